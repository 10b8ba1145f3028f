import type { Hit } from '../cues.ts';
import type { Fact, FactKind, TopicId } from '../model.ts';
import type { Label } from '../packs.ts';
import { factAt, overlaps, type Page, span } from './fact.ts';

type FactLabel = Extract<Label, { from: 'fact' }>;

/** Kinds that are noted only in passages on one of these topics: elsewhere their words mean too many other things. */
const ONLY_ON: Partial<Record<FactKind, readonly TopicId[]>> = {
  criterion: ['retention'],
  data: ['collection', 'sharing', 'source', 'sensitive', 'purposes', 'cookies', 'obligation', 'retention', 'security'],
  recipient: ['sharing', 'transfers', 'cookies', 'source'],
};

/** Where the weak cues of a kind (listed under `value?`) count. */
const HOME: Partial<Record<FactKind, readonly TopicId[]>> = {
  right: ['rights'],
  authority: ['complaint', 'rights'],
  officer: ['dpo', 'rights', 'controller'],
  recipient: ['sharing', 'transfers', 'source'],
  mechanism: ['transfers'],
  'legal-basis': ['legal-basis'],
};

/** Names: they count only with a capital, short ones only in capitals, so that "us" is no country. */
const PROPER: ReadonlySet<FactKind> = new Set(['country']);
const ACRONYM = 4;
/** More cues in one passage are not weighed: comparing all of them would take time with their square. */
const MOST = 600;
/** Keys of a lexicon that are no values: what cancels the cues they overlap, and what announces a name. */
const AIDS: ReadonlySet<string> = new Set(['except', 'before']);

/** The facts that a language's lexicons list cues for. Overlapping hits of one value become one fact; hits that overlap one of `except` do not count. */
export function cued({ passage, reading }: Page, topics: ReadonlySet<TopicId>): Fact[] {
  const hits = reading.hits.filter((hit): hit is Hit<FactLabel> => hit.label.from === 'fact' && hit.label.kind !== 'claim').slice(0, MOST);
  const except = hits.filter(({ label }) => label.value === 'except');
  const found: { fact: Fact; whole: boolean }[] = [];
  for (const hit of hits) {
    const { kind, value } = hit.label;
    if (AIDS.has(value) || except.some((other) => other.label.kind === kind && other.from <= hit.to && hit.from <= other.to)) continue;
    const weak = value.endsWith('?');
    if (!allowed(ONLY_ON[kind], topics) || (weak && !allowed(HOME[kind], topics))) continue;
    const fact = factAt(passage, kind, weak ? value.slice(0, -1) : value, ...span(reading, hit));
    if (!isNamed(fact, passage.text)) continue;
    found.push({ fact, whole: !hit.cue.includes('…') && !hit.cue.includes(' & ') });
  }
  return merge(found.filter((one) => !found.some((other) => yields(one.fact, other.fact, other.whole))).map(({ fact }) => fact));
}

function allowed(wanted: readonly TopicId[] | undefined, topics: ReadonlySet<TopicId>): boolean {
  return !wanted || wanted.some((topic) => topics.has(topic));
}

function isNamed({ kind, text }: Fact, whole: string): boolean {
  if ((kind === 'authority' || kind === 'region') && text.length < ACRONYM) return text === text.toUpperCase();
  if (!PROPER.has(kind)) return true;
  if (text.length >= ACRONYM && !text.includes('.')) return /\p{Lu}/u.test(text);
  return text === text.toUpperCase() && whole !== whole.toUpperCase();
}

/** "E-mail address" is no address: a longer name for another thing holds the shorter one. And where one authority is named, the word itself adds nothing. */
function yields(fact: Fact, other: Fact, isWhole: boolean): boolean {
  if (fact.kind !== other.kind || fact.value === other.value) return false;
  if (fact.value === 'any') return overlaps(fact, other);
  const isInside = other.start <= fact.start && fact.end <= other.end;
  return isWhole && isInside && other.end - other.start > fact.end - fact.start;
}

/** One fact per kind and value where several overlap, the longest; in the order of the text. */
export function merge(facts: readonly Fact[]): Fact[] {
  if (facts.length < 2) return [...facts];
  const last = new Map<string, Fact>();
  const kept = new Set<Fact>();
  for (const fact of [...facts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const key = `${fact.kind}:${fact.value}`;
    const before = last.get(key);
    if (before && overlaps(before, fact)) {
      if (fact.end - fact.start <= before.end - before.start) continue;
      kept.delete(before);
    }
    kept.add(fact);
    last.set(key, fact);
  }
  return [...kept];
}
