import { expect, it } from 'vitest';
import { valuesIn } from './facts-in.ts';

it.each([
  ['nl', 'Dit stuk is van 18 augustus 2023.', ['2023-08-18']],
  ['nl', 'Versie van augustus 2026.', ['2026-08']],
  ['nl', 'Bijgewerkt op 01-05-2024.', ['2024-05-01']],
  ['nl', 'Bijgewerkt: 2024-05-01.', ['2024-05-01']],
  ['nl', 'Laatst gewijzigd in 2022.', ['2022']],
  ['nl', 'Verordening (EU) 2016/679 geldt.', []],
  ['nl', 'Op 31-31-2024 gebeurde niets.', []],
  ['nl', 'De club bestaat sinds 1956.', []],
  ['en', 'Effective 1 May 2024.', ['2024-05-01']],
  ['en', 'Effective May 1, 2024.', ['2024-05-01']],
  ['en', 'As of the 1st of May 2024.', ['2024-05-01']],
  ['en', 'Revised 22/07/2026.', ['2026-07-22']],
  ['en', 'Issue 3, November 2023', ['2023-11']],
  ['en', 'You may 5 times a day.', []],
])('%s: %s', (code, sentence, expected) => expect(valuesIn(code, 'date', sentence)).toEqual(expected));

it('leaves open what 3/4 means where the month may come first', () => {
  expect(valuesIn('en', 'date', 'Revised 3/4/2024.')).toEqual(['2024']);
  expect(valuesIn('nl', 'date', 'Herzien op 3/4/2024.')).toEqual(['2024-04-03']);
});
