import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 17',
  weight: 3,
  found: [{ topic: 'rights', fact: ['right:erasure'] }],
  weak: [{ fact: ['right:erasure'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U kunt ons vragen uw persoonsgegevens te verwijderen.'], state: 'found' },
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'missing' },
  ],
  en: [
    { text: ['You can ask us to erase your personal data.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
  ],
} satisfies CheckExamples;
