import type { Fact, FactKind, Passage, Report, State, TopicId } from '../extractors/model.ts';
import { headline } from '../seeds/topics.ts';
import { capital, country, days, duration } from './formats.ts';
import { t, word } from './words.ts';

/** One row of the card: what the text says of a headline topic. */
export interface Answer {
  topic: TopicId;
  state: State;
  passages: Passage['id'][];
  /** The most telling fact. */
  fact: string;
  /** Said after it, less loudly. */
  rest?: string;
}

type Said = Pick<Answer, 'state' | 'fact' | 'rest'>;

const SHOWN = { collection: 4, sharing: 3, transfers: 2 };
const RIGHTS = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'].map((right) => `right-${right}`);
/** Where a right is missing, only so many are named. */
const FEW = 2;

/** The rows of the card, in display order. */
export function answers(report: Report): Answer[] {
  const prose = new Set(report.passages.filter(({ kind }) => kind !== 'heading').map(({ id }) => id));
  return headline.flatMap(({ id: topic }) => {
    const say = SAY[topic];
    if (!say) return [];
    const passages = [...new Set(report.tags.filter((tag) => tag.topic === topic && prose.has(tag.passage)).map(({ passage }) => passage))];
    const said = say(report, new Set(passages));
    return {
      topic,
      passages,
      ...(said.state === 'missing' ? { state: said.state, fact: passages.length ? t('spokenOf') : t('nothingSaid') } : said),
    };
  });
}

const SAY: Partial<Record<TopicId, (report: Report, passages: ReadonlySet<number>) => Said>> = {
  collection(report, passages) {
    const kinds = values(report, 'data', passages).map((fact) => word('data', fact.value) ?? fact.text);
    return { state: stateOf(report, 'data-categories'), ...shortened(kinds, SHOWN.collection) };
  },

  sharing(report, passages) {
    const state = stateOf(report, 'recipients');
    const recipients = values(report, 'recipient', passages).filter(({ value }) => value !== 'none');
    const kinds = recipients.flatMap(({ value }) => word('recipient', value) ?? []);
    const named = [...companies(report, passages), ...recipients.filter(({ value }) => !word('recipient', value)).map(({ text }) => text)];
    if (!recipients.length && denied(report, 'sharing')) return { state, fact: t('sharesNothing') };
    return { state, ...shortened([...named, ...kinds], SHOWN.sharing) };
  },

  retention(report, passages) {
    const state = stateOf(report, 'retention');
    const periods = values(report, 'duration', passages).sort((a, b) => days(a.value) - days(b.value));
    const criteria = values(report, 'criterion', passages);
    const rest = state === 'weak' || criteria.some(({ value }) => value === 'vague') ? t('partlyVague') : undefined;
    const [first, last] = [periods.at(0), periods.at(-1)];
    if (!first || !last) return { state, fact: criterionWords(criteria) };
    const fact = first === last ? duration(first.value) : t('upTo', duration(first.value), duration(last.value));
    return { state, fact, rest };
  },

  rights(report) {
    const asked = report.disclosures.filter(({ id, state }) => state !== 'na' && [...RIGHTS, 'withdraw-consent', 'complaint'].includes(id));
    const found = asked.filter(({ state }) => state === 'found');
    const absent = asked.filter(({ state }) => state === 'missing').flatMap(({ id }) => word('right', id.replace('right-', '')) ?? []);
    const spoken = asked.some(({ state }) => state !== 'missing');
    const state = !spoken ? 'missing' : found.length * 2 < asked.length ? 'weak' : 'found';
    const rest = absent.length && absent.length <= FEW ? t('notFoundList', absent.join(', ')) : undefined;
    return { state, fact: t('rightsOf', found.length, asked.length), rest };
  },

  transfers(report, passages) {
    const state = stateOf(report, 'transfers');
    const safeguards = stateOf(report, 'transfer-safeguards');
    const shield = report.flags.some(({ id }) => id === 'privacy-shield');
    const places = shortened(
      values(report, 'country', passages).map(({ value }) => country(value)),
      SHOWN.transfers,
    );
    const mechanisms = values(report, 'mechanism', passages).flatMap(({ value }) => word('mechanism', value) ?? []);
    const inside = denied(report, 'transfers') && !mechanisms.length && !shield;
    const said = [
      places.known ? [places.fact, places.rest].filter(Boolean).join(' ') : t('leavesEea'),
      shield ? t('shieldInvalid') : mechanisms[0],
    ];
    const fact = inside ? t('staysInside') : said.filter(Boolean).join(' · ');
    const shaky = shield || safeguards === 'weak' || safeguards === 'missing';
    return { state: state === 'found' && shaky ? 'weak' : state, fact };
  },
};

/** Companies named as recipients; the controller's own name is none. */
function companies(report: Report, passages: ReadonlySet<number>): string[] {
  const controller = new Set(report.tags.filter(({ topic }) => topic === 'controller').map(({ passage }) => passage));
  const own = new Set(values(report, 'company', controller).map(({ value }) => value));
  return values(report, 'company', passages).flatMap(({ value, text }) => (own.has(value) ? [] : [text]));
}

/** Facts of a kind in the passages on a topic: the first of each value, those named most often first. */
function values(report: Report, kind: FactKind, passages: ReadonlySet<number>): Fact[] {
  const facts = report.facts.filter((fact) => fact.kind === kind && passages.has(fact.passage));
  const byValue = [...Map.groupBy(facts, ({ value }) => value).values()].sort((a, b) => b.length - a.length);
  return byValue.flatMap(([first]) => first ?? []);
}

function stateOf(report: Report, id: string): State {
  return report.disclosures.find((finding) => finding.id === id)?.state ?? 'missing';
}

function denied(report: Report, topic: TopicId): boolean {
  const stances = report.tags.filter((tag) => tag.topic === topic).map(({ stance }) => stance);
  return stances.length > 0 && stances.every((stance) => stance === 'denies');
}

function shortened(names: readonly string[], shown: number) {
  const unique = [...new Set(names)];
  if (!unique.length) return { known: false, fact: t('spokenOf') };
  const rest = unique.length > shown ? t('more', unique.length - shown) : undefined;
  return { known: true, fact: capital(unique.slice(0, shown).join(', ')), rest };
}

/** The vaguest criterion is the most telling one. */
function criterionWords(criteria: readonly Fact[]): string {
  const vaguest =
    ['indefinite', 'no-fixed', 'vague'].map((value) => criteria.find((fact) => fact.value === value)).find(Boolean) ?? criteria[0];
  return (vaguest && word('criterion', vaguest.value)) ?? t('spokenOf');
}
