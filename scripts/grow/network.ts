import { type Network, sizeOf } from '../../extractors/tags/weights.ts';
import { generator, shuffle } from './chance.ts';
import { learn, type Recipe, type Scratch } from './gradient.ts';

const BATCH = 32;

/** Learns by Adam in a fixed order. `weightOf` says how much each row counts. */
export function train(
  rows: Float32Array,
  masks: Int32Array,
  use: Int32Array,
  outputs: number,
  inputs: number,
  recipe: Recipe,
  weightOf?: Float32Array,
): Network {
  const random = generator(recipe.seed);
  const network = start(inputs, recipe.hidden, outputs, random);
  const { weights } = network;
  const first = new Float32Array(weights.length);
  const second = new Float32Array(weights.length);
  const scratch: Scratch = {
    gradient: new Float32Array(weights.length),
    hidden: new Float32Array(recipe.hidden),
    back: new Float32Array(recipe.hidden),
    out: new Float32Array(outputs),
    values: new Float32Array(inputs),
    columns: new Int32Array(inputs),
  };
  const order = use.slice();
  let steps = 0;
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const to = Math.min(order.length, from + BATCH);
      scratch.gradient.fill(0);
      for (let at = from; at < to; at++)
        learn(
          network,
          rows,
          order[at] as number,
          masks[order[at] as number] as number,
          recipe,
          random,
          scratch,
          weightOf ? (weightOf[order[at] as number] as number) : 1,
        );
      const rate = recipe.rate * (1 - steps / (recipe.epochs * Math.ceil(order.length / BATCH))) + 1e-5;
      adam(weights, scratch.gradient, first, second, rate, recipe.decay, 1 / (to - from), ++steps);
    }
  }
  return network;
}

function adam(
  weights: Float32Array,
  gradient: Float32Array,
  first: Float32Array,
  second: Float32Array,
  rate: number,
  decay: number,
  share: number,
  steps: number,
): void {
  const one = 1 - 0.9 ** steps;
  const two = 1 - 0.999 ** steps;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i] as number;
    const g = (gradient[i] as number) * share + decay * w;
    const m = 0.9 * (first[i] as number) + 0.1 * g;
    const v = 0.999 * (second[i] as number) + 0.001 * g * g;
    first[i] = m;
    second[i] = v;
    weights[i] = w - (rate * m) / one / (Math.sqrt(v / two) + 1e-8);
  }
}

function start(inputs: number, hidden: number, outputs: number, random: () => number): Network {
  const weights = new Float32Array(sizeOf(inputs, hidden, outputs));
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  for (let i = 0; i < inputs * hidden; i++) weights[i] = normal() / Math.sqrt(inputs);
  for (let i = 0; i < hidden * outputs; i++) weights[inputs * hidden + hidden + i] = normal() / Math.sqrt(hidden);
  weights.fill(-2, weights.length - outputs);
  return { inputs, hidden, outputs, weights };
}
