import type { Box } from './boxes.ts';
import type { Doubt } from './doubts.ts';

/** The share of all prose on a page that makes up for a suspicious element. */
const SHARE: Readonly<Record<Doubt, number>> = { tag: 0.5, name: 0.5, role: 0.6, overlay: 0.85 };
const DENSE = 400;

/** Whether a suspicious element is the text after all: it holds most of the page's prose, or Readability kept a part of it. */
export function excused(box: Box, total: number, holding: ReadonlySet<Box>): boolean {
  const { doubt, prose, linked, chars, hits } = box;
  if (!doubt || linked * 2 > chars) return !doubt;
  if (total > 0 && prose >= SHARE[doubt] * total) return true;
  const dense = hits * DENSE >= chars;
  if (doubt === 'tag') return holding.has(box) || (isKeyPoints(box, holding) && dense);
  return doubt === 'name' && holding.has(box) && dense;
}

/** A box of prose inside the text, such as a summary. */
function isKeyPoints({ element, parent, chars, linked, prose }: Box, holding: ReadonlySet<Box>): boolean {
  return element.tagName === 'ASIDE' && parent !== undefined && holding.has(parent) && prose * 2 > chars && linked * 5 < chars;
}
