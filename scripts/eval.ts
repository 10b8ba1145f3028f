import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../extractors/model.ts';
import { annotate } from './annotate.ts';
import { byLanguage, type Figures, type Score, SHARED, scoreOf } from './score.ts';

/** Annotates the texts behind a split of the labelled corpus and scores them. `--split train` for the other split, `--errors ID` lists errors of a topic, disclosure or flag. */
export async function main(args: readonly string[]): Promise<number> {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  if (!existsSync(SHARED)) {
    console.error('The labelled texts (../shared/eval) are not beside this project, so there is nothing to measure on.');
    return 1;
  }
  const split = value('--split') ?? 'dev';
  const reports = annotateSplit(split);
  const only = value('--language');
  const result = args.includes('--json') ? Object.fromEntries(await byLanguage(split, reports)) : undefined;
  if (result) {
    console.log(JSON.stringify(result));
    return 0;
  }
  for (const [language, score] of await byLanguage(split, reports)) {
    if (only && language !== only) continue;
    console.log(`\n══ ${split} · ${language} · ${score.documents.length} documents`);
    console.log(table(score));
    const errorsFor = value('--errors');
    if (errorsFor) for (const error of (await scoreOf(split, reports, language, errorsFor)).errors) console.log(error);
  }
  return 0;
}

/** Reports for every text of a split, in the order of their names. */
export function annotateSplit(split: string): Report[] {
  const folder = join(SHARED, 'texts', split);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => annotate(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

function table(score: Score): string {
  const f = (x: number) => x.toFixed(3);
  const row = (name: string, { p, r, f1, n }: Figures) => `${name.padEnd(24)} P ${f(p)}  R ${f(r)}  F1 ${f(f1)}  n ${n}`;
  return [
    ...Object.entries(score.topics).map(([topic, figures]) => row(topic, figures)),
    '',
    row('all topics (micro)', score.micro),
    `${'all topics (macro)'.padEnd(24)}                   F1 ${f(score.macroF1)}`,
    row('headline five (micro)', score.headline),
    row('missing disclosures', score.missing),
    ...Object.entries(score.perDisclosure)
      .filter(([, { fp, fn }]) => fp + fn)
      .map(([id, { tp, fp, fn }]) => `  ${id.padEnd(22)} false "missing" ${fp}, overlooked ${fn}, right ${tp}`),
    `disclosure state right   ${f(score.statusAccuracy)}`,
    row('red flags', score.flags),
    `text covered ${f(score.coverage)}, noise ${f(score.noise)}, menus and footers (kind x) that got a tag ${f(score.boilerplateTagged)}`,
  ].join('\n');
}
