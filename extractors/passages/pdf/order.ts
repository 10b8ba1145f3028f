import type { Line } from './model.ts';

/** Lines under each other that belong together by their places. */
export interface Stack {
  lines: Line[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Baselines within a stack are at most this many sizes apart. */
const LEADING = 2;
/** Sizes that differ by more than this share are two sizes. */
export const SIZE_STEP = 0.07;
/** Where more than this share of the steps from stack to stack goes up again in the same column, the file's order is no reading order. */
const DISORDER = 0.15;
/** Columns of running text hold at least this many letters per line, and lines per page. */
const COLUMN_LETTERS = 18;
const COLUMN_LINES = 4;
/** Stacks that go across both columns, as a share of all: titles. */
const ACROSS = 0.3;

/** The stacks of a page in reading order: the file's own order, unless that jumps about. */
export function inOrder(lines: readonly Line[]): Stack[] {
  const stacks = stacked(lines);
  return isOrdered(lines, stacks) ? stacks : byColumn(stacks);
}

function stacked(lines: readonly Line[]): Stack[] {
  const stacks: Stack[] = [];
  for (const line of lines) {
    const stack = stacks.findLast((one) => continues(one, line));
    if (stack) {
      stack.lines.push(line);
      stack.left = Math.min(stack.left, line.left);
      stack.right = Math.max(stack.right, line.right);
      stack.bottom = line.y;
    } else stacks.push({ lines: [line], left: line.left, right: line.right, top: line.y - line.size, bottom: line.y });
  }
  return stacks;
}

function continues({ lines, left, right }: Stack, line: Line): boolean {
  const last = lines.at(-1) as Line;
  const step = (line.y - last.y) / last.size;
  if (step < SIZE_STEP * 8 || step > LEADING || Math.abs(line.size - last.size) > SIZE_STEP * last.size) return false;
  const shared = Math.min(right, line.right) - Math.max(left, line.left);
  return shared > 0.5 * Math.min(right - left, line.right - line.left) && Math.abs(line.left - left) < 6 * line.size;
}

function isOrdered(lines: readonly Line[], stacks: readonly Stack[]): boolean {
  const jumps = stacks.filter((stack, at) => {
    const before = stacks[at - 1];
    return before && stack.bottom < before.top && Math.min(stack.right, before.right) > Math.max(stack.left, before.left);
  });
  // Column after column the file goes down; line by line across two columns it alternates.
  const across = lines.filter((line, at) => {
    const before = lines[at - 1];
    const beside = before && Math.abs(line.y - before.y) < 0.3 * line.size && line.left > before.right;
    return beside && Math.min(line.text.length, before.text.length) > COLUMN_LETTERS;
  });
  return jumps.length <= DISORDER * stacks.length && across.length < COLUMN_LINES;
}

/** Left column first, then the right one, anew below each stack that goes across both. */
function byColumn(stacks: readonly Stack[]): Stack[] {
  const sorted = [...stacks].sort((a, b) => a.top - b.top || a.left - b.left);
  const gutter = gutterOf(sorted);
  if (gutter === undefined) return sorted;
  const ordered: Stack[] = [];
  let band: Stack[] = [];
  const flush = () => {
    ordered.push(...byColumn(band.filter(({ right }) => right <= gutter)), ...byColumn(band.filter(({ right }) => right > gutter)));
    band = [];
  };
  for (const stack of sorted) {
    if (stack.left >= gutter || stack.right <= gutter) {
      band.push(stack);
      continue;
    }
    flush();
    ordered.push(stack);
  }
  flush();
  return ordered;
}

/** An x with running text on both sides and little across it. */
function gutterOf(stacks: readonly Stack[]): number | undefined {
  const isColumn = (side: readonly Stack[]) => {
    const lines = side.flatMap((stack) => stack.lines);
    return lines.length >= COLUMN_LINES && lines.reduce((sum, { text }) => sum + text.length, 0) > COLUMN_LETTERS * lines.length;
  };
  return stacks
    .map(({ left }) => left)
    .find((x) => {
      const left = stacks.filter((stack) => stack.right <= x);
      const right = stacks.filter((stack) => stack.left >= x);
      return isColumn(left) && isColumn(right) && stacks.length - left.length - right.length <= ACROSS * stacks.length;
    });
}
