import { browser } from '#imports';
import { t } from '../../components/words.ts';
import type { Message } from '../background/protocol.ts';
import { mark } from './marks.ts';
import { type Material, type Refusal, Refused } from './material.ts';
import type { Shown } from './shown.ts';

/** How far the reader is with what it was given. */
export type Stage =
  | { at: 'start'; refusal?: Refusal; link?: string | undefined }
  | { at: 'opening'; name: string }
  | { at: 'shown'; name: string };

/** What is on the page; `life` ends with it, `marks` with each reading of it. */
interface Open {
  shown: Shown;
  url: string;
  marks: AbortController;
}

let life = new AbortController();
let now: Open | undefined;
let stage: Stage = { at: 'start' };
let changed: (stage: Stage) => void = () => {};

/** Calls back with the stage, now and whenever it changes. Returns the undo. */
export function watchStage(listener: (stage: Stage) => void): () => void {
  changed = listener;
  changed(stage);
  return () => {
    changed = () => {};
  };
}

function tell(next: Stage): void {
  stage = next;
  changed(next);
}

/** Shows a document in place of the one before, and marks it. */
export async function open(title: string, coming: Promise<Material>): Promise<void> {
  const { signal } = clear();
  tell({ at: 'opening', name: title });
  try {
    const material = await coming;
    if (signal.aborted) return;
    const { name, url = name } = material;
    tell({ at: 'opening', name });
    const shown = await show(material, signal);
    if (signal.aborted) return;
    if (!shown.passages.length && !shown.scanned) throw new Refused('empty');
    now = { shown: { ...shown, title: shown.title || name }, url, marks: new AbortController() };
    document.title = `${shown.title || name} – ${t('extName')}`;
    tell({ at: 'shown', name });
    await mark(now.shown, url, false, now.marks.signal);
  } catch (error) {
    if (signal.aborted) return;
    clear();
    if (!(error instanceof Refused)) console.error(error);
    tell(error instanceof Refused ? { at: 'start', refusal: error.why, link: error.link } : { at: 'start', refusal: 'broken' });
  }
}

/** Reads what is shown once more; `anyway`: marks it though it is no policy. */
export async function readAgain(anyway: boolean): Promise<void> {
  if (!now) {
    const payload = { url: '', title: '', passages: [], dark: false };
    return browser.runtime.sendMessage({ name: 'page:collected', payload }).then(() => {});
  }
  now.marks.abort();
  now.marks = new AbortController();
  await mark(now.shown, now.url, anyway, now.marks.signal);
}

/** Back to the beginning. */
export function close(): void {
  clear();
  tell({ at: 'start' });
}

function clear(): AbortController {
  life.abort();
  now?.marks.abort();
  now = undefined;
  life = new AbortController();
  delete document.body.dataset.shown;
  document.title = t('extName');
  place().replaceChildren();
  return life;
}

async function show(material: Material, signal: AbortSignal): Promise<Shown> {
  if (material.kind !== 'pdf') return (await import('./article.ts')).showArticle(material, place());
  // pdf.js is large: only who opens a PDF loads it.
  const { showPdf } = await import('./pdf.ts');
  document.body.dataset.shown = 'pdf';
  return showPdf(material.bytes, place(), signal);
}

function place(): HTMLElement {
  return document.getElementById('text') as HTMLElement;
}

browser.runtime.onMessage.addListener((message: unknown) => {
  const { name, payload } = message as Message<'reader:read'>;
  return name === 'reader:read' ? readAgain(payload.anyway) : undefined;
});
