import { expect, it } from 'vitest';
import { gather } from '../../../extractors/findings/evidence.ts';
import { asked, survey } from '../../../extractors/findings/ground.ts';
import type { Evidence, Fact, Passage, Tag } from '../../../extractors/model.ts';

const passage = (id: number, text: string, kind: Passage['kind'] = 'text'): Passage => ({ id, text, kind, section: '' });
const tag = (id: number, score: number): Tag => ({ passage: id, topic: 'retention', score, cue: '', stance: 'affirms' });
const fact = (id: number, kind: Fact['kind'], value: string): Fact => ({ passage: id, kind, value, text: '', start: 0, end: 0 });

function shown(list: readonly Evidence[], passages: Passage[], tags: Tag[], facts: Fact[] = []): number[] {
  return gather(list, survey(passages, tags, facts, asked(list)));
}

it('shows what says it before what only announces it', () => {
  const passages = [passage(0, 'Wij bewaren als volgt:'), passage(1, 'Bewaren', 'heading'), passage(2, 'Facturen bewaren wij zeven jaar.')];
  const facts = passages.map(({ id }) => fact(id, 'criterion', 'law'));
  expect(shown([{ topic: 'retention', fact: ['criterion'] }], passages, [tag(0, 0.9), tag(1, 0.9), tag(2, 0.5)], facts)).toEqual([2, 0, 1]);
});

it('takes neither an unsure tag nor a mere question for evidence', () => {
  const passages = [passage(0, 'Hoe lang bewaren wij gegevens?'), passage(1, 'Wij bewaren gegevens.'), passage(2, 'Een kast.')];
  expect(shown([{ topic: 'retention' }], passages, [tag(0, 0.9), tag(1, 0.9), tag(2, 0.1)])).toEqual([1]);
});

it('tells countries outside the EEA from those inside', () => {
  const passages = [passage(0, 'Duitsland'), passage(1, 'India')];
  expect(shown([{ fact: ['country:third'] }], passages, [], [fact(0, 'country', 'DE'), fact(1, 'country', 'IN')])).toEqual([1]);
});
