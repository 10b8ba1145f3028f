import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, 'pages');

/** A page in one of the many ways in which the web builds pages, and what on it is policy, a block per line. */
export interface Built {
  slug: string;
  file: string;
  lines: string[];
}

export const built: readonly Built[] = readdirSync(PAGES).flatMap((slug) => {
  const text = join(PAGES, slug, 'policy.txt');
  if (!existsSync(text)) return [];
  return [{ slug, file: join(PAGES, slug, 'index.html'), lines: readFileSync(text, 'utf8').trim().split('\n') }];
});

/** Letters and digits alone, as they are when marks, spaces and capitals do not count. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The share of the policy that was read, and of what was read that is no policy, by their letters; with the lines in question. */
export function compare(
  lines: readonly string[],
  read: readonly string[],
): { covered: number; noise: number; missed: string[]; extra: string[] } {
  const [gold, text] = [lines.map(squash).join(''), read.map(squash).join('')];
  const missed = lines.filter((line) => !text.includes(squash(line)));
  const extra = read.filter((words) => !gold.includes(squash(words)));
  const length = (list: readonly string[]) => squash(list.join('')).length;
  return { covered: 1 - length(missed) / gold.length, noise: text ? length(extra) / text.length : 0, missed, extra };
}
