import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '../seeds/topics.ts';
import { calibrate } from './grow/calibrate.ts';
import { type Figures, judge, thresholdsOf, toldOf } from './grow/choose.ts';
import { corpus, sources } from './grow/corpus.ts';
import { foldsOf } from './grow/folds.ts';
import { fit } from './grow/linear.ts';
import { type Matrix, matrix } from './grow/matrix.ts';
import {
  COST,
  type Course,
  EPOCHS,
  FOLDS,
  firstOutOfFold,
  type Lesson,
  learn,
  lessonOf,
  OUTPUTS,
  rowsWhere,
  secondOutOfFold,
} from './grow/passes.ts';
import { restrict, strongest } from './grow/select.ts';
import { write } from './grow/write.ts';

const SEEDS = join(import.meta.dirname, '../seeds');
/** As many features as keep a language's weights below 400 kB. */
const COLUMNS = 20_000;

/** Learns the weights of each language from its labelled policies, prints what cross-validation by document says of them, and writes them. */
export async function main(args: readonly string[]): Promise<number> {
  const known = readdirSync(join(SEEDS, 'languages')).sort();
  const asked = args.length ? args : known;
  const courses = known.map(courseOf).filter(({ documents }) => documents.length);
  const all = courses.map((course) => {
    const features = matrix(course.documents);
    return { ...course, features, inputs: firstOutOfFold(course, features) };
  });
  for (const course of all) {
    if (!asked.includes(course.language)) continue;
    const lesson = lessonOf(course.language, all);
    const told = toldOf(course, secondOutOfFold(course, lesson));
    console.log(table(course, judge(told, FOLDS)));
    const bytes = weigh(course, course.features, lesson, thresholdsOf(told), calibrate(told));
    writeFileSync(join(SEEDS, 'languages', course.language, 'weights.bin'), bytes);
    console.log(`weights.bin: ${bytes.length} bytes\n`);
  }
  writeFileSync(join(SEEDS, 'corpus.json'), `${JSON.stringify(sources(), undefined, 2)}\n`);
  return 0;
}

function courseOf(language: string): Course {
  const documents = corpus(language);
  const folds = foldsOf(documents, FOLDS);
  return {
    language,
    documents,
    masks: Int32Array.from(documents.flatMap(({ masks }) => masks)),
    folds: Int32Array.from(documents.flatMap(({ masks }, index) => masks.map(() => folds[index] as number))),
  };
}

/** Learns from everything, keeps the strongest features, and learns once more from them alone. */
function weigh({ masks }: Course, features: Matrix, lesson: Lesson, thresholds: number[], calibration: [number, number][]): Uint8Array {
  const rows = rowsWhere(masks, () => true);
  const kept = restrict(features, strongest(features, fit(features, masks, rows, OUTPUTS, COST, EPOCHS), OUTPUTS, COLUMNS));
  const weights = fit(kept, masks, rows, OUTPUTS, COST, EPOCHS).map(
    (weight, index) => weight * (kept.rarity[Math.floor(index / OUTPUTS)] as number),
  );
  return write(
    kept.keys,
    weights,
    OUTPUTS,
    learn(lesson, () => true),
    thresholds,
    calibration,
  );
}

function table({ language, documents }: Course, { micro, macro, headline, topics: each, apart }: Figures): string {
  const f = (x: number) => x.toFixed(3);
  return [
    `${language}: ${documents.filter(({ real }) => real).length} real documents and ${documents.filter(({ real }) => !real).length} written ones; cross-validation on the real ones`,
    `all topics ${f(micro)}, mean of topics ${f(macro)}, headline five ${f(headline)}, tagged though no part of a policy ${f(apart)}`,
    ...topics.map(({ id }, index) => `  ${id.padEnd(12)} ${f(each[index] as number)}`),
  ].join('\n');
}
