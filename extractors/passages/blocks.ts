import type { Passage } from '../model.ts';
import { type Block, type Box, boxOf, type Piece, sum } from './boxes.ts';
import { breaks, isBold, isButtonHeading, isHeading, isSilent, kindOf } from './elements.ts';
import { shown, type Tree } from './tree.ts';

/** All text of a page in reading order, and its boxes, each after the one around it. */
export interface Survey {
  blocks: Block[];
  boxes: Box[];
  /** How many boxes the innermost one stands in. */
  deepest: number;
  /** There was more than was read. */
  tooLong: boolean;
}

/** What holds of a node by where it stands. */
interface Place {
  kind: Passage['kind'];
  box: Box;
  tree: Tree;
  link: boolean;
  bold: boolean;
}

interface Step {
  node: Node;
  place: Place;
  /** The element has been read, and ends here. */
  ends: boolean;
}

/** A bold paragraph, or a term that is explained, of at most this many UTF-16 units is a heading. */
const HEADING_LENGTH = 90;
const LONGEST_HEADING = 300;

/** Reads a page without changing it, in one walk; stops after `limit` UTF-16 units. */
export function survey(root: Element, limit: number): Survey {
  const boxes = [boxOf(root)];
  const top: Place = { kind: 'text', box: boxes[0] as Box, tree: root.getRootNode() as Tree, link: false, bold: false };
  const { blocks, take, flush } = gather();
  // A stack instead of recursion: pages nest deeper than a call stack allows.
  const stack: Step[] = [];
  const enter = (element: Element, place: Place) => {
    const { nodes, tree = place.tree } = shown(element);
    const inner = tree === place.tree ? place : { ...place, tree };
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at] as Node, place: inner, ends: false });
  };
  enter(root, top);
  let read = 0;
  while (stack.length && read < limit) {
    const { node, place, ends } = stack.pop() as Step;
    if (node.nodeType === 3) read += take(node as Text, place);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const isBlock = breaks(element);
    if (isBlock) flush(place);
    if (ends || element.tagName === 'BR' || isSilent(element)) continue;
    const inner = within(element, place, isBlock, top.tree);
    if (isBlock) {
      boxes.push(inner.box);
      stack.push({ node, place: inner, ends: true });
    }
    enter(element, inner);
  }
  flush(top);
  sum(blocks, boxes);
  return { blocks, boxes, deepest: boxes.reduce((most, { depth }) => Math.max(most, depth), 0), tooLong: read >= limit };
}

function within(element: Element, place: Place, isBlock: boolean, page: Tree): Place {
  return {
    ...place,
    kind: isButtonHeading(element) ? 'heading' : kindOf(element, place.kind),
    box: isBlock ? boxOf(element, place.box, place.tree !== page) : place.box,
    link: place.link || (element.tagName === 'A' && element.hasAttribute('href')),
    bold: (place.bold && !isHeading(element)) || isBold(element),
  };
}

/** Puts text together to blocks: `take` adds a text node and returns its length, `flush` ends the block. */
function gather(): { blocks: Block[]; take(node: Text, place: Place): number; flush(place: Place): void } {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let [text, linked, plain] = ['', 0, 0];
  let tree: Tree | undefined;
  const flush = ({ kind, box }: Place) => {
    if (/[\p{L}\p{N}]/u.test(text)) {
      const bare = text.replace(/\s+/g, ' ').trim();
      blocks.push({ kind: kindBy(kind, bare, box, plain === 0), text, pieces, box, linked, size: bare.length });
    }
    pieces = [];
    [text, linked, plain] = ['', 0, 0];
  };
  const take = (node: Text, place: Place) => {
    // A range never spans two trees, so a block does not either.
    if (place.tree !== tree) flush(place);
    tree = place.tree;
    pieces.push({ node, at: text.length });
    text += node.data.replace(/\s/g, ' ');
    const letters = node.data.trim().length;
    if (place.link) linked += letters;
    if (!place.bold) plain += letters;
    return node.length;
  };
  return { blocks, take, flush };
}

/** A short block whose every letter is bold is a heading in all but name; a heading that was never closed is none. */
function kindBy(kind: Passage['kind'], bare: string, { element }: Box, bold: boolean): Passage['kind'] {
  if (kind === 'heading') return bare.length > (element.tagName === 'P' ? HEADING_LENGTH / 2 : LONGEST_HEADING) ? 'text' : 'heading';
  return kind === 'text' && bold && bare.length <= HEADING_LENGTH && !/[.,;:]$/.test(bare) ? 'heading' : kind;
}
