import { expect, it } from 'vitest';
import { languageOf } from '../../extractors/language.ts';
import type { Passage } from '../../extractors/model.ts';

const passages = (text: string): Passage[] => [{ id: 0, text, kind: 'text', section: '' }];
const DUTCH = 'Wij verwerken uw persoonsgegevens alleen wanneer u daar vooraf toestemming voor heeft gegeven.';
const ENGLISH =
  'We only process your personal data after you have given us your permission to do so. You can change your mind at any time, and we will then delete everything that we have stored about you and your orders.';
const ITALIAN = 'Trattiamo i suoi dati personali soltanto dopo che lei ci ha dato il suo consenso, come previsto dalla legge.';

it.each([
  [DUTCH, undefined, 'nl'],
  [ENGLISH, undefined, 'en'],
  [DUTCH, 'en', 'nl'],
  [ENGLISH, 'nl-NL', 'en'],
  [ITALIAN, undefined, 'ita'],
  ['We only process your personal data after you have given us your permission to do so.', undefined, 'en'],
  ['Privacy', 'nl', 'nl'],
  ['Privacy', undefined, 'und'],
  ['', undefined, 'und'],
])('%s (claims %s) is %s', (text, claim, expected) => {
  expect(languageOf(passages(text), claim)).toBe(expected);
});
