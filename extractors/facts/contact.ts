import type { Fact } from '../model.ts';
import { factAt, overlaps, type Page } from './fact.ts';

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|\s?[[(]\s?(?:at|@)\s?[\])]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const URL = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’)\]]{3,300}/giu;
const DOMAIN =
  /(?<![\p{L}\p{N}@._-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{1,62}){0,2}\.(?:nl|com|be|eu|org|net|fr|io|uk|info|app|ai|gov|gent|amsterdam|frl|online|shop|dev|edu|lu|ch|ie)(?![\p{L}\p{N}@-])/gu;
const PHONE = /(?<![\p{L}\p{N}.,/-])(?:\+|00|0|\(\+\d|\(0(?=\d{1,4}\)))\d?[\d\s()./‐‑–-]{6,20}\d(?![\p{L}\p{N}])/gu;
const PHONE_US = /(?<![\p{L}\p{N}.-])(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\p{L}\p{N}])/gu;
/** Belgian company numbers look like telephone numbers. */
const COMPANY_NUMBER = /^0\d{3}\.\d{3}\.\d{3}$/;

const DUTCH =
  /(?<![\p{L}\p{N}])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])(?:,?\s{1,2}(?:(?:Den|De|Het|Sint|St\.|Nieuw|Oud|Hoek)\s)?(?:'s-)?\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:aan|op|van)\s(?:den\s|de\s)?\p{Lu}[\p{L}-]{1,20})?)?/gu;
const BRITISH = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const IRISH = /(?<![\p{L}\p{N}])[A-Z]\d[\dW]\s?[A-Z\d]{4}(?![\p{L}\p{N}])/gu;
const AMERICAN = /(?<![\p{L}\p{N}])[A-Z]{2}\s\d{5}(?:-\d{4})?(?![\p{L}\p{N}])/gu;
/** Belgian, German, French and other codes are only digits: a street, the line's beginning, a country's letter, or a comma before five digits tells them. */
const CONTINENTAL = /(?<![\p{L}\p{N}])(?:(?:B|D|F|CH|L|A)-)?\d{4,5}\s\p{Lu}[\p{L}'’-]{2,30}/gu;
const ANNOUNCED = /(?:^|[,–-]\s?)$/u;
const BOX = /(?<![\p{L}\p{N}])(?:Postbus|Antwoordnummer|P\.?\s?O\.?\s?Box|Postfach|Boîte postale|Postboks)\s\d{1,6}/gu;
const STREET =
  /(?:\p{Lu}[\p{L}.'’-]{1,30}\s|rue\s|avenue\s|place\s|chemin\s)(?:\p{Lu}[\p{L}.'’-]{1,30}\s|de\s|van\s|der\s|den\s|het\s|la\s|du\s|of\s){0,4}\d{1,5}\s?[A-Za-z]{0,2}(?:\s?(?:bus|box|bte|b)\s\d{1,4})?[,\s]{0,3}$/u;
/** Streets without a postal code, by the endings and words that streets have. */
const STREET_NL =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’-]{0,30}(?:straat|laan|weg|plein|kade|baan|dijk|singel|gracht|dreef|steeg|allee)\s\d{1,4}(?![\p{L}\p{N}])/gu;
const STREET_EN =
  /(?<![\p{L}\p{N}])\d{1,5}[A-Z]?,?\s(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,3}(?:Street|Road|Avenue|Lane|Way|Drive|Square|Parkway|Boulevard|Court|Place|Row|Terrace)(?!\p{L})/gu;
const REACH = 70;
/** More in one passage are not told apart: comparing all of them would take time with their square. */
const MOST = 300;

/** Cheap signs that a pattern may match at all; most passages have none of them. */
const SIGNS = { email: /@|[[(]\s?at/i, link: /:\/\/|www\./i, domain: /\.[a-z]/, number: /\d/ };
/** The fewest digits of a telephone number. */
const DIGITS = 8;

/** Ways to reach somebody: e-mail, telephone, postal address and links. */
export function contacts(page: Page): Fact[] {
  const found: Fact[] = [];
  const { text } = page.passage;
  const take = (fact: Fact) => found.length < MOST && !found.some((other) => overlaps(other, fact)) && found.push(fact);
  if (SIGNS.email.test(text)) for (const match of text.matchAll(EMAIL)) take(email(page, match));
  if (SIGNS.link.test(text)) for (const match of text.matchAll(URL)) take(link(page, match));
  if (SIGNS.domain.test(text)) for (const match of text.matchAll(DOMAIN)) take(link(page, match));
  if (!SIGNS.number.test(text)) return found;
  if (digitsIn(text) >= DIGITS)
    for (const pattern of [PHONE, PHONE_US]) for (const match of text.matchAll(pattern)) phone(page, match).forEach(take);
  for (const pattern of [BOX, DUTCH, BRITISH, IRISH, AMERICAN, CONTINENTAL])
    for (const match of text.matchAll(pattern)) postal(page, match).forEach(take);
  if (found.some(({ kind }) => kind === 'address')) return found;
  for (const pattern of [STREET_NL, STREET_EN]) for (const match of text.matchAll(pattern)) postal(page, match).forEach(take);
  return found;
}

function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

function email({ passage }: Page, { 0: text, index }: RegExpExecArray): Fact {
  return factAt(passage, 'email', address(text), index, index + text.length);
}

function address(text: string): string {
  return text.replace(/\s?[[(]\s?(?:at|@)\s?[\])]\s?/iu, '@').toLowerCase();
}

function link({ passage }: Page, { 0: text, index }: RegExpExecArray): Fact {
  const bare = text.replace(/[.,;:!?]+$/, '');
  return factAt(passage, 'link', bare.toLowerCase(), index, index + bare.length);
}

function phone({ passage }: Page, { 0: text, index }: RegExpExecArray): Fact[] {
  const digits = text.replace(/\D/g, '');
  if (digits.length < DIGITS || digits.length > 15 || COMPANY_NUMBER.test(text)) return [];
  return [factAt(passage, 'phone', (text.includes('+') ? '+' : '') + digits, index, index + text.length)];
}

function postal({ passage }: Page, { 0: text, index }: RegExpExecArray): Fact[] {
  const before = passage.text.slice(Math.max(0, index - REACH), index);
  const street = before.match(STREET)?.[0] ?? '';
  if (!street && /^\d{4,5}\s\p{Lu}\p{L}{2}/u.test(text) && !isAnnounced(before, text)) return [];
  const start = index - street.length;
  const end = index + text.length;
  return [factAt(passage, 'address', passage.text.slice(start, end).replace(/\s+/gu, ' '), start, end)];
}

function isAnnounced(before: string, text: string): boolean {
  return /^\d{5}/.test(text) ? ANNOUNCED.test(before) : before === '' && !/^(?:19|20)\d\d/.test(text);
}
