import type { Evidence, Fact, Passage, Report, Tag, TopicId } from '../extractors/model.ts';
import { topics } from '../seeds/topics.ts';
import { checks, flags } from './seeds.ts';

/** Tags below this score are shown as uncertain. */
export const SURE = 0.6;

/** Words of a passage that a judgement is about; UTF-16 offsets in its text. */
export interface Span {
  start: number;
  end: number;
  state: 'judged' | 'unsure';
}

/** What a view shows of one passage. `number` counts the passages that say something, from 1. */
export interface Mark {
  passage: Passage;
  number: number;
  topics: TopicId[];
  state?: 'flag' | 'weak' | 'unsure';
  spans: Span[];
}

const order = new Map<TopicId, number>(topics.map(({ id }, at) => [id, at]));

/** The passages that say something, in reading order. Headings only open sections, so they are left out. */
export function marks(report: Report): Mark[] {
  const tags = Map.groupBy(report.tags, (tag) => tag.passage);
  const facts = Map.groupBy(report.facts, (fact) => fact.passage);
  const flagged = named(report.flags, (id) => flags.get(id)?.any);
  const vague = named(
    report.disclosures.filter(({ state }) => state === 'weak'),
    (id) => checks.get(id)?.weak,
  );
  return report.passages
    .filter(({ id, kind }) => kind !== 'heading' && (tags.has(id) || flagged.has(id)))
    .map((passage, at) => {
      const own = tags.get(passage.id) ?? [];
      const judged = [...(flagged.get(passage.id) ?? []), ...(vague.get(passage.id) ?? [])];
      const unsure = own.length > 0 && own.every(({ score }) => score < SURE);
      const state = flagged.has(passage.id) ? 'flag' : vague.has(passage.id) ? 'weak' : unsure ? 'unsure' : undefined;
      const spans = judged.length ? evidence(facts.get(passage.id) ?? [], judged) : unsure ? cues(passage, own) : [];
      return { passage, number: at + 1, topics: topicsOf(own), state, spans };
    });
}

/** The facts that the evidence asks for, as spans that do not overlap. */
export function evidence(facts: readonly Fact[], wanted: readonly Evidence[]): Span[] {
  const patterns = new Set(wanted.flatMap(({ fact }) => fact ?? []));
  const fits = facts.filter(({ kind, value }) => patterns.has(kind) || patterns.has(`${kind}:${value}`));
  return apart(fits.map(({ start, end }) => ({ start, end, state: 'judged' })));
}

function cues({ text }: Passage, tags: readonly Tag[]): Span[] {
  const spans = tags.flatMap(({ cue }): Span[] => {
    const start = cue ? text.toLowerCase().indexOf(cue.toLowerCase()) : -1;
    return start < 0 ? [] : [{ start, end: start + cue.length, state: 'unsure' }];
  });
  return apart(spans);
}

function apart(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

function topicsOf(tags: readonly Tag[]): TopicId[] {
  return [...new Set(tags.map(({ topic }) => topic))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function named(findings: readonly { id: string; passages: number[] }[], seed: (id: string) => readonly Evidence[] | undefined) {
  const byPassage = new Map<number, Evidence[]>();
  for (const { id, passages } of findings) {
    for (const passage of passages) byPassage.set(passage, [...(byPassage.get(passage) ?? []), ...(seed(id) ?? [])]);
  }
  return byPassage;
}
