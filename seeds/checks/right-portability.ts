import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 20',
  weight: 2,
  found: [{ topic: 'rights', fact: ['right:portability'] }],
  weak: [{ fact: ['right:portability'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'found' },
    { text: ['U heeft recht op inzage in uw persoonsgegevens.'], state: 'missing' },
    { text: ['U heeft recht op dataportabiliteit.'], state: 'found' },
    { text: ['U kunt ons vragen uw gegevens over te dragen aan een andere organisatie.'], state: 'found' },
    { text: ['De fietsen zijn makkelijk mee te nemen.'], state: 'missing' },
  ],
  en: [
    { text: ['You have the right to data portability.'], state: 'found' },
    { text: ['You have the right of access to your personal data.'], state: 'missing' },
    { text: ['You may receive your data from us in a machine-readable format.'], state: 'found' },
    { text: ['You may ask us to transfer your data to another provider.'], state: 'found' },
    { text: ['Bags must be portable.'], state: 'missing' },
  ],
} satisfies CheckExamples;
