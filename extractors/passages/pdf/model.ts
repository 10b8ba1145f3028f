/** What a PDF holds of its text: glyphs at places. Types only. */

/** Glyphs written in one go. `x` and `y` are where their baseline begins, in points from the upper left corner of the page; upright only. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the font, in points. */
  size: number;
  font: string;
}

/** A page of a PDF, its runs in the order of the file. A run that is not to be read (rotated, say) has no text, so that indices stay. */
export interface Sheet {
  width: number;
  height: number;
  runs: Run[];
}

/** Where a run's text begins in the text of its line. */
export interface Piece {
  run: number;
  at: number;
}

/** Runs beside each other on one baseline, without a wide gap. */
export interface Line {
  sheet: number;
  text: string;
  pieces: Piece[];
  left: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of its letters. */
  font: string;
}

/** Text from one place to another on one page, as run and UTF-16 offset in the run's text; nothing that stands between them is left out. */
export interface Place {
  sheet: number;
  from: readonly [run: number, offset: number];
  to: readonly [run: number, offset: number];
}
