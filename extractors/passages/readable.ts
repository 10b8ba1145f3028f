import { Readability } from '@mozilla/readability';

const MARK = 'data-leesbril-copy';

/**
 * The live elements that Readability takes for the text of a page, found without touching it: Readability works on a copy whose elements
 * carry the index of their original. None where it finds no text, or stumbles over the page.
 */
export function readable(page: Document): Set<Element> {
  const originals = [...page.getElementsByTagName('*')];
  const copy = page.cloneNode(true) as Document;
  [...copy.getElementsByTagName('*')].forEach((element, index) => {
    element.setAttribute(MARK, `${index}`);
  });
  const marked = contentOf(copy)?.querySelectorAll(`[${MARK}]`) ?? [];
  return new Set([...marked].flatMap((element) => originals[Number(element.getAttribute(MARK))] ?? []));
}

function contentOf(copy: Document): Element | undefined {
  try {
    return new Readability<Element>(copy, { serializer: (root) => root as Element, charThreshold: 200 }).parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}
