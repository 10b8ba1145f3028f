import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?(?:[^'"`;]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]|import\.meta\.glob(?:<[^(]*>)?\(\s*(?<globs>\[[^\]]*\]|['"][^'"]+['"])/g;

/** What each layer may import: of the project, of the project but types alone, and of libraries it must do without. */
const LADDER: Record<string, { may: RegExp; types?: RegExp; never: RegExp }> = {
  seeds: { may: /^seeds\/law\.ts$/, types: /^extractors\/model\.ts$/, never: /./ },
  extractors: { may: /^(extractors|seeds)\//, never: /^(preact|wxt|#|webextension-polyfill|playwright|jsdom|node:)/ },
  components: {
    may: /^components\/|^seeds\/(checks|flags|law|topics|languages\/\*\/index)/,
    types: /^extractors\/model\.ts$|^entrypoints\/background\/protocol\.ts$|^public\/_locales\//,
    never: /^(wxt|webextension-polyfill|node:)|^#(?!i18n)/,
  },
  entrypoints: { may: /^(entrypoints|components|extractors|seeds)\//, never: /^(node:|playwright|jsdom)/ },
};
/** The doors of the views to the browser: one for data, one for the words of the interface. */
const DOOR = /^components\/(use-[a-z-]+|words)\.ts$/;
const LANGUAGES = readdirSync(join(ROOT, 'seeds/languages'));
const NAMED_LANGUAGE = new RegExp(`['"\`](${LANGUAGES.join('|')})(-[a-zA-Z]{2})?['"\`]`);

const sources = Object.keys(LADDER).flatMap((layer) =>
  codeIn(layer).map((path) => ({ layer, path, text: readFileSync(join(ROOT, path), 'utf8') })),
);

describe.each(sources)('$path', ({ layer, path, text }) => {
  const { may, types, never } = LADDER[layer] as (typeof LADDER)[string];
  const imports = importsOf(path, text);
  const isDoor = DOOR.test(path);

  it('imports only what its place in the ladder allows', () => {
    const strangers = imports.filter(({ target, inside, typeOnly }) =>
      inside ? !may.test(target) && !(typeOnly && types?.test(target)) : never.test(target) && !isDoor,
    );
    expect(strangers.map(({ target }) => target)).toEqual([]);
  });

  if (layer !== 'entrypoints' && !isDoor) {
    it('does not touch the browser', () => {
      expect(text.match(/(?<![\w.'-])(?:browser|chrome)\.\w+/g) ?? []).toEqual([]);
    });
  }

  if (layer !== 'seeds') {
    it('names no language', () => {
      expect(text.split('\n').filter((line) => NAMED_LANGUAGE.test(line))).toEqual([]);
    });
  }
});

describe('the top level', () => {
  it('holds every layer', () => {
    expect(Object.keys(LADDER).filter((layer) => !sources.some((source) => source.layer === layer))).toEqual([]);
  });
});

function codeIn(layer: string): string[] {
  const entries = readdirSync(join(ROOT, layer), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(path: string, text: string): { target: string; inside: boolean; typeOnly: boolean }[] {
  return [...text.matchAll(IMPORT)].flatMap(({ groups = {} }) => {
    const names = groups.globs
      ? [...groups.globs.matchAll(/['"]([^'"]+)['"]/g)].map(([, name]) => name as string)
      : [groups.from ?? groups.lazy ?? ''];
    return names.map((name) => {
      const inside = name.startsWith('.') || name.startsWith('/');
      const target = name.startsWith('/') ? name.slice(1) : join(dirname(path), name);
      return { target: inside ? target : name, inside, typeOnly: Boolean(groups.type) };
    });
  });
}
