import { APART_SCORE } from '../../extractors/tags/weights.ts';
import { topics } from '../../seeds/topics.ts';
import { APART } from './corpus.ts';
import { type Course, OUTPUTS } from './passes.ts';

/** The share of a topic's sentences over which the curve is smoothed, so that one lucky sentence decides nothing. */
const SMOOTH = 0.05;
/** The score of a topic that no passage was told of. */
export const NEVER = -99;

/** One sentence of a real document: the highest score that its passages give each topic. */
export interface Told {
  document: number;
  kind: 'h' | 't' | 'x';
  topics: number;
  scores: Float32Array;
  fold: number;
}

export interface Figures {
  micro: number;
  macro: number;
  headline: number;
  /** F1 per topic. */
  topics: number[];
  /** Share of sentences that are no part of a policy and got a topic. */
  apart: number;
}

/** What the scores say of the real documents' sentences, laid over them as the scorer does. */
export function toldOf({ documents, folds }: Course, scores: Float32Array): Told[] {
  let base = 0;
  return documents.flatMap(({ real, gold, rows, passages }, document) => {
    const told = gold.map(
      ({ kind, topics }): Told => ({ document, kind, topics, scores: new Float32Array(APART).fill(NEVER), fold: folds[base] as number }),
    );
    rows.forEach((of, passage) => {
      const at = (base + passage) * OUTPUTS;
      if ((scores[at + APART] as number) > APART_SCORE) return;
      for (const row of of)
        told[row]?.scores.forEach((best, topic, all) => {
          all[topic] = Math.max(best, scores[at + topic] as number);
        });
    });
    base += passages.length;
    return real ? told : [];
  });
}

/** The threshold of each topic that serves F1 best on these sentences. */
export function thresholdsOf(told: readonly Told[]): number[] {
  const sentences = told.filter(({ kind }) => kind !== 'h');
  return topics.map((_, topic) =>
    threshold(sentences.map(({ scores, topics: mask }) => [scores[topic] as number, (mask >> topic) & 1] as const)),
  );
}

function threshold(pairs: (readonly [score: number, yes: number])[]): number {
  const sorted = [...pairs].sort((a, b) => b[0] - a[0]);
  const positives = sorted.reduce((sum, [, yes]) => sum + yes, 0);
  let hits = 0;
  const sums = [0];
  sorted.forEach(([, yes], index) => {
    hits += yes;
    sums.push((sums[index] as number) + (2 * hits) / (index + 1 + positives));
  });
  const reach = Math.max(1, Math.round(positives * SMOOTH));
  let best = -1;
  let chosen = 0;
  sorted.forEach(([score], index) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(sorted.length, index + reach + 1);
    const mean = ((sums[to] as number) - (sums[from] as number)) / (to - from);
    if (mean <= best) return;
    best = mean;
    chosen = (score + (sorted[index + 1]?.[0] ?? score - 1)) / 2;
  });
  return chosen;
}

/** Figures where each fold is judged by thresholds chosen on the others. */
export function judge(told: readonly Told[], folds: number): Figures {
  const counts = topics.map(() => ({ tp: 0, wrong: 0 }));
  let apart = 0;
  let boilerplate = 0;
  for (let fold = 0; fold < folds; fold++) {
    const thresholds = thresholdsOf(told.filter((one) => one.fold !== fold));
    for (const { kind, topics: mask, scores } of told.filter((one) => one.fold === fold && one.kind !== 'h')) {
      const got = counts.map((_, topic) => Number((scores[topic] as number) > (thresholds[topic] as number)));
      if (kind === 'x') {
        boilerplate++;
        apart += Number(got.some(Boolean));
      } else
        counts.forEach((count, topic) => {
          const want = (mask >> topic) & 1;
          if (want && got[topic]) count.tp++;
          else if (want || got[topic]) count.wrong++;
        });
    }
  }
  const f1 = (list: readonly { tp: number; wrong: number }[]) => {
    const tp = list.reduce((sum, one) => sum + one.tp, 0);
    const wrong = list.reduce((sum, one) => sum + one.wrong, 0);
    return tp ? (2 * tp) / (2 * tp + wrong) : 0;
  };
  const each = counts.map((count) => f1([count]));
  return {
    micro: f1(counts),
    macro: each.reduce((a, b) => a + b, 0) / each.length,
    headline: f1(counts.slice(0, 5)),
    topics: each,
    apart: apart / (boilerplate || 1),
  };
}
