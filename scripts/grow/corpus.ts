import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../../extractors/model.ts';
import { packFor, type Reading, read } from '../../extractors/packs.ts';
import { textPassages } from '../../extractors/passages/text.ts';
import { topics } from '../../seeds/topics.ts';
import { align, type Gold } from './align.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared/eval');
/** Stands behind the topics in a mask: the passage is no part of a policy. */
export const APART = topics.length;
/** A mask for passages whose label is unknown: never learned from. */
export const UNKNOWN = -1;

/** One labelled document, as passages like those made at runtime. */
export interface Labelled {
  name: string;
  /** False for documents written for this project. */
  real: boolean;
  passages: Passage[];
  readings: Reading[];
  /** Per passage: topics as bits, APART, or UNKNOWN. */
  masks: number[];
  gold: Gold[];
  /** Per passage: the gold sentences it counts for. */
  rows: number[][];
}

export interface Provenance {
  name: string;
  lang: string;
  repo: string;
  commit: string;
  path: string;
  sha256: string;
}

/** The real texts that may be learned from, in the order of their names. */
export function sources(): Provenance[] {
  const all: (Provenance & { split: string })[] = JSON.parse(readFileSync(join(SHARED, 'SOURCES.json'), 'utf8'));
  return all
    .filter(({ split }) => split === 'train')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, lang, repo, commit, path }) => ({ name, lang, repo, commit, path, sha256: hashOf(textFile(name)) }));
}

export function corpus(language: string): Labelled[] {
  const real = sources()
    .filter(({ lang }) => lang === language)
    .map(({ name }) =>
      labelled(
        name,
        true,
        readFileSync(textFile(name), 'utf8'),
        jsonRows(readFileSync(join(SHARED, 'train', `${name}.jsonl`), 'utf8')),
        language,
      ),
    );
  const folder = join(ROOT, 'seeds/languages', language, 'policies');
  const written = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [
    ...real,
    ...written.map((name) => {
      const gold = tableRows(readFileSync(join(folder, name), 'utf8'));
      return labelled(name, false, gold.map(({ text }) => text).join('\n'), gold, language);
    }),
  ];
}

function labelled(name: string, real: boolean, text: string, gold: Gold[], language: string): Labelled {
  const pack = packFor(language);
  if (!pack) throw new Error(`There is no pack for "${language}".`);
  const passages = textPassages(text, language);
  const rows = align(gold, passages);
  return {
    name,
    real,
    passages,
    readings: read(passages, pack),
    masks: rows.map((of) => maskOf(of.map((row) => gold[row] as Gold))),
    gold,
    rows,
  };
}

function maskOf(gold: readonly Gold[]): number {
  if (!gold.length) return UNKNOWN;
  return gold.every(({ kind }) => kind === 'x') ? 1 << APART : gold.reduce((mask, row) => mask | row.topics, 0);
}

function jsonRows(lines: string): Gold[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, kind, topics }) => ({ text, kind, topics: bits(topics) }));
}

function tableRows(lines: string): Gold[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([kind, names = '-', text = '']) => ({ text, kind: kind as Gold['kind'], topics: names === '-' ? 0 : bits(names.split(',')) }));
}

function bits(names: readonly string[]): number {
  return names.reduce((mask, name) => {
    const bit = topics.findIndex(({ id }) => id === name.trim());
    if (bit < 0) throw new Error(`"${name}" is no topic.`);
    return mask | (1 << bit);
  }, 0);
}

function textFile(name: string): string {
  return join(SHARED, 'texts/train', `${name}.txt`);
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
