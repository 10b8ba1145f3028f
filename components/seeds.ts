import type { Check, FlagSeed, Language } from '../extractors/model.ts';
import { topics } from '../seeds/topics.ts';

const languages = import.meta.glob<Language>('../seeds/languages/*/index.ts', { eager: true, import: 'default' });

/** What the law asks, by check id. */
export const checks: ReadonlyMap<string, Check> = byId(import.meta.glob<Check>('../seeds/checks/*.ts', { eager: true, import: 'default' }));
/** What is worth noting, by flag id. */
export const flags: ReadonlyMap<string, FlagSeed> = byId(
  import.meta.glob<FlagSeed>('../seeds/flags/*.ts', { eager: true, import: 'default' }),
);
/** ISO 639-1 codes of the languages that are read. */
export const readable: readonly string[] = Object.keys(languages).map((path) => path.split('/').at(-2) as string);

/** The class that gives a topic its hue and underline. */
export function hue(topic: string): string {
  return `t-${topics.find(({ id }) => id === topic)?.hue ?? 'plain'}`;
}

function byId<T>(modules: Record<string, T>): Map<string, T> {
  return new Map(Object.entries(modules).map(([path, seed]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), seed]));
}
