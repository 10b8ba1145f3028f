import type { Line, Run, Sheet } from './model.ts';

/** Gaps as shares of the font's size: from the first on two runs are two words, from the second on two lines beside each other. */
const WORD_GAP = 0.18;
const LINE_GAP = 1.5;
/** A bullet or a number may stand this far before its text. */
const BULLET_GAP = 5;
export const MARKER = /^(?:[-–—•*·▪◦‣●○■□➢✓✔»\uF0B7\uF0A7]|o|\(?(?:[ivxIVX]{1,4}|[a-zA-Z]|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)$/u;
/** Two baselines within this share of the font's size are one: indices and small capitals. */
const SAME_BASELINE = 0.45;

/** Lines of a page in the order of the file; words that stand far apart on one baseline become lines of their own. */
export function linesOf({ runs }: Sheet, sheet: number): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const [at, run] of runs.entries()) {
    if (!run.text.trim()) continue;
    if (open && follows(open, run)) {
      extend(open, run, at);
      continue;
    }
    open = { sheet, text: '', pieces: [], left: run.x, right: run.x, y: run.y, size: run.size, font: run.font };
    lines.push(open);
    extend(open, run, at);
  }
  for (const line of lines) settle(line, runs);
  return lines;
}

function follows(line: Line, run: Run): boolean {
  const size = Math.max(line.size, run.size);
  if (Math.abs(run.y - line.y) > SAME_BASELINE * size) return false;
  const gap = (run.x - line.right) / size;
  return gap > -0.6 && gap < (MARKER.test(line.text.trim()) ? BULLET_GAP : LINE_GAP);
}

function extend(line: Line, run: Run, at: number): void {
  const apart = run.x - line.right > WORD_GAP * run.size && line.text && !/\s$/.test(line.text) && !/^\s/.test(run.text);
  if (apart) line.text += ' ';
  line.pieces.push({ run: at, at: line.text.length });
  line.text += run.text.replace(/\s/g, ' ');
  line.right = Math.max(line.right, run.x + run.width);
  // An index is smaller than the line that it stands in.
  if (run.size > line.size) {
    line.size = run.size;
    line.y = run.y;
  }
}

function settle(line: Line, runs: readonly Run[]): void {
  const letters = new Map<string, number>();
  for (const { run } of line.pieces) {
    const { font, text } = runs[run] as Run;
    letters.set(font, (letters.get(font) ?? 0) + text.trim().length);
  }
  line.font = most(letters) ?? line.font;
}

/** The key with the greatest value. */
export function most<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  for (const [key, weight] of weights) if (best === undefined || weight > (weights.get(best) as number)) best = key;
  return best;
}
