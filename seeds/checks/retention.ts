import type { Check, CheckExamples } from '../../extractors/model.ts';

const VAGUE = ['criterion:vague', 'criterion:no-fixed'];

export default {
  law: 'GDPR Art. 13(2)(a)',
  weight: 3,
  found: [
    { topic: 'retention', fact: ['duration'] },
    { topic: 'retention', fact: ['criterion:contract', 'criterion:inactivity'], without: VAGUE },
  ],
  weak: [{ topic: 'retention' }, { fact: ['criterion'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij bewaren uw persoonsgegevens twee jaar na het laatste contact.'], state: 'found' },
    { text: ['Wij bewaren uw persoonsgegevens niet langer dan noodzakelijk.'], state: 'weak' },
    { text: ['Wij gebruiken cookies.'], state: 'missing' },
  ],
  en: [
    { text: ['We keep your personal data for two years after our last contact.'], state: 'found' },
    { text: ['We retain your personal data for as long as necessary.'], state: 'weak' },
    { text: ['We use cookies.'], state: 'missing' },
  ],
} satisfies CheckExamples;
