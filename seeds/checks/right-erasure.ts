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
    { text: ['U heeft het recht om vergeten te worden.'], state: 'found' },
    { text: ['U kunt uw account en persoonsgegevens laten wissen.'], state: 'found' },
    { text: ['Logbestanden worden na een maand automatisch gewist.'], state: 'missing' },
  ],
  en: [
    { text: ['You can ask us to erase your personal data.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
    { text: ['You have the right to have your data wiped.'], state: 'found' },
    { text: ['Log files are overwritten after a month.'], state: 'missing' },
  ],
} satisfies CheckExamples;
