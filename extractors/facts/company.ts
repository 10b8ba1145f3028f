import { links, prefixes, suffixes } from '../../seeds/legal-forms.ts';
import type { Words } from '../cues.ts';
import type { Fact } from '../model.ts';
import { factAt, overlaps, type Page } from './fact.ts';
import { isCapital as isCapitalAt } from './vocabulary.ts';

const SUFFIXES: ReadonlySet<string> = new Set(suffixes);
const PREFIXES: ReadonlySet<string> = new Set(prefixes);
const LINKS: ReadonlySet<string> = new Set(links);
/** The first word of each form in lower case → whether it is always written with a capital. */
const FIRST = new Map<string, 'capital' | 'any'>();
for (const form of [...suffixes, ...prefixes]) {
  const first = form.match(/[\p{L}\p{N}]+/u)?.[0] ?? '';
  if (FIRST.get(first.toLowerCase()) !== 'any') FIRST.set(first.toLowerCase(), isCapital(first) ? 'capital' : 'any');
}
/** A word, or one in brackets: "Example (Europe) Ltd". */
const PIECE = /\(\p{Lu}[^\s()]*\)|[^\s(),;:"“”„|]+/gu;
/** Words of a name beside its legal form. */
const LONGEST = 6;
const BRACKETED = /^\(\p{Lu}[^\s()]*\)/u;
/** Characters looked at after a word, for the punctuation that ends a name. */
const REST = 40;

interface Piece {
  text: string;
  start: number;
  /** Whether punctuation that ends a name follows. */
  closes: boolean;
}

/**
 * Organisations named with their legal form, before or after the name. The value is the name with single spaces. `common` are words
 * that the document writes in lower case elsewhere: at the beginning of a sentence their capital makes them no part of a name.
 */
export function companies({ passage, reading }: Page, common: ReadonlySet<string>): Fact[] {
  if (!mayName(passage.text, reading.words) || passage.text === passage.text.toUpperCase()) return [];
  const pieces = [...passage.text.matchAll(PIECE)].map(({ 0: text, index }): Piece => {
    const isForm = SUFFIXES.has(text);
    const bare = isForm ? text : text.replace(/[.!?]+$/u, '');
    const rest = passage.text.slice(index + bare.length, index + bare.length + REST).trimStart();
    return { text: bare, start: index, closes: !isForm && /^[.,;:()"“”!?|]/u.test(rest) && !BRACKETED.test(rest) };
  });
  const found: Fact[] = [];
  pieces.forEach(({ text }, at) => {
    const range = SUFFIXES.has(text) ? before(pieces, at, common) : PREFIXES.has(text) ? after(pieces, at) : undefined;
    if (!range) return;
    const start = (pieces[range[0]] as Piece).start;
    const last = pieces[range[1]] as Piece;
    const fact = factAt(passage, 'company', '', start, last.start + last.text.length);
    if (!found.slice(-1).some((other) => overlaps(other, fact))) found.push({ ...fact, value: fact.text.replace(/\s+/gu, ' ') });
  });
  return found;
}

/** Whether any word is the first of a legal form, written as the form is: most passages have none. */
function mayName(text: string, { tokens, starts }: Words): boolean {
  return tokens.some((token, at) => {
    const first = FIRST.get(token);
    if (!first) return false;
    const start = starts[at] as number;
    if (token.length === 1 && !'./'.includes(text.charAt(start + 1) || ' ')) return false;
    return first === 'any' || isCapitalAt(text, start);
  });
}

function before(pieces: readonly Piece[], form: number, common: ReadonlySet<string>): [number, number] | undefined {
  let first = form;
  for (let at = form - 1; at >= 0 && at >= form - LONGEST; at--) {
    const piece = pieces[at] as Piece;
    // "Name, Inc." has a comma right before the form, and nowhere else.
    if ((piece.closes && at < form - 1) || SUFFIXES.has(piece.text)) break;
    if (isCapital(piece.text)) first = at;
    else if (at === form - 1) break;
    else if (!LINKS.has(piece.text) && !/^\d/u.test(piece.text)) break;
  }
  if (first === 0 && common.has((pieces[0] as Piece).text.toLowerCase())) first++;
  while (first < form && isLoose((pieces[first] as Piece).text)) first++;
  return first < form ? [first, form] : undefined;
}

function after(pieces: readonly Piece[], form: number): [number, number] | undefined {
  let last = form;
  for (let at = form + 1; at < pieces.length && at <= form + LONGEST; at++) {
    if ((pieces[at - 1] as Piece).closes) break;
    const { text } = pieces[at] as Piece;
    if (isCapital(text) && !LINKS.has(text.toLowerCase())) last = at;
    else if (!LINKS.has(text) || at === form + 1) break;
  }
  return last > form ? [form, last] : undefined;
}

function isLoose(word: string): boolean {
  return LINKS.has(word.toLowerCase()) || word.startsWith('(');
}

function isCapital(word: string): boolean {
  return /^\(?\p{Lu}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word);
}
