import type { Language } from './model.ts';

const modules = import.meta.glob<Language>('../seeds/languages/*/index.ts', { eager: true, import: 'default' });

/** What is known of each language besides its cues, by ISO 639-1 code. Light enough for the content script. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.entries(modules).map(([path, language]) => [path.split('/').at(-2) as string, language]),
);

/** Abbreviations of every language, for texts cut before their language is known. */
export const abbreviations: ReadonlySet<string> = new Set(
  [...languages.values()].flatMap((language) => language.abbreviations.map((abbreviation) => abbreviation.toLowerCase())),
);
