import type { Passage } from '../model.ts';
import { type Readable, readable } from './readable.ts';
import { sentences } from './sentences.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT SELECT TEXTAREA INPUT BUTTON VIDEO AUDIO MATH HEAD'.split(' '),
);
/** Parts of a page around its text. */
const CHROME =
  'nav, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [role=alertdialog], [aria-modal=true], dialog';
const FRAME = 'header, footer, aside, form';
/** Elements that consent banners, share bars and breadcrumbs are commonly named after. */
const BY_NAME =
  /cookie-?(?:banner|bar|consent|notice|popup|law|modal)|consent-?(?:banner|manager|modal|popup)|gdpr-?(?:banner|popup)|breadcrumb|share-?(?:bar|buttons|links)|social-?(?:links|share)|skip-?link|newsletter|site-?(?:header|footer|nav)|main-?(?:menu|nav)/i;
const MENUS = new Set(['UL', 'OL', 'DIV', 'SECTION']);
/** A bold paragraph of at most this many UTF-16 units is a heading. */
const HEADING_LENGTH = 90;
/** Text beyond this many UTF-16 units is not read. */
export const LIMIT = 12_000_000;

export interface Collection {
  passages: Passage[];
  ranges: Map<Passage['id'], Range>;
}

interface Piece {
  node: Text;
  /** Where the node's text begins in the block's. */
  at: number;
}

interface Block {
  kind: Passage['kind'];
  text: string;
  pieces: Piece[];
}

/**
 * Reads the policy text of a live page: sentences, list items, cells and headings, each with a live Range (whose text equals the
 * passage's, white space apart). Never changes the page. `whole` reads everything, for readers who know better than Readability.
 */
export function collect(page: Document, { whole = false } = {}): Collection {
  const picked = whole ? undefined : readable(page);
  const root = picked?.root ?? page.querySelector('main, [role=main], article') ?? page.body;
  const passages: Passage[] = [];
  const ranges = new Map<Passage['id'], Range>();
  if (!root) return { passages, ranges };
  let section = '';
  for (const block of blocks(root, picked)) {
    const language = page.documentElement.lang || undefined;
    for (const [start, end] of block.kind === 'heading' ? [trimmed(block.text)] : sentences(block.text, language)) {
      const text = block.text.slice(start, end).replace(/\s+/g, ' ');
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      if (block.kind === 'heading') section = text;
      const id = passages.length;
      passages.push({ id, text, kind: block.kind, section });
      ranges.set(id, rangeOf(page, block, start, end));
    }
  }
  return { passages, ranges };
}

function trimmed(text: string): readonly [number, number] {
  return [text.length - text.trimStart().length, text.trimEnd().length];
}

function* blocks(root: Element, picked: Readable | undefined): Generator<Block> {
  let pieces: Piece[] = [];
  let text = '';
  let read = 0;
  const flush = function* (kind: Passage['kind']): Generator<Block> {
    if (/\S/.test(text)) yield { kind: kind === 'text' && isBold(pieces, text) ? 'heading' : kind, text, pieces };
    pieces = [];
    text = '';
  };
  // A stack instead of recursion: pages nest deeper than a call stack allows.
  const stack: { node: Node; kind: Passage['kind']; done: boolean }[] = [{ node: root, kind: kindOf(root, 'text'), done: false }];
  while (stack.length && read < LIMIT) {
    const frame = stack.pop() as (typeof stack)[number];
    const { node, kind } = frame;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      pieces.push({ node: node as Text, at: text.length });
      text += data.replace(/\s/g, ' ');
      read += data.length;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const isBlock = breaks(element);
    if (isBlock || frame.done) yield* flush(frame.done ? kind : parentKind(element, kind));
    if (frame.done && element === picked?.last) return;
    if (frame.done || element.tagName === 'BR') continue;
    if (element !== root && (isSilent(element, picked?.kept) || isMenu(element, picked))) continue;
    const inner = kindOf(element, kind);
    if (isBlock) stack.push({ node: element, kind: inner, done: true });
    for (let child = element.lastChild; child; child = child.previousSibling) stack.push({ node: child, kind: inner, done: false });
  }
  yield* flush('text');
}

/** Text that stands before a nested block belongs to the element around it. */
function parentKind(element: Element, kind: Passage['kind']): Passage['kind'] {
  return element.tagName === 'BR' ? kind : kindOf(element.parentElement ?? element, kind);
}

function breaks(element: Element): boolean {
  return (
    element.tagName === 'BR' ||
    BLOCKS.has(element.tagName) ||
    (element.tagName.includes('-') && element.querySelector('p, div, li, h1, h2, h3') !== null)
  );
}

function kindOf(element: Element, around: Passage['kind']): Passage['kind'] {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag) || element.getAttribute('role') === 'heading' || tag === 'SUMMARY') return 'heading';
  if (tag === 'LI' || tag === 'DD' || element.getAttribute('role') === 'listitem') return 'item';
  if (tag === 'TD' || tag === 'TH') return 'cell';
  return around === 'heading' && BLOCKS.has(tag) ? 'text' : around;
}

function isSilent(element: Element, kept: ReadonlySet<Element> | undefined): boolean {
  if (SILENT.has(element.tagName.toUpperCase())) return true;
  if (element.matches(CHROME)) return true;
  if (kept?.has(element)) return false;
  if (element.matches(FRAME)) return !holdsKept(element, kept);
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return name.length > 1 && BY_NAME.test(name) && !holdsKept(element, kept);
}

/** Beside the text itself, a list or box that is mostly links leads elsewhere. */
function isMenu(element: Element, picked: Readable | undefined): boolean {
  if (
    !picked ||
    picked.root === picked.last ||
    !MENUS.has(element.tagName) ||
    element.contains(picked.last) ||
    picked.last.contains(element)
  )
    return false;
  const length = (element.textContent ?? '').trim().length;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return linked > length / 2;
}

function holdsKept(element: Element, kept: ReadonlySet<Element> | undefined): boolean {
  return kept !== undefined && [...element.querySelectorAll('*')].some((inner) => kept.has(inner));
}

/** A short block whose every letter is bold is a heading in all but name. */
function isBold(pieces: readonly Piece[], text: string): boolean {
  const bare = text.trim();
  if (bare.length > HEADING_LENGTH || /[.,;:]$/.test(bare)) return false;
  return pieces.every(({ node }) => !/\S/.test(node.data) || node.parentElement?.closest('b, strong') !== null);
}

function rangeOf(page: Document, block: Block, start: number, end: number): Range {
  const range = page.createRange();
  const [first, from] = locate(block, start, false);
  const [last, to] = locate(block, end, true);
  range.setStart(first, from);
  range.setEnd(last, to);
  return range;
}

/** The text node that holds an offset; at a boundary the end of a range belongs to the node before, its start to the node after. */
function locate({ pieces }: Block, offset: number, isEnd: boolean): [Text, number] {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { at } = pieces[middle] as Piece;
    if (isEnd ? at < offset : at <= offset) low = middle;
    else high = middle - 1;
  }
  const { node, at } = pieces[low] as Piece;
  return [node, Math.min(offset - at, node.length)];
}
