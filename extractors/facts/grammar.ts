import nlp from 'compromise/two';
import type { Language } from '../model.ts';

/** Characters of one document that are read: the grammar takes some milliseconds a sentence. */
const BUDGET = 6_000;

/** Says whether a name in a sentence may be a firm, by the grammar that the language's seed asks for; without one, every name may. */
export function firmsIn({ reader }: Language): (text: string, name: string) => boolean {
  if (reader !== 'compromise') return () => true;
  let left = BUDGET;
  const strangers = new Map<string, readonly string[]>();
  return (text, name) => {
    if (!strangers.has(text)) {
      if (text.length > left) return false;
      left -= text.length;
      strangers.set(text, nlp(text).match('(#Place|#Person|#Date|#Verb|#Adjective|#Adverb|#Pronoun)+').out('array') as string[]);
    }
    return !strangers.get(text)?.some((stranger) => stranger.includes(name) || name.includes(stranger.replace(/\W+$/, '')));
  };
}
