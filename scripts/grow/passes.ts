import { places } from '../../extractors/tags/context.ts';
import { prepare } from '../../extractors/tags/features.ts';
import { apply } from '../../extractors/tags/model.ts';
import { inputCount, secondInputs } from '../../extractors/tags/second.ts';
import type { Network } from '../../extractors/tags/weights.ts';
import { APART, type Labelled, UNKNOWN } from './corpus.ts';
import type { Recipe } from './gradient.ts';
import { fit } from './linear.ts';
import type { Matrix } from './matrix.ts';
import { train } from './network.ts';

export const OUTPUTS = APART + 1;
export const FOLDS = 6;
/** All chosen by cross-validation. */
export const COST = 0.03;
export const EPOCHS = 8;
const RECIPE: Omit<Recipe, 'seed'> = { hidden: 32, epochs: 12, rate: 0.004, decay: 1e-4, dropInputs: 0.1, dropHidden: 0.3 };
const SEEDS = [1, 2, 3];
/** How much a passage of another language counts in the second pass, which knows no words. */
const ELSEWHERE = 0.6;

/** Passages of one language, learned from and told out of fold. */
export interface Course {
  language: string;
  documents: Labelled[];
  /** Per passage. */
  masks: Int32Array;
  folds: Int32Array;
}

/** Rows of the second pass, of one language or of several. */
export interface Lesson {
  inputs: Float32Array;
  masks: Int32Array;
  weights: Float32Array;
}

/** First pass, each fold told by what the others taught; then the inputs of the second. */
export function firstOutOfFold(course: Course, matrix: Matrix): Float32Array {
  const { masks, folds } = course;
  const full = new Float32Array(masks.length * OUTPUTS);
  const own = new Float32Array(full.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      matrix,
      masks,
      rowsWhere(masks, (row) => folds[row] !== fold),
      OUTPUTS,
      COST,
      EPOCHS,
    );
    folds.forEach((of, row) => {
      if (of === fold) tell(matrix, weights, row, full, own);
    });
  }
  return inputsOf(course.documents, full, own);
}

function tell({ starts, turns, columns, values }: Matrix, weights: Float32Array, row: number, full: Float32Array, own: Float32Array): void {
  const to = row * OUTPUTS;
  const add = (from: number, until: number) => {
    for (let p = from; p < until; p++) {
      const base = (columns[p] as number) * OUTPUTS;
      for (let o = 0; o < OUTPUTS; o++) full[to + o] = (full[to + o] as number) + (values[p] as number) * (weights[base + o] as number);
    }
  };
  add(starts[row] as number, turns[row] as number);
  own.set(full.subarray(to, to + OUTPUTS), to);
  add(turns[row] as number, starts[row + 1] as number);
}

function inputsOf(documents: readonly Labelled[], full: Float32Array, own: Float32Array): Float32Array {
  const width = inputCount(OUTPUTS);
  const inputs = new Float32Array((full.length / OUTPUTS) * width);
  let row = 0;
  for (const { passages, readings } of documents) {
    const [from, to] = [row * OUTPUTS, (row + passages.length) * OUTPUTS];
    const told = { outputs: OUTPUTS, full: full.slice(from, to), own: own.slice(from, to) };
    inputs.set(secondInputs(prepare(passages, readings, places(passages)), told), row * width);
    row += passages.length;
  }
  return inputs;
}

/** One language's rows first, then those of the others at less weight. */
export function lessonOf(language: string, all: readonly { language: string; inputs: Float32Array; masks: Int32Array }[]): Lesson {
  const list = [...all].sort((a, b) => Number(b.language === language) - Number(a.language === language));
  const join = (parts: readonly Float32Array[]) => {
    const joined = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  };
  return {
    inputs: join(list.map(({ inputs }) => inputs)),
    masks: Int32Array.from(list.flatMap(({ masks }) => [...masks])),
    weights: join(list.map((one) => new Float32Array(one.masks.length).fill(one.language === language ? 1 : ELSEWHERE))),
  };
}

/** The networks of the second pass, learned from the rows that are used. */
export function learn({ inputs, masks, weights }: Lesson, used: (row: number) => boolean): Network[] {
  return SEEDS.map((seed) => train(inputs, masks, rowsWhere(masks, used), OUTPUTS, inputCount(OUTPUTS), { ...RECIPE, seed }, weights));
}

/** Second pass, each fold told by what the others taught. Rows of `lesson` beyond the course's are only learned from. */
export function secondOutOfFold({ masks, folds }: Course, lesson: Lesson): Float32Array {
  const scores = new Float32Array(masks.length * OUTPUTS);
  for (let fold = 0; fold < FOLDS; fold++) {
    const networks = learn(lesson, (row) => folds[row] !== fold);
    const apart = folds.keys().filter((row) => folds[row] === fold);
    apply(networks, lesson.inputs, apart, scores);
  }
  return scores;
}

export function rowsWhere(masks: Int32Array, used: (row: number) => boolean): Int32Array {
  return Int32Array.from(masks.keys()).filter((row) => masks[row] !== UNKNOWN && used(row));
}
