import type { Passage } from '../model.ts';

/** A lead-in is forgotten after this many passages. */
const REACH = 40;
const COLON = /:["”’)\]*_]*\s*$/u;

/** Where a passage stands: indices of other passages, -1 for none. */
export interface Place {
  /** The headings right above the section, in order; for a heading, those of its group before it. */
  headings: readonly number[];
  /** The last heading of the section before. */
  parent: number;
  /** The nearest passage before it, in its section, that ends in a colon. */
  lead: number;
  /** First passage of the section's body, and the one after its last. */
  from: number;
  to: number;
}

/** One place per passage, in order. */
export function places(passages: readonly Passage[]): Place[] {
  const list: Place[] = [];
  let parent = -1;
  for (let start = 0; start < passages.length; ) {
    let from = start;
    while (from < passages.length && passages[from]?.kind === 'heading') from++;
    let to = from;
    while (to < passages.length && passages[to]?.kind !== 'heading') to++;
    const headings = Array.from({ length: from - start }, (_, index) => start + index);
    headings.forEach((_, index) => {
      list.push({ headings: headings.slice(0, index), parent, lead: -1, from, to });
    });
    body(passages, headings, parent, from, to, list);
    if (headings.length) parent = from - 1;
    start = to;
  }
  return list;
}

function body(passages: readonly Passage[], headings: readonly number[], parent: number, from: number, to: number, list: Place[]): void {
  let lead = COLON.test(passages[from - 1]?.text ?? '') ? from - 1 : -1;
  for (let index = from; index < to; index++) {
    if (index - lead > REACH) lead = -1;
    list.push({ headings, parent, lead, from, to });
    if (COLON.test(passages[index]?.text ?? '')) lead = index;
  }
}
