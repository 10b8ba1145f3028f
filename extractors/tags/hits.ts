import type { Hit } from '../cues.ts';
import type { Lexicon, TopicId } from '../model.ts';
import type { Label, Reading } from '../packs.ts';

/** The cues of the given lists that stand in a passage, without those that an `except` of their topic overlaps. */
export function topicHits({ hits }: Reading, lists: readonly (keyof Lexicon)[]): { topic: TopicId; hit: Hit<Label> }[] {
  const found: { topic: TopicId; hit: Hit<Label> }[] = [];
  for (const hit of hits) {
    const { label } = hit;
    if (label.from !== 'topic' || !lists.includes(label.list)) continue;
    const cancelled = hits.some(
      ({ label: other, from, to }) =>
        other.from === 'topic' && other.topic === label.topic && other.list === 'except' && from <= hit.to && to >= hit.from,
    );
    if (!cancelled) found.push({ topic: label.topic, hit });
  }
  return found;
}
