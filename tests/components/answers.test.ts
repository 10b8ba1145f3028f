import { beforeEach, describe, expect, it } from 'vitest';
import { answers } from '../../components/answers.ts';
import { age, country, date, duration, minutes } from '../../components/formats.ts';
import type { Report, TopicId } from '../../extractors/model.ts';
import { speak } from '../interface.ts';
import { clean, gaps, states } from '../states.ts';

const NOW = Date.parse('2026-11-22');

function said(report: Report, topic: TopicId): string {
  const { state, fact, rest } = answers(report).find((answer) => answer.topic === topic) ?? {};
  return [`${state}:`, fact, rest].filter(Boolean).join(' ');
}

describe('answers in Dutch', () => {
  beforeEach(() => speak('nl'));

  it.each<[TopicId, string]>([
    ['collection', 'found: Naam, adres, e-mail, betaalgegevens +6'],
    ['sharing', 'found: Muntje Betaaldiensten B.V., Wolkenveld Hosting B.V., bezorgers +5'],
    ['retention', 'weak: 2 jaar tot 7 jaar deels vaag'],
    ['rights', 'found: 7 van 8 rechten niet gevonden: meenemen'],
    ['transfers', 'weak: VS · Privacy Shield ongeldig sinds 2020'],
  ])('%s → %s', (topic, expected) => expect(said(gaps, topic)).toBe(expected));

  it.each([
    ['P7Y', '7 jaar'],
    ['P1M', '1 maand'],
    ['P1Y6M', '1 jaar en 6 maanden'],
    ['PT24H', '24 uur'],
    ['for ever', 'for ever'],
  ])('duration %s → %s', (iso, expected) => expect(duration(iso)).toBe(expected));
});

describe('answers in English', () => {
  beforeEach(() => speak('en'));

  it.each<[TopicId, string]>([
    ['collection', 'found: Name, e-mail, date of birth'],
    ['sharing', 'found: Says that data are not shared'],
    ['retention', 'found: 6 months'],
    ['rights', 'found: 7 of 7 rights'],
    ['transfers', 'found: Says that data stay inside the EEA'],
  ])('%s → %s', (topic, expected) => expect(said(clean, topic)).toBe(expected));

  it('says so where nothing was found', () => {
    expect(new Set(answers(states.silent.report).map(({ state, fact }) => `${state}: ${fact}`))).toEqual(
      new Set(['missing: Nothing found about this']),
    );
  });

  it.each([
    ['collection', 'duration'],
    ['retention', 'country'],
  ])('leaves %s without facts of another kind', (topic, kind) => {
    expect(said({ ...gaps, facts: gaps.facts.filter((fact) => fact.kind === kind) }, topic as TopicId)).toContain(
      'Mentioned, without details',
    );
  });

  it.each([
    ['vague', 'As long as necessary'],
    ['no-fixed', 'No fixed period'],
    ['contract', 'As long as you are a customer'],
  ])('retention by criterion %s → %s', (value, expected) => {
    const facts = [{ passage: 27, kind: 'criterion', value, text: '', start: 0, end: 0 } as const];
    expect(said({ ...gaps, facts }, 'retention')).toBe(`weak: ${expected}`);
  });

  it.each([
    ['2024-05-01', '1 May 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
    ['soon', 'soon'],
  ])('date %s → %s', (iso, expected) => expect(date(iso)).toBe(expected));

  it.each([
    ['2020-02-01', 6, '6 years ago'],
    ['2026-05-01', 0, '6 months ago'],
    ['2026-11-20', 0, 'less than a month ago'],
  ])('age of %s', (iso, years, words) => expect(age(iso, NOW)).toEqual({ years, words }));

  it.each(['2027-01-01', 'soon'])('no age for %s', (iso) => expect(age(iso, NOW)).toBeUndefined());

  it.each([
    ['US', 'US'],
    ['CH', 'Switzerland'],
    ['not a code', 'not a code'],
  ])('country %s → %s', (code, expected) => expect(country(code)).toBe(expected));

  it.each([
    [0, 1],
    [238, 1],
    [2890, 12],
  ])('%d words take %d minutes', (words, expected) => expect(minutes(words)).toBe(expected));
});
