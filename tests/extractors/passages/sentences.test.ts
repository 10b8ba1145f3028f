import { expect, it } from 'vitest';
import { sentences } from '../../../extractors/passages/sentences.ts';

const cut = (text: string, language: string) => sentences(text, language).map(([start, end]) => text.slice(start, end));

it.each([
  ['nl', 'Zie art. 6 lid 1 van de wet. Daarna volgt iets.', ['Zie art. 6 lid 1 van de wet.', 'Daarna volgt iets.']],
  ['nl', 'Wij delen dit niet, d.w.z. Nooit. Echt niet.', ['Wij delen dit niet, d.w.z. Nooit.', 'Echt niet.']],
  ['nl', 'Denk aan gegevens, bijv. Uw naam. En meer.', ['Denk aan gegevens, bijv. Uw naam.', 'En meer.']],
  ['en', 'We use partners, e.g. Google and others. They help us.', ['We use partners, e.g. Google and others.', 'They help us.']],
  ['en', 'Ask J. Smith for help. He knows.', ['Ask J. Smith for help.', 'He knows.']],
  ['en', '3. Your rights', ['3. Your rights']],
  ['en', '  Spaces around.  And between.  ', ['Spaces around.', 'And between.']],
  ['nl', 'Bewaard tot 1. januari.', ['Bewaard tot 1. januari.']],
  ['en', '', []],
])('%s: %s', (language, text, expected) => {
  expect(cut(text, language)).toEqual(expected);
});

it('loses nothing of a long text without a sentence end', () => {
  const text = 'woord '.repeat(20_000).trim();
  expect(cut(text, 'nl').join(' ')).toBe(text);
});

it('reads an unknown language by the general rules', () => {
  expect(cut('One. Two.', 'not a language')).toEqual(['One.', 'Two.']);
});
