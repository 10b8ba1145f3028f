import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 14(2)(f)',
  weight: 2,
  found: [{ topic: 'source', fact: ['claim:from-others'] }],
  weak: [{ topic: 'source', fact: ['recipient', 'company', 'data'] }, { topic: 'source' }],
  when: [],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij ontvangen persoonsgegevens ook van derden, zoals het handelsregister.'], state: 'found' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'na' },
    { text: ['Wij ontvangen uw gegevens ook van uw werkgever.'], state: 'found' },
    { text: ['Uw gegevens vullen wij aan uit openbare bronnen.'], state: 'found' },
    { text: ['U vult het formulier zelf in.'], state: 'na' },
  ],
  en: [
    { text: ['We also obtain personal data about you from third parties, such as public registers.'], state: 'found' },
    { text: ['We keep orders for seven years.'], state: 'na' },
    { text: ['We receive your data from your employer.'], state: 'found' },
    { text: ['We collect information about you from public registers.'], state: 'found' },
    { text: ['You fill in the form yourself.'], state: 'na' },
  ],
} satisfies CheckExamples;
