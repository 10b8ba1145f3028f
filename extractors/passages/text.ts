import type { Passage } from '../model.ts';
import { sentences } from './sentences.ts';

const BULLET = /^\s*(?:[-–—•*·▪◦‣●○■□➢✓✔»]+|o(?=\s{2,})|\(?[ivxIVX]{1,4}\)|\(?[a-zA-Z]\)|\(?\d{1,2}\))\s+/u;
const NUMBER = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+/;
const MARKDOWN_HEADING = /^\s*#{1,6}\s+/;
/** A line of at most this many words may be a heading. */
const HEADING_WORDS = 14;
const SENTENCE_END = /[.!;,…]["”’)\]*_]*$/u;

interface Line {
  text: string;
  kind: Passage['kind'];
}

/** A text with a block per line becomes passages; headings and list items are told from their looks and their neighbours. */
export function textPassages(text: string, language?: string): Passage[] {
  const passages: Passage[] = [];
  let section = '';
  for (const { text: block, kind } of lines(text)) {
    for (const [start, end] of kind === 'heading' ? [[0, block.length] as const] : sentences(block, language)) {
      const words = block.slice(start, end);
      if (kind === 'heading') section = words;
      passages.push({ id: passages.length, text: words, kind, section });
    }
  }
  return passages;
}

function lines(text: string): Line[] {
  const raw = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line) => (line.includes('\t') ? cells(line) : [{ text: line.trim(), cell: false }]))
    .filter(({ text: line }) => /[\p{L}\p{N}]/u.test(line));
  const list: Line[] = [];
  let lead = false;
  raw.forEach(({ text: line, cell }, index) => {
    const next = raw[index + 1]?.text ?? '';
    const kind = cell ? 'cell' : kindOf(line, next, lead, list.at(-1));
    lead = /:["”’)\]*_]*$/u.test(line) || (lead && kind === 'item');
    list.push({ text: line, kind });
  });
  return list;
}

function cells(line: string): { text: string; cell: boolean }[] {
  return line.split('\t').map((text) => ({ text: text.trim(), cell: true }));
}

function kindOf(line: string, next: string, lead: boolean, last: Line | undefined): Passage['kind'] {
  if (MARKDOWN_HEADING.test(line)) return 'heading';
  if (BULLET.test(line)) return 'item';
  const short = line.split(/\s+/).length <= HEADING_WORDS && !SENTENCE_END.test(line) && !/:$/.test(line);
  if (!short) return lead && last?.kind === 'item' && /^\p{Ll}/u.test(line) ? 'item' : 'text';
  if (/@|https?:|www\./.test(line)) return lead ? 'item' : 'text';
  if (NUMBER.test(line))
    return lead && !/^\d/.test(next) && last?.kind !== 'item' ? 'text' : headingLike(line, next) || /^\d/.test(next) ? 'heading' : 'item';
  if (lead && (last?.kind === 'item' || !headingLike(line, next)))
    return /^\p{Lu}/u.test(line) && last?.kind === 'item' && opensSection(line, next) ? 'heading' : 'item';
  return headingLike(line, next) ? 'heading' : 'text';
}

/** A short line that begins with a capital, and is followed by something longer than itself or by a list. */
function headingLike(line: string, next: string): boolean {
  if (!/^[\p{Lu}\p{N}"“‘'*_]/u.test(line)) return false;
  if (/\?$/.test(line)) return true;
  if (/\S:\s+\S/.test(line) && /\d/.test(line) && !NUMBER.test(line)) return false;
  return BULLET.test(next) || next.split(/\s+/).length > 8 || /[.:]$/.test(next);
}

/** Inside an unmarked list, only a line followed by a full sentence ends the list. */
function opensSection(line: string, next: string): boolean {
  return /\?$/.test(line) || (next.split(/\s+/).length > 8 && /[.:]$/.test(next) && line.split(/\s+/).length <= 8);
}
