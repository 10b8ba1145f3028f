import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  TextLayer,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Passage } from '../../extractors/model.ts';
import type { Place, Sheet } from '../../extractors/passages/pdf/model.ts';
import { labelOf, sheetOf } from '../../extractors/passages/pdf/sheets.ts';
import { isScan, pdfPassages } from '../../extractors/passages/pdf.ts';
import { drawWhenSeen } from './draw.ts';
import { Refused } from './material.ts';
import { scale, widen } from './scale.ts';
import type { Shown } from './shown.ts';

GlobalWorkerOptions.workerSrc = worker;
/** CSS pixels to a point of the PDF, where the window has the room. */
const SCALE = 1.5;
const WHY = { PasswordException: 'locked', InvalidPDFException: 'broken' } as const;

/** Lays out all pages of a PDF with their text, and draws each when it comes near the window. @throws Refused */
export async function showPdf(bytes: Uint8Array, into: HTMLElement, signal: AbortSignal): Promise<Shown> {
  const pdf = await opened(bytes);
  signal.addEventListener('abort', () => void pdf.loadingTask.destroy());
  into.style.removeProperty('--widest');
  addEventListener('resize', () => scale(into), { signal });
  const draw = drawWhenSeen(signal);
  const sheets: Sheet[] = [];
  const layers: HTMLElement[][] = [];
  for (let number = 1; number <= pdf.numPages && !signal.aborted; number++) {
    const page = await pdf.getPage(number);
    const { sheet, text } = await sheetOf(page);
    sheets.push(sheet);
    const element = frame(page, into);
    layers.push(await lay(page, text, element));
    draw(page, element);
  }
  const label = await labelOf(pdf);
  const scanned = isScan(sheets);
  const { passages, places } = scanned ? { passages: [], places: new Map() } : pdfPassages(sheets, label.language);
  return { ...label, scanned, passages, ranges: rangesOf(places, layers), element: into.querySelector<HTMLElement>('.sheet') ?? into };
}

async function opened(data: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // Nothing is fetched: what a PDF does not carry itself (fonts, WebAssembly decoders) is done without.
    return await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true, useWasm: false, useWorkerFetch: false })
      .promise;
  } catch (error) {
    throw new Refused(WHY[(error as Error).name as keyof typeof WHY] ?? 'broken');
  }
}

function frame(page: PDFPageProxy, into: HTMLElement): HTMLElement {
  const { width, height } = page.getViewport({ scale: 1 });
  const element = document.createElement('section');
  element.className = 'sheet';
  element.dataset.page = `${page.pageNumber}`;
  element.style.setProperty('--width', `${width}px`);
  element.style.setProperty('--height', `${height}px`);
  widen(into, width);
  into.append(element);
  return element;
}

/** Puts the text, unseen, where the page shows it. The elements are one to a run. */
async function lay(
  page: PDFPageProxy,
  text: Awaited<ReturnType<PDFPageProxy['getTextContent']>>,
  element: HTMLElement,
): Promise<HTMLElement[]> {
  const container = document.createElement('div');
  container.className = 'letters';
  element.append(container);
  const layer = new TextLayer({ textContentSource: text, container, viewport: page.getViewport({ scale: SCALE }) });
  await layer.render();
  return layer.textDivs;
}

function rangesOf(
  places: ReadonlyMap<Passage['id'], readonly Place[]>,
  layers: readonly (readonly HTMLElement[])[],
): Map<Passage['id'], Range[]> {
  const ranges = new Map<Passage['id'], Range[]>();
  for (const [id, stretches] of places) {
    ranges.set(
      id,
      stretches.flatMap(({ sheet, from, to }) => {
        const [first, last] = [layers[sheet]?.[from[0]]?.firstChild, layers[sheet]?.[to[0]]?.firstChild];
        if (!first || !last) return [];
        const range = document.createRange();
        range.setStart(first, from[1]);
        range.setEnd(last, to[1]);
        return [range];
      }),
    );
  }
  return ranges;
}
