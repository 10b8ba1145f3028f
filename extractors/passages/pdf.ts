import type { Passage } from '../model.ts';
import { blocksOf } from './pdf/blocks.ts';
import { joiner, placesOf } from './pdf/join.ts';
import type { Place, Sheet } from './pdf/model.ts';
import { sentences } from './sentences.ts';

export interface PdfCollection {
  passages: Passage[];
  /** Where each passage stands, in reading order; more than one place where it goes on in another column or on another page. */
  places: Map<Passage['id'], Place[]>;
}

/** A PDF of which fewer letters per page can be read is taken for a scan. */
const SCAN_LETTERS = 40;

/** The text of a PDF's pages as passages: headers, footers and page numbers left out, words divided at line ends made whole. Pure. */
export function pdfPassages(sheets: readonly Sheet[], language?: string): PdfCollection {
  const passages: Passage[] = [];
  const places: PdfCollection['places'] = new Map();
  const blocks = blocksOf(sheets);
  const join = joiner(blocks);
  let section = '';
  for (const block of blocks) {
    const joined = join(block);
    const spans = block.kind === 'heading' ? [[0, joined.text.trimEnd().length] as const] : sentences(joined.text, language);
    for (const [start, end] of spans) {
      const text = joined.text.slice(start, end).replace(/\s+/g, ' ').trim();
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      if (block.kind === 'heading') section = text;
      const id = passages.length;
      passages.push({ id, text, kind: block.kind, section });
      places.set(id, placesOf(joined, start, end, sheets));
    }
  }
  return { passages, places };
}

/** Whether a PDF holds pictures of pages rather than text. */
export function isScan(sheets: readonly Sheet[]): boolean {
  const letters = sheets.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.replace(/\s/g, '').length, 0), 0);
  return letters < SCAN_LETTERS * sheets.length;
}
