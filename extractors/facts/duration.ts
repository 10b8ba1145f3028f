import type { Fact, Language } from '../model.ts';
import { factAt, type Page, span } from './fact.ts';

type Unit = keyof Language['units'];

/** Fractions are told in a smaller unit, e.g. one and a half years in 18 months. */
const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = { Y: ['M', 12], M: ['D', 30], W: ['D', 7], D: ['H', 24], H: ['MIN', 60] };
/** Nothing is kept longer in a policy; a greater count is a year or a number of something else. */
const LONGEST = 400;

const unitsKnown = new WeakMap<Language, ReadonlyMap<string, Unit>>();

/** Counted lengths of time ("seven years", "7 (seven) years", "30-day"), as ISO 8601 durations; ages and frequencies are left out. */
export function durations({ passage, reading, pack }: Page): Fact[] {
  const { tokens, starts, ends } = reading.words;
  const { language } = pack;
  const units = unitsOf(language);
  const excluded = reading.hits.filter(({ label }) => label.from === 'fact' && label.kind === 'duration' && label.value === 'except');
  const found: Fact[] = [];
  tokens.forEach((token, at) => {
    const joined = isDigit(token) ? token.match(/^(\d{1,3})(\p{L}+)$/u) : undefined;
    const unit = units.get(joined?.[2] ?? token);
    if (!unit) return;
    const count = joined ? { amount: Number(joined[1]), from: at } : countBefore(at, passage.text, reading.words, language);
    if (!count || !(count.amount > 0 && count.amount <= LONGEST)) return;
    const start = starts[count.from] as number;
    const end = ends[at] as number;
    const isOther = excluded.some((hit) => {
      const [from, to] = span(reading, hit);
      return from < end && start < to;
    });
    if (!isOther) found.push(factAt(passage, 'duration', iso(count.amount, unit), start, end));
  });
  return found;
}

/** Words for units of time → the unit. */
function unitsOf(language: Language): ReadonlyMap<string, Unit> {
  const named = (unit: Unit) => language.units[unit].map((word) => [word, unit] as const);
  const ready = unitsKnown.get(language) ?? new Map((Object.keys(language.units) as Unit[]).toReversed().flatMap(named));
  unitsKnown.set(language, ready);
  return ready;
}

function isDigit(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function countBefore(at: number, text: string, words: Page['reading']['words'], language: Language) {
  const between = (left: number, right: number) => text.slice(words.ends[left], words.starts[right]);
  if (at < 1 || !/^[\s()*_\-–‐‑]*$/u.test(between(at - 1, at))) return undefined;
  const count = numberAt(at - 1, between, words.tokens, language);
  // "7 (seven) years": the same number twice is one duration.
  if (!count || count.from < 1 || !/^\s?\($/.test(between(count.from - 1, count.from))) return count;
  const twin = numberAt(count.from - 1, between, words.tokens, language);
  return twin?.amount === count.amount ? twin : count;
}

function numberAt(at: number, between: (left: number, right: number) => string, tokens: readonly string[], { numbers }: Language) {
  const word = tokens[at] as string;
  const before = tokens[at - 1];
  if (/^\d+$/.test(word)) {
    const isDecimal = before !== undefined && /^\d{1,2}$/.test(before) && /^[.,]$/.test(between(at - 1, at));
    return isDecimal ? { amount: Number(`${before}.${word}`), from: at - 1 } : { amount: Number(word), from: at };
  }
  const compound = before !== undefined && /^[-‐‑\s]$/.test(between(at - 1, at)) ? numbers[`${before}-${word}`] : undefined;
  if (compound !== undefined) return { amount: compound, from: at - 1 };
  const amount = numbers[word];
  return amount === undefined ? undefined : { amount, from: at };
}

function iso(amount: number, unit: Unit): string {
  const smaller = Number.isInteger(amount) ? undefined : SMALLER[unit];
  if (smaller) return iso(Math.round(amount * smaller[1]), smaller[0]);
  if (unit === 'H') return `PT${amount}H`;
  return unit === 'MIN' ? `PT${Math.round(amount)}M` : `P${amount}${unit}`;
}
