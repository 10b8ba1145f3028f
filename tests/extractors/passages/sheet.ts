import type { Run, Sheet } from '../../../extractors/passages/pdf/model.ts';

/** Text of a made-up PDF page: where its first baseline begins, in points, then its lines; `size`, `font` and `leading` where they are not the usual. */
export interface Typed {
  x?: number;
  y: number;
  size?: number;
  font?: string;
  leading?: number;
  lines: readonly string[];
}

const SIZE = 10;
/** A letter is half as wide as it is high. */
const LETTER = 0.5;

/** A page of 600 by 800 points. */
export function sheet(...typed: readonly Typed[]): Sheet {
  return { width: 600, height: 800, runs: typed.flatMap(runs) };
}

function runs({ x = 60, y, size = SIZE, font = 'plain', leading = 1.3, lines }: Typed): Run[] {
  return lines.map((text, at) => ({ text, x, y: y + at * leading * size, width: text.length * LETTER * size, size, font }));
}
