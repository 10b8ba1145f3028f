import type { Box } from './boxes.ts';

/** Text is judged by the smallest box around it of this many UTF-16 units. */
const GROUP = 800;
/** One word of policies per so many units: a policy, then perhaps one. */
const DENSE = 250;
const THIN = 800;
/** A page with fewer words of policies is judged by its shape alone. */
const FEW = 5;

/** How much each box sounds like a policy, from -0.3 to 1: by a stretch of some size around it, or by all that Readability left out at once. */
export function worths(boxes: readonly Box[], holding: ReadonlySet<Box>): Map<Box, number> {
  const worth = new Map<Box, number>();
  const known = (boxes[0]?.hits ?? 0) >= FEW;
  const leftOut = new Set<Box>();
  for (const box of boxes) {
    const { parent } = box;
    const around = parent && worth.get(parent);
    const isPartOfLeftOut = parent !== undefined && leftOut.has(parent);
    // Readability drops what it does not see, which says nothing of it.
    const isLeftOut = !isPartOfLeftOut && holding.size > 0 && !holding.has(box) && box.seen > 0;
    if (isPartOfLeftOut || isLeftOut) leftOut.add(box);
    const inherits = around !== undefined && (isPartOfLeftOut || (!isLeftOut && box.chars < GROUP));
    worth.set(box, inherits ? around : known ? worthOf(box) : 1);
  }
  return worth;
}

function worthOf({ hits, chars }: Box): number {
  if (!hits || hits * THIN < chars) return -0.3;
  return hits * DENSE >= chars ? 1 : 0.3;
}
