import type { Passage, Report, Tag, TopicId } from '../../extractors/model.ts';
import { topics } from '../../seeds/topics.ts';
import { bringIntoView } from './scroll.ts';
import { uncover } from './uncover.ts';

const PREFIX = 'leesbril-';
const FOCUS = `${PREFIX}focus`;
/** Below this a tag is shown as uncertain: underline without wash. */
export const UNSURE = 0.6;
/** Milliseconds after which whatever slides open has done so. */
const SLIDE = 450;

type View = Window & typeof globalThis;
let unfocus = () => {};

/** The tags that are shown on a page: a heading names what follows it and says nothing itself. */
export function shownTags({ passages, tags }: Report): Tag[] {
  return tags.filter(({ passage }) => passages[passage]?.kind !== 'heading');
}

/** Paints tags over the live page without touching its DOM; where topics overlap, the earlier in display order wins. Returns the undo. */
export function paint(ranges: ReadonlyMap<Passage['id'], Range>, tags: readonly Tag[], hidden: ReadonlySet<TopicId>): () => void {
  const undos: (() => void)[] = [];
  topics.forEach(({ id }, order) => {
    if (hidden.has(id)) return;
    const about = tags.filter(({ topic }) => topic === id);
    // A topic that is nowhere sure still shows where it most likely is.
    const bar = about.reduce((most, { score }) => Math.min(UNSURE, Math.max(most, score)), 0);
    for (const sure of [true, false]) {
      const found = about.filter(({ score }) => score >= bar === sure).flatMap(({ passage }) => ranges.get(passage) ?? []);
      undos.push(register(`${PREFIX}${id}${sure ? '' : '-unsure'}`, found, topics.length - order));
    }
  });
  return () => {
    for (const undo of [...undos, unfocus]) undo();
  };
}

/** Marks one passage as the one in view, opens what hides it and scrolls it to the middle of the window; `rest` is where it goes on. */
export function reveal(range: Range, ...rest: readonly Range[]): void {
  unfocus();
  unfocus = register(FOCUS, [range, ...rest], topics.length + 1);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const opened = uncover(range.startContainer);
  bringIntoView(range, calm || opened ? 'instant' : 'smooth');
  if (opened) setTimeout(bringIntoView, SLIDE, range, 'instant');
}

/** Whether this browser can paint without touching the page (Chrome 105, Firefox 140). */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** Each document has highlights of its own, those in frames too. Returns the undo, which leaves what somebody else set since. */
function register(name: string, ranges: readonly Range[], priority: number): () => void {
  const set: [View, Highlight][] = [];
  for (const [view, own] of Map.groupBy(ranges, ({ startContainer }) => startContainer.ownerDocument?.defaultView as View | null)) {
    if (!view) continue;
    const highlight = new view.Highlight(...own);
    highlight.priority = priority;
    view.CSS.highlights.set(name, highlight);
    set.push([view, highlight]);
  }
  return () => {
    for (const [{ CSS }, highlight] of set) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
