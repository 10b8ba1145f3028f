import type { Passage, TopicId } from '../extractors/model.ts';
import type { Mark } from './marks.ts';
import { hue } from './seeds.ts';

/** About fifteen words of 5.5 letters and a space. */
const LINE = 98;
const LEFT = 30;
const FULL = 46;
const TOP = 12;
const PITCH = 4.1;
/** Texts of fewer lines than this get more room between them. */
const SHORT = 110;
const WIDE_PITCH = 6;
/** Very long texts are drawn closer, down to this, so as to stay near this height. */
const CLOSE_PITCH = 1.6;
const TALL = 4000;

/** A passage's place on the strip, in pixels from its top. */
export interface Place {
  top: number;
  bottom: number;
}

/** The whole text in miniature. Lines of one look are one path, so that long texts stay cheap. */
export interface StripLines {
  height: number;
  headings: string;
  prints: string;
  /** Per class: the path of its washes, of its lines and of its uncertain lines. */
  looks: Map<string, { washes: string; lines: string; thin: string }>;
  sections: { number: string; y: number }[];
  flags: number[];
  places: Map<Passage['id'], Place>;
}

/** Lays the passages out as lines. `only` leaves the other topics in print. */
export function layOut(passages: readonly Passage[], marks: ReadonlyMap<Passage['id'], Mark>, only?: TopicId): StripLines {
  const strip: StripLines = { height: 0, headings: '', prints: '', looks: new Map(), sections: [], flags: [], places: new Map() };
  const lines = passages.map(({ text, kind }) => (kind === 'heading' ? 1 : Math.max(1, Math.round(text.length / LINE))));
  const pitch = pitchOf(lines.reduce((sum, count) => sum + count, 0));
  const numbered = passages.some(({ kind, text }) => kind === 'heading' && NUMBERED.test(text));
  let y = TOP;
  let section = 0;
  for (const [at, { id, text, kind }] of passages.entries()) {
    const count = lines[at] ?? 1;
    const top = y;
    if (kind === 'heading') {
      section += 1;
      y += section > 1 ? pitch : 0;
      strip.headings += `M${LEFT} ${num(y)}h${num(Math.min(FULL * 0.7, 14 + text.length / 3))}`;
      strip.sections.push({ number: NUMBERED.exec(text)?.[0] ?? (numbered ? '' : `${section}`), y: y + 4 });
      y += pitch * 2;
    } else {
      const mark = marks.get(id);
      const topic = mark && (only ? mark.topics.find((one) => one === only) : mark.topics[0]);
      if (topic) draw(look(strip, hue(topic)), topic, { y, pitch, count, end: last(text, count), unsure: mark.state === 'unsure' });
      else
        for (let line = 0; line < count; line += 1)
          strip.prints += `M${LEFT} ${num(y + line * pitch)}h${num(line === count - 1 ? last(text, count) : FULL)}`;
      if (mark?.state === 'flag') strip.flags.push(y);
      y += pitch * count;
    }
    strip.places.set(id, { top: top - pitch / 2, bottom: y - pitch / 2 });
  }
  strip.height = y + TOP;
  return strip;
}

const NUMBERED = /^\d+/;

type Look = { washes: string; lines: string; thin: string };

function draw(
  look: Look,
  topic: TopicId,
  { y, pitch, count, end, unsure }: { y: number; pitch: number; count: number; end: number; unsure: boolean },
): void {
  for (let line = 0; line < count; line += 1) {
    const drawn = stroke(topic, y + line * pitch, line === count - 1 ? end : FULL);
    if (unsure) look.thin += drawn;
    else look.lines += drawn;
  }
  if (!unsure) look.washes += `M${LEFT - 3} ${num(y - pitch / 2)}h${FULL + 6}v${num(pitch * count)}h-${FULL + 6}z`;
}

/** Double and wavy are drawn, dashes and dots are the path's style. */
function stroke(topic: TopicId, y: number, length: number): string {
  if (topic === 'rights') return `M${LEFT} ${num(y - 1)}h${num(length)}M${LEFT} ${num(y + 1)}h${num(length)}`;
  if (topic !== 'transfers') return `M${LEFT} ${num(y)}h${num(length)}`;
  return `M${LEFT} ${num(y)}${'q1.5-1.8 3 0q1.5 1.8 3 0'.repeat(Math.max(1, Math.floor(length / 6)))}`;
}

function look(strip: StripLines, name: string): Look {
  const known = strip.looks.get(name) ?? { washes: '', lines: '', thin: '' };
  strip.looks.set(name, known);
  return known;
}

function pitchOf(lines: number): number {
  return lines < SHORT ? WIDE_PITCH : Math.max(CLOSE_PITCH, Math.min(PITCH, TALL / lines));
}

/** How far the last line of a passage runs. */
function last(text: string, count: number): number {
  const share = (text.length - (count - 1) * LINE) / LINE;
  return FULL * Math.min(1, Math.max(0.25, share));
}

function num(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}
