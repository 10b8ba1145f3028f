import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(1)(e)',
  weight: 3,
  found: [
    { topic: 'sharing', fact: ['recipient', 'company'] },
    { topic: 'sharing', fact: ['claim:not-shared'] },
  ],
  weak: [{ topic: 'sharing', fact: ['recipient'] }, { topic: 'sharing' }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij delen uw adres met de bezorgdienst en met onze boekhouder.'], state: 'found' },
    { text: ['Wij verstrekken uw persoonsgegevens niet aan derden.'], state: 'found' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
  ],
  en: [
    { text: ['We share your address with couriers and with our accountant.'], state: 'found' },
    { text: ['We do not share your personal data with third parties.'], state: 'found' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
  ],
} satisfies CheckExamples;
