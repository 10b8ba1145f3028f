import type { Fact, Language } from '../model.ts';
import { factAt, overlaps, type Page } from './fact.ts';

const YEAR = /^(?:19|20)\d\d$/;
const YEAR_FIRST = /(?<![\p{N}/.-])((?:19|20)\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\p{N})/gu;
const YEAR_LAST = /(?<![\p{N}/.-])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?((?:19|20)\d\d)(?!\p{N})/gu;
const MONTH_YEAR = /(?<![\p{N}/.-])(\d{1,2})\s?[-/]\s?((?:19|20)\d\d)(?![\p{N}/-])/gu;

const CENTURY = /19\d\d|20\d\d/;
const monthFirst = new Map<string, boolean>();
const monthsKnown = new WeakMap<Language, ReadonlyMap<string, number>>();

/** Dates as ISO 8601, as precise as the text: a day, a month, or (beside words such as "last updated") a year. */
export function dates(page: Page): Fact[] {
  if (!CENTURY.test(page.passage.text)) return [];
  const found = [...written(page), ...numeric(page)];
  return found.length ? found : bareYear(page);
}

function written({ passage, reading, pack }: Page): Fact[] {
  const { tokens, starts, ends } = reading.words;
  const found: Fact[] = [];
  const months = monthsOf(pack.language);
  tokens.forEach((token, at) => {
    const month = months.get(token);
    if (!month) return;
    const after = dayOf(tokens[at + 1]);
    const last = YEAR.test(tokens[at + 1] ?? '') ? at + 1 : after && YEAR.test(tokens[at + 2] ?? '') ? at + 2 : -1;
    if (last < 0 || passage.text.slice(ends[at], starts[last]).length > 'st, '.length + 3) return;
    // "1 May" and "1st of May".
    const first =
      last > at + 1
        ? at
        : dayOf(tokens[at - 1]) && !passage.text.slice(ends[at - 1], starts[at]).includes(',')
          ? at - 1
          : /^\p{L}{2,3}$/u.test(tokens[at - 1] ?? '') && dayOf(tokens[at - 2])
            ? at - 2
            : at;
    const day = last > at + 1 ? after : first < at ? dayOf(tokens[first]) : undefined;
    found.push(factAt(passage, 'date', iso(tokens[last] as string, month, day), starts[first] as number, ends[last] as number));
  });
  return found;
}

/** Names of months → 1 to 12. */
function monthsOf(language: Language): ReadonlyMap<string, number> {
  const ready =
    monthsKnown.get(language) ?? new Map(language.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
  monthsKnown.set(language, ready);
  return ready;
}

function dayOf(token = ''): number | undefined {
  const day = Number(token.match(/^(\d{1,2})\p{L}{0,3}$/u)?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function numeric({ passage, pack }: Page): Fact[] {
  const found: Fact[] = [];
  const push = (match: RegExpExecArray, value: string | undefined) => {
    const fact = value && factAt(passage, 'date', value, match.index, match.index + match[0].length);
    if (fact && !found.some((other) => overlaps(other, fact))) found.push(fact);
  };
  for (const match of passage.text.matchAll(YEAR_FIRST)) push(match, valid(match[1] as string, Number(match[2]), Number(match[3])));
  for (const match of passage.text.matchAll(YEAR_LAST))
    push(match, ordered(match[3] as string, Number(match[1]), Number(match[2]), pack.code));
  for (const match of passage.text.matchAll(MONTH_YEAR)) push(match, valid(match[2] as string, Number(match[1])));
  return found;
}

/** 3/4/2024 is 3 April or 4 March, by the language's own habit; where that is the month first, only the year is certain. */
function ordered(year: string, first: number, second: number, code: string): string | undefined {
  if (second > 12) return valid(year, first, second);
  if (first > 12 || first === second || !isMonthFirst(code)) return valid(year, second, first);
  return year;
}

function isMonthFirst(code: string): boolean {
  const ready =
    monthFirst.get(code) ?? new Intl.DateTimeFormat(code).formatToParts(0).find(({ type }) => type !== 'literal')?.type === 'month';
  monthFirst.set(code, ready);
  return ready;
}

function valid(year: string, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return iso(year, month, day);
}

function iso(year: string, month: number, day?: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return day ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}

function bareYear({ passage, reading }: Page): Fact[] {
  if (!reading.hits.some(({ label }) => label.from === 'language' && label.list === 'updated')) return [];
  const { tokens, starts, ends } = reading.words;
  // A year with a slash is the number of a law.
  const at = tokens.findIndex((token, index) => YEAR.test(token) && !/[/]/.test(passage.text.charAt(ends[index] as number)));
  return at < 0 ? [] : [factAt(passage, 'date', tokens[at] as string, starts[at] as number, ends[at] as number)];
}
