/** Rows of features in one list: those of row r are at `starts[r]` up to `starts[r + 1]`. */
export interface Rows {
  width: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

const TOLERANCE = 1e-3;
const NEWTON_STEPS = 20;
/** Keeps the variables off the ends of their range, where logarithms are infinite. */
const EDGE = 1e-12;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin, 2011), one model per output, all outputs in one walk.
 * Returns weights by feature, then output. Deterministic: the order is shuffled by a fixed generator.
 */
export function fit(rows: Rows, masks: Int32Array, use: Int32Array, outputs: number, cost: number, epochs: number): Float32Array {
  const weights = new Float32Array(rows.width * outputs);
  const duals = new Float64Array(use.length * outputs);
  const order = Int32Array.from(use.keys());
  const dots = new Float64Array(outputs);
  let seed = 12345;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  duals.fill(Math.min(0.001 * cost, 1e-8));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = next(at + 1);
      const kept = order[at] as number;
      order[at] = order[other] as number;
      order[other] = kept;
    }
    for (const at of order) step(rows, masks, use[at] as number, at, weights, duals, dots, outputs, cost);
  }
  return weights;
}

function step(
  rows: Rows,
  masks: Int32Array,
  row: number,
  at: number,
  weights: Float32Array,
  duals: Float64Array,
  dots: Float64Array,
  outputs: number,
  cost: number,
): void {
  const { starts, columns, values } = rows;
  const from = starts[row] as number;
  const to = starts[row + 1] as number;
  dots.fill(0);
  let square = 0;
  for (let p = from; p < to; p++) {
    const value = values[p] as number;
    const base = (columns[p] as number) * outputs;
    square += value * value;
    for (let o = 0; o < outputs; o++) dots[o] = (dots[o] as number) + value * (weights[base + o] as number);
  }
  const mask = masks[row] as number;
  for (let o = 0; o < outputs; o++) {
    const sign = (mask >> o) & 1 ? 1 : -1;
    const slot = at * outputs + o;
    const old = duals[slot] as number;
    const fresh = solve(old, square, sign * (dots[o] as number), cost);
    duals[slot] = fresh;
    dots[o] = sign * (fresh - old);
  }
  for (let p = from; p < to; p++) {
    const value = values[p] as number;
    const base = (columns[p] as number) * outputs;
    for (let o = 0; o < outputs; o++) weights[base + o] = (weights[base + o] as number) + value * (dots[o] as number);
  }
}

/** Minimises the dual of one row over its variable, which lies between 0 and the cost, by Newton steps. */
function solve(old: number, square: number, margin: number, cost: number): number {
  // Near the upper end the mirrored variable is solved for: it is the small one, and logarithms of it are exact.
  const mirrored = 0.5 * square * (cost - 2 * old) + margin < 0;
  const slope = mirrored ? -margin : margin;
  const start = mirrored ? cost - old : old;
  let z = cost - start < 0.5 * cost ? 0.1 * start : start;
  for (let tries = 0; tries < NEWTON_STEPS; tries++) {
    const gradient = square * (z - start) + slope + Math.log(z / (cost - z));
    if (Math.abs(gradient) < TOLERANCE) break;
    const ahead = z - gradient / (square + cost / (cost - z) / z);
    z = ahead <= 0 ? 0.1 * z : Math.min(ahead, cost * (1 - EDGE));
  }
  const solved = mirrored ? cost - z : z;
  return Math.min(Math.max(solved, cost * EDGE), cost * (1 - EDGE));
}
