import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Passage } from '../extractors/model.ts';
import { collect } from '../extractors/passages/collect.ts';
import { SHARED } from './score.ts';

/** How much of a page's policy was read (0–1), how much of what was read is none (0–1), and the share of ranges whose text is their passage's. */
export interface PageFigures {
  name: string;
  covered: number;
  noise: number;
  exact: number;
}

interface Aligned {
  coverage: number;
  noise: number;
  unmatched: number;
}

type Aligner = (gold: readonly unknown[], report: { passages: readonly Passage[] }) => Aligned;

/** Reads the saved pages beside the project and lays what was read over their gold text. */
export async function scorePages(): Promise<PageFigures[]> {
  const folder = join(SHARED, 'pages');
  if (!existsSync(folder)) return [];
  const { align } = (await import(/* @vite-ignore */ join(SHARED, 'score.mjs'))) as { align: Aligner };
  return readdirSync(folder).map((file) => {
    const name = basename(file, '.html');
    const lines = readFileSync(join(SHARED, 'dev', `${name}.jsonl`), 'utf8').trim();
    const gold = lines.split('\n').map((line) => JSON.parse(line) as unknown);
    const { document } = new JSDOM(readFileSync(join(folder, file), 'utf8'), { virtualConsole: new VirtualConsole() }).window;
    const { passages, ranges } = collect(document);
    const { coverage, noise, unmatched } = align(gold, { passages });
    const exact = passages.filter(({ id, text }) => bare(ranges.get(id)?.toString()) === bare(text)).length;
    return { name, covered: coverage, noise: noise + unmatched, exact: passages.length ? exact / passages.length : 1 };
  });
}

/** The figures as lines, the means last. */
export function pagesTable(pages: readonly PageFigures[]): string {
  const mean = (key: 'covered' | 'noise' | 'exact') => pages.reduce((sum, page) => sum + page[key], 0) / (pages.length || 1);
  const all = [
    ...pages,
    { name: `all ${pages.length} pages (mean)`, covered: mean('covered'), noise: mean('noise'), exact: mean('exact') },
  ];
  return all
    .map(({ name, covered, noise, exact }) => {
      const [c, n, e] = [covered, noise, exact].map((x) => x.toFixed(3));
      return `${name.padEnd(26)} covered ${c}  noise ${n}  ranges exact ${e}`;
    })
    .join('\n');
}

function bare(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, '');
}
