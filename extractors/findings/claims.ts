import type { Fact, Finding, Flag, Passage } from '../model.ts';
import type { Reading } from '../packs.ts';

/** The wordings that checks and red flags look for, as facts. */
export function claims(passages: readonly Passage[], readings: readonly Reading[]): Fact[] {
  return passages.flatMap((passage, index) => {
    const { hits, words } = readings[index] as Reading;
    return hits.flatMap(({ label, from, to }) => {
      if (label.from !== 'fact' || label.kind !== 'claim') return [];
      const [start, end] = [words.starts[from] as number, words.ends[to] as number];
      return [{ passage: passage.id, kind: label.kind, value: label.value, text: passage.text.slice(start, end), start, end }];
    });
  });
}

/** The claims that a report lists: those in passages that a verdict points at, so that its words can be shown. */
export function cited(said: readonly Fact[], verdicts: readonly (Finding | Flag)[]): Fact[] {
  const shown = new Set(verdicts.flatMap(({ passages }) => passages));
  return said.filter(({ passage }) => shown.has(passage));
}
