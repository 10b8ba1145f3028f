import { describe, expect, it } from 'vitest';
import { note } from '../extractors/facts/note.ts';
import { claims } from '../extractors/findings/claims.ts';
import { languages } from '../extractors/languages.ts';
import type { Examples, FactExamples, FactLexicon, Lexicon, Passage } from '../extractors/model.ts';
import { packFor, read } from '../extractors/packs.ts';
import { topicHits } from '../extractors/tags/hits.ts';
import { topics } from '../seeds/topics.ts';
import { tag } from './cue-tagger.ts';

type LexiconFile = { default: Lexicon; examples: Examples };
const lexicons = import.meta.glob<LexiconFile>(['../seeds/languages/*/*.ts', '!../seeds/languages/*/index.ts'], { eager: true });
const factFiles = import.meta.glob<{ default: FactLexicon; examples: FactExamples }>('../seeds/languages/*/facts/*.ts', { eager: true });

const codeOf = (path: string) => path.split('/')[3] as string;
const alone = (text: string): Passage[] => [{ id: 0, text, kind: 'text', section: '' }];

function topicsIn(code: string, text: string): string[] {
  const pack = packFor(code);
  if (!pack) throw new Error(`no pack ${code}`);
  return read(alone(text), pack).flatMap((reading) => topicHits(reading, ['cues']).map(({ topic }) => topic));
}

describe('every language has every topic', () => {
  it.each([...languages.keys()])('%s', (code) => {
    const files = Object.keys(lexicons)
      .filter((path) => codeOf(path) === code)
      .map((path) => path.split('/').at(-1)?.replace('.ts', ''));
    expect(files.sort()).toEqual(topics.map(({ id }) => id).sort());
  });
});

describe.each(Object.entries(lexicons))('%s', (path, { default: lexicon, examples }) => {
  const topic = path.split('/').at(-1)?.replace('.ts', '');
  it('has cues, and examples of both kinds', () => {
    expect(lexicon.cues.length).toBeGreaterThan(4);
    expect(examples.yes.length).toBeGreaterThan(1);
    expect(examples.no.length).toBeGreaterThan(1);
  });
  it.each(examples.yes)('tags: %s', (text) => expect(topicsIn(codeOf(path), text)).toContain(topic));
  it.each(examples.no)('leaves: %s', (text) => expect(topicsIn(codeOf(path), text)).not.toContain(topic));
});

describe.each(Object.entries(factFiles))('%s', (path, { default: lexicon, examples }) => {
  const kind = path.split('/').at(-1)?.replace('.ts', '');
  const pack = packFor(codeOf(path));
  it('has an example', () => expect(examples.length).toBeGreaterThan(0));
  it.each(examples.map(([sentence, ...values]) => ({ sentence, values })))('$sentence → $values', ({ sentence, values }) => {
    const passages = alone(sentence);
    const readings = read(passages, pack as NonNullable<typeof pack>);
    const tags = tag(passages, readings, pack as NonNullable<typeof pack>);
    const facts = [...note(passages, readings, tags, pack as NonNullable<typeof pack>), ...claims(passages, readings)];
    const found = new Set(facts.filter((fact) => fact.kind === kind).map(({ value }) => value));
    if (values.length) for (const value of values) expect([...found]).toContain(value);
    else expect([...found]).toEqual([]);
    for (const value of values) expect(Object.keys(lexicon)).toContain(value);
  });
});
