import type { Survey } from './blocks.ts';
import { type Block, type Box, isProse } from './boxes.ts';
import { excused } from './excuses.ts';
import { extended } from './extend.ts';
import { lead } from './lead.ts';
import { worths } from './worth.ts';

/** What a block speaks for (above 0) or against its being part of the text, in UTF-16 units of prose. */
const SCORE = { prose: 400, unkept: 0.6, item: 0.25, short: -3, keptShort: 2, link: -10, longestLink: -60, doubt: -100 };
/** The way to a page, as in "Home › Help › Privacy", which stands above its title; ways through settings stand below. */
const TRAIL = /^[^.!?:;]{1,60}\s[›»→>]\s[^.!?:;]{1,100}$/;

/** What is known of a block by the time that the text is cut out. */
export interface Judged {
  block: Block;
  /** Units of text that speak for it; below 0 against it. */
  score: number;
  doubted: boolean;
}

/**
 * Cuts the text of a page out of everything on it: the stretch of blocks with the greatest sum of scores (Pasternack and Roth 2009, maximum
 * subsequence segmentation), without the menus and asides in it. `kept` are the elements that Readability takes for the text.
 */
export function pick(page: Survey, kept: ReadonlySet<Element>): Block[] {
  const holding = holders(page.boxes, kept);
  const judged = judge(page, holding);
  const stretch = best(judged);
  // A page of short lines alone has no stretch of prose to go by.
  if (stretch[1] === 0) return judged.flatMap(({ block, doubted }) => (doubted || block.linked * 2 > block.size ? [] : [block]));
  const [from, to] = extended(judged, page.boxes, stretch);
  const menus = menusOf(page.boxes, holding);
  const chosen = [...lead(judged, from), ...judged.slice(from, to)];
  return chosen.flatMap(({ block, doubted }) => (doubted || menus.has(block.box) ? [] : [block]));
}

function judge({ blocks, boxes }: Survey, holding: ReadonlySet<Box>): Judged[] {
  const doubted = doubts(boxes, holding);
  const worth = worths(boxes, holding);
  const title = blocks.findIndex(({ kind, box }) => kind === 'heading' && !doubted.has(box));
  return blocks.map((block, index) => {
    if (!doubted.has(block.box) && (index > title || !TRAIL.test(block.text)))
      return { block, doubted: false, score: scoreOf(block, holding.has(block.box), worth.get(block.box) ?? 1) };
    // However much it says, an aside parts what stands before from what stands behind it but once.
    const before = blocks[index - 1];
    return { block, doubted: true, score: before && doubted.has(before.box) ? 0 : SCORE.doubt };
  });
}

function scoreOf(block: Block, kept: boolean, worth: number): number {
  const { size } = block;
  if (block.kind === 'heading') return 0;
  if (block.linked * 2 > size) return Math.max(SCORE.longestLink, SCORE.link - size);
  if (isProse(block)) return Math.min(size, SCORE.prose) * (worth < 0 || kept ? worth : worth * SCORE.unkept);
  if (block.kind !== 'text' && worth > 0) return Math.min(size, SCORE.prose / 10) * SCORE.item * worth;
  return kept ? SCORE.keptShort : SCORE.short;
}

/** The stretch with the greatest sum, as indices [from, to). */
function best(judged: readonly Judged[]): [number, number] {
  let range: [number, number] = [0, 0];
  let most = 0;
  let sum = 0;
  let from = 0;
  judged.forEach(({ score }, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += score;
    if (sum <= most) return;
    most = sum;
    range = [from, index + 1];
  });
  return range;
}

/** Boxes that hold something Readability kept. */
function holders(boxes: readonly Box[], kept: ReadonlySet<Element>): Set<Box> {
  const holding = new Set<Box>();
  for (let at = boxes.length - 1; at >= 0; at--) {
    const box = boxes[at] as Box;
    if (kept.has(box.element)) holding.add(box);
    if (holding.has(box) && box.parent) holding.add(box.parent);
  }
  return holding;
}

function doubts(boxes: readonly Box[], holding: ReadonlySet<Box>): Set<Box> {
  const doubted = new Set<Box>();
  const total = boxes[0]?.prose ?? 0;
  for (const box of boxes) {
    const around = box.parent !== undefined && doubted.has(box.parent);
    if (around || (box.doubt && !excused(box, total, holding))) doubted.add(box);
  }
  return doubted;
}

/** Boxes of links that Readability left out of a text whose surroundings it kept. */
function menusOf(boxes: readonly Box[], holding: ReadonlySet<Box>): Set<Box> {
  const menus = new Set<Box>();
  for (const box of boxes) {
    const { parent } = box;
    if (!parent) continue;
    const isMenu = box.linked * 2 > box.chars && box.element.tagName !== 'P' && !holding.has(box) && holding.has(parent);
    if (menus.has(parent) || isMenu) menus.add(box);
  }
  return menus;
}
