import type { Block } from './blocks.ts';
import type { Place, Sheet } from './model.ts';

/** Where more than this share of the lines ends in a hyphen, words are divided at line ends. */
const DIVIDES = 0.02;
const DIVIDED = /(\p{L}+)([-\u2010\u00AD])\s*$/u;

/** The text of a block, and where each part of it comes from. */
export interface Joined {
  text: string;
  parts: Part[];
}

/** `length` letters of the text from `at` stand in a run of a page from `from`. */
interface Part {
  at: number;
  length: number;
  sheet: number;
  run: number;
  from: number;
}

/** Joins the lines of blocks to text; a word that was divided at a line end becomes whole. */
export function joiner(blocks: readonly Block[]): (block: Block) => Joined {
  const words = new Set<string>();
  let divided = 0;
  let total = 0;
  for (const { text } of blocks.flatMap(({ lines }) => lines)) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}-]*\p{L}(?=[^\p{L}-])/gu)) words.add(word);
    total++;
    if (DIVIDED.test(text)) divided++;
  }
  const divides = divided > Math.max(2, DIVIDES * total);
  return (block) => join(block, (left, right) => isOneWord(left, right, words, divides));
}

/** Whether the hyphen between the two belongs to the line end and not to the word. */
function isOneWord(left: string, right: string, words: ReadonlySet<string>, divides: boolean): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (words.has(`${a}-${b}`)) return false;
  if (words.has(a + b)) return true;
  return divides && a.length > 1;
}

function join({ lines }: Block, isOne: (left: string, right: string) => boolean): Joined {
  const joined: Joined = { text: '', parts: [] };
  lines.forEach((line, index) => {
    const next = lines[index + 1]?.text.trimStart() ?? '';
    const kept = endOf(line.text, next, isOne);
    const start = joined.text.length;
    joined.text += line.text.slice(0, kept.length) + kept.after;
    line.pieces.forEach(({ run, at }, piece) => {
      const end = Math.min(line.pieces[piece + 1]?.at ?? line.text.length, kept.length);
      if (end > at) joined.parts.push({ at: start + at, length: end - at, sheet: line.sheet, run, from: 0 });
    });
  });
  return joined;
}

/** How much of a line stays, and what goes between it and the next. */
function endOf(text: string, next: string, isOne: (left: string, right: string) => boolean): { length: number; after: string } {
  const length = text.trimEnd().length;
  const [, left = '', hyphen] = text.match(DIVIDED) ?? [];
  const [right = ''] = next.match(/^\p{Ll}+/u) ?? [];
  if (!hyphen || !right) return { length, after: next ? ' ' : '' };
  if (hyphen === '\u00AD') return { length: length - 1, after: '' };
  // "name- and address": a short word after the hyphen is one of its own.
  if (right.length <= 3 && /^\p{Ll}+\s/u.test(next)) return { length, after: ' ' };
  return isOne(left, right) ? { length: length - 1, after: '' } : { length, after: '' };
}

/** Where a stretch of the text stands on the pages: as few places as leave nothing foreign in between. */
export function placesOf({ parts }: Joined, start: number, end: number, sheets: readonly Sheet[]): Place[] {
  const places: Place[] = [];
  let last = -2;
  for (const { at, length, sheet, run, from } of parts) {
    if (at >= end || at + length <= start) continue;
    const to = [run, from + Math.min(end - at, length)] as const;
    const open = places.at(-1);
    if (open && open.sheet === sheet && isNext(last, run, sheets[sheet])) places[places.length - 1] = { ...open, to };
    else places.push({ sheet, from: [run, from + Math.max(0, start - at)], to });
    last = run;
  }
  return places;
}

/** Whether only blank runs stand between two runs. */
function isNext(last: number, run: number, sheet: Sheet | undefined): boolean {
  return run > last && (sheet?.runs.slice(last + 1, run).every(({ text }) => !text.trim()) ?? false);
}
