import { type Block, type Box, isProse } from './boxes.ts';
import type { Judged } from './pick.ts';

/** Share of the text that a box must hold for it to be the root. */
const MOST = 0.95;
/** So many lines that do not belong may lie between the text and a line that does. */
const GAP = 2;
const OWNERSHIP = /^\s*(?:©|\(c\)\s|copyright\b)/i;

/** Lets the text begin and end with the short lines (dates, addresses, titles) and like sections that stand beside it, as indices [from, to). */
export function extended(judged: readonly Judged[], boxes: readonly Box[], [from, to]: readonly [number, number]): [number, number] {
  if (from === to) return [from, to];
  const masses = massesOf(judged.slice(from, to), boxes);
  const root = rootOf(boxes, masses);
  const end = trimmed(judged, from, to, root, looksOf(masses, root));
  const looks = looksOf(massesOf(judged.slice(from, end), boxes), root);
  const belongs = (index: number, edge: number): boolean => {
    const [one, beside] = [judged[index] as Judged, judged[edge] as Judged];
    const [place, near] = [placeOf(one.block.box, root), placeOf(beside.block.box, root)];
    if (!place || !near || one.doubted || OWNERSHIP.test(one.block.text)) return false;
    const alike = looks.get(lookOf(place)) ?? 0;
    if (isProse(one.block) && one.score <= 0) return alike > 1 && isTitled(judged, index, place);
    if (one.block.kind === 'heading' && index < edge) return true;
    if (one.block.kind !== 'heading' && one.block.linked * 2 > one.block.size && !isContact(one.block)) return false;
    return place === near || alike > 0 || (isLine(one.block, place) && isLine(beside.block, near));
  };
  return [grown(from, -1, belongs), grown(end - 1, 1, belongs, judged.length) + 1];
}

/** Where parts of the root are alike, one at the end that is not, and says nothing of the subject, belongs to something else. */
function trimmed(judged: readonly Judged[], from: number, to: number, root: Box | undefined, looks: ReadonlyMap<string, number>): number {
  const last = placeOf((judged[to - 1] as Judged).block.box, root);
  if (!last || last === root || last.hits || Math.max(0, ...looks.values()) < 3 || (looks.get(lookOf(last)) ?? 0) > 1) return to;
  let end = to;
  while (end > from && isIn((judged[end - 1] as Judged).block.box, last)) end--;
  // A single line ends many a text.
  return to - end > 1 && end > from ? end : to;
}

function grown(edge: number, step: 1 | -1, belongs: (index: number, edge: number) => boolean, end = -1): number {
  let last = edge;
  for (let at = edge + step; at !== end && Math.abs(at - last) <= GAP + 1; at += step) if (belongs(at, last)) last = at;
  return last;
}

/** How much of the text each box holds. */
function massesOf(chosen: readonly Judged[], boxes: readonly Box[]): Map<Box, number> {
  const masses = new Map<Box, number>();
  const add = (box: Box, mass: number) => masses.set(box, (masses.get(box) ?? 0) + mass);
  for (const { block, score } of chosen) if (score > 0) add(block.box, score);
  for (let at = boxes.length - 1; at > 0; at--) {
    const box = boxes[at] as Box;
    const mass = masses.get(box);
    if (mass && box.parent) add(box.parent, mass);
  }
  return masses;
}

/** The smallest box around nearly all of the text. */
function rootOf(boxes: readonly Box[], masses: ReadonlyMap<Box, number>): Box | undefined {
  let [root] = boxes;
  const total = root ? (masses.get(root) ?? 0) : 0;
  for (const box of boxes) if (box.parent === root && (masses.get(box) ?? 0) >= MOST * total) root = box;
  return root;
}

/** The part of the root that a box stands in; the root itself for what stands in it directly, each in a box of its own or none. */
function placeOf(box: Box, root: Box | undefined): Box | undefined {
  if (box === root) return root;
  for (let at: Box = box; at.parent; at = at.parent) if (at.parent === root) return at;
  return undefined;
}

/** A plain div looks like any other, and so do the rows of a table, which may lay out a whole page. */
function hasLook({ element }: Box): boolean {
  if (/^T[RDH]$|^TBODY$/.test(element.tagName)) return false;
  return element.tagName !== 'DIV' || element.attributes.length > (element.getAttribute('class') === '' ? 1 : 0);
}

/** How many parts of the root that hold text look like each other. */
function looksOf(masses: ReadonlyMap<Box, number>, root: Box | undefined): Map<string, number> {
  const looks = new Map<string, number>();
  for (const box of masses.keys()) if (box.parent === root && hasLook(box)) looks.set(lookOf(box), (looks.get(lookOf(box)) ?? 0) + 1);
  return looks;
}

/** Boxes made from one mould look alike: same tag, same classes (those with numbers apart), same attributes. */
function lookOf({ element }: Box): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name && !/\d/.test(name));
  return [element.tagName, ...classes.sort(), '|', ...element.getAttributeNames().sort()].join(' ');
}

/** Whether a heading, or a short line in the same part, stands right before a block. */
function isTitled(judged: readonly Judged[], index: number, place: Box): boolean {
  const before = judged[index - 1];
  if (!before || before.doubted) return false;
  return before.block.kind === 'heading' || (!isProse(before.block) && isIn(before.block.box, place));
}

function isIn(box: Box, place: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) if (at === place) return true;
  return false;
}

/** A part of the root that is one line. */
function isLine({ size, box }: Block, place: Box): boolean {
  return box === place && place.chars <= size;
}

/** An address to write or go to, which is a link more often than not. */
function isContact({ text }: Block): boolean {
  return /@|\d{3}|www\.|:\/\//.test(text);
}
