import { places } from '../../extractors/tags/context.ts';
import { contextFeatures, type Document, ownFeatures, prepare } from '../../extractors/tags/features.ts';
import type { Labelled } from './corpus.ts';
import type { Rows } from './linear.ts';

/** A feature met in fewer documents says more about them than about its topic. */
const DOCUMENTS = 2;

export interface Matrix extends Rows {
  /** Per row: where in the list the passage's own features end and those of its context begin. */
  turns: Int32Array;
  /** The hash of each column. */
  keys: Int32Array;
  /** How much rarer features count more. */
  rarity: Float32Array;
}

/** The features of every passage of the documents, rare ones weighing more. */
export function matrix(documents: readonly Labelled[]): Matrix {
  const raw = collect(documents);
  const kept = new Int32Array(raw.keys.length).fill(-1);
  const keys: number[] = [];
  raw.documents.forEach((count, column) => {
    if (count < DOCUMENTS) return;
    kept[column] = keys.length;
    keys.push(raw.keys[column] as number);
  });
  const rarity = new Float32Array(keys.length);
  raw.rows.forEach((count, column) => {
    if ((kept[column] as number) >= 0) rarity[kept[column] as number] = 1 + Math.log((raw.starts.length - 1) / count);
  });
  const { starts, turns, columns, values } = narrow(raw, kept, rarity);
  return { width: keys.length, starts, turns, columns, values, keys: Int32Array.from(keys), rarity };
}

interface Raw {
  keys: number[];
  /** In how many documents, and in how many rows, each column occurs. */
  documents: number[];
  rows: number[];
  starts: number[];
  turns: number[];
  columns: number[];
  values: number[];
}

function collect(documents: readonly Labelled[]): Raw {
  const raw: Raw = { keys: [], documents: [], rows: [], starts: [0], turns: [], columns: [], values: [] };
  const index = new Map<number, number>();
  const last: number[] = [];
  documents.forEach(({ passages, readings }, number) => {
    const document = prepare(passages, readings, places(passages));
    const sink = (key: number, value: number) => {
      let column = index.get(key);
      if (column === undefined) {
        column = raw.keys.push(key) - 1;
        index.set(key, column);
        raw.documents.push(0);
        raw.rows.push(0);
      }
      if (last[column] !== number) raw.documents[column] = (raw.documents[column] as number) + 1;
      last[column] = number;
      raw.rows[column] = (raw.rows[column] as number) + 1;
      raw.columns.push(column);
      raw.values.push(value);
    };
    passages.forEach((_, passage) => {
      row(document, passage, raw, sink);
    });
  });
  return raw;
}

function row(document: Document, passage: number, raw: Raw, sink: (key: number, value: number) => void): void {
  ownFeatures(document, passage, sink);
  raw.turns.push(raw.columns.length);
  contextFeatures(document, passage, sink);
  raw.starts.push(raw.columns.length);
}

function narrow(raw: Raw, kept: Int32Array, rarity: Float32Array) {
  const starts = new Int32Array(raw.starts.length);
  const turns = new Int32Array(raw.turns.length);
  const columns: number[] = [];
  const values: number[] = [];
  for (let r = 0; r < turns.length; r++) {
    for (let p = raw.starts[r] as number; p < (raw.starts[r + 1] as number); p++) {
      if (p === raw.turns[r]) turns[r] = columns.length;
      const column = kept[raw.columns[p] as number] as number;
      if (column < 0) continue;
      columns.push(column);
      values.push((raw.values[p] as number) * (rarity[column] as number));
    }
    if (raw.turns[r] === raw.starts[r + 1]) turns[r] = columns.length;
    starts[r + 1] = columns.length;
  }
  return { starts, turns, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}
