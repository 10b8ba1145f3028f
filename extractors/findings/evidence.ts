import { words } from '../cues.ts';
import type { Evidence } from '../model.ts';
import type { Ground } from './ground.ts';

/** More passages than a reader would click through. */
const SHOWN = 12;
/** Tags less sure than this are no evidence: a rare topic's threshold lets some through. */
const SURE = 0.3;
/** A question states nothing by itself. */
const ASKS = /\?\s*$/;

/** The passages that meet the evidence, best first; none where they are fewer than it needs. */
export function weigh(evidence: Evidence, ground: Ground): number[] {
  const shown = candidates(evidence, ground).filter((id) => holds(evidence, id, ground));
  if (shown.length < (evidence.atLeast ?? 1)) return [];
  if (evidence.distinct && differing(evidence, shown, ground) < evidence.distinct) return [];
  const rank = new Map(shown.map((id) => [id, strength(evidence, id, ground)]));
  return shown.sort((a, b) => (rank.get(b) as number) - (rank.get(a) as number) || a - b);
}

/** The passages of any of the evidence, in its order, without repeats and not more than a reader would look at. */
export function gather(list: readonly Evidence[], ground: Ground): number[] {
  const found = new Set<number>();
  for (const evidence of list) {
    for (const id of weigh(evidence, ground)) found.add(id);
    if (found.size >= SHOWN) break;
  }
  return [...found].slice(0, SHOWN);
}

function candidates({ fact, topic }: Evidence, ground: Ground): number[] {
  if (fact) return [...new Set(fact.flatMap((key) => (ground.facts.get(key) ?? []).map(({ passage }) => passage)))];
  if (topic) return [...(ground.tags.get(topic)?.keys() ?? [])];
  return [];
}

function holds(evidence: Evidence, id: number, ground: Ground): boolean {
  const { topic, stance, without, words: most } = evidence;
  const tag = topic && ground.tags.get(topic)?.get(id);
  if (topic && !(tag && tag.score >= SURE)) return false;
  if (stance && tag && tag.stance !== stance) return false;
  if (!evidence.fact && ASKS.test(ground.passages.get(id)?.text ?? '')) return false;
  if (without && has(without, id, ground)) return false;
  if (most !== undefined && words(ground.passages.get(id)?.text ?? '').tokens.length > most) return false;
  return dated(evidence, id, ground) && accompanied(evidence, id, ground);
}

function dated({ fact, before, since }: Evidence, id: number, ground: Ground): boolean {
  if (!before && !since) return true;
  const dates = (fact ?? []).flatMap((key) => ground.facts.get(key) ?? []).filter(({ passage, kind }) => passage === id && kind === 'date');
  return dates.some(({ value }) => {
    if (before && value >= before.slice(0, value.length)) return false;
    return !since || value >= since.slice(0, value.length);
  });
}

function accompanied({ with: also, within = 0 }: Evidence, id: number, ground: Ground): boolean {
  if (!also) return true;
  for (let near = id - within; near <= id + within; near++) if (has(also, near, ground)) return true;
  return false;
}

function has(keys: readonly string[], id: number, ground: Ground): boolean {
  const here = ground.keys.get(id);
  return here !== undefined && keys.some((key) => here.has(key));
}

function differing({ fact }: Evidence, ids: readonly number[], ground: Ground): number {
  const inside = new Set(ids);
  const found = (fact ?? []).flatMap((key) => ground.facts.get(key) ?? []).filter(({ passage }) => inside.has(passage));
  return new Set(found.map(({ kind, value }) => `${kind}:${value}`)).size;
}

/** What only announces: a lead-in or a question. */
const ANNOUNCES = /[:?]\s*$/;

/** Sure tags and many facts first; a heading, and less so a lead-in, only announces what the text below it says. */
function strength({ topic, fact }: Evidence, id: number, ground: Ground): number {
  const score = topic ? (ground.tags.get(topic)?.get(id)?.score ?? 0) : 0;
  const said = (fact ?? []).filter((key) => ground.keys.get(id)?.has(key)).length;
  const passage = ground.passages.get(id);
  return score + said - (passage?.kind === 'heading' ? 2 : 0) - (ANNOUNCES.test(passage?.text ?? '') ? 1 : 0);
}
