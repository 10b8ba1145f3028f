import { browser } from '#imports';
import type words from '../public/_locales/en/messages.json';

export type Word = keyof typeof words;
/** Words that exist per value of something, such as a topic or a check. */
export type Family =
  | 'topic'
  | 'topicShort'
  | 'check'
  | 'missing'
  | 'vague'
  | 'flag'
  | 'flagWhy'
  | 'data'
  | 'recipient'
  | 'refused'
  | 'criterion'
  | 'right'
  | 'mechanism';
type Countable<W = Word> = W extends `${infer Base}_other` ? Base : never;

/** The wording of the interface, in the language of the browser. */
export function t(key: Word, ...substitutions: (string | number)[]): string {
  return message(key, substitutions.map(String));
}

/** The wording for a value that seeds may add to, or undefined where nobody has worded it yet. */
export function word(family: Family, value: string): string | undefined {
  return message(`${family}_${value.replace(/\W+$/, '').replace(/\W/g, '_')}`) || undefined;
}

/** The wording that fits a number, with the number in it. */
export function plural(base: Countable, count: number): string {
  const form = new Intl.PluralRules(t('locale')).select(count) === 'one' ? 'one' : 'other';
  return t(`${base}_${form}` as Word, new Intl.NumberFormat(t('locale')).format(count));
}

function message(key: string, substitutions?: string[]): string {
  // WXT types the keys one by one, so a key that is made up here needs the plain signature.
  const i18n = browser.i18n as { getMessage(key: string, substitutions?: string[]): string };
  return i18n.getMessage(key, substitutions);
}
