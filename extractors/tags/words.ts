import type { TopicId } from '../model.ts';
import type { Reading } from '../packs.ts';
import { ownWordWeight } from './features.ts';
import { grams } from './grams.ts';
import { topicHits } from './hits.ts';
import { columnOf, type Model } from './weights.ts';

/** Words `from` up to and including `to`. */
export interface Span {
  from: number;
  to: number;
}

const LONGEST = 5;
/** What a word must add to be worth showing, as a share of the weightiest word. */
const WORTH = 0.3;

/** The columns that a word moves, and by how much. */
interface Share {
  columns: readonly number[];
  values: readonly number[];
}

/** The shares of a passage's words. */
export type Shares = (reading: Reading) => Share[];

/** The words of a passage that speak most for a topic: a cue if one stands there, else those with the most weight. */
export function weightiest(model: Model, reading: Reading, shares: readonly Share[], topic: number, id: TopicId): Span | undefined {
  const weights = shares.map(({ columns, values }) =>
    columns.reduce((sum, column, at) => sum + (values[at] as number) * (model.linear[column * model.outputs + topic] as number), 0),
  );
  const cues = topicHits(reading, ['cues', 'hints']).filter(({ topic: of, hit }) => of === id && hit.to - hit.from < LONGEST);
  if (cues.length)
    return heaviest(
      cues.map(({ hit: { from, to } }) => ({ from, to })),
      weights,
    );
  const least = WORTH * Math.max(0, ...weights);
  let best: Span | undefined;
  let most = 0;
  for (let from = 0; from < weights.length; from++) {
    let total = 0;
    for (let to = from; to < Math.min(weights.length, from + LONGEST); to++) {
      total += (weights[to] as number) - least;
      if (total > most) [most, best] = [total, { from, to }];
    }
  }
  return best;
}

/** Remembers the words it has met: make one per document. */
export function sharesIn(model: Model): Shares {
  const known = new Map<string, Share>();
  return ({ words }) =>
    words.tokens.map((token) => {
      const share = known.get(token) ?? shareOf(model, token);
      known.set(token, share);
      return share;
    });
}

function shareOf(model: Model, token: string): Share {
  const columns: number[] = [];
  const values: number[] = [];
  ownWordWeight(grams({ tokens: [token], starts: [], ends: [] }), (key, value) => {
    const column = columnOf(model, key);
    if (column >= 0) values[columns.push(column) - 1] = value;
  });
  return { columns, values };
}

function heaviest(spans: readonly Span[], weights: readonly number[]): Span | undefined {
  const sum = ({ from, to }: Span) => weights.slice(from, to + 1).reduce((a, b) => a + b, 0);
  return spans.reduce((best, span) => (sum(span) > sum(best) ? span : best));
}
