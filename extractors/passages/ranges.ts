import type { Block } from './boxes.ts';

/** The live range of a stretch of a block, as UTF-16 offsets in its text. */
export function rangeOf(block: Block, start: number, end: number): Range {
  const [first, from] = locate(block, start, false);
  const [last, to] = locate(block, end, true);
  // A range belongs to the document of its text, which may be a frame's.
  const range = first.ownerDocument.createRange();
  range.setStart(first, from);
  range.setEnd(last, to);
  return range;
}

/** The text node that holds an offset; at a boundary the end of a range belongs to the node before, its start to the node after. */
function locate({ pieces }: Block, offset: number, isEnd: boolean): [Text, number] {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { at } = pieces[middle] as Block['pieces'][number];
    if (isEnd ? at < offset : at <= offset) low = middle;
    else high = middle - 1;
  }
  const { node, at } = pieces[low] as Block['pieces'][number];
  return [node, Math.min(offset - at, node.length)];
}
