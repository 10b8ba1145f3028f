import type { Passage } from '../../model.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf, most } from './lines.ts';
import type { Line, Sheet } from './model.ts';
import { inOrder, SIZE_STEP } from './order.ts';
import { INSET, type Paragraph, paragraphs, startsItem } from './paragraphs.ts';

/** A heading has at most this many words, and is this much larger than the text where it is told by its size. */
const HEADING_WORDS = 16;
const HEADING_SIZE = 1.08;
const USUAL_LEADING = 1.2;

export interface Block {
  kind: Passage['kind'];
  lines: Line[];
}

interface Body {
  size: number;
  font: string;
  leading: number;
}

/** The pages of a PDF as headings, paragraphs, items and cells in reading order; one that goes on over the page is one block. */
export function blocksOf(sheets: readonly Sheet[]): Block[] {
  const pages = withoutFurniture(
    sheets.map((sheet, at) => linesOf(sheet, at)),
    sheets,
  );
  const body = bodyOf(pages.flat());
  const whole = joined(pages.flatMap((lines) => paragraphs(inOrder(lines), body.leading)));
  const list: Block[] = [];
  whole.forEach((paragraph, at) => {
    list.push({ kind: kindOf(paragraph, whole[at + 1], list.at(-1), body), lines: paragraph.lines });
  });
  return list;
}

/** The text's own size, font and leading: those of most of its letters. */
function bodyOf(lines: readonly Line[]): Body {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const steps = new Map<number, number>();
  const add = <Key>(map: Map<Key, number>, key: Key, weight: number) => map.set(key, (map.get(key) ?? 0) + weight);
  for (const { size, text } of lines) add(sizes, Math.round(size * 2) / 2, text.length);
  const size = most(sizes) ?? 0;
  lines.forEach((line, at) => {
    if (Math.abs(line.size - size) > SIZE_STEP * size) return;
    add(fonts, line.font, line.text.length);
    const step = line.y - (lines[at + 1]?.y ?? 0);
    if (step < 0 && step > -2 * size) add(steps, Math.round((-step / size) * 20) / 20, 1);
  });
  return { size, font: most(fonts) ?? '', leading: most(steps) ?? USUAL_LEADING };
}

/** Joins what a new page or column has cut. */
function joined(list: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of list) {
    const before = whole.at(-1);
    if (before && goesOn(before, paragraph)) before.lines.push(...paragraph.lines);
    else whole.push({ ...paragraph, lines: [...paragraph.lines] });
  }
  return whole;
}

function goesOn(before: Paragraph, after: Paragraph): boolean {
  const a = before.lines.at(-1) as Line;
  const b = after.lines[0] as Line;
  if (a.sheet === b.sheet && b.y > a.y) return false;
  if (Math.abs(a.size - b.size) > SIZE_STEP * a.size || (before.column.beside && a.sheet === b.sheet && a.right - a.left < 8 * a.size))
    return false;
  return !/[.!?:;…]["”’)\]]*\s*$/u.test(a.text) && /^\s*\p{Ll}/u.test(b.text) && !startsItem(b.text);
}

function kindOf(paragraph: Paragraph, next: Paragraph | undefined, last: Block | undefined, body: Body): Passage['kind'] {
  const { lines, column } = paragraph;
  const text = textOf(lines);
  const first = lines[0] as Line;
  if (column.beside) return startsItem(text) ? 'item' : 'cell';
  if (isHeading(lines, text, next, body)) return 'heading';
  if (startsItem(text)) return 'item';
  const lead = last?.lines[0];
  if (!last || !lead) return 'text';
  const isInset = first.left > lead.left + INSET * first.size;
  if (/:\s*$/.test(textOf(last.lines)) && last.kind !== 'heading') return isInset || /^\s*\p{Ll}/u.test(text) ? 'item' : 'text';
  return last.kind === 'item' && Math.abs(first.left - lead.left) < INSET * first.size && !startsItem(textOf(last.lines)) ? 'item' : 'text';
}

function isHeading(lines: readonly Line[], text: string, next: Paragraph | undefined, body: Body): boolean {
  const [first] = lines as [Line];
  if (text.split(/\s+/).length > HEADING_WORDS || !/\p{L}/u.test(text) || /[.,;:…]["”’)]*\s*$/u.test(text)) return false;
  if (!/^[\s"“‘'(]*[\p{Lu}\d]/u.test(text) && first.size < 1.2 * body.size) return false;
  if (first.size > HEADING_SIZE * body.size) return true;
  if (first.size < (1 - SIZE_STEP) * body.size || /@|https?:|www\./.test(text)) return false;
  if (lines.every(({ font }) => font !== body.font)) return true;
  const after = next?.lines[0];
  return (
    lines.length === 1 &&
    after !== undefined &&
    after.text.length > 1.5 * text.length &&
    /[.:]\s*$/.test(textOf(next?.lines ?? [])) &&
    !/\d$/.test(text) &&
    !startsItem(text.replace(/^\s*\d+(?:\.\d+)*\.?\s/, ''))
  );
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}
