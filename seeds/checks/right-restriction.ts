import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 18',
  weight: 2,
  found: [{ topic: 'rights', fact: ['right:restriction'] }],
  weak: [{ fact: ['right:restriction'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U heeft recht op beperking van de verwerking.'], state: 'found' },
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'missing' },
  ],
  en: [
    { text: ['You have the right to restriction of processing.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
  ],
} satisfies CheckExamples;
