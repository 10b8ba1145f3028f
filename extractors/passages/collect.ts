import type { Passage } from '../model.ts';
import { type Survey, survey } from './blocks.ts';
import type { Block } from './boxes.ts';
import { pick } from './pick.ts';
import { rangeOf } from './ranges.ts';
import { readable } from './readable.ts';
import { sentences } from './sentences.ts';
import { headerOf } from './tables.ts';

/** A page with more text than this many UTF-16 units is not read: the longest policies known have a third of it. */
export const LIMIT = 2_000_000;
/** Readability takes seconds on pages nested deeper than so many boxes, or with more elements; such pages are judged without it. */
const DEEP = 150;
const MANY = 20_000;

export interface Collection {
  passages: Passage[];
  ranges: Map<Passage['id'], Range>;
  /** There is more text than is read in one go, so nothing was read. */
  tooLong: boolean;
}

/**
 * Reads the policy text of a live page, its open shadow roots and same-origin frames: sentences, list items, cells and headings, each with
 * a live Range (whose text equals the passage's, white space apart). Never changes the page. `whole` reads everything, for readers who
 * know better.
 */
export function collect(page: Document, { whole = false } = {}): Collection {
  const passages: Passage[] = [];
  const ranges = new Map<Passage['id'], Range>();
  if (!page.body) return { passages, ranges, tooLong: false };
  const found = survey(page.body, LIMIT);
  if (found.tooLong) return { passages, ranges, tooLong: true };
  const language = page.documentElement.lang || undefined;
  let section = '';
  for (const block of whole ? found.blocks : pick(found, keptOf(page, found))) {
    const header = block.kind === 'cell' ? headerOf(block.box.element) : undefined;
    for (const [start, end] of spans(block, language)) {
      const text = block.text.slice(start, end).replace(/\s+/g, ' ');
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      if (block.kind === 'heading') section = text;
      const id = passages.length;
      passages.push({ id, text, kind: block.kind, section, ...(header ? { header } : {}) });
      ranges.set(id, rangeOf(block, start, end));
    }
  }
  return { passages, ranges, tooLong: false };
}

function keptOf(page: Document, { deepest }: Survey): ReadonlySet<Element> {
  return deepest > DEEP || page.getElementsByTagName('*').length > MANY ? new Set() : readable(page);
}

/** A heading stays whole, all else is cut into sentences. */
function spans({ kind, text }: Block, language: string | undefined): (readonly [number, number])[] {
  if (kind !== 'heading') return sentences(text, language);
  return [[text.length - text.trimStart().length, text.trimEnd().length]];
}
