/** The words of the header cells above and before a cell of a data table, by which its text is to be read: "Kept for · Crash report". */
export function headerOf(element: Element): string | undefined {
  const cell = element.closest('td, th') as HTMLTableCellElement | null;
  const row = cell?.parentElement as HTMLTableRowElement | null;
  const table = row?.closest('table');
  if (!cell || !row || !table) return undefined;
  const first = table.tHead?.rows[0] ?? table.rows[0];
  const above = first && first !== row && isHeader(first) ? first.cells[cell.cellIndex] : undefined;
  const before = cell.tagName === 'TD' && row.cells[0]?.tagName === 'TH' ? row.cells[0] : undefined;
  const words = [above, before].flatMap((header) => textOf(header));
  return words.length ? words.join(' · ') : undefined;
}

function isHeader(row: HTMLTableRowElement): boolean {
  return row.parentElement?.tagName === 'THEAD' || [...row.cells].every(({ tagName }) => tagName === 'TH');
}

function textOf(cell: Element | undefined): string[] {
  const text = (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text ? [text] : [];
}
