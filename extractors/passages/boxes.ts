import { stems } from '../../seeds/subject.ts';
import type { Passage } from '../model.ts';
import { type Doubt, doubtOf } from './doubts.ts';
import { isHidden } from './elements.ts';

/** A stretch of text that the page shows apart: a paragraph, an item, a cell, a line. */
export interface Block {
  kind: Passage['kind'];
  text: string;
  pieces: Piece[];
  box: Box;
  /** Its length, runs of white space counted once. */
  size: number;
  /** UTF-16 units that stand in links. */
  linked: number;
}

/** A text node, and where its text begins in the block's. */
export interface Piece {
  node: Text;
  at: number;
}

/** An element that holds blocks, with sums over everything in it, in UTF-16 units. */
export interface Box {
  element: Element;
  parent: Box | undefined;
  depth: number;
  doubt: Doubt | undefined;
  /** Readability does not see it: markup hides it until somebody opens it, or it stands in a shadow root or frame. */
  unseen: boolean;
  /** Text under headings that Readability does see. */
  seen: number;
  chars: number;
  linked: number;
  prose: number;
  /** How often the words of policies occur. */
  hits: number;
}

const SUBJECT = new RegExp(stems.join('|'), 'giu');
const PROSE = { letters: 80, sentence: 20 };

/** An empty box, `apart` where it stands in another tree than the page; nothing speaks against the outermost. */
export function boxOf(element: Element, parent?: Box, apart = false): Box {
  const unseen = apart || (parent?.unseen ?? false) || isHidden(element);
  const sums = { seen: 0, chars: 0, linked: 0, prose: 0, hits: 0 };
  return { element, parent, depth: (parent?.depth ?? -1) + 1, doubt: parent && doubtOf(element), unseen, ...sums };
}

/** Fills in the sums of all boxes, each of which stands after the one around it. */
export function sum(blocks: readonly Block[], boxes: readonly Box[]): void {
  for (const block of blocks) {
    const { box, kind, linked, text, size } = block;
    box.chars += size;
    box.linked += linked;
    // A link to a policy is no policy.
    if (linked * 2 <= size) box.hits += hitsIn(text);
    if (isProse(block)) box.prose += size;
    if (!box.unseen && kind !== 'heading') box.seen += size;
  }
  for (let at = boxes.length - 1; at > 0; at--) {
    const { parent, chars, linked, prose, seen, hits } = boxes[at] as Box;
    if (!parent) continue;
    parent.chars += chars;
    parent.linked += linked;
    parent.prose += prose;
    parent.seen += seen;
    parent.hits += hits;
  }
}

/** How many words of policies stand in a text. */
export function hitsIn(text: string): number {
  return text.match(SUBJECT)?.length ?? 0;
}

/** Running text, rather than a label, a menu or a line of links. */
export function isProse({ text, size, linked }: Block): boolean {
  if (linked * 2 > size) return false;
  return size >= PROSE.letters || (size >= PROSE.sentence && /[.!?;:。！？]["”’)\]]*\s*$/.test(text));
}
