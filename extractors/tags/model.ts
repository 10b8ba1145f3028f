import type { Passage } from '../model.ts';
import type { Reading } from '../packs.ts';
import { places } from './context.ts';
import { contextFeatures, type Document, ownFeatures, prepare } from './features.ts';
import { type FirstPass, secondInputs } from './second.ts';
import { columnOf, type Model, type Network, readModel } from './weights.ts';

export { type Model, readModel };

/** The second pass's scores, by passage, then output. Above a topic's threshold they tell it. */
export interface Scores {
  outputs: number;
  document: Document;
  values: Float32Array;
}

/** Scores every passage for every topic. Time is linear in the text. */
export function score(model: Model, passages: readonly Passage[], readings: readonly Reading[]): Scores {
  const document = prepare(passages, readings, places(passages));
  const inputs = secondInputs(document, firstPass(model, document));
  const { outputs } = model;
  const values = new Float32Array(passages.length * outputs);
  apply(model.networks, inputs, passages.keys(), values);
  return { outputs, document, values };
}

export function firstPass(model: Model, document: Document): FirstPass {
  const { outputs, linear } = model;
  const full = new Float32Array(document.passages.length * outputs);
  const own = new Float32Array(full.length);
  const sums = new Float64Array(outputs);
  const sink = (key: number, value: number) => {
    const column = columnOf(model, key);
    if (column < 0) return;
    const base = column * outputs;
    for (let output = 0; output < outputs; output++) sums[output] = (sums[output] as number) + value * (linear[base + output] as number);
  };
  document.passages.forEach((_, index) => {
    sums.fill(0);
    ownFeatures(document, index, sink);
    own.set(sums, index * outputs);
    contextFeatures(document, index, sink);
    full.set(sums, index * outputs);
  });
  return { outputs, full, own };
}

/** The inputs of one row that are not nought: where its weights begin, and its value. */
interface Sparse {
  count: number;
  columns: Int32Array;
  values: Float64Array;
}

/** Adds the mean of the networks' scores to `scores`, for each of these rows of inputs. */
export function apply(networks: readonly Network[], inputs: Float32Array, rows: Iterable<number>, scores: Float32Array): void {
  const width = networks[0]?.inputs ?? 0;
  const sparse: Sparse = { count: 0, columns: new Int32Array(width), values: new Float64Array(width) };
  const hidden = networks.map(({ hidden }) => new Float64Array(hidden));
  for (const row of rows) {
    sparse.count = 0;
    for (let input = 0; input < width; input++) {
      const value = inputs[row * width + input] as number;
      if (!value) continue;
      sparse.columns[sparse.count] = input;
      sparse.values[sparse.count++] = value;
    }
    networks.forEach((network, index) => {
      forward(network, sparse, hidden[index] as Float64Array, scores, row * network.outputs, 1 / networks.length);
    });
  }
}

function forward(
  { inputs, hidden: units, outputs, weights }: Network,
  row: Sparse,
  hidden: Float64Array,
  scores: Float32Array,
  to: number,
  share: number,
): void {
  const bias = inputs * units;
  const outer = bias + units;
  // Four hidden units at a time, their sums in registers: several times faster than going through memory.
  for (let h = 0; h < units; h += 4) {
    let a = weights[bias + h] as number;
    let b = weights[bias + h + 1] as number;
    let c = weights[bias + h + 2] as number;
    let d = weights[bias + h + 3] as number;
    for (let at = 0; at < row.count; at++) {
      const value = row.values[at] as number;
      const base = (row.columns[at] as number) * units + h;
      a += value * (weights[base] as number);
      b += value * (weights[base + 1] as number);
      c += value * (weights[base + 2] as number);
      d += value * (weights[base + 3] as number);
    }
    hidden[h] = a;
    hidden[h + 1] = b;
    hidden[h + 2] = c;
    hidden[h + 3] = d;
  }
  for (let o = 0; o < outputs; o++) scores[to + o] = (scores[to + o] as number) + share * (weights[outer + units * outputs + o] as number);
  for (let h = 0; h < units; h++) {
    const value = share * (hidden[h] as number);
    if (value > 0)
      for (let o = 0; o < outputs; o++) scores[to + o] = (scores[to + o] as number) + value * (weights[outer + h * outputs + o] as number);
  }
}
