import type { Fact, Finding, Flag, Passage, Report, State } from '../extractors/model.ts';
import { evidence, type Span } from './marks.ts';
import { checks, flags } from './seeds.ts';
import { t, word } from './words.ts';

/** A disclosure or red flag as the card words it. */
export interface Verdict {
  id: string;
  title: string;
  law: string;
  why?: string;
  passages: Passage['id'][];
  /** The passage that shows it best, and the words in it. */
  quote?: { passage: Passage; spans: Span[] };
}

/** The disclosures in one state, what matters most first. */
export function disclosed(report: Report, state: State): Verdict[] {
  const weight = ({ id }: Finding) => checks.get(id)?.weight ?? 0;
  return report.disclosures
    .filter((finding) => finding.state === state)
    .sort((a, b) => weight(b) - weight(a))
    .map((finding) => {
      const check = checks.get(finding.id);
      const why =
        state === 'missing' ? word('missing', finding.id) : state === 'weak' ? (word('vague', finding.id) ?? t('vagueWhy')) : undefined;
      const quote = state === 'weak' ? best(report, finding, (facts) => evidence(facts, check?.weak ?? [])) : undefined;
      return {
        id: finding.id,
        title: word('check', finding.id) ?? finding.id,
        law: lawWords(check?.law),
        why,
        passages: finding.passages,
        quote,
      };
    });
}

export function flagged(report: Report): Verdict[] {
  return report.flags.map((flag) => {
    const seed = flags.get(flag.id);
    const quote = best(report, flag, (facts) => evidence(facts, seed?.any ?? []));
    const title = word('flag', flag.id) ?? flag.id;
    return { id: flag.id, title, law: lawWords(seed?.law), why: word('flagWhy', flag.id), passages: flag.passages, quote };
  });
}

/** How many disclosures apply to this text. */
export function applicable(report: Report): number {
  return report.disclosures.filter(({ state }) => state !== 'na').length;
}

/** The first passage with words to point at, else the first. */
function best(report: Report, { passages }: Finding | Flag, spansOf: (facts: Fact[]) => Span[]): Verdict['quote'] {
  const quotes = passages.flatMap((id) => {
    const passage = report.passages[id];
    return passage ? [{ passage, spans: spansOf(report.facts.filter((fact) => fact.passage === id)) }] : [];
  });
  return quotes.find(({ spans }) => spans.length) ?? quotes[0];
}

/** The first article of a seed's law, in the reader's words: "AVG art. 13(2)(a)". */
function lawWords(law = ''): string {
  return (law.split(';')[0] ?? '').replace('GDPR', t('lawGdpr')).replace('Art.', t('lawArticle'));
}
