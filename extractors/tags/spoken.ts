import { topics } from '../../seeds/topics.ts';
import type { Passage, TopicId } from '../model.ts';
import type { Label, Reading } from '../packs.ts';
import { hash } from './grams.ts';
import { topicHits } from './hits.ts';

/** What the cues of a passage speak of. */
export interface Spoken {
  /** Hashes of the topics with their lists, and of the kinds and values of facts. */
  labels: Int32Array;
  /** Hashes of the cues themselves. */
  cues: Int32Array;
  /** Topics, as bits, that a cue speaks of, and that a hint does. */
  strong: number;
  weak: number;
}

const ORDER = new Map<TopicId, number>(topics.map(({ id }, index) => [id, index]));
const ALL = ['cues', 'hints', 'headings'] as const;
const labelKeys = new WeakMap<Label, readonly number[]>();

export function spokenOf(reading: Reading, { kind }: Passage): Spoken {
  const labels = new Set<number>();
  let [strong, weak] = [0, 0];
  for (const { topic, hit } of topicHits(reading, ALL)) {
    const list = hit.label.from === 'topic' ? hit.label.list : undefined;
    if (list === 'headings' && kind !== 'heading') continue;
    const bit = 1 << (ORDER.get(topic) as number);
    if (list === 'hints') weak |= bit;
    else strong |= bit;
    for (const key of keysOf(hit.label)) labels.add(key);
  }
  for (const { label } of reading.hits) if (label.from !== 'topic') for (const key of keysOf(label)) labels.add(key);
  return { labels: Int32Array.from(labels), cues: Int32Array.from(new Set(reading.hits.map(({ cue }) => hash(cue)))), strong, weak };
}

function keysOf(label: Label): readonly number[] {
  const known = labelKeys.get(label);
  if (known) return known;
  const keys = namesOf(label).map(hash);
  labelKeys.set(label, keys);
  return keys;
}

function namesOf(label: Label): string[] {
  if (label.from === 'topic') return [label.topic, `${label.topic} ${label.list}`];
  if (label.from === 'fact') return [`fact ${label.kind}`, `fact ${label.kind} ${label.value}`];
  return [`language ${label.list}`];
}
