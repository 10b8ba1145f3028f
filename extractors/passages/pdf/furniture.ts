import type { Line, Sheet } from './model.ts';

/** Headers and footers stand within this share of the page's height from its edge. */
const MARGIN = 0.14;
/** Heights on the page that differ by less than this share of it are the same. */
const STEP = 0.012;
/** Dots or a line of them that lead to a page number: an entry in a table of contents. */
const LEADER = /(?:\.\s?){5,}\s*\d{0,4}\s*$|(?:…\s?){2,}\s*\d{0,4}\s*$|_{5,}\s*\d{0,4}\s*$/u;
const LONE_NUMBER = /^[-–—|\s]*(?:\d{1,4}|[ivx]{1,5})(?:\s*[/|]\s*\d{1,4})?[-–—|\s]*$/u;
const COUNTED = /(\d{1,4})\s*(?:\/|\p{L}{2,4})\s*(\d{1,4})\s*$/u;

/** The lines of each page without what is no text: headers and footers that come back, page numbers, tables of contents. */
export function withoutFurniture(pages: readonly (readonly Line[])[], sheets: readonly Sheet[]): Line[][] {
  const seen = new Map<string, Set<number>>();
  for (const line of pages.flat()) {
    for (const key of keysOf(line, sheets)) seen.set(key, (seen.get(key) ?? new Set()).add(line.sheet));
  }
  const half = Math.max(2, Math.ceil(sheets.length / 2));
  const returns = (line: Line) => {
    // A banner that a printed web page held in place is on most pages, and not at their edge.
    const enough = inMargin(line, sheets) ? Math.min(3, half) : Math.max(3, half);
    return keysOf(line, sheets).some((key) => (seen.get(key)?.size ?? 0) >= enough);
  };
  return pages.map((lines) =>
    lines.filter((line) => !LEADER.test(line.text) && !returns(line) && !(inMargin(line, sheets) && isNumber(line, sheets.length))),
  );
}

/** Where a line stands and what it says, numbers aside; at two roundings, so that no edge divides what is alike. */
function keysOf(line: Line, sheets: readonly Sheet[]): string[] {
  const { height } = sheets[line.sheet] as Sheet;
  const words = line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
  const step = line.y / height / STEP;
  return [`${Math.floor(step)} ${words}`, `${Math.floor(step + 0.5)}+ ${words}`];
}

function inMargin({ sheet, y }: Line, sheets: readonly Sheet[]): boolean {
  const { height } = sheets[sheet] as Sheet;
  return y < MARGIN * height || y > (1 - MARGIN) * height;
}

/** "3", "- 3 -", "3 / 7", "page 3 of 7". */
function isNumber({ text, sheet }: Line, total: number): boolean {
  if (LONE_NUMBER.test(text)) return true;
  const [, at, of] = text.match(COUNTED) ?? [];
  return Number(of) === total && Number(at) === sheet + 1;
}
