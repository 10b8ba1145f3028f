import { Readability } from '@mozilla/readability';

const MARK = 'data-leesbril-copy';
/** Share of the readable text that the chosen root must hold. */
const MOST = 0.9;
/** How much longer than Readability's own pick the text around it may be. */
const WIDER = 1.6;

/** The part of a page that Readability takes for its text. */
export interface Readable {
  /** The smallest live element around (nearly) all readable text. */
  root: Element;
  /** The element with which the text ends; what follows it inside the root are links to elsewhere. */
  last: Element;
  /** The live elements that Readability kept. */
  kept: ReadonlySet<Element>;
}

/**
 * Picks the readable root of a live document without touching it: Readability works on a copy whose elements carry the index of their
 * original. Returns undefined where it finds no text.
 */
export function readable(page: Document): Readable | undefined {
  const originals = [...page.querySelectorAll('*')];
  const copy = page.cloneNode(true) as Document;
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    element.setAttribute(MARK, `${index}`);
  });
  const article = new Readability<Element>(copy, { serializer: (root) => root as Element, charThreshold: 200 }).parse();
  if (!article?.content) return undefined;
  const kept = new Set<Element>();
  for (const element of article.content.querySelectorAll(`[${MARK}]`)) {
    const original = originals[Number(element.getAttribute(MARK))];
    if (original) kept.add(original);
  }
  const root = rootOf(page, article.content, originals);
  return root && { root: widened(root, page), last: root, kept };
}

/** Goes down from the body while one child still holds nearly all of the kept text. */
function rootOf(page: Document, content: Element, originals: readonly Element[]): Element | undefined {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    const own = [...element.childNodes].reduce((sum, node) => sum + (node.nodeType === 3 ? (node.textContent ?? '').trim().length : 0), 0);
    if (!own) continue;
    total += own;
    for (let at: Element | null = originals[Number(element.getAttribute(MARK))] ?? null; at; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + own);
    }
  }
  if (!total) return undefined;
  let root: Element = page.body;
  for (;;) {
    const heavy = [...root.children].find((child) => (weights.get(child) ?? 0) >= MOST * total);
    if (!heavy) return root;
    root = heavy;
  }
}

/** Readability often leaves out the title block above the text: the page's own main element, or what holds its title too, is taken where that adds little else. */
function widened(root: Element, page: Document): Element {
  const length = textLength(root);
  const title = page.querySelector('h1');
  const around = [root.closest('main, [role=main], article'), title && commonAncestor(root, title)];
  const wider = around.find(
    (element) => element && element !== page.body && element.contains(root) && textLength(element) <= WIDER * length,
  );
  return wider ?? root;
}

function commonAncestor(root: Element, other: Element): Element | null {
  let at: Element | null = root;
  while (at && !at.contains(other)) at = at.parentElement;
  return at;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
