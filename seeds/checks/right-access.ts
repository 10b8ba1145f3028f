import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 15',
  weight: 3,
  found: [{ topic: 'rights', fact: ['right:access'] }],
  weak: [{ fact: ['right:access'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U heeft recht op inzage in uw persoonsgegevens.'], state: 'found' },
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'missing' },
  ],
  en: [
    { text: ['You have the right of access to your personal data.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
  ],
} satisfies CheckExamples;
