/** What `npm run grow` learned of one language. The layout of the bytes is written in scripts/grow/write.ts and read here, little-endian throughout. */
export interface Model {
  /** Topics in the order of seeds/topics.ts, and last of all "no part of a policy". */
  outputs: number;
  /** Open-addressed table of feature hashes: slot → column + 1, 0 for none. */
  slots: Int32Array;
  keys: Int32Array;
  /** First pass: by column, then output. */
  linear: Float32Array;
  networks: readonly Network[];
  /** Per topic: the second pass's score above which it is told, and what turns a score into a chance. */
  thresholds: readonly number[];
  calibration: readonly (readonly [slope: number, offset: number])[];
}

/** A network of one hidden layer of rectifiers, a multiple of four of them. Weights: inner by input then hidden unit, hidden biases, outer by hidden unit then output, output biases. */
export interface Network {
  inputs: number;
  hidden: number;
  outputs: number;
  weights: Float32Array;
}

/** The head of the file, as JSON. */
export interface Head {
  outputs: number;
  columns: number;
  networks: { inputs: number; hidden: number; scale: number }[];
  thresholds: number[];
  calibration: [number, number][];
}

/** Where the last output scores higher, nothing is told: low, since in cross-validation this costs no topic. */
export const APART_SCORE = -2;
const MAGIC = 'LEES';
/** Weights are kept in four bits, -7 to 7, in steps of 2^(exponent / 4) per column. */
export const STEPS = 7;
export const EXPONENT = 4;

/** @throws Error where the bytes are no weights. */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('These bytes are no weights.');
  const length = view.getUint32(4, true);
  const { outputs, columns, networks, thresholds, calibration }: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  let at = 8 + length;
  const keys = Int32Array.from({ length: columns }, (_, column) => view.getInt32(at + 4 * column, true));
  at += 4 * columns;
  const linear = readLinear(view, at, columns, outputs);
  at += columns * (1 + nibbleBytes(outputs));
  const nets = networks.map(({ inputs, hidden, scale }): Network => {
    const weights = new Float32Array(sizeOf(inputs, hidden, outputs));
    for (let index = 0; index < weights.length; index++) weights[index] = view.getInt16(at + 2 * index, true) * scale;
    at += 2 * weights.length;
    return { inputs, hidden, outputs, weights };
  });
  return { outputs, slots: slotsOf(keys), keys, linear, networks: nets, thresholds, calibration };
}

export function nibbleBytes(outputs: number): number {
  return Math.ceil(outputs / 2);
}

export function sizeOf(inputs: number, hidden: number, outputs: number): number {
  return inputs * hidden + hidden + hidden * outputs + outputs;
}

/** The column of a feature, or -1. */
export function columnOf({ slots, keys }: Pick<Model, 'slots' | 'keys'>, key: number): number {
  const mask = slots.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const column = (slots[slot] as number) - 1;
    if (column < 0 || keys[column] === key) return column;
  }
}

function readLinear(view: DataView, from: number, columns: number, outputs: number): Float32Array {
  const linear = new Float32Array(columns * outputs);
  const width = nibbleBytes(outputs);
  for (let column = 0; column < columns; column++) {
    const step = 2 ** (view.getInt8(from + column) / EXPONENT);
    for (let output = 0; output < outputs; output++) {
      const byte = view.getUint8(from + columns + column * width + (output >> 1));
      linear[column * outputs + output] = ((output & 1 ? byte >> 4 : byte & 15) - STEPS) * step;
    }
  }
  return linear;
}

function slotsOf(keys: Int32Array): Int32Array {
  let size = 1024;
  while (size < keys.length * 3) size *= 2;
  const slots = new Int32Array(size);
  keys.forEach((key, column) => {
    let slot = key & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = column + 1;
  });
  return slots;
}
