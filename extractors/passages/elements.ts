import type { Passage } from '../model.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAME FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR IFRAME LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT NOFRAMES TEMPLATE SVG CANVAS OBJECT EMBED SELECT DATALIST TEXTAREA INPUT VIDEO AUDIO MATH HEAD'.split(' '),
);
/** Node.DOCUMENT_POSITION_FOLLOWING, which has no name outside browsers. */
const FOLLOWING = 4;
const HEADING = /^H[1-6]$/;
const BOLD = new Set(['B', 'STRONG', 'BIG']);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NO_DISPLAY = /display\s*:\s*none/i;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** Whether the page shows an element apart from the text around it. */
export function breaks(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'BR' || BLOCKS.has(tag)) return true;
  if (element.shadowRoot || element.getAttribute('role') === 'heading') return true;
  if (tag === 'SPAN' || tag === 'A' || tag === 'LABEL') return BLOCK_STYLE.test(element.getAttribute('style') ?? '');
  if (!tag.includes('-')) return false;
  // A custom element is read before its style sheet may have come, so what it holds counts as well.
  const first = element.firstElementChild?.tagName ?? '';
  return BLOCKS.has(first) || first.includes('-') || displayOf(element) !== 'inline';
}

/** Only asked of custom elements, since asking is slow and every other element's habit is known. */
function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display || 'inline';
}

export function isHeading(element: Element): boolean {
  return HEADING.test(element.tagName) || element.getAttribute('role') === 'heading' || element.tagName === 'SUMMARY';
}

/** The kind of the text in an element, given the kind of the text around it. */
export function kindOf(element: Element, around: Passage['kind']): Passage['kind'] {
  const tag = element.tagName;
  if (isHeading(element)) return 'heading';
  if (tag === 'LI' || tag === 'DD' || element.getAttribute('role') === 'listitem') return 'item';
  if (tag === 'TD' || tag === 'TH' || tag === 'CAPTION') return 'cell';
  return around;
}

/** Whether its text is shown as bold or large, as a heading's is; a term (dt) counts. */
export function isBold(element: Element): boolean {
  const tag = element.tagName;
  if (BOLD.has(tag) || tag === 'DT') return true;
  if (tag === 'FONT') return /^\+?[4-7]$/.test(element.getAttribute('size') ?? '');
  return BOLD_STYLE.test(element.getAttribute('style') ?? '');
}

/** Whether its own markup hides an element, as that of closed tabs and accordions does. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || NO_DISPLAY.test(element.getAttribute('style') ?? '')
  );
}

/** Code, controls and pictures. A button is read only where it opens a piece of text. */
export function isSilent(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  return SILENT.has(tag) || (tag === 'BUTTON' && !isButtonHeading(element));
}

/** The button of an accordion is the heading of what it opens. */
export function isButtonHeading(element: Element): boolean {
  if (element.tagName !== 'BUTTON') return false;
  if (element.closest('h1, h2, h3, h4, h5, h6, [role=heading], summary, dt')) return true;
  return element.hasAttribute('aria-expanded') && opened(element) !== undefined;
}

/** What a toggle opens: the element it says it controls, else the one right behind it. Only elements with some text of their own count. */
export function opened(toggle: Element): Element | undefined {
  const id = toggle.getAttribute('aria-controls') || toggle.getAttribute('href')?.match(/^#(.+)/)?.[1];
  const root = toggle.getRootNode() as Document | ShadowRoot;
  const named = id ? root.getElementById?.(id) : undefined;
  const target = named ?? toggle.nextElementSibling ?? toggle.parentElement?.nextElementSibling;
  if (!target || target.contains(toggle)) return undefined;
  // Menus open as well, but on links.
  const follows = (toggle.compareDocumentPosition(target) & FOLLOWING) !== 0;
  const text = target.textContent ?? '';
  const links = target.getElementsByTagName('a').length;
  return follows && text.length > 60 * (links + 1) ? target : undefined;
}
