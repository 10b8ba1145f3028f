import { expect, it } from 'vitest';
import { textPassages } from '../../../extractors/passages/text.ts';

const kinds = (text: string) => textPassages(text).map(({ kind, text: words }) => `${kind}: ${words}`);

it.each([
  [
    'Bewaren\nWij bewaren alles zeven jaar in een kast op zolder.',
    ['heading: Bewaren', 'text: Wij bewaren alles zeven jaar in een kast op zolder.'],
  ],
  ['We verzamelen:\n- uw naam\n• uw adres', ['text: We verzamelen:', 'item: - uw naam', 'item: • uw adres']],
  ['We verzamelen:\nUw naam\nUw adres', ['text: We verzamelen:', 'item: Uw naam', 'item: Uw adres']],
  ['## Your rights\nAsk us.', ['heading: ## Your rights', 'text: Ask us.']],
  ['1. Inleiding\n2. Doelen', ['heading: 1. Inleiding', 'item: 2. Doelen']],
  ['Naam\tzeven jaar', ['cell: Naam', 'cell: zeven jaar']],
  [
    'Adres: Dorpsstraat 1\nWij zijn elke werkdag bereikbaar voor al uw vragen en wensen.',
    ['text: Adres: Dorpsstraat 1', 'text: Wij zijn elke werkdag bereikbaar voor al uw vragen en wensen.'],
  ],
  ['One. Two.', ['text: One.', 'text: Two.']],
  ['\uFEFF\r\n \n***\n', []],
])('%j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

it('gives each passage the heading above it', () => {
  const passages = textPassages(
    'Cookies\nWe place small files on your computer to remember you.\nRights\nYou may look into what we have kept of you.',
  );
  expect(passages.map(({ section }) => section)).toEqual(['Cookies', 'Cookies', 'Rights', 'Rights']);
  expect(passages.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
});
