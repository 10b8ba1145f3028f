import type { Words } from '../cues.ts';

const SHORTEST = 3;
const LONGEST = 5;
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;
const EDGE = 0x5e;
/** Keeps the hashes of word pairs and of character n-grams apart from those of words. */
const PAIR = 0x2545f491;
const CHAR = 0x6c62272e;

/** Hashes of the distinct words and word pairs of a passage, and of its character 3–5-grams within words. */
export interface Grams {
  words: Int32Array;
  chars: Int32Array;
}

export function grams({ tokens }: Words): Grams {
  const words: number[] = [];
  const chars: number[] = [];
  let before = 0;
  for (const token of tokens) {
    const key = hash(DIGITS.test(token) ? `#${Math.min(token.length, LONGEST)}` : token);
    words.push(key);
    if (before) words.push(Math.imul(before ^ PAIR, PRIME) ^ key);
    before = key;
    inside(token, chars);
  }
  return { words: distinct(words), chars: distinct(chars) };
}

const DIGITS = /^\p{N}+$/u;

/** FNV-1a over UTF-16 code units. */
export function hash(text: string): number {
  let key = BASIS;
  for (let at = 0; at < text.length; at++) key = Math.imul(key ^ text.charCodeAt(at), PRIME);
  return key;
}

function inside(token: string, chars: number[]): void {
  const length = token.length + 2;
  for (let start = 0; start + SHORTEST <= length; start++) {
    let key = CHAR;
    for (let at = start; at < length && at < start + LONGEST; at++) {
      const code = at === 0 || at === length - 1 ? EDGE : token.charCodeAt(at - 1);
      key = Math.imul(key ^ code, PRIME);
      if (at - start >= SHORTEST - 1) chars.push(key);
    }
  }
}

/** Slots for the keys of one passage; each call takes a new stamp, so that nothing has to be cleared. */
const SLOTS = 1 << 13;
const seen = new Int32Array(SLOTS);
const stamps = new Int32Array(SLOTS);
let stamp = 0;

/** Each key once, in the order of their first coming. */
function distinct(keys: readonly number[]): Int32Array {
  // A passage of very many keys would fill the slots.
  if (keys.length > SLOTS / 2) return Int32Array.from(new Set(keys));
  stamp = (stamp + 1) | 0;
  const kept = new Int32Array(keys.length);
  let count = 0;
  for (const key of keys) {
    let slot = key & (SLOTS - 1);
    while (stamps[slot] === stamp && seen[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    if (stamps[slot] === stamp) continue;
    stamps[slot] = stamp;
    seen[slot] = key;
    kept[count++] = key;
  }
  return kept.subarray(0, count);
}
