import type { PDFPageProxy } from 'pdfjs-dist';

/** Pages this many window heights away are drawn already, and let go beyond. */
const NEAR = '100%';
/** A picture of a page has at most this many pixels; what is larger is drawn more coarsely. */
const MOST_PIXELS = 12_000_000;

/** Draws pages while they are near the window, so that a long PDF stays light. The signal ends it. */
export function drawWhenSeen(signal: AbortSignal): (page: PDFPageProxy, element: HTMLElement) => void {
  const pages = new Map<Element, PDFPageProxy>();
  const drawn = new Map<Element, () => void>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = pages.get(target);
        drawn.get(target)?.();
        drawn.delete(target);
        if (isIntersecting && page) drawn.set(target, draw(page, target as HTMLElement));
      }
    },
    { rootMargin: NEAR },
  );
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    for (const undo of drawn.values()) undo();
  });
  return (page, element) => {
    pages.set(element, page);
    watcher.observe(element);
  };
}

/** Returns the undo. */
function draw(page: PDFPageProxy, element: HTMLElement): () => void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const { width, height } = page.getViewport({ scale: 1 });
  const wanted = (element.clientWidth / width) * devicePixelRatio;
  const viewport = page.getViewport({ scale: Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height))) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  element.prepend(canvas);
  const task = page.render({ canvas, viewport });
  // A page that the reader left before it was drawn is no error; one that cannot be drawn keeps its text.
  task.promise.catch(() => {});
  return () => {
    task.cancel();
    canvas.width = 0;
    canvas.remove();
  };
}
