import type { Check, CheckExamples } from '../../extractors/model.ts';

const VAGUE = ['criterion:vague', 'criterion:no-fixed'];

export default {
  law: 'GDPR Art. 13(2)(a)',
  weight: 3,
  found: [
    { topic: 'retention', fact: ['duration'] },
    { topic: 'retention', fact: ['criterion:contract', 'criterion:inactivity'], without: VAGUE },
  ],
  weak: [
    { topic: 'retention', fact: VAGUE },
    { topic: 'retention', fact: ['criterion'] },
    { topic: 'retention', fact: ['claim:keeps'] },
    { topic: 'retention' },
    { fact: ['criterion'] },
    { fact: ['duration'], with: ['claim:keeps'], within: 1, without: ['topic:cookies', 'topic:rights'] },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij bewaren uw persoonsgegevens twee jaar na het laatste contact.'], state: 'found' },
    { text: ['Wij bewaren uw persoonsgegevens niet langer dan noodzakelijk.'], state: 'weak' },
    { text: ['Wij gebruiken cookies.'], state: 'missing' },
    { text: ['Facturen bewaren wij zeven jaar.'], state: 'found' },
    { text: ['Je account blijft bewaard zolang je lid bent; daarna verwijderen we je persoonsgegevens.'], state: 'found' },
    { text: ['Sollicitatiebrieven worden binnen vier weken na de procedure verwijderd.'], state: 'found' },
    { text: ['Wij bewaren gegevens zo lang als nodig.'], state: 'weak' },
  ],
  en: [
    { text: ['We keep your personal data for two years after our last contact.'], state: 'found' },
    { text: ['We retain your personal data for as long as necessary.'], state: 'weak' },
    { text: ['We use cookies.'], state: 'missing' },
    { text: ['Invoices are kept for seven years.'], state: 'found' },
    { text: ['We keep your personal data for as long as you are a customer.'], state: 'found' },
    { text: ['Job applications are deleted within four weeks.'], state: 'found' },
    { text: ['We keep personal data only as long as needed.'], state: 'weak' },
  ],
} satisfies CheckExamples;
