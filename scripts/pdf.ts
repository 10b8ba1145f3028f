import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Passage } from '../extractors/model.ts';
import type { Sheet } from '../extractors/passages/pdf/model.ts';
import { type Label, labelOf, sheetOf } from '../extractors/passages/pdf/sheets.ts';
import { isScan, pdfPassages } from '../extractors/passages/pdf.ts';

/** A PDF begins with these letters, or has little before them. */
const HEAD = '%PDF-';
const HEAD_WITHIN = 1024;

const WHY: Record<string, string> = {
  PasswordException: 'it is a PDF locked with a password',
  InvalidPDFException: 'it is a broken PDF',
};

export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_WITHIN)).includes(HEAD);
}

/** What a PDF says. @throws Error with a sentence for the reader where it holds no text, or cannot be opened. */
export async function readPdf(bytes: Uint8Array): Promise<Label & { passages: Passage[] }> {
  const pdf = await opened(bytes);
  try {
    const sheets: Sheet[] = [];
    for (let number = 1; number <= pdf.numPages; number++) sheets.push((await sheetOf(await pdf.getPage(number))).sheet);
    if (isScan(sheets)) throw new Error('there is no text in it: this PDF holds pictures of pages');
    const label = await labelOf(pdf);
    const { passages } = pdfPassages(sheets, label.language);
    return { ...label, passages };
  } catch (error) {
    throw new Error(WHY[(error as Error).name] ?? (error as Error).message);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // pdf.js wants these of a browser, and uses them for drawing alone.
  const world = globalThis as { DOMMatrix?: unknown; Path2D?: unknown };
  world.DOMMatrix ??= class {};
  world.Path2D ??= class {};
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  GlobalWorkerOptions.workerSrc = pathToFileURL(worker).href;
  try {
    const pdf = await getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true, disableFontFace: true }).promise;
    if (!pdf.numPages) throw new Error('it is a PDF without pages');
    return pdf;
  } catch (error) {
    throw new Error(WHY[(error as Error).name] ?? (error as Error).message);
  }
}
