import { abbreviations } from '../languages.ts';

const segmenters = new Map<string, Intl.Segmenter>();
/** A word with its full stop at the end of a piece. */
const LAST_WORD = /([\p{L}\p{N}.&/-]*[\p{L}\p{N}])\.["”’)\]]*\s*$/u;
/** `Intl.Segmenter` grows slow on texts without a sentence end; longer stretches are cut into pieces of this many UTF-16 units first. */
const STRETCH = 20_000;

/** A sentence as UTF-16 offsets in its text, spaces at both ends left out. */
export type Span = readonly [start: number, end: number];

/** Cuts a block of text into sentences: `Intl.Segmenter`, mended where it stops at an abbreviation, an initial or a number. */
export function sentences(text: string, language = 'und'): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const to = stretch(text, from);
    let start = from;
    for (const { index, segment } of segmenter(language).segment(text.slice(from, to))) {
      const end = from + index + segment.length;
      if (end < to && goesOn(text.slice(start, end), text.slice(end, end + 40))) continue;
      push(spans, text, start, end);
      start = end;
    }
    if (start < to) push(spans, text, start, to);
    from = to;
  }
  return spans;
}

function stretch(text: string, from: number): number {
  if (text.length - from <= STRETCH) return text.length;
  const space = text.lastIndexOf(' ', from + STRETCH);
  return space > from ? space + 1 : from + STRETCH;
}

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
  segmenters.set(language, made);
  return made;
}

function goesOn(sentence: string, next: string): boolean {
  const tail = sentence.slice(-40);
  const [, word] = tail.match(LAST_WORD) ?? [];
  if (!word) return false;
  if (abbreviations.has(`${word.toLowerCase()}.`)) return true;
  if (/^\p{Lu}$/u.test(word) || /^(\p{L}\.)+\p{L}$/u.test(word)) return true;
  // "3. Rights" at the start of a block is a number, not a sentence; so is "lid 1. of".
  if (sentence.trim() === `${word}.` && /^[\p{N}.]{1,6}$|^\p{L}$/u.test(word)) return true;
  return /^\s*\p{Ll}/u.test(next) && /^[\p{N}.]+$/u.test(word);
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (end > start) spans.push([start, end]);
}
