import type { Passage } from '../model.ts';
import type { Reading } from '../packs.ts';
import type { Place } from './context.ts';
import { type Grams, grams, hash } from './grams.ts';
import { type Spoken, spokenOf } from './spoken.ts';

/** Takes a feature by its hash, and how much of it there is. */
export type Sink = (key: number, value: number) => void;

/** Everything that features are read from, prepared once per document. */
export interface Document {
  passages: readonly Passage[];
  places: readonly Place[];
  grams: readonly Grams[];
  spoken: readonly Spoken[];
}

/** Parts of the view of a passage: each feature has weights of its own in each part. Tuned by cross-validation. */
const PART = {
  words: 1,
  chars: 2,
  spoken: 3,
  cues: 4,
  shape: 5,
  headWords: 6,
  headChars: 7,
  headSpoken: 8,
  leadWords: 9,
  leadChars: 10,
  leadSpoken: 11,
  before: 12,
  after: 13,
  beforeSpoken: 14,
  afterSpoken: 15,
  parent: 16,
  place: 17,
};
const WEIGHT = { own: 1, cues: 0.35, spoken: 0.35, heading: 0.5, lead: 0.5, near: 0.3, nearSpoken: 0.25, parent: 0.3, shape: 0.3 };

export function prepare(passages: readonly Passage[], readings: readonly Reading[], places: readonly Place[]): Document {
  return {
    passages,
    places,
    grams: readings.map(({ words }) => grams(words)),
    spoken: readings.map((reading, index) => spokenOf(reading, passages[index] as Passage)),
  };
}

const LEAD = Array.from({ length: 10 }, (_, far) => hash(`lead ${far}`));
const TENTH = Array.from({ length: 10 }, (_, tenth) => hash(`tenth ${tenth}`));
const FIRST = hash('first true');
const LATER = hash('first false');

/** What a passage says by itself. */
export function ownFeatures({ passages, grams, spoken }: Document, index: number, sink: Sink): void {
  sink(0, 1);
  all(grams[index]?.words, PART.words, WEIGHT.own, sink);
  all(grams[index]?.chars, PART.chars, WEIGHT.own, sink);
  each(spoken[index]?.labels, PART.spoken, WEIGHT.spoken, sink);
  each(spoken[index]?.cues, PART.cues, WEIGHT.cues, sink);
  for (const mark of shape(passages[index] as Passage)) sink(mix(mark, PART.shape), WEIGHT.shape);
}

/** What one word adds, by its grams alone. */
export function ownWordWeight({ words, chars }: Grams, sink: Sink): void {
  all(words, PART.words, WEIGHT.own, sink);
  all(chars, PART.chars, WEIGHT.own, sink);
}

/** What its headings, lead-in and neighbours add. */
export function contextFeatures({ passages, places, grams, spoken }: Document, index: number, sink: Sink): void {
  const { headings, parent, lead, from } = places[index] as Place;
  for (const heading of headings) {
    all(grams[heading]?.words, PART.headWords, WEIGHT.heading, sink);
    all(grams[heading]?.chars, PART.headChars, WEIGHT.heading, sink);
    each(spoken[heading]?.labels, PART.headSpoken, WEIGHT.spoken, sink);
  }
  all(grams[lead]?.words, PART.leadWords, WEIGHT.lead, sink);
  all(grams[lead]?.chars, PART.leadChars, WEIGHT.lead, sink);
  each(spoken[lead]?.labels, PART.leadSpoken, WEIGHT.spoken, sink);
  all(grams[index - 1]?.words, PART.before, WEIGHT.near, sink);
  all(grams[index + 1]?.words, PART.after, WEIGHT.near, sink);
  each(spoken[index - 1]?.labels, PART.beforeSpoken, WEIGHT.nearSpoken, sink);
  each(spoken[index + 1]?.labels, PART.afterSpoken, WEIGHT.nearSpoken, sink);
  all(grams[parent]?.words, PART.parent, WEIGHT.parent, sink);
  const marks = [
    LEAD[lead < 0 ? 0 : Math.min(9, index - lead)],
    index === from ? FIRST : LATER,
    TENTH[Math.floor((10 * index) / passages.length)],
  ];
  for (const mark of marks) sink(mix(mark as number, PART.place), WEIGHT.shape);
}

const SHAPES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['colon', /:\s*$/],
  ['stop', /[.!]["”’)]*\s*$/],
  ['question', /\?\s*$/],
  ['small', /^\P{L}*\p{Ll}/u],
  ['at', /@/],
  ['link', /https?:|www\./],
  ['digit', /\d/],
  ['code', /\d{4}/],
];

const SHAPE_KEYS = SHAPES.map(([name]) => hash(name));
const KINDS = { heading: hash('kind heading'), text: hash('kind text'), item: hash('kind item'), cell: hash('kind cell') };
const SIZES = Array.from({ length: 7 }, (_, size) => hash(`size ${size}`));

function shape({ text, kind }: Passage): number[] {
  const count = text.split(/\s+/).length;
  const size = count > 30 ? 6 : count > 15 ? 5 : count > 8 ? 4 : Math.min(3, count);
  return [KINDS[kind], SIZES[size] as number, ...SHAPE_KEYS.filter((_, index) => SHAPES[index]?.[1].test(text))];
}

function all(keys: Int32Array | undefined, part: number, weight: number, sink: Sink): void {
  if (!keys) return;
  const value = weight / Math.sqrt(keys.length);
  for (let at = 0; at < keys.length; at++) sink(mix(keys[at] as number, part), value);
}

function each(keys: Int32Array | undefined, part: number, weight: number, sink: Sink): void {
  if (keys) for (let at = 0; at < keys.length; at++) sink(mix(keys[at] as number, part), weight);
}

function mix(key: number, part: number): number {
  const mixed = Math.imul(key ^ Math.imul(part, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
