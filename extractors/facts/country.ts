import type { Fact } from '../model.ts';
import { factAt, overlaps, type Page, span } from './fact.ts';

/** Codes that name no country. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);
const LONGEST = 6;
const known = new Map<string, ReadonlyMap<string, string>>();

/** Countries by their full names in the passage's language, as ISO 3166-1 alpha-2. Short forms are cues of the language's facts/country.ts. */
export function countries({ passage, reading, pack }: Page): Fact[] {
  const names = namesIn(pack.code);
  const { tokens, starts, ends } = reading.words;
  const excluded = reading.hits
    .filter(({ label }) => label.from === 'fact' && label.kind === 'country' && label.value === 'except')
    .map((hit) => span(reading, hit));
  const found: Fact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = starts[at] as number;
    if (!/\p{Lu}/u.test(passage.text.charAt(start))) continue;
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
      const code = names.get(tokens.slice(at, at + length).join(' '));
      if (!code) continue;
      const fact = factAt(passage, 'country', code, start, ends[at + length - 1] as number);
      if (!excluded.some(([from, to]) => overlaps(fact, { start: from, end: to }))) found.push(fact);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Codes of former countries are aliases of others. */
function isCurrent(code: string): boolean {
  return !NOT_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code;
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const ready = known.get(language);
  if (ready) return ready;
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = new Map<string, string>();
  for (const code of codes) {
    const name = isCurrent(code) ? display.of(code) : undefined;
    const key = name
      ?.toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join(' ');
    if (key && !names.has(key)) names.set(key, code);
  }
  known.set(language, names);
  return names;
}
