import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactLexicon } from '../extractors/model.ts';
import { topics } from '../seeds/topics.ts';
import { words } from './interface.ts';

const ROOT = join(import.meta.dirname, '..');
const [[, first = {}] = []] = words;
const keys = Object.keys(first);
const source = ['components', 'entrypoints', 'wxt.config.ts'].flatMap(codeIn).join('\n');
const factLexicons = import.meta.glob<FactLexicon>('../seeds/languages/*/facts/*.ts', { eager: true, import: 'default' });

/** What each family of words must word, by the ids of the seeds; `open` where the rest falls back on other words. */
const families: Record<string, { ids: readonly string[]; open?: boolean }> = {
  topic: { ids: topics.map(({ id }) => id) },
  topicShort: { ids: topics.slice(0, 5).map(({ id }) => id) },
  check: { ids: seedsIn('checks') },
  missing: { ids: seedsIn('checks') },
  vague: { ids: seedsIn('checks'), open: true },
  flag: { ids: seedsIn('flags') },
  flagWhy: { ids: seedsIn('flags') },
  data: { ids: valuesOf('data') },
  recipient: { ids: [...valuesOf('recipient'), 'none'], open: true },
  criterion: { ids: valuesOf('criterion') },
  mechanism: { ids: valuesOf('mechanism'), open: true },
  refused: { ids: ['empty', 'locked', 'broken', 'too-large', 'viewer-closed', 'not-fetched'] },
  right: { ids: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability', 'withdraw-consent', 'complaint'] },
  state: { ids: ['found', 'weak', 'missing', 'na', 'unsure', 'flag'] },
};

describe.each([...words])('%s', (_, messages) => {
  it('has the keys of the others', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  it('leaves no message empty, and takes the same substitutions', () => {
    const slots = (message = '') => [...new Set(message.match(/\$\d/g))].sort();
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(slots(message), key).toEqual(slots(first[key]?.message));
    }
  });

  it.each(Object.entries(families).filter(([, { open }]) => !open))('words every %s', (family, { ids }) => {
    expect(ids.map((id) => keyOf(family, id)).filter((key) => !messages[key])).toEqual([]);
  });
});

describe('keys', () => {
  it('are used', () => {
    expect(keys.filter((key) => !inSource(key) && !inFamily(key))).toEqual([]);
  });

  it('exist where they are used', () => {
    const used = [...source.matchAll(/\bt\('(\w+)'/g), ...source.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(used.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

function inSource(key: string): boolean {
  const plural = key.replace(/_(one|other)$/, '');
  return source.includes(`t('${key}'`) || source.includes(`__MSG_${key}__`) || (plural !== key && source.includes(`plural('${plural}'`));
}

function inFamily(key: string): boolean {
  return Object.entries(families).some(([family, { ids }]) => ids.some((id) => keyOf(family, id) === key));
}

function keyOf(family: string, id: string): string {
  return `${family}_${id.replace(/\W+$/, '').replace(/\W/g, '_')}`;
}

function seedsIn(folder: string): string[] {
  return readdirSync(join(ROOT, 'seeds', folder)).map((name) => name.replace(/\.ts$/, ''));
}

function valuesOf(kind: string): string[] {
  const lexicons = Object.entries(factLexicons).filter(([path]) => path.endsWith(`/${kind}.ts`));
  return [...new Set(lexicons.flatMap(([, lexicon]) => Object.keys(lexicon)))].filter((value) => value !== 'except');
}

function codeIn(path: string): string[] {
  if (path.endsWith('.ts')) return [readFileSync(join(ROOT, path), 'utf8')];
  const files = readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|html)$/.test(name));
  return files.map((name) => readFileSync(join(ROOT, path, name), 'utf8'));
}
