import { gdprApplies } from '../seeds/law.ts';
import { likelihoodOf } from './likelihood.ts';
import type { Fact, Passage, Report, Source, Tag } from './model.ts';
import type { Pack, Reading } from './packs.ts';

const THRESHOLD = 0.5;
/** A label such as "Last updated" may stand alone above its date; it is at most this many UTF-16 units long. */
const LABEL = 40;
/** The days on which the GDPR was adopted and began to apply: in a longer sentence they speak of the law. */
const LAW: ReadonlySet<string> = new Set(['2016-04-27', gdprApplies]);
/** Passages from either end where a date may stand alone; site navigation may come before or after the policy. */
const TOP = 15;
const BOTTOM = 20;
/** Words beside which a date is alone ("Versie augustus 2026", "Utrecht, 25-05-2018"), and words of a title; four words are a date alone wherever they stand. */
const STAMP = 7;
const ALONE = 4;
const TITLE = 14;

/** What the card says of the whole text: how likely it is a policy (0–1), its length in words, the date it was last updated. */
export function overview(
  passages: readonly Passage[],
  readings: readonly Reading[],
  tags: readonly Tag[],
  facts: readonly Fact[],
  source: Source,
  pack: Pack,
): Pick<Report, 'isPolicy' | 'likelihood' | 'words' | 'updated'> {
  const likelihood = likelihoodOf(passages, readings, tags, source, pack);
  const words = readings.reduce((sum, reading) => sum + reading.words.tokens.length, 0);
  const updated = updatedOf(passages, readings, facts);
  return { isPolicy: likelihood >= THRESHOLD, likelihood, words, ...(updated ? { updated } : {}) };
}

/** The latest of the dates that stand beside words such as "last updated"; else one that stands alone, or in the title, at either end of the text. */
function updatedOf(passages: readonly Passage[], readings: readonly Reading[], facts: readonly Fact[]): string | undefined {
  const says = (id: number, list: 'updated' | 'policyNames') =>
    readings[id]?.hits.some(({ label }) => label.from === 'language' && label.list === list) ?? false;
  const isLabel = (id: number) => says(id, 'updated') && (passages[id]?.text.length ?? 0) < LABEL;
  const isStamp = (id: number) => {
    const count = readings[id]?.words.tokens.length ?? 0;
    const isAtEnd = id < TOP || id >= passages.length - BOTTOM;
    return count <= ALONE || (isAtEnd && (count <= STAMP || (count <= TITLE && says(id, 'policyNames'))));
  };
  const dates = facts.filter(
    ({ kind, value, passage }) => kind === 'date' && (!LAW.has(value) || isStamp(passage) || says(passage, 'policyNames')),
  );
  const said = dates.filter(({ passage }) => says(passage, 'updated') || isLabel(passage - 1));
  // A year alone is a copyright notice more often than a version.
  const stamped = dates.filter(({ passage, value }) => value.length > 4 && isStamp(passage));
  const latest = (list: readonly Fact[]) =>
    list
      .map(({ value }) => value)
      .sort()
      .at(-1);
  return latest(said) ?? latest(stamped);
}
