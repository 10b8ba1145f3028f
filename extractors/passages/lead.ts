import { hitsIn } from './boxes.ts';
import type { Judged } from './pick.ts';

/** A title is looked for so many blocks above the text, with at most so many UTF-16 units in between. */
const BLOCKS = 40;
const UNITS = 1200;
const MAIN = 'main, article, [role=main]';
const TITLE = 'h1, [role=heading][aria-level="1"]';

/** The title of the page and what stands under it, where a hero or a picture parts them from the text, which begins at `from`. */
export function lead(judged: readonly Judged[], from: number): Judged[] {
  let units = 0;
  for (let at = from - 1; at >= 0 && at >= from - BLOCKS; at--) {
    const { block, doubted, score } = judged[at] as Judged;
    if (doubted) continue;
    const { element } = block.box;
    // The largest heading of a page may also be its logo.
    if (block.kind === 'heading' && element.closest(TITLE))
      return hitsIn(block.text) || element.closest(MAIN) ? judged.slice(at, from).filter(isLead) : [];
    if (block.linked * 2 > block.size) continue;
    units += block.size;
    // Running text that is no policy belongs to something else.
    if (units > UNITS || score < -UNITS / 40) return [];
  }
  return [];
}

function isLead({ block, doubted }: Judged): boolean {
  return !doubted && block.linked * 2 <= block.size;
}
