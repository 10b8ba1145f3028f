import { maybe } from '../../extractors/links/sieve.ts';
import type { Anchor } from '../../extractors/model.ts';

const LINKS = 'a[href], area[href], link[rel~="privacy-policy"][href]';
const FOOTER = 'footer, [role=contentinfo], [id*=footer i], [class*=footer i]';
const NAV = 'nav, header, [role=navigation], [role=banner]';
/** Longer texts are no names, in UTF-16 units. */
const LONGEST = 200;

/** The links of a live page that may lead to a privacy policy, also those in open shadow roots. Never changes the page. */
export function candidates(): Anchor[] {
  return anchors(document, 'body').filter(({ text, href, declared }) => declared || maybe(text) || maybe(href));
}

function anchors(root: ParentNode, around: Anchor['where']): Anchor[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = element.shadowRoot ? anchors(element.shadowRoot, whereOf(element, around)) : [];
    return element.matches(LINKS) ? [...inner, ...anchorOf(element, around)] : inner;
  });
}

function anchorOf(element: Element, around: Anchor['where']): Anchor[] {
  const written = element.getAttribute('href') ?? '';
  if (!URL.canParse(written, document.baseURI)) return [];
  const text = element.textContent.trim() || labelOf(element);
  const declared = (element.getAttribute('rel') ?? '').split(/\s+/).includes('privacy-policy');
  return [
    { text: text.length > LONGEST ? '' : text, href: new URL(written, document.baseURI).href, declared, where: whereOf(element, around) },
  ];
}

/** What stands for the text of a link that is only a picture. */
function labelOf(element: Element): string {
  const image = element.querySelector('[alt], [aria-label]');
  return (
    ['aria-label', 'title'].map((name) => element.getAttribute(name)).find(Boolean) ||
    image?.getAttribute('alt') ||
    image?.getAttribute('aria-label') ||
    ''
  );
}

function whereOf(element: Element, around: Anchor['where']): Anchor['where'] {
  if (element.closest(FOOTER)) return 'footer';
  return element.closest(NAV) ? 'nav' : around;
}
