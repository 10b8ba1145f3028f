import type { Network } from '../../extractors/tags/weights.ts';

export interface Recipe {
  hidden: number;
  epochs: number;
  rate: number;
  decay: number;
  /** Shares of inputs and of hidden units left out at random while learning. */
  dropInputs: number;
  dropHidden: number;
  seed: number;
}

/** Room to work in. */
export interface Scratch {
  gradient: Float32Array;
  hidden: Float32Array;
  back: Float32Array;
  out: Float32Array;
  values: Float32Array;
  columns: Int32Array;
}

/** Adds one row's gradient of the logistic loss to `scratch.gradient`. */
export function learn(
  network: Network,
  rows: Float32Array,
  row: number,
  mask: number,
  recipe: Recipe,
  random: () => number,
  scratch: Scratch,
  weight: number,
): void {
  const { inputs, hidden: H, outputs: O, weights } = network;
  const { gradient, hidden, back, out, values, columns } = scratch;
  const [bias, outer, end] = [inputs * H, inputs * H + H, inputs * H + H + H * O];
  let n = 0;
  for (let d = 0; d < inputs; d++) {
    const value = rows[row * inputs + d] as number;
    if (value === 0 || random() < recipe.dropInputs) continue;
    values[n] = value / (1 - recipe.dropInputs);
    columns[n++] = d * H;
  }
  for (let h = 0; h < H; h++) hidden[h] = weights[bias + h] as number;
  for (let q = 0; q < n; q++) {
    const v = values[q] as number;
    const w = columns[q] as number;
    for (let h = 0; h < H; h++) hidden[h] = (hidden[h] as number) + v * (weights[w + h] as number);
  }
  for (let h = 0; h < H; h++)
    hidden[h] = (hidden[h] as number) > 0 && random() >= recipe.dropHidden ? (hidden[h] as number) / (1 - recipe.dropHidden) : 0;
  for (let o = 0; o < O; o++) out[o] = weights[end + o] as number;
  for (let h = 0; h < H; h++) {
    const v = hidden[h] as number;
    if (v) for (let o = 0; o < O; o++) out[o] = (out[o] as number) + v * (weights[outer + h * O + o] as number);
  }
  for (let o = 0; o < O; o++) {
    const g = weight * (1 / (1 + Math.exp(-(out[o] as number))) - ((mask >> o) & 1));
    out[o] = g;
    gradient[end + o] = (gradient[end + o] as number) + g;
  }
  for (let h = 0; h < H; h++) {
    const v = hidden[h] as number;
    back[h] = 0;
    if (!v) continue;
    const w = outer + h * O;
    let sum = 0;
    for (let o = 0; o < O; o++) {
      const g = out[o] as number;
      sum += g * (weights[w + o] as number);
      gradient[w + o] = (gradient[w + o] as number) + g * v;
    }
    back[h] = sum / (1 - recipe.dropHidden);
    gradient[bias + h] = (gradient[bias + h] as number) + (back[h] as number);
  }
  for (let q = 0; q < n; q++) {
    const v = values[q] as number;
    const w = columns[q] as number;
    for (let h = 0; h < H; h++) gradient[w + h] = (gradient[w + h] as number) + v * (back[h] as number);
  }
}
