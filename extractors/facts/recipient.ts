import { links } from '../../seeds/legal-forms.ts';
import { recipients as known } from '../../seeds/recipients.ts';
import { words } from '../cues.ts';
import type { Fact } from '../model.ts';
import { factAt, overlaps, type Page, span } from './fact.ts';
import { isCapital, type Vocabulary } from './vocabulary.ts';

const ACRONYM = 4;
const LONGEST = 4;
/** Words that put a name beside another. */
const JOINS: ReadonlySet<string> = new Set([...links, 'or', 'ou', 'oder']);

const names = new Map<string, { tokens: readonly string[]; name: string }[]>();
for (const name of known) {
  const { tokens } = words(name);
  const first = tokens[0] as string;
  names.set(
    first,
    [...(names.get(first) ?? []), { tokens, name }].sort((a, b) => b.tokens.length - a.tokens.length),
  );
}

interface Name {
  from: number;
  to: number;
  value: string;
}

/**
 * Companies and products named as recipients: those of the seed, and other capitalised names after a word such as "via" or "by" (the `before`
 * cues of the language's facts/recipient.ts) or in a row with a name. `taken` are facts that stand already; `isFirm` has the last word on others.
 */
export function recipients(
  page: Page,
  vocabulary: Vocabulary,
  taken: readonly Fact[],
  isFirm: (text: string, name: string) => boolean,
): Fact[] {
  const { passage, reading } = page;
  const { starts, ends } = reading.words;
  const factOf = ({ from, to, value }: Name) => factAt(passage, 'recipient', value, starts[from] as number, ends[to] as number);
  const seeded = wellKnown(page).filter(({ from }) => !vocabulary.own.has(reading.words.tokens[from] as string));
  if (!vocabulary.hasTellingCapitals || passage.kind === 'heading') return seeded.map(factOf);
  const excluded = cuesOf(page, 'except').map((hit) => ({ start: span(reading, hit)[0], end: span(reading, hit)[1] }));
  const blocked = [...excluded, ...taken.filter(({ kind }) => kind !== 'data' && kind !== 'recipient')];
  const others = told(page, vocabulary, seeded).map(factOf);
  return [
    ...seeded.map(factOf),
    ...others.filter((fact) => !blocked.some((other) => overlaps(other, fact)) && isFirm(passage.text, fact.text)),
  ];
}

function cuesOf({ reading }: Page, value: string) {
  return reading.hits.filter(({ label }) => label.from === 'fact' && label.kind === 'recipient' && label.value === value);
}

function wellKnown({ passage, reading }: Page): Name[] {
  const { tokens, starts, ends } = reading.words;
  const found: Name[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const match = names.get(tokens[from] as string)?.find((one) => one.tokens.every((token, offset) => tokens[from + offset] === token));
    if (!match) continue;
    const to = from + match.tokens.length - 1;
    const text = passage.text.slice(starts[from], ends[to]);
    if (/\p{Lu}/u.test(text) || text === match.name) found.push({ from, to, value: match.name });
    from = to;
  }
  return found;
}

function told(page: Page, { common, own, titles }: Vocabulary, seeded: readonly Name[]): Name[] {
  const { tokens, starts, ends } = page.reading.words;
  const { text } = page.passage;
  const led = new Set(cuesOf(page, 'before').map(({ to }) => to));
  const ended = new Set(seeded.map(({ to }) => to));
  const begun = new Set(seeded.map(({ from }) => from));
  const isName = (at: number) =>
    (tokens[at]?.length ?? 0) > 1 && isCapital(text, starts[at] as number) && !common.has(tokens[at] as string) && !begun.has(at);
  const gap = (at: number) => text.slice(ends[at - 1], starts[at]);
  const found: Name[] = [];
  for (let from = 1; from < tokens.length; from++) {
    const follows =
      (led.has(from - 1) && /^\s["“‘]?$/.test(gap(from))) ||
      (ended.has(from - 1) && /^[,/]\s?$/.test(gap(from))) ||
      (ended.has(from - 2) && JOINS.has(tokens[from - 1] as string));
    if (!follows || !isName(from)) continue;
    let to = from;
    while (to - from < LONGEST && isName(to + 1) && /^[ &.-]{1,3}$/.test(gap(to + 1))) to++;
    const value = text.slice(starts[from], ends[to]);
    const isAcronym = to === from && value.length <= ACRONYM && value === value.toUpperCase();
    if (isAcronym || own.has(tokens[from] as string) || titles.has(tokens[from] as string)) continue;
    ended.add(to);
    found.push({ from, to, value });
    from = to;
  }
  return found;
}
