import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../extractors/analyse.ts';
import type { Report } from '../../extractors/model.ts';
import { textPassages } from '../../extractors/passages/text.ts';

const read = (text: string, title = ''): Report => analyse(textPassages(text), { input: 'test.txt', title });

const POLICY = `Privacyverklaring
Laatst gewijzigd op 3 maart 2024.
1. Wie zijn wij?
Fietsenwinkel De Ketting B.V., Dorpsstraat 12, 3511 AB Utrecht, is hiervoor de verantwoordelijke.
2. Welke gegevens verzamelen wij?
Wij verzamelen de volgende persoonsgegevens:
- uw naam en adres
- uw e-mailadres
3. Hoe lang bewaren wij uw gegevens?
Wij bewaren uw gegevens zeven jaar, omdat de Belastingdienst dat van ons vraagt.
4. Met wie delen wij uw gegevens?
Wij verkopen uw gegevens nooit aan derden.
Wij delen uw gegevens met onze pakketbezorger en met Mailchimp in de Verenigde Staten.
5. Uw rechten
U heeft het recht uw gegevens in te zien en fouten te laten verbeteren of wissen.
U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.`;

describe('analyse', () => {
  const report = read(POLICY, 'Privacyverklaring');
  const about = (topic: string) => report.tags.filter((tag) => tag.topic === topic).map(({ passage }) => report.passages[passage]?.text);

  it('tells the language, that it is a policy, and when it was updated', () => {
    expect(report).toMatchObject({ language: 'nl', isPolicy: true, updated: '2024-03-03' });
  });

  it('finds the headline topics', () => {
    expect(about('collection')).toContain('- uw e-mailadres');
    expect(about('retention').join()).toContain('zeven jaar');
    expect(about('sharing').join()).toContain('pakketbezorger');
    expect(about('rights').join()).toContain('in te zien');
    expect(about('complaint').join()).toContain('Autoriteit Persoonsgegevens');
  });

  it('notes facts at their very words', () => {
    for (const { passage, text, start, end } of report.facts) expect(report.passages[passage]?.text.slice(start, end)).toBe(text);
    expect(report.facts).toContainEqual(expect.objectContaining({ kind: 'duration', value: 'P7Y', text: 'zeven jaar' }));
  });

  it('tells a denial from a statement', () => {
    const denied = report.passages.find(({ text }) => text.includes('verkopen'));
    expect(report.tags.find(({ passage, topic }) => passage === denied?.id && topic === 'sharing')?.stance).toBe('denies');
  });

  it('judges what is there and what is missing', () => {
    const states = Object.fromEntries(report.disclosures.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({
      retention: 'found',
      complaint: 'found',
      'right-access': 'found',
      'dpo-contact': 'missing',
      'automated-decisions': 'missing',
    });
    expect(Object.keys(states)).toHaveLength(23);
  });

  it('is pure: the same text, the same report', () => {
    expect(read(POLICY)).toEqual(read(POLICY));
  });

  it.each([
    ['nothing', '', 'und', false],
    [
      'a recipe',
      'Appeltaart\nSchil de appels en snijd ze in stukjes. Meng de bloem met de boter en de suiker. Bak de taart een uur in een warme oven. Laat haar daarna goed afkoelen voor u haar aansnijdt.',
      'nl',
      false,
    ],
    [
      'Italian',
      'Informativa\nTrattiamo i suoi dati personali soltanto dopo che lei ci ha dato il suo consenso, come previsto dalla legge. Conserviamo i dati per dieci anni.',
      'ita',
      false,
    ],
  ])('gives a report for %s', (_name, text, language, isPolicy) => {
    expect(read(text)).toMatchObject({ language, isPolicy });
  });

  it('neither throws nor points outside the text, whatever it is given', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('persoonsgegevens', 'bewaren', '7 jaar', 'art.', '\n', ':', '- ', 'niet', '𝒳', '\u0000', 'العربية', 'e\u0301'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const given = read(`Wij verwerken persoonsgegevens van onze klanten. ${words.join(' ')}`);
        const ids = new Set(given.passages.map(({ id }) => id));
        for (const { passage, text, start, end } of given.facts) expect(given.passages[passage]?.text.slice(start, end)).toBe(text);
        for (const { passage, score } of given.tags) expect(ids.has(passage) && score >= 0 && score <= 1).toBe(true);
        for (const { passages } of [...given.disclosures, ...given.flags]) for (const id of passages) expect(ids.has(id)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
