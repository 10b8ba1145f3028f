import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'WP260 rev.01',
  weight: 1,
  found: [
    { topic: 'changes', fact: ['date', 'claim:version'] },
    { fact: ['date'], with: ['claim:updated'], within: 1 },
    { fact: ['date'], words: 4 },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Deze privacyverklaring is voor het laatst gewijzigd op 3 maart 2025.'], state: 'found' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
  ],
  en: [
    { text: ['This privacy policy was last updated on 3 March 2025.'], state: 'found' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
  ],
} satisfies CheckExamples;
