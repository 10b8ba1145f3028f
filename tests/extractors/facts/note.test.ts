import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind, TopicId } from '../../../extractors/model.ts';
import { factsIn, valuesIn } from './facts-in.ts';

const rows: [code: string, kind: FactKind, sentence: string, topics: TopicId[], values: string[]][] = [
  ['nl', 'right', 'U mag uw dossier inzien en uw adres laten verbeteren.', ['rights'], ['access', 'rectification']],
  ['nl', 'right', 'Verwijdering na een jaar.', ['retention'], []],
  ['nl', 'right', 'U heeft recht op inzage, wissing en beperking.', [], ['access', 'erasure', 'restriction']],
  ['nl', 'data', 'Uw e-mail adres.', ['collection'], ['email']],
  ['nl', 'data', 'Met name uw geboortedatum.', ['collection'], ['birthdate']],
  ['nl', 'data', 'De naam van het bos.', [], []],
  ['nl', 'region', 'Niets gaat buiten de EU.', [], ['non-EEA']],
  ['nl', 'region', 'Mail naar hulp@voorbeeld.eu.', [], []],
  ['nl', 'authority', 'Klaag bij de toezichthouder, de Autoriteit Persoonsgegevens.', [], ['any', 'NL']],
  ['nl', 'authority', 'Klaag bij de Autoriteit Persoonsgegevens.', [], ['NL']],
  ['nl', 'authority', 'Dat kan bij de AP.', ['complaint'], ['NL']],
  ['nl', 'officer', 'Er is geen functionaris voor gegevensbescherming.', [], []],
  ['nl', 'officer', 'Bel de FG van de school.', ['dpo'], ['dpo']],
  ['nl', 'mechanism', 'Er zijn passende waarborgen.', ['security'], []],
  ['nl', 'mechanism', 'Er zijn passende waarborgen.', ['transfers'], ['contract']],
  ['nl', 'legal-basis', 'Grondslag: artikel 6 lid 1 sub b AVG.', [], ['contract']],
  ['en', 'legal-basis', 'This rests on Art. 6(1)(f) GDPR.', [], ['legitimate-interest']],
  ['en', 'right', 'We reserve the right to amend this page.', ['rights'], []],
  ['en', 'criterion', 'Kept as long as necessary.', ['retention'], ['vague']],
  ['en', 'criterion', 'Kept as long as necessary.', ['security'], []],
];

it.each(rows)('%s %s: %s %j', (code, kind, sentence, topics, values) =>
  expect(valuesIn(code, kind, sentence, topics).sort()).toEqual([...values].sort()),
);

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('7 jaar ', 'B.V.', ' 1234 AB ', '1-1-2024', '💶', 'Stichting ', 'a@b.nl', 'VS', ', Inc.', '(zeven) '),
  );

  it('gives facts whose offsets hold their text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const fact of factsIn('nl', [text], ['sharing', 'rights'])) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['a.', 'a@', '1 ', '06 ', 'Aa ', 'B.V. ', 'Stichting ', '7 (', 'www.', '1234 AB ', 'jaar ', 'a-', 'De 1 '])(
    'of many "%s" takes time in step with its length',
    (unit) => {
      const time = (count: number) => {
        const begin = performance.now();
        factsIn('nl', [unit.repeat(count)], ['sharing']);
        return performance.now() - begin;
      };
      time(500);
      expect(time(8_000)).toBeLessThan(40 * Math.max(time(1_000), 10));
    },
  );
});
