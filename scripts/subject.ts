import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { asMarkup, folder, serve } from './serve.ts';

const READABLE = ['.html', '.htm', '.txt'];

/** A page to show: where it is, and how to stop serving it. */
export interface Subject {
  url: string;
  close(): void;
}

/** Makes a page of an address or of a file, which is served from this machine. @throws Error with one line for the reader. */
export async function open(input: string): Promise<Subject> {
  if (/^https?:\/\//i.test(input)) return { url: new URL(input).href, close: () => undefined };
  // npm runs scripts in the project's folder and says here where the reader stood.
  const file = resolve(process.env.INIT_CWD ?? '.', input);
  const found = await stat(file).catch(() => undefined);
  const isAddress = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(input) && !READABLE.includes(extname(input));
  if (!found) throw new Error(isAddress ? 'no such file; an address begins with https://' : 'no such file');
  if (!found.isFile()) throw new Error('it is not a file');
  const type = extname(file).toLowerCase();
  if (!READABLE.includes(type)) throw new Error('only addresses, .html and .txt files can be shown');
  const name = basename(file);
  const files = folder(dirname(file));
  const site = await serve(async (path) => (type === '.txt' ? textPage(await readFile(file, 'utf8'), name) : files(path)));
  return { url: `${site.origin}/${encodeURIComponent(name)}`, close: site.close };
}

/** A text with a block per line, as a page. */
function textPage(text: string, title: string): string {
  const blocks = text.split(/\r\n|[\r\n]/).filter((line) => line.trim());
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${asMarkup(title)}</title>
<style>body { font: 17px/1.6 Georgia, 'Liberation Serif', serif; max-width: 44em; margin: 2em auto; padding: 0 1em; }</style></head>
<body><main>
${blocks.map((block) => `<p>${asMarkup(block.trim())}</p>`).join('\n')}
</main></body></html>`;
}
