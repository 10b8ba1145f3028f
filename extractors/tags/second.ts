import type { Place } from './context.ts';
import type { Document } from './features.ts';

/** Chances below this count as none, which keeps the inputs sparse. */
const FAINT = 0.02;
const NEIGHBOURS = [-1, -2, 1, 2] as const;
/** Scores enter as they are too, in this unit, so that sure and very sure stay apart. */
const UNIT = 6;
const SHAPES = [/:\s*$/, /[.!]["”’)]*\s*$/, /\?\s*$/, /^\P{L}*\p{Ll}/u, /\d/, /@|https?:|www\./];
const MARKS = 16 + SHAPES.length;
/** Topics that cues and hints of the passage, cues of its headings and of its lead-in speak of. */
const SPOKEN = 4;

/** First-pass scores of every passage of a document, by passage, then output. */
export interface FirstPass {
  outputs: number;
  /** From the passage itself and its context. */
  full: Float32Array;
  /** From the passage itself alone. */
  own: Float32Array;
}

/** How many inputs the second pass has for so many outputs of the first. */
export function inputCount(outputs: number): number {
  return outputs * (8 + NEIGHBOURS.length + SPOKEN) + MARKS;
}

/** The inputs of the second pass for every passage: what the first pass says of it, of what stands around it, and where it stands. */
export function secondInputs(document: Pick<Document, 'passages' | 'places' | 'spoken'>, { outputs, full, own }: FirstPass): Float32Array {
  const { passages, places, spoken } = document;
  const inputs = new Float32Array(passages.length * inputCount(outputs));
  const fullChance = full.map(chance);
  const ownChance = own.map(chance);
  const whole = meanOf(fullChance, outputs, 0, passages.length);
  let section = { from: -1, to: -1, sum: whole };
  let at = 0;
  const put = (from: Float32Array | undefined, row: number) => {
    for (let o = 0; o < outputs; o++) inputs[at++] = from && row >= 0 && row < passages.length ? (from[row * outputs + o] as number) : 0;
  };
  const bits = (mask = 0) => {
    for (let o = 0; o < outputs; o++) inputs[at++] = (mask >> o) & 1;
  };
  passages.forEach((passage, index) => {
    const place = places[index] as Place;
    if (place.from !== section.from || place.to !== section.to)
      section = { ...place, sum: meanOf(fullChance, outputs, place.from, place.to) };
    put(fullChance, index);
    put(ownChance, index);
    put(most(ownChance, outputs, place.headings), 0);
    put(ownChance, place.parent);
    put(fullChance, place.lead);
    for (const step of NEIGHBOURS) put(fullChance, index + step);
    put(others(section.sum, fullChance, outputs, index, place), 0);
    put(whole, 0);
    for (let o = 0; o < outputs; o++) inputs[at++] = Math.max(-1, Math.min(1, (full[index * outputs + o] as number) / UNIT));
    bits(spoken[index]?.strong);
    bits(spoken[index]?.weak);
    bits(place.headings.reduce((mask, heading) => mask | (spoken[heading]?.strong ?? 0), 0));
    bits(spoken[place.lead]?.strong);
    for (const mark of marks(passage.text, passage.kind, place, index, passages.length)) inputs[at++] = mark;
  });
  return inputs;
}

function marks(text: string, kind: string, { headings, lead, from, to }: Place, index: number, count: number): number[] {
  const words = text.split(/\s+/).length;
  const flags = [
    kind === 'heading',
    kind === 'item',
    kind === 'cell',
    lead >= 0,
    lead >= 0 && index - lead === 1,
    words <= 3,
    words <= 8,
    index === from,
    index === to - 1,
    headings.length > 0,
  ];
  const scales = [(index - Math.max(0, lead)) / 10, words / 40, (to - from) / 20, index / 30, (count - index) / 30, index / count];
  return [...flags.map(Number), ...scales.map((scale) => Math.min(1, scale)), ...SHAPES.map((pattern) => Number(pattern.test(text)))];
}

function chance(score: number): number {
  const p = 1 / (1 + Math.exp(-score));
  return p < FAINT ? 0 : p;
}

function meanOf(chances: Float32Array, outputs: number, from: number, to: number): Float32Array {
  const mean = new Float32Array(outputs);
  for (let row = from; row < to; row++)
    for (let o = 0; o < outputs; o++) mean[o] = (mean[o] as number) + (chances[row * outputs + o] as number) / (to - from);
  return mean.map((p) => (p < FAINT ? 0 : p));
}

/** The mean of the section without the passage itself. */
function others(mean: Float32Array, chances: Float32Array, outputs: number, index: number, { from, to }: Place): Float32Array {
  const inside = index >= from && index < to;
  if (!inside) return mean;
  const rest = to - from - 1;
  if (!rest) return new Float32Array(outputs);
  return mean.map((p, o) => {
    const other = (p * (to - from) - (chances[index * outputs + o] as number)) / rest;
    return other < FAINT ? 0 : other;
  });
}

function most(chances: Float32Array, outputs: number, rows: readonly number[]): Float32Array {
  const best = new Float32Array(outputs);
  for (const row of rows) for (let o = 0; o < outputs; o++) best[o] = Math.max(best[o] as number, chances[row * outputs + o] as number);
  return best;
}
