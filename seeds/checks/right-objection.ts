import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 21',
  weight: 3,
  found: [{ topic: 'rights', fact: ['right:objection'] }],
  weak: [{ fact: ['right:objection'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U kunt bezwaar maken tegen deze verwerking.'], state: 'found' },
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'missing' },
  ],
  en: [
    { text: ['You can object to this processing.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
  ],
} satisfies CheckExamples;
