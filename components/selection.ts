import type { Passage, Report, TopicId } from '../extractors/model.ts';
import type { Mark } from './marks.ts';

/** Passages under one heading; long sections come in several pieces, the later ones without a head. */
export interface Group {
  head?: string;
  entries: Mark[];
}

/** The most passages in one group, so that the browser can leave out what is out of view. */
const PIECE = 40;

/** The passages to list: those on a topic, or with a query every passage of the text that holds it. */
export function select(report: Report, marks: readonly Mark[], topic: TopicId | undefined, query: string): Mark[] {
  const wanted = plain(query.trim());
  const about = topic ? marks.filter(({ topics }) => topics.includes(topic)) : marks;
  if (!wanted) return [...about];
  const known = new Map(about.map((mark) => [mark.passage.id, mark]));
  const candidates = topic
    ? [...about]
    : report.passages.filter(({ kind }) => kind !== 'heading').map((passage) => known.get(passage.id) ?? unmarked(passage));
  return candidates.filter(({ passage }) => plain(passage.text).includes(wanted));
}

export function group(entries: readonly Mark[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const section = entry.passage.section;
    const begun = last?.entries[0]?.passage.section;
    if (!last || section !== begun) groups.push({ ...(section && { head: section }), entries: [entry] });
    else if (last.entries.length < PIECE) last.entries.push(entry);
    else groups.push({ entries: [entry] });
  }
  return groups;
}

/** How many passages each topic has. */
export function counts(marks: readonly Mark[]): Map<TopicId, number> {
  const counted = new Map<TopicId, number>();
  for (const { topics } of marks) for (const topic of topics) counted.set(topic, (counted.get(topic) ?? 0) + 1);
  return counted;
}

function unmarked(passage: Passage): Mark {
  return { passage, number: 0, topics: [], spans: [] };
}

/** Without case and accents, as readers type. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
