import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from '../extractors/model.ts';

/** The labelled texts, beside the project where it is developed; not on a user's machine. */
export const SHARED = resolve(import.meta.dirname, '../../shared/eval');

/** What the reference scorer returns, as far as it is printed here. */
export interface Score {
  topics: Record<string, Figures>;
  micro: Figures;
  macroF1: number;
  headline: Figures;
  missing: Figures;
  perDisclosure: Record<string, Figures & { tp: number; fp: number; fn: number }>;
  statusAccuracy: number;
  flags: Figures;
  boilerplateTagged: number;
  coverage: number;
  noise: number;
  documents: { name: string; lang: string; detected?: string; f1: number; coverage: number; noise: number; unmatched: number }[];
  errors: string[];
}

export interface Figures {
  p: number;
  r: number;
  f1: number;
  n: number;
}

type Scorer = (gold: string, reports: readonly Scored[], options?: { errorsFor?: string }) => Score;

/** As much of a report as is scored. */
export type Scored = Pick<Report, 'input' | 'language' | 'passages' | 'tags'> & Partial<Pick<Report, 'disclosures' | 'flags'>>;

/** The scores of each language for which the split has documents, and 'all'. */
export async function byLanguage(split: string, reports: readonly Scored[]): Promise<[string, Score][]> {
  const languages = [...new Set(documentsOf(split).map(({ lang }) => lang))].sort();
  const scores: [string, Score][] = [];
  for (const language of languages) scores.push([language, await scoreOf(split, reports, language)]);
  return scores;
}

function documentsOf(split: string): { name: string; lang: string }[] {
  const folder = join(SHARED, split);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.doc.json'))
    .map((name) => ({ name: name.replace('.doc.json', ''), lang: JSON.parse(readFileSync(join(folder, name), 'utf8')).lang as string }));
}

/** The reference scorer reads a folder of gold; a folder of links to one language's documents makes it score that language alone. */
export async function scoreOf(split: string, reports: readonly Scored[], language: string, errorsFor?: string): Promise<Score> {
  const { score } = (await import(/* @vite-ignore */ join(SHARED, 'score.mjs'))) as { score: Scorer };
  const folder = mkdtempSync(join(tmpdir(), 'leesbril-gold-'));
  try {
    for (const { name, lang } of documentsOf(split)) {
      if (lang !== language) continue;
      for (const ending of ['.jsonl', '.doc.json']) symlinkSync(join(SHARED, split, name + ending), join(folder, name + ending));
    }
    return score(folder, reports, { errorsFor });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
