import type { Check, Fact, FactKind, Finding, Report, State, TopicId } from '../extractors/model.ts';
import { headline } from '../seeds/topics.ts';

type Messages = Record<string, { message: string }>;

const locales = import.meta.glob<Messages>('../public/_locales/*/messages.json', { eager: true, import: 'default' });
const checks = import.meta.glob<Check>('../seeds/checks/*.ts', { eager: true, import: 'default' });
/** Words a minute of an adult reading prose. */
const PACE = 230;
/** Values shown of a headline topic, and UTF-16 units of a quote. */
const SHOWN = 6;
const QUOTE = 180;
const TELLING: Partial<Record<TopicId, readonly FactKind[]>> = {
  collection: ['data'],
  sharing: ['recipient'],
  retention: ['duration', 'criterion'],
  rights: ['right'],
  transfers: ['country', 'mechanism', 'region'],
};

/** The summary card as plain text, in the language of the interface (`locale`, English where it has no such words). */
export function card(report: Report, locale = localeOfReader()): string {
  const words = locales[`../public/_locales/${locale}/messages.json`] ?? locales['../public/_locales/en/messages.json'] ?? {};
  const t = (key: string, ...inserts: (string | number)[]) =>
    inserts.reduce<string>(
      (text, insert, index) => text.replace(`$${index + 1}`, String(insert)),
      words[key.replace(/-/g, '_')]?.message ?? '',
    );
  const named = (family: string, value: string) => t(`${family}_${value}`) || value;
  const of = (state: State) => report.disclosures.filter((finding) => finding.state === state).sort((a, b) => weight(b) - weight(a));
  const items = (findings: readonly Finding[]) => findings.map(({ id }) => `${named('check', id)} (${lawOf(id)})`);
  return [
    report.title || t('untitled'),
    [
      report.url ?? report.input,
      report.language,
      t('minutes', Math.max(1, Math.round(report.words / PACE))),
      report.updated ? t('updated', report.updated) : t('undated'),
    ].join(' · '),
    ...(report.isPolicy ? [] : [`${t('notPolicyHead')}: ${t('notPolicySay')}`]),
    '',
    ...headline.map(
      ({ id }) =>
        `${t(`topic_${id}`).padEnd(18)} ${t(`passages_${passagesOn(report, id).size === 1 ? 'one' : 'other'}`, passagesOn(report, id).size).padStart(12)}  ${telling(report, id, named)}`,
    ),
    '',
    ...section(t('missingHead'), items(of('missing')), '○'),
    ...section(
      t('state_weak'),
      of('weak').map(({ id, passages }) => `${named('check', id)} (${lawOf(id)})${quotes(report, id, passages.slice(0, 1))}`),
      '◐',
    ),
    ...section(
      t('flagsHead'),
      report.flags.map(({ id, passages }) => `${named('flag', id)}${quotes(report, id, passages.slice(0, 2))}`),
      '⚑',
    ),
    ...section(t('state_found'), items(of('found')), '●'),
    `${t('noAdvice')} · ${t('onDevice')}`,
    '',
  ].join('\n');
}

/** The language of the terminal, e.g. `nl` for LANG=nl_NL.UTF-8. */
export function localeOfReader(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^[a-z]{2}(?=[_.-]|$)/.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[0] ?? 'en';
}

function section(title: string, items: readonly string[], mark: string): string[] {
  return items.length ? [`${title}:`, ...items.map((item) => `  ${mark} ${item}`), ''] : [];
}

function passagesOn({ tags }: Report, topic: TopicId): Set<number> {
  return new Set(tags.filter((tag) => tag.topic === topic).map(({ passage }) => passage));
}

function telling(report: Report, topic: TopicId, named: (family: string, value: string) => string): string {
  const about = passagesOn(report, topic);
  const facts = report.facts.filter(({ passage, kind }) => about.has(passage) && TELLING[topic]?.includes(kind));
  const values = [...new Set(facts.map(({ kind, value }) => named(kind, value)))];
  return `${values.slice(0, SHOWN).join(', ')}${values.length > SHOWN ? ` +${values.length - SHOWN}` : ''}`;
}

/** The passages themselves, cut around the words that tell. */
function quotes({ passages, facts }: Report, id: string, ids: readonly number[]): string {
  return ids
    .map((at) => {
      const text = passages[at]?.text ?? '';
      const fact = facts.find((one) => one.passage === at && tells(one, id));
      const start = Math.max(0, Math.min((fact?.start ?? 0) - QUOTE / 3, text.length - QUOTE));
      return `\n      “${start > 0 ? '… ' : ''}${text.slice(start, start + QUOTE).trim()}${text.length > start + QUOTE ? ' …' : ''}”`;
    })
    .join('');
}

function tells({ kind, value }: Fact, id: string): boolean {
  return kind === 'claim' || kind === 'criterion' || (kind === 'mechanism' && id.includes(value));
}

function lawOf(id: string): string {
  return checks[`../seeds/checks/${id}.ts`]?.law ?? '';
}

function weight({ id }: Finding): number {
  return checks[`../seeds/checks/${id}.ts`]?.weight ?? 0;
}
