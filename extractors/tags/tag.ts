import { topics } from '../../seeds/topics.ts';
import type { Passage, Tag } from '../model.ts';
import type { Pack, Reading } from '../packs.ts';
import { type Model, type Scores, score } from './model.ts';
import { stanceOf } from './stance.ts';
import { APART_SCORE } from './weights.ts';
import { type Shares, type Span, sharesIn, weightiest } from './words.ts';

/** Tags passages by what was learned of the pack's language; a pack without weights tells nothing. */
export function tag(passages: readonly Passage[], readings: readonly Reading[], pack: Pack & { model?: Model }): Tag[] {
  const { model } = pack;
  if (!model || !passages.length) return [];
  const scores = score(model, passages, readings);
  const shares = sharesIn(model);
  return passages.flatMap((_, index) => tagsOf(model, scores, index, readings[index] as Reading, shares));
}

function tagsOf(model: Model, { outputs, values, document }: Scores, index: number, reading: Reading, sharesOf: Shares): Tag[] {
  const base = index * outputs;
  if ((values[base + topics.length] as number) > APART_SCORE) return [];
  const told = topics.map((_, topic) => topic).filter((topic) => (values[base + topic] as number) > (model.thresholds[topic] as number));
  if (!told.length) return [];
  const passage = document.passages[index] as Passage;
  const shares = sharesOf(reading);
  return told.map((topic): Tag => {
    const { id } = topics[topic] as (typeof topics)[number];
    const span = weightiest(model, reading, shares, topic, id);
    return {
      passage: passage.id,
      topic: id,
      score: chance(model, topic, values[base + topic] as number),
      cue: textOf(passage, reading, span),
      stance: span ? stanceOf(reading, span.from, span.to) : 'affirms',
    };
  });
}

/** How often such a score was right in cross-validation, in hundredths. */
function chance({ calibration }: Model, topic: number, value: number): number {
  const [slope, offset] = calibration[topic] as [number, number];
  return Math.round(100 / (1 + Math.exp(-(slope * value + offset)))) / 100;
}

function textOf({ text }: Passage, { words }: Reading, span: Span | undefined): string {
  return span ? text.slice(words.starts[span.from], words.ends[span.to]) : '';
}
