import type { Matrix } from './matrix.ts';

/** The columns that move the scores most: their weights, times how much of them there is. At most `count`, in the order of their hashes. */
export function strongest(matrix: Matrix, weights: Float32Array, outputs: number, count: number): Int32Array {
  const energy = new Float64Array(matrix.width);
  matrix.columns.forEach((column, p) => {
    energy[column] = (energy[column] as number) + (matrix.values[p] as number) ** 2;
  });
  const force = energy.map(
    (amount, column) =>
      amount * weights.subarray(column * outputs, (column + 1) * outputs).reduce((sum, weight) => sum + weight * weight, 0),
  );
  const kept = Int32Array.from(force.keys())
    .sort((a, b) => (force[b] as number) - (force[a] as number) || a - b)
    .slice(0, count);
  return kept.sort((a, b) => (matrix.keys[a] as number) - (matrix.keys[b] as number));
}

/** The matrix with these columns alone. */
export function restrict(matrix: Matrix, kept: Int32Array): Matrix {
  const place = new Int32Array(matrix.width).fill(-1);
  kept.forEach((column, index) => {
    place[column] = index;
  });
  const starts = new Int32Array(matrix.starts.length);
  const turns = new Int32Array(matrix.turns.length);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < turns.length; row++) {
    turns[row] = -1;
    for (let p = matrix.starts[row] as number; p < (matrix.starts[row + 1] as number); p++) {
      if (p === matrix.turns[row]) turns[row] = columns.length;
      const column = place[matrix.columns[p] as number] as number;
      if (column < 0) continue;
      columns.push(column);
      values.push(matrix.values[p] as number);
    }
    if (turns[row] === -1) turns[row] = columns.length;
    starts[row + 1] = columns.length;
  }
  return {
    width: kept.length,
    starts,
    turns,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    keys: kept.map((column) => matrix.keys[column] as number),
    rarity: Float32Array.from(kept, (column) => matrix.rarity[column] as number),
  };
}
