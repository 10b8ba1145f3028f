import { words } from '../cues.ts';
import type { Fact } from '../model.ts';
import { factAt, overlaps, type Page, span } from './fact.ts';
import { isCapital } from './vocabulary.ts';

/** Codes that name no country. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);

interface Names {
  /** Name in lower case → code. */
  codes: ReadonlyMap<string, string>;
  /** First word → the words of the longest name that begins with it. */
  longest: ReadonlyMap<string, number>;
}
const known = new Map<string, Names>();

/** Countries by their full names in the passage's language, as ISO 3166-1 alpha-2. Short forms are cues of the language's facts/country.ts. */
export function countries({ passage, reading, pack }: Page): Fact[] {
  const names = namesIn(pack.code);
  const { tokens, starts, ends } = reading.words;
  const found: Fact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const longest = names.longest.get(tokens[at] as string);
    if (!longest || !isCapital(passage.text, starts[at] as number)) continue;
    const start = starts[at] as number;
    for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
      const code = names.codes.get(tokens.slice(at, at + length).join(' '));
      if (!code) continue;
      const fact = factAt(passage, 'country', code, start, ends[at + length - 1] as number);
      if (!isExcepted(reading, fact)) found.push(fact);
      at += length - 1;
      break;
    }
  }
  return found;
}

function isExcepted(reading: Page['reading'], fact: Fact): boolean {
  return reading.hits.some((hit) => {
    if (hit.label.from !== 'fact' || hit.label.kind !== 'country' || hit.label.value !== 'except') return false;
    const [start, end] = span(reading, hit);
    return overlaps(fact, { start, end });
  });
}

/** Codes of former countries are aliases of others. */
function isCurrent(code: string): boolean {
  return !NOT_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code;
}

function namesIn(language: string): Names {
  const ready = known.get(language);
  if (ready) return ready;
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const code of codes) {
    const name = isCurrent(code) ? display.of(code) : undefined;
    const found = name ? words(name).tokens : [];
    const key = found.join(' ');
    if (!key || names.has(key)) continue;
    names.set(key, code);
    longest.set(found[0] as string, Math.max(found.length, longest.get(found[0] as string) ?? 0));
  }
  const told = { codes: names, longest };
  known.set(language, told);
  return told;
}
