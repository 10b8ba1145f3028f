import { EXPONENT, type Head, type Network, nibbleBytes, STEPS } from '../../extractors/tags/weights.ts';

const LARGEST = 32767;

/** The bytes of `seeds/languages/<lang>/weights.bin`: 'LEES', length of the head, the head as JSON; then per column its hash (int32), the exponent of its step (int8), its weights (four bits each); then per network its weights (int16). */
export function write(
  keys: Int32Array,
  linear: Float32Array,
  outputs: number,
  networks: readonly Network[],
  thresholds: number[],
  calibration: [number, number][],
): Uint8Array {
  const scales = networks.map(({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST);
  const head: Head = {
    outputs,
    columns: keys.length,
    networks: networks.map(({ inputs, hidden }, index) => ({ inputs, hidden, scale: scales[index] as number })),
    thresholds: thresholds.map(short),
    calibration: calibration.map(([slope, offset]) => [short(slope), short(offset)]),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const size =
    8 + json.length + keys.length * (5 + nibbleBytes(outputs)) + networks.reduce((sum, { weights }) => sum + 2 * weights.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('LEES'));
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = 8 + json.length;
  for (const key of keys) {
    view.setInt32(at, key, true);
    at += 4;
  }
  at = writeLinear(bytes, at, keys.length, linear, outputs);
  networks.forEach(({ weights }, index) => {
    for (const weight of weights) {
      view.setInt16(at, Math.round(weight / (scales[index] as number)), true);
      at += 2;
    }
  });
  return bytes;
}

function writeLinear(bytes: Uint8Array, from: number, columns: number, linear: Float32Array, outputs: number): number {
  const width = nibbleBytes(outputs);
  for (let column = 0; column < columns; column++) {
    const weights = linear.subarray(column * outputs, (column + 1) * outputs);
    const most = weights.reduce((best, weight) => Math.max(best, Math.abs(weight)), 1e-9);
    const exponent = Math.max(-128, Math.min(127, Math.ceil(EXPONENT * Math.log2(most / STEPS))));
    const step = 2 ** (exponent / EXPONENT);
    bytes[from + column] = exponent & 255;
    weights.forEach((weight, output) => {
      const level = Math.max(0, Math.min(2 * STEPS, Math.round(weight / step) + STEPS));
      const at = from + columns + column * width + (output >> 1);
      bytes[at] = (bytes[at] as number) | (output & 1 ? level << 4 : level);
    });
  }
  return from + columns * (1 + width);
}

function short(value: number): number {
  return Number(value.toFixed(4));
}
