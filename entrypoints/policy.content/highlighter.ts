import type { Passage, Tag, TopicId } from '../../extractors/model.ts';
import { topics } from '../../seeds/topics.ts';

const PREFIX = 'leesbril-';
const FOCUS = `${PREFIX}focus`;
/** Below this a tag is shown as uncertain: underline without wash. */
export const UNSURE = 0.6;

/** Paints tags over the live page without touching its DOM; where topics overlap, the earlier in display order wins. Returns the undo. */
export function paint(ranges: ReadonlyMap<Passage['id'], Range>, tags: readonly Tag[], hidden: ReadonlySet<TopicId>): () => void {
  const names: string[] = [];
  topics.forEach(({ id }, order) => {
    if (hidden.has(id)) return;
    const about = tags.filter(({ topic }) => topic === id);
    // A topic that is nowhere sure still shows where it most likely is.
    const bar = Math.min(UNSURE, Math.max(...about.map(({ score }) => score)));
    for (const sure of [true, false]) {
      const found = about.filter(({ score }) => score >= bar === sure).map(({ passage }) => ranges.get(passage));
      const highlight = new Highlight(...found.filter((range) => range !== undefined));
      if (!highlight.size) continue;
      highlight.priority = topics.length - order;
      const name = `${PREFIX}${id}${sure ? '' : '-unsure'}`;
      CSS.highlights.set(name, highlight);
      names.push(name);
    }
  });
  return () => {
    for (const name of names) CSS.highlights.delete(name);
    CSS.highlights.delete(FOCUS);
  };
}

/** Marks one passage as the one in view and scrolls it to the middle of the window. */
export function reveal(range: Range): void {
  const focus = new Highlight(range);
  focus.priority = topics.length + 1;
  CSS.highlights.set(FOCUS, focus);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const start = range.startContainer;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  for (let at = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** Whether this browser can paint without touching the page (Chrome 105, Firefox 140). */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}
