import { note } from '../../../extractors/facts/note.ts';
import type { Fact, FactKind, Passage, Tag, TopicId } from '../../../extractors/model.ts';
import { packFor, read } from '../../../extractors/packs.ts';

/** The facts of sentences, each a passage of its own, all of them on the given topics. */
export function factsIn(code: string, sentences: readonly string[], topics: readonly TopicId[] = []): Fact[] {
  const pack = packFor(code);
  if (!pack) throw new Error(`no pack ${code}`);
  const passages = sentences.map((text, id): Passage => ({ id, text, kind: 'text', section: '' }));
  const tags = passages.flatMap(({ id }) => topics.map((topic): Tag => ({ passage: id, topic, score: 1, cue: '', stance: 'affirms' })));
  return note(passages, read(passages, pack), tags, pack);
}

/** The values of one kind of fact in a sentence, in the order of the text. */
export function valuesIn(code: string, kind: FactKind, sentence: string, topics: readonly TopicId[] = []): string[] {
  return factsIn(code, [sentence], topics).flatMap((fact) => (fact.kind === kind ? [fact.value] : []));
}
