import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../extractors/languages.ts';
import type { Report } from '../extractors/model.ts';
import { annotate } from './annotate.ts';
import { calibration, policyFigures, worstErrors } from './measure.ts';
import { pagesTable, scorePages } from './pages.ts';
import { byLanguage, type Figures, type Score, SHARED, scoreOf } from './score.ts';

const README = resolve(import.meta.dirname, '../README.md');

/** Annotates the texts behind a split of the labelled corpus, scores them, and puts the figures of dev into the README. `--split train` for the other split, `--errors ID` lists errors of a topic, disclosure or flag. */
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
  const scores = (await byLanguage(split, reports)).filter(([language]) => languages.has(language) && (!only || only === language));
  const rows: Row[] = [];
  for (const [language, score] of scores) {
    const mine = reports.filter((report) => report.language === language);
    const policy = policyFigures(mine, language);
    rows.push({ language, score, policy });
    console.log(`\n══ ${split} · ${language} · ${score.documents.length} documents`);
    console.log(table(score));
    console.log(
      `is it a policy           P ${policy.precision.toFixed(3)}  R ${policy.recall.toFixed(3)}  (${policy.negatives} other texts)`,
    );
    const sure = await calibration(split, mine);
    console.log(
      `calibration              ${sure.map(([score, right, n]) => `${score.toFixed(2)} → ${right.toFixed(2)} (${n})`).join('   ')}`,
    );
    const errorsFor = value('--errors');
    if (errorsFor) for (const error of (await scoreOf(split, reports, language, errorsFor)).errors) console.log(error);
  }
  if (split === 'dev' && !only) console.log(`\n══ saved pages\n${pagesTable(await scorePages())}`);
  console.log('\nThe errors that weigh most:');
  for (const error of await worstErrors(
    split,
    reports.filter((report) => languages.has(report.language)),
  ))
    console.log(`  ${error}`);
  if (split === 'dev' && !only) writeFileSync(README, inserted(readFileSync(README, 'utf8'), rows));
  return 0;
}

interface Row {
  language: string;
  score: Score;
  policy: ReturnType<typeof policyFigures>;
}

/** Puts the table of figures between the marks in the README. */
function inserted(readme: string, rows: readonly Row[]): string {
  const f = (x: number) => x.toFixed(2);
  const line = (name: string, figure: (row: Row) => string) => `| ${name} | ${rows.map(figure).join(' | ')} |`;
  const lines = [
    `| on real policies never learned from (\`eval/dev\`) | ${rows.map(({ language, score }) => `${language}, ${score.documents.length} texts`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(rows.length)}`,
    line('headline five topics, micro F1', ({ score }) => f(score.headline.f1)),
    line('all 18 topics, micro / macro F1', ({ score }) => `${f(score.micro.f1)} / ${f(score.macroF1)}`),
    line('"missing" disclosures, precision / recall', ({ score }) => `${f(score.missing.p)} / ${f(score.missing.r)}`),
    line('state of a disclosure right', ({ score }) => f(score.statusAccuracy)),
    line('red flags, F1', ({ score }) => f(score.flags.f1)),
    line('is it a policy, precision / recall', ({ policy }) => `${f(policy.precision)} / ${f(policy.recall)}`),
    line('menus and footers that got a tag', ({ score }) => f(score.boilerplateTagged)),
  ];
  return readme.replace(/(<!-- eval -->\n)[\s\S]*?(<!-- \/eval -->)/, `$1\n${lines.join('\n')}\n\n$2`);
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
