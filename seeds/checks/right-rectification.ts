import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 16',
  weight: 2,
  found: [{ topic: 'rights', fact: ['right:rectification'] }],
  weak: [{ fact: ['right:rectification'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U heeft het recht om uw persoonsgegevens te laten corrigeren.'], state: 'found' },
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'missing' },
  ],
  en: [
    { text: ['You have the right to have your personal data corrected.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
  ],
} satisfies CheckExamples;
