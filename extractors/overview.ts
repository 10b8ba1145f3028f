import { likelihoodOf } from './likelihood.ts';
import type { Fact, Passage, Report, Source, Tag } from './model.ts';
import type { Pack, Reading } from './packs.ts';

const THRESHOLD = 0.5;
/** A label such as "Last updated" may stand alone above its date; it is at most this many UTF-16 units long. */
const LABEL = 40;

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

/** The latest of the dates that stand beside words such as "last updated". */
function updatedOf(passages: readonly Passage[], readings: readonly Reading[], facts: readonly Fact[]): string | undefined {
  const says = (id: number) => readings[id]?.hits.some(({ label }) => label.from === 'language' && label.list === 'updated') ?? false;
  const isLabel = (id: number) => says(id) && (passages[id]?.text.length ?? 0) < LABEL;
  return facts
    .filter(({ kind, passage }) => kind === 'date' && (says(passage) || isLabel(passage - 1)))
    .map(({ value }) => value)
    .sort()
    .at(-1);
}
