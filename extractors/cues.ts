/**
 * Finds cues (see `Lexicon` in model.ts) in text. Every cue of a language is compiled into one matcher, so a passage is walked once
 * however many cues there are. Time is linear in the text: a gap is bounded and nothing backtracks further than one cue's length.
 */

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** How many words `…` may skip. */
const GAP = 8;
/** Distinct words remembered per matcher; beyond this they are looked up afresh. */
const VOCABULARY = 50_000;

/** The words of a text, lower-cased, with their UTF-16 offsets. */
export interface Words {
  tokens: string[];
  starts: number[];
  ends: number[];
}

export function words(text: string): Words {
  const tokens: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push(match[0].toLowerCase());
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { tokens, starts, ends };
}

/** A cue found: words `from` up to and including `to`. For a cue with `&` the span reaches from its first part to its last. */
export interface Hit<Label> {
  label: Label;
  cue: string;
  from: number;
  to: number;
}

interface Step {
  /** Ids of the word patterns, any of which fits. */
  any: number[];
  optional: boolean;
  /** Words that may stand between the step before and this one. */
  gap: number;
}

interface Cue<Label> {
  label: Label;
  source: string;
  parts: Part<Label>[];
}

/** One of the sides of an `&`, or the whole cue. */
interface Part<Label> {
  cue: Cue<Label>;
  index: number;
  steps: Step[];
  /** The last passage for which it was checked whether all words needed are there at all, and the answer. */
  checked: number;
  possible: boolean;
}

export type Matcher<Label> = (text: Words) => Hit<Label>[];

/** @throws Error on a cue without words, or one whose part begins with an optional word. */
export function compile<Label>(entries: Iterable<readonly [cue: string, label: Label]>): Matcher<Label> {
  const patterns = new Patterns();
  /** Pattern id → the parts that begin with it. */
  const openers: Part<Label>[][] = [];
  for (const [source, label] of entries) {
    const cue: Cue<Label> = { label, source, parts: [] };
    source.split(' & ').forEach((piece, index) => {
      const part: Part<Label> = { cue, index, steps: steps(piece, patterns), checked: -1, possible: false };
      const [first] = part.steps;
      if (!first || first.optional) throw new Error(`The cue "${source}" must begin with a word that has to be there.`);
      for (const id of new Set(first.any)) {
        const list = openers[id];
        if (list) list.push(part);
        else openers[id] = [part];
      }
      cue.parts.push(part);
    });
  }
  const present = new Int32Array(patterns.size).fill(-1);
  let passage = 0;
  return (text) =>
    match(
      text.tokens.map((token) => patterns.of(token)),
      openers,
      present,
      passage++,
    );
}

/** @param present by pattern id, the last passage in which a word fits it; tells at once that most cues cannot be there. */
function match<Label>(
  ids: readonly (readonly number[])[],
  openers: readonly (readonly Part<Label>[] | undefined)[],
  present: Int32Array,
  passage: number,
): Hit<Label>[] {
  const hits: Hit<Label>[] = [];
  const joined = new Map<Cue<Label>, ([number, number] | undefined)[]>();
  for (const token of ids) for (const id of token) present[id] = passage;
  for (let at = 0; at < ids.length; at++) {
    for (const id of ids[at] as readonly number[]) {
      for (const part of openers[id] ?? []) {
        if (part.checked !== passage) check(part, present, passage);
        const to = part.possible ? reach(part.steps, ids, at) : -1;
        if (to < 0) continue;
        const { cue, index } = part;
        if (cue.parts.length === 1) hits.push({ label: cue.label, cue: cue.source, from: at, to });
        else {
          const spans = joined.get(cue) ?? [];
          spans[index] ??= [at, to];
          joined.set(cue, spans);
        }
      }
    }
  }
  for (const [cue, spans] of joined) {
    const found = cue.parts.flatMap((_, index) => (spans[index] ? [spans[index]] : []));
    if (found.length < cue.parts.length) continue;
    hits.push({
      label: cue.label,
      cue: cue.source,
      from: Math.min(...found.map(([from]) => from)),
      to: Math.max(...found.map(([, to]) => to)),
    });
  }
  return hits;
}

function check(part: Part<unknown>, present: Int32Array, passage: number): void {
  part.checked = passage;
  part.possible = part.cue.parts.every((side) =>
    side.steps.every(({ any, optional }) => optional || any.some((id) => present[id] === passage)),
  );
}

/** The last word of the part that begins at `start`, or -1. The nearest fitting word is taken at each step. */
function reach(part: readonly Step[], ids: readonly (readonly number[])[], start: number): number {
  let at = start;
  for (let step = 1; step < part.length; step++) {
    const { any, optional, gap } = part[step] as Step;
    let next = -1;
    const last = Math.min(at + 1 + gap, ids.length - 1);
    for (let ahead = at + 1; ahead <= last && next < 0; ahead++) {
      for (const id of ids[ahead] as readonly number[]) if (any.includes(id)) next = ahead;
    }
    if (next >= 0) at = next;
    else if (!optional) return -1;
  }
  return at;
}

function steps(part: string, patterns: Patterns): Step[] {
  const list: Step[] = [];
  let gap = 0;
  for (const piece of part.trim().split(/\s+/)) {
    if (piece === '…') {
      gap = GAP;
      continue;
    }
    const optional = piece.endsWith('?');
    const choices = (optional ? piece.slice(0, -1) : piece).split('|');
    if (choices.length === 1 && choices[0] !== '#') {
      // A hyphen or apostrophe inside a cue separates words, as it does in the text.
      const inner = (choices[0] as string).split(/[^\p{L}\p{N}\p{M}*]+/u).filter(Boolean);
      inner.forEach((word, index) => {
        list.push({ any: [patterns.add(word)], optional, gap: index ? 0 : gap });
      });
    } else {
      const torn = choices.find((choice) => choice !== '#' && /[^\p{L}\p{N}\p{M}*]/u.test(choice));
      if (torn !== undefined) throw new Error(`"${torn}" is more than one word, so it cannot stand between bars in "${part}".`);
      list.push({ any: choices.map((choice) => patterns.add(choice)), optional, gap });
    }
    gap = 0;
  }
  return list;
}

/** Word patterns by how they can be looked up: whole, by beginning, by ending, or anywhere inside. */
class Patterns {
  private readonly ids = new Map<string, number>();
  private readonly whole = new Map<string, number>();
  private readonly beginnings = new Map<string, number>();
  private readonly endings = new Map<string, number>();
  private readonly inside: [string, number][] = [];
  private readonly lengths = { beginnings: new Set<number>(), endings: new Set<number>() };
  private digits = -1;
  private vocabulary = new Map<string, readonly number[]>();

  get size(): number {
    return this.ids.size;
  }

  add(pattern: string): number {
    const lower = pattern.toLowerCase();
    const known = this.ids.get(lower);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(lower, id);
    const bare = lower.replace(/^\*|\*$/g, '');
    if (lower === '#') this.digits = id;
    else if (!bare || bare.includes('*')) throw new Error(`The word "${pattern}" is no pattern: an asterisk stands at an end of a word.`);
    else if (lower.startsWith('*') && lower.endsWith('*')) this.inside.push([bare, id]);
    else if (lower.endsWith('*')) {
      this.beginnings.set(bare, id);
      this.lengths.beginnings.add(bare.length);
    } else if (lower.startsWith('*')) {
      this.endings.set(bare, id);
      this.lengths.endings.add(bare.length);
    } else this.whole.set(bare, id);
    return id;
  }

  of(token: string): readonly number[] {
    const known = this.vocabulary.get(token);
    if (known) return known;
    const found: number[] = [];
    const push = (id: number | undefined) => id !== undefined && found.push(id);
    push(this.whole.get(token));
    for (const length of this.lengths.beginnings) if (length <= token.length) push(this.beginnings.get(token.slice(0, length)));
    for (const length of this.lengths.endings) if (length <= token.length) push(this.endings.get(token.slice(-length)));
    for (const [part, id] of this.inside) if (token.includes(part)) found.push(id);
    if (this.digits >= 0 && /^\p{N}+$/u.test(token)) found.push(this.digits);
    if (this.vocabulary.size >= VOCABULARY) this.vocabulary = new Map();
    this.vocabulary.set(token, found);
    return found;
  }
}
