import { t } from './words.ts';

/** Silent reading of English non-fiction, words a minute (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const TIME_UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;
/** Mean lengths in days, for comparing durations only. */
const DAYS = { year: 365.25, month: 30.44, week: 7, day: 1, hour: 1 / 24, minute: 1 / 1440, second: 1 / 86400 } as const;
const DAY = 86_400_000;

type Part = [amount: number, unit: keyof typeof DAYS];

export function minutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

export function number(value: number): string {
  return new Intl.NumberFormat(t('locale')).format(value);
}

export function list(items: readonly string[]): string {
  return new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(items);
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(t('locale')) + text.slice(1);
}

/** A date as precise as the ISO text is: year, year and month, or day. */
export function date(iso: string): string {
  const parts = iso.split('-').length;
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) shown.month = 'long';
  if (parts > 2) shown.day = 'numeric';
  const day = new Date(iso);
  return Number.isNaN(day.valueOf()) ? iso : new Intl.DateTimeFormat(t('locale'), shown).format(day);
}

export function shortDate(iso: string): string {
  return new Intl.DateTimeFormat(t('locale'), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));
}

/** Whole years since an ISO date, and the age in words; undefined for a date that is none or lies ahead. */
export function age(iso: string, now: number): { years: number; words: string } | undefined {
  const days = (now - new Date(iso).valueOf()) / DAY;
  if (!(days >= 0)) return undefined;
  const years = Math.floor(days / DAYS.year);
  const months = Math.floor(days / DAYS.month);
  if (!months && !years) return { years: 0, words: t('lessThanMonth') };
  const relative = new Intl.RelativeTimeFormat(t('locale'), { numeric: 'always' });
  return { years, words: years ? relative.format(-years, 'year') : relative.format(-Math.min(months, 11), 'month') };
}

/** An ISO 8601 duration in words ("P7Y" → "7 years"), or the text itself where it is none. */
export function duration(iso: string): string {
  const parts = read(iso);
  if (!parts.length) return iso;
  const words = parts.map(([amount, unit]) =>
    new Intl.NumberFormat(t('locale'), { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
  );
  return new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(words);
}

/** Length of an ISO 8601 duration in days, for sorting. */
export function days(iso: string): number {
  return read(iso).reduce((sum, [amount, unit]) => sum + amount * DAYS[unit], 0);
}

export function country(code: string): string {
  return named(code, 'region');
}

export function language(code: string): string {
  return named(code, 'language');
}

function named(code: string, type: 'region' | 'language'): string {
  try {
    return new Intl.DisplayNames(t('locale'), { type, style: 'short' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function read(iso: string): Part[] {
  const [, day = '', time = ''] = iso.match(/^P([^T]*)(?:T(.+))?$/) ?? [];
  return [...split(day, UNITS), ...split(time, TIME_UNITS)];
}

function split(text: string, units: Readonly<Record<string, Part[1]>>): Part[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].flatMap(([, amount, letter = '']): Part[] => {
    const unit = units[letter];
    return unit ? [[Number(amount), unit]] : [];
  });
}
