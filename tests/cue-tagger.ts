import type { Hit } from '../extractors/cues.ts';
import type { Passage, Tag, TopicId } from '../extractors/model.ts';
import type { Label, Pack, Reading } from '../extractors/packs.ts';
import { topicHits } from '../extractors/tags/hits.ts';
import { stanceOf } from '../extractors/tags/stance.ts';

/** How sure a tag is by what it rests on. */
const SURE = { cue: 0.9, hint: 0.7, leadIn: 0.75, heading: 0.5 };

type Topics = ReadonlySet<TopicId>;
const NONE: Topics = new Set();

/** A plain tagger for tests of seeds, which must not hang on what was learned: by cues, by hints where heading or lead-in speak of the topic, and list items by their lead-in. */
export function tag(passages: readonly Passage[], readings: readonly Reading[], _pack: Pack): Tag[] {
  const tags: Tag[] = [];
  let heading: Topics = NONE;
  let leadIn: Topics = NONE;
  passages.forEach((passage, index) => {
    const reading = readings[index] as Reading;
    const strong = topicHits(reading, passage.kind === 'heading' ? ['cues', 'headings'] : ['cues']);
    if (passage.kind === 'heading') {
      heading = new Set(strong.map(({ topic }) => topic));
      leadIn = passage.text.trimEnd().endsWith(':') ? heading : NONE;
      return;
    }
    const found = new Map<TopicId, { score: number; hit?: Hit<Label> }>();
    for (const { topic, hit } of strong) if (!found.has(topic)) found.set(topic, { score: SURE.cue, hit });
    for (const { topic, hit } of topicHits(reading, ['hints'])) {
      if (!found.has(topic) && (heading.has(topic) || leadIn.has(topic))) found.set(topic, { score: SURE.hint, hit });
    }
    const inherits = passage.kind === 'item' || passage.kind === 'cell';
    if (inherits) for (const topic of leadIn) if (!found.has(topic)) found.set(topic, { score: SURE.leadIn });
    if (inherits && !found.size) for (const topic of heading) found.set(topic, { score: SURE.heading });
    for (const [topic, { score, hit }] of found) tags.push(tagOf(passage, reading, topic, score, hit));
    if (/:["”’)\]*_]*$/.test(passage.text)) leadIn = new Set(found.keys());
    else if (!inherits) leadIn = NONE;
  });
  return tags;
}

function tagOf(passage: Passage, reading: Reading, topic: TopicId, score: number, hit?: Hit<Label>): Tag {
  if (!hit) return { passage: passage.id, topic, score, cue: '', stance: 'affirms' };
  const { starts, ends } = reading.words;
  return {
    passage: passage.id,
    topic,
    score,
    cue: passage.text.slice(starts[hit.from], ends[hit.to]),
    stance: stanceOf(reading, hit.from, hit.to),
  };
}
