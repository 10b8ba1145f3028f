import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Run, Sheet } from './model.ts';

/** What a PDF says it is called and in which language it is written. */
export interface Label {
  title: string;
  language?: string;
}

type Item = { str: string; transform: number[]; width: number; height: number; fontName: string };
type Matrix = [number, number, number, number, number, number];

/** A page's runs, and the same text as pdf.js wants it back for its text layer: index by index the same. */
export async function sheetOf(page: PDFPageProxy): Promise<{ sheet: Sheet; text: Awaited<ReturnType<PDFPageProxy['getTextContent']>> }> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const text = await page.getTextContent();
  const runs = text.items.map((item) => runOf(item as Item, transform as Matrix));
  page.cleanup();
  return { sheet: { width, height, runs }, text };
}

function runOf({ str, transform, width, fontName }: Item, view: Matrix): Run {
  const [a, b, c, d, e, f] = product(view, transform as Matrix);
  // Text that runs upwards is a stamp in the margin, not part of the text.
  const upright = a > 0 && Math.abs(b) < 0.1 * a;
  return { text: upright ? str : '', x: e, y: f, width, size: Math.hypot(c, d), font: fontName };
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The title that a PDF carries, unless it is a mere file name of the program that made it. */
export async function labelOf(pdf: PDFDocumentProxy): Promise<Label> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: { Title?: unknown; Language?: unknown } };
  const title = typeof info.Title === 'string' ? info.Title.trim() : '';
  const language = typeof info.Language === 'string' ? info.Language : undefined;
  const isName = /\.\w{2,5}$|^untitled|^microsoft word|^about:/i.test(title);
  return { title: isName ? '' : title, ...(language ? { language } : {}) };
}
