import { compile, type Hit, type Matcher, type Words, words } from './cues.ts';
import { languages } from './languages.ts';
import type { FactKind, FactLexicon, Language, Lexicon, Passage, TopicId } from './model.ts';
import { type Model, readModel } from './tags/weights.ts';

const GENERAL = [
  'policyNames',
  'otherNames',
  'ourselves',
  'negations',
  'negationExcept',
  'updated',
] as const satisfies readonly (keyof Language)[];

/** What a cue was listed for. */
export type Label =
  | { from: 'topic'; topic: TopicId; list: keyof Lexicon }
  | { from: 'fact'; kind: FactKind; value: string }
  | { from: 'language'; list: (typeof GENERAL)[number] };

/** Everything known of one language, its cues compiled into one matcher. */
export interface Pack {
  /** ISO 639-1. */
  code: string;
  language: Language;
  match: Matcher<Label>;
  /** What was learned from labelled policies; undefined until `npm run grow` has made it. */
  model: Model | undefined;
}

/** A passage's words, and the cues of the pack that stand in them. */
export interface Reading {
  words: Words;
  hits: Hit<Label>[];
}

const lexicons = import.meta.glob<Lexicon>(['../seeds/languages/*/*.ts', '!../seeds/languages/*/index.ts'], {
  eager: true,
  import: 'default',
});
const factLexicons = import.meta.glob<FactLexicon>('../seeds/languages/*/facts/*.ts', { eager: true, import: 'default' });
const weights = import.meta.glob<string>('../seeds/languages/*/weights.bin', { eager: true, query: '?url&inline', import: 'default' });
const packs = new Map<string, Pack>();

/** The pack of a language by its ISO 639-1 code, or undefined where Leesbril does not read it. Compiled on first use. */
export function packFor(code: string): Pack | undefined {
  const known = packs.get(code);
  const language = languages.get(code);
  if (known || !language) return known;
  const pack = { code, language, match: compile(entries(code, language)), model: modelOf(code) };
  packs.set(code, pack);
  return pack;
}

/** The weights travel inside the script, as text: an extension that may open no connection cannot load them otherwise. */
function modelOf(code: string): Model | undefined {
  const [, data] = weights[`../seeds/languages/${code}/weights.bin`]?.split(',') ?? [];
  return data === undefined ? undefined : readModel(Uint8Array.from(atob(data), (character) => character.charCodeAt(0)));
}

/** Reads the cues of every passage. */
export function read(passages: readonly Passage[], pack: Pack): Reading[] {
  return passages.map(({ text }) => {
    const found = words(text);
    return { words: found, hits: pack.match(found) };
  });
}

function* entries(code: string, language: Language): Generator<readonly [string, Label]> {
  for (const [path, lexicon] of Object.entries(lexicons)) {
    const [, of, file = ''] = path.match(/\/([^/]+)\/([^/]+)\.ts$/) ?? [];
    if (of !== code) continue;
    for (const list of ['cues', 'hints', 'headings', 'except'] as const) {
      const label: Label = { from: 'topic', topic: file as TopicId, list };
      for (const cue of lexicon[list] ?? []) yield [cue, label];
    }
  }
  for (const [path, lexicon] of Object.entries(factLexicons)) {
    const [, of, kind = ''] = path.match(/\/([^/]+)\/facts\/([^/]+)\.ts$/) ?? [];
    if (of !== code) continue;
    for (const [value, cues] of Object.entries(lexicon)) {
      const label: Label = { from: 'fact', kind: kind as FactKind, value };
      for (const cue of cues) yield [cue, label];
    }
  }
  for (const list of GENERAL) {
    const label: Label = { from: 'language', list };
    for (const cue of language[list]) yield [cue, label];
  }
}
