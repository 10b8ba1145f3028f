import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 14(2)(f)',
  weight: 2,
  found: [{ topic: 'source', fact: ['claim:from-others'] }],
  weak: [{ topic: 'source' }],
  when: [],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij ontvangen persoonsgegevens ook van derden, zoals het handelsregister.'], state: 'found' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'na' },
  ],
  en: [
    { text: ['We also obtain personal data about you from third parties, such as public registers.'], state: 'found' },
    { text: ['We keep orders for seven years.'], state: 'na' },
  ],
} satisfies CheckExamples;
