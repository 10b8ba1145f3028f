import seeds from '../../seeds/links.ts';
import { plain } from './plain.ts';

/** Marks where a subject stood; no letter, so no word of a link. */
const SUBJECT = '§';
const subjects = new RegExp(` (?:${oneOf(Object.values(seeds.subjects).flat())})`, 'g');
const documents = whole(Object.values(seeds.documents).flat());
const small = whole(seeds.small.split(' '));
const beside = whole(seeds.beside.split(' '));
const never = whole(seeds.never.split(' '));

/** How a text names a privacy policy: as such, by its subject alone, in passing, not at all; or it names something else. `rest` counts the other words. */
export interface Naming {
  as: 'document' | 'subject' | 'mention' | 'nothing' | 'other';
  rest: number;
}

/** Judges the words of a link or a piece of its address, in any of the languages. */
export function naming(text: string): Naming {
  const words = ` ${plain(text.replaceAll('*', ' '))} `.split(' ').filter((word) => word && !small.test(word));
  // What a compound holds after its subject becomes a word of its own.
  const parts = ` ${words.join(' ')} `.replace(subjects, ` ${SUBJECT} `).split(' ').filter(Boolean);
  const count = (kind: RegExp) => parts.filter((part) => kind.test(part)).length;
  const others = count(beside);
  const isNamed = parts.includes(SUBJECT);
  if (count(never) || (others && !isNamed)) return { as: 'other', rest: 0 };
  if (!isNamed) return { as: 'nothing', rest: parts.length };
  const isDocument = count(documents) > 0;
  const rest = parts.filter((part) => ![beside, documents].some((kind) => kind.test(part)) && part !== SUBJECT).length;
  return { as: isDocument ? 'document' : rest ? 'mention' : 'subject', rest };
}

function whole(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${oneOf(words)})$`);
}

/** Longer ones first, lest the beginning of a word count for the word. */
function oneOf(words: readonly string[]): string {
  const longest = words.map((word) => plain(word).trim()).sort((a, b) => b.length - a.length);
  return longest.join('|').replaceAll('*', '[^ ]*');
}
