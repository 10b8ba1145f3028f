import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Report } from '../extractors/model.ts';
import { annotate } from './annotate.ts';
import { SHARED } from './score.ts';

/** A labelled sentence. */
interface Sentence {
  text: string;
  kind: 'h' | 't' | 'x';
  topics: readonly string[];
}

type Align = (gold: readonly Sentence[], report: Pick<Report, 'passages' | 'tags'>) => { predicted: ReadonlySet<string>[] };

const checks = import.meta.glob<Check>('../seeds/checks/*.ts', { eager: true, import: 'default' });
/** Chances are compared with outcomes in steps of this size. */
const STEP = 0.2;

/** How often texts were rightly called policies: `reports` are all policies; the negatives beside the corpus are none. By language. */
export function policyFigures(reports: readonly Report[], language: string): { precision: number; recall: number; negatives: number } {
  const folder = join(SHARED, 'negatives');
  const others = readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`) && /\.(txt|html)$/.test(name))
    .map((name) => annotate(join(folder, name), readFileSync(join(folder, name), 'utf8')));
  const right = reports.filter(({ isPolicy }) => isPolicy).length;
  const wrong = others.filter(({ isPolicy }) => isPolicy).length;
  return {
    precision: right + wrong ? right / (right + wrong) : 1,
    recall: reports.length ? right / reports.length : 1,
    negatives: others.length,
  };
}

/** How often tags were right, by how sure they were: [mean score, share right, number] per step that holds any. */
export async function calibration(split: string, reports: readonly Report[]): Promise<[number, number, number][]> {
  const align = await aligner();
  const rows: [number, number, number][] = [];
  for (let from = 0; from < 1; from += STEP) {
    let [right, all, sum, tags] = [0, 0, 0, 0];
    for (const report of reports) {
      const gold = goldOf(split, report);
      const within = report.tags.filter(({ score }) => score >= from && score < from + STEP + (from + STEP >= 1 ? 1 : 0));
      sum += within.reduce((total, { score }) => total + score, 0);
      tags += within.length;
      align(gold, { passages: report.passages, tags: within }).predicted.forEach((topics, index) => {
        const sentence = gold[index] as Sentence;
        if (sentence.kind !== 't') return;
        all += topics.size;
        right += [...topics].filter((topic) => sentence.topics.includes(topic)).length;
      });
    }
    if (all) rows.push([sum / tags, right / all, all]);
  }
  return rows;
}

/** The errors that weigh most: disclosures wrongly called missing by how much they matter, then wrong tags by how sure they were. */
export async function worstErrors(split: string, reports: readonly Report[], count = 10): Promise<string[]> {
  const align = await aligner();
  const errors: { weight: number; line: string }[] = [];
  for (const report of reports) {
    const { disclosures } = JSON.parse(readFileSync(join(SHARED, split, `${nameOf(report)}.doc.json`), 'utf8'));
    for (const { id, state } of report.disclosures) {
      const gold = disclosures[id]?.status;
      const weight = 1 + (checks[`../seeds/checks/${id}.ts`]?.weight ?? 1);
      if (state === 'missing' && (gold === 'found' || gold === 'weak'))
        errors.push({ weight, line: `${nameOf(report)}: ${id} called missing, is ${gold}` });
    }
    const gold = goldOf(split, report);
    for (const tag of report.tags.filter(({ score }) => score > 0.9)) {
      const { predicted } = align(gold, { passages: report.passages, tags: [tag] });
      const at = predicted.findIndex(
        (topics, index) => topics.size > 0 && gold[index]?.kind === 't' && !gold[index]?.topics.includes(tag.topic),
      );
      if (at >= 0)
        errors.push({ weight: tag.score, line: `${nameOf(report)}: ${tag.topic} (${tag.score}) on “${gold[at]?.text.slice(0, 90)}”` });
    }
  }
  return errors
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ line }) => line);
}

async function aligner(): Promise<Align> {
  return ((await import(/* @vite-ignore */ join(SHARED, 'score.mjs'))) as { align: Align }).align;
}

function nameOf({ input }: Report): string {
  return input.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

function goldOf(split: string, report: Report): Sentence[] {
  const lines = readFileSync(join(SHARED, split, `${nameOf(report)}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}
