import { describe, expect, it } from 'vitest';
import { note } from '../../../extractors/facts/note.ts';
import { claims } from '../../../extractors/findings/claims.ts';
import { flag, flags } from '../../../extractors/findings/flag.ts';
import { checks, judge } from '../../../extractors/findings/judge.ts';
import type { CheckExamples, FlagExamples, Passage } from '../../../extractors/model.ts';
import { packFor, read } from '../../../extractors/packs.ts';
import { tag } from '../../cue-tagger.ts';

const checkExamples = import.meta.glob<CheckExamples>('../../../seeds/checks/*.ts', { eager: true, import: 'examples' });
const flagExamples = import.meta.glob<FlagExamples>('../../../seeds/flags/*.ts', { eager: true, import: 'examples' });

function noted(code: string, text: readonly string[]) {
  const pack = packFor(code);
  if (!pack) throw new Error(`no pack ${code}`);
  const passages = text.map((sentence, id): Passage => ({ id, text: sentence, kind: 'text', section: '' }));
  const readings = read(passages, pack);
  const tags = tag(passages, readings, pack);
  return [passages, tags, [...note(passages, readings, tags, pack), ...claims(passages, readings)]] as const;
}

const idOf = (path: string) => path.split('/').at(-1)?.replace('.ts', '') as string;
const rows = <Row extends object>(byLanguage: Readonly<Record<string, readonly Row[]>>) =>
  Object.entries(byLanguage).flatMap(([code, list]) => list.map((row) => ({ code, ...row })));

it('knows 23 disclosures and 13 red flags', () => {
  expect(checks.size).toBe(23);
  expect(flags.size).toBe(13);
});

describe.each(Object.entries(checkExamples))('%s', (path, examples) => {
  it.each(rows(examples))('$code: $text → $state', ({ code, text, state }) => {
    expect(judge(...noted(code, text)).find(({ id }) => id === idOf(path))?.state).toBe(state);
  });
});

describe.each(Object.entries(flagExamples))('%s', (path, examples) => {
  it.each(rows(examples))('$code: $text → $raised', ({ code, text, raised }) => {
    expect(flag(...noted(code, text)).some(({ id }) => id === idOf(path))).toBe(raised);
  });
});
