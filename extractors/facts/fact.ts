import type { Hit } from '../cues.ts';
import type { Fact, FactKind, Passage } from '../model.ts';
import type { Label, Pack, Reading } from '../packs.ts';

/** What a reader of facts is given: one passage with its words and cues, in the language of the pack. */
export interface Page {
  passage: Passage;
  reading: Reading;
  pack: Pack;
}

/** Builds a fact from UTF-16 offsets in the passage's text. */
export function factAt(passage: Passage, kind: FactKind, value: string, start: number, end: number): Fact {
  return { passage: passage.id, kind, value, text: passage.text.slice(start, end), start, end };
}

/** The offsets of a cue's words. */
export function span({ words }: Reading, { from, to }: Hit<Label>): [start: number, end: number] {
  return [words.starts[from] as number, words.ends[to] as number];
}

export function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
