import type { Fact, FactKind, Passage, Tag, TopicId } from '../model.ts';
import type { Pack, Reading } from '../packs.ts';
import { companies } from './company.ts';
import { contacts } from './contact.ts';
import { countries } from './country.ts';
import { cued, merge } from './cued.ts';
import { dates } from './date.ts';
import { durations } from './duration.ts';
import { overlaps, type Page } from './fact.ts';
import { firmsIn } from './grammar.ts';
import { recipients } from './recipient.ts';
import { vocabularyOf } from './vocabulary.ts';

type Topics = ReadonlySet<TopicId>;
const NONE: Topics = new Set();
/** Passages that name who receives data. */
const NAMING: readonly TopicId[] = ['sharing', 'transfers', 'cookies', 'source'];
/** Kinds whose words stand in links and dates by accident: "eu" in a domain, digits in a date. */
const UNLIKE: Partial<Record<FactKind, readonly FactKind[]>> = { region: ['email', 'link'], country: ['email', 'link'], phone: ['date'] };

/** Reads the facts of every passage. `read` holds one reading per passage; `tags` say where weak words may count. */
export function note(passages: readonly Passage[], read: readonly Reading[], tags: readonly Tag[], pack: Pack): Fact[] {
  const topics = topicsOf(tags);
  const pages = passages.map((passage, index): Page => ({ passage, reading: read[index] as Reading, pack }));
  const vocabulary = vocabularyOf(pages, ({ passage }) => topics.get(passage.id)?.has('controller') ?? false);
  const isFirm = firmsIn(pack.language);
  return pages.flatMap((page) => {
    const on = topics.get(page.passage.id) ?? NONE;
    const found = [
      ...cued(page, on),
      ...durations(page),
      ...dates(page),
      ...contacts(page),
      ...companies(page, vocabulary.common),
      ...countries(page),
    ];
    if (NAMING.some((topic) => on.has(topic))) found.push(...recipients(page, vocabulary, found, isFirm));
    return merge(found.filter((fact) => !isLike(fact, found)));
  });
}

function isLike(fact: Fact, found: readonly Fact[]): boolean {
  const kinds = UNLIKE[fact.kind];
  return kinds !== undefined && found.some((other) => kinds.includes(other.kind) && overlaps(fact, other));
}

function topicsOf(tags: readonly Tag[]): Map<number, Set<TopicId>> {
  const topics = new Map<number, Set<TopicId>>();
  for (const { passage, topic } of tags) topics.set(passage, (topics.get(passage) ?? new Set()).add(topic));
  return topics;
}
