import { MARKER } from './lines.ts';
import type { Line } from './model.ts';
import { SIZE_STEP, type Stack } from './order.ts';

/** A gap between lines this many times the usual one begins a new paragraph. */
const WIDER = 1.28;
/** What a line may leave empty on the right, in sizes, before it counts as ended on purpose. */
const SLACK = 1.2;
/** What is set in begins this many sizes further. */
export const INSET = 0.8;
/** More letters than this are no table cell's. */
const CELL_LETTERS = 160;
const ENDS = /[.!?:;…]["”’)\]]*\s*$/u;
const BULLET = /^\s*(?:[-–—•*·▪◦‣●○■□➢✓✔»\uF0B7\uF0A7]|o(?=\s{2,})|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)])\s+\S/u;

/** The bounds of a paragraph's column. */
export interface Column {
  left: number;
  right: number;
  /** A cell of a table. */
  beside: boolean;
}

/** Lines of one paragraph, heading, list item or table cell. */
export interface Paragraph {
  lines: Line[];
  column: Column;
}

/** Cuts the stacks of a page into paragraphs. `leading` is the usual distance of baselines, in sizes. */
export function paragraphs(stacks: readonly Stack[], leading: number): Paragraph[] {
  const cells = cellsOf(stacks);
  return stacks.flatMap((stack) => {
    const column = columnOf(stack, stacks, cells.has(stack));
    const cut: Paragraph[] = [];
    stack.lines.forEach((line, at) => {
      const before = stack.lines[at - 1];
      const open = cut.at(-1);
      if (before && open && !breaks(before, line, column, stack, leading)) open.lines.push(line);
      else cut.push({ lines: [line], column });
    });
    return cut;
  });
}

export function startsItem(text: string): boolean {
  return BULLET.test(text) || MARKER.test(text.trim());
}

function breaks(a: Line, b: Line, column: Column, stack: Stack, leading: number): boolean {
  if (Math.abs(a.size - b.size) > SIZE_STEP * a.size) return true;
  const tight = tightest(stack);
  if ((b.y - a.y) / a.size > WIDER * Math.min(leading, Math.max(tight, 0.9 * leading))) return true;
  if (startsItem(b.text) && !/^\s*\p{L}/u.test(b.text)) return true;
  if (startsItem(b.text) && ENDS.test(a.text)) return true;
  const ends = ENDS.test(a.text);
  const isCapital = /^[\s"“‘'(]*[\p{Lu}\d]/u.test(b.text);
  if (a.font !== b.font && isCapital && !/,\s*$/.test(a.text) && (ends || wholeFont(stack, a, b))) return true;
  if (!hasRoom(a, b, column)) return false;
  if (column.beside) return ends && isCapital;
  // Items of a list without bullets are set in, and end before their line does.
  const isInset = Math.min(a.left, b.left) > column.left + INSET * a.size;
  return isCapital || isInset || Math.abs(a.left - b.left) > INSET * a.size || /[;:]\s*$/.test(a.text);
}

/** The smallest step between two lines of a stack, in sizes. */
function tightest({ lines }: Stack): number {
  const steps = lines.slice(1).map((line, at) => (line.y - (lines[at] as Line).y) / line.size);
  return Math.min(...steps);
}

/** A line in a font of its own above others in another: a heading without room above its text. */
function wholeFont({ lines }: Stack, a: Line, b: Line): boolean {
  const at = lines.indexOf(a);
  return a.pieces.length <= 2 && (at === 0 || lines[at - 1]?.font !== a.font || lines[at + 2]?.font === b.font);
}

/** Whether the first word of the next line would have fitted on this one: then the line was ended on purpose. */
function hasRoom(a: Line, b: Line, { right }: Column): boolean {
  const letter = (b.right - b.left) / Math.max(1, b.text.length);
  const word = (b.text.trimStart().match(/^\S+/)?.[0].length ?? 0) * letter;
  return a.right + word + SLACK * a.size < right;
}

/** How far lines reach in the column of a stack: as far as its neighbours above and below, but not into those beside it. */
function columnOf(stack: Stack, all: readonly Stack[], beside: boolean): Column {
  const level = all.filter((other) => other !== stack && other.top < stack.bottom && other.bottom > stack.top);
  const next = Math.min(...level.filter(({ left }) => left >= stack.right).map(({ left }) => left));
  const size = stack.lines[0]?.size ?? 1;
  const aligned = all.filter((other) => other.left <= stack.left + size && other.left > stack.left - 6 * size && other.left < next);
  const reach = Math.max(stack.right, ...aligned.map(({ right }) => right).filter((right) => right < next));
  const left = Math.min(stack.left, ...aligned.map((other) => other.left));
  return { left, right: reach, beside };
}

/** Short stacks that begin level with others, in columns of at least two such rows. */
function cellsOf(stacks: readonly Stack[]): ReadonlySet<Stack> {
  const short = stacks.filter(({ lines }) => lines.reduce((sum, { text }) => sum + text.length, 0) < CELL_LETTERS);
  const level = short.filter((one) =>
    short.some((other) => other !== one && Math.abs(first(other).y - first(one).y) < 0.3 * first(one).size),
  );
  return new Set(level.filter((one) => level.some((other) => other !== one && Math.abs(other.left - one.left) < 0.5 * first(one).size)));
}

function first({ lines }: Stack): Line {
  return lines[0] as Line;
}
