import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../extractors/analyse.ts';
import type { Passage, Report } from '../extractors/model.ts';
import { collect } from '../extractors/passages/collect.ts';
import { textPassages } from '../extractors/passages/text.ts';
import { card } from './card.ts';
import { isPdf, readPdf } from './pdf.ts';

const USAGE = 'usage: npm run annotate -- [--json] FILE…   (.html, .htm, .pdf, .txt, .md, or - for standard input)';

/** Prints for files what the extension shows for pages. Returns the exit code: 1 where an input could not be read, 2 for wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  const inputs = args.filter((arg) => !arg.startsWith('--'));
  if (unknown || !inputs.length) {
    console.error(unknown ? `annotate does not know ${unknown}.\n${USAGE}` : USAGE);
    return 2;
  }
  let code = 0;
  for (const input of inputs) {
    try {
      const report = await reportOf(input);
      await print(json ? `${JSON.stringify(report)}\n` : `${card(report)}\n`);
    } catch (error) {
      console.error(`${input}: ${error instanceof Error ? error.message : error}`);
      code = 1;
    }
  }
  return code;
}

async function reportOf(input: string): Promise<Report> {
  const bytes = await bytesOf(input);
  if (isPdf(bytes)) return annotatePdf(input, bytes);
  if (/^\.pdf$/i.test(extname(input))) throw new Error('it is no PDF, whatever its name says');
  if (bytes.subarray(0, 8000).includes(0)) throw new Error('it is no text (binary data)');
  return annotate(input, new TextDecoder().decode(bytes));
}

/** @throws Error with a sentence for the reader where the content holds no text. */
export function annotate(input: string, content: string): Report {
  const isPage =
    /^\.(x?html?|php|aspx?)$/i.test(extname(input)) ||
    (!/^\.(txt|md|markdown|text)$/i.test(extname(input)) && /^\s*(?:<!doctype html|<html|<\?xml|<head|<body)/i.test(content));
  const report = isPage ? annotatePage(input, content) : annotateText(input, content);
  if (!report.passages.length) throw new Error('there is no text in it');
  return report;
}

async function annotatePdf(input: string, bytes: Uint8Array): Promise<Report> {
  const { passages, title, language } = await readPdf(bytes);
  return analyse(passages, { input, title: title || titleOf(passages), ...(language ? { language } : {}) });
}

function annotateText(input: string, content: string): Report {
  const passages = textPassages(content);
  return analyse(passages, { input, title: titleOf(passages) });
}

function titleOf(passages: readonly Passage[]): string {
  return passages.find(({ kind }) => kind === 'heading')?.text ?? passages[0]?.text.slice(0, 100) ?? '';
}

function annotatePage(input: string, content: string): Report {
  // Scripts of the page are not run and nothing is loaded: the file is read as it is.
  const { document } = new JSDOM(content, { virtualConsole: new VirtualConsole() }).window;
  const { passages, tooLong } = collect(document);
  if (tooLong) throw new Error('there is more text in it than is read in one go');
  return analyse(passages, { input, title: document.title.trim(), language: document.documentElement.lang || undefined });
}

async function bytesOf(input: string): Promise<Uint8Array> {
  try {
    // pdf.js refuses Node's own kind of bytes.
    return new Uint8Array(input === '-' ? Buffer.concat(await Array.fromAsync(process.stdin)) : await readFile(input));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error('no such file');
    if (code === 'EISDIR') throw new Error('it is a folder, not a file');
    if (code === 'EACCES') throw new Error('it may not be read');
    throw error;
  }
}

/** Waits for a slow reader, so that a long report is not cut when the process ends. */
function print(text: string): Promise<void> {
  return new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())));
}
