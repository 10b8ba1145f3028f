import { words } from './cues.ts';
import type { Passage, Source, Tag } from './model.ts';
import type { Pack, Reading } from './packs.ts';

/** What tells a privacy policy from other texts, and how much it weighs (log-odds). */
const WEIGHTS = { constant: -5, topics: 0.32, share: 4, ourselves: 3, named: 2, heading: 1, other: -2.5 };
/** Beyond this share of tagged passages, and of passages in the writer's own voice, a text is no more of a policy. */
const ENOUGH = { share: 0.7, ourselves: 0.4 };
/** Passages at the beginning that may hold the title. */
const TOP = 6;

/** How likely a text is a privacy policy, 0–1: by its title, its headings, the topics it speaks of, and whether it speaks of its writer. */
export function likelihoodOf(
  passages: readonly Passage[],
  readings: readonly Reading[],
  tags: readonly Tag[],
  source: Source,
  pack: Pack,
): number {
  const prose = passages.filter(({ kind }) => kind !== 'heading').length;
  if (!prose || !tags.length) return 0;
  const tagged = new Set(tags.map(({ passage }) => passage)).size;
  const voiced = readings.filter((reading) => says(reading, 'ourselves')).length;
  const address = words(`${source.title} ${source.url ?? ''}`);
  const title = { words: address, hits: pack.match(address) };
  const top = [title, ...passages.slice(0, TOP).flatMap((passage, index) => (isTitle(passage) ? [readings[index] as Reading] : []))];
  const isNamed = top.some((reading) => says(reading, 'policyNames'));
  const inHeading = passages.some(({ kind }, index) => kind === 'heading' && says(readings[index] as Reading, 'policyNames'));
  const isOther = !isNamed && top.some((reading) => says(reading, 'otherNames'));
  const odds =
    WEIGHTS.constant +
    WEIGHTS.topics * new Set(tags.map(({ topic }) => topic)).size +
    WEIGHTS.share * Math.min(ENOUGH.share, tagged / prose) +
    WEIGHTS.ourselves * Math.min(ENOUGH.ourselves, voiced / passages.length) +
    (isNamed ? WEIGHTS.named : inHeading ? WEIGHTS.heading : 0) +
    (isOther ? WEIGHTS.other : 0);
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/** A heading, or a line too short for a sentence of its own. */
function isTitle({ kind, text }: Passage): boolean {
  return kind === 'heading' || (text.length < 60 && !/[.:]$/.test(text));
}

function says({ hits }: Reading, list: 'policyNames' | 'otherNames' | 'ourselves'): boolean {
  return hits.some(({ label }) => label.from === 'language' && label.list === list);
}
