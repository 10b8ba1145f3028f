import { eea } from '../../seeds/law.ts';
import type { Evidence, Fact, Passage, Tag, TopicId } from '../model.ts';

/** The keys of facts that the evidence asks for; a survey may leave out all others. */
export function asked(evidence: Iterable<Evidence>): ReadonlySet<string> {
  return new Set([...evidence].flatMap(({ fact = [], with: also = [], without = [] }) => [...fact, ...also, ...without]));
}

/** What was noted in a text, laid out for look-ups by passage, topic and fact. Fact keys are a kind ('duration') and a kind with its value ('right:access'); 'country:third' is any outside the EEA. */
export interface Ground {
  passages: ReadonlyMap<Passage['id'], Passage>;
  tags: ReadonlyMap<TopicId, ReadonlyMap<Passage['id'], Tag>>;
  facts: ReadonlyMap<string, readonly Fact[]>;
  keys: ReadonlyMap<Passage['id'], ReadonlySet<string>>;
}

export function survey(passages: readonly Passage[], tags: readonly Tag[], facts: readonly Fact[], wanted: ReadonlySet<string>): Ground {
  const byTopic = new Map<TopicId, Map<number, Tag>>();
  const keys = new Map<number, Set<string>>();
  const note = (passage: number, key: string) => {
    const here = keys.get(passage);
    if (here) here.add(key);
    else keys.set(passage, new Set([key]));
  };
  for (const tag of tags) {
    const same = byTopic.get(tag.topic);
    if (same) same.set(tag.passage, tag);
    else byTopic.set(tag.topic, new Map([[tag.passage, tag]]));
    note(tag.passage, `topic:${tag.topic}`);
  }
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      if (!wanted.has(key)) continue;
      const same = byKey.get(key);
      if (same) same.push(fact);
      else byKey.set(key, [fact]);
      note(fact.passage, key);
    }
  }
  return { passages: new Map(passages.map((passage) => [passage.id, passage])), tags: byTopic, facts: byKey, keys };
}

function keysOf({ kind, value }: Fact): string[] {
  const keys = [kind as string, `${kind}:${value}`];
  if (kind === 'country' && !eea.includes(value)) keys.push('country:third');
  return keys;
}
