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
    { text: ['U kunt onjuiste persoonsgegevens laten corrigeren.'], state: 'found' },
    { text: ['U heeft het recht fouten in uw gegevens te laten herstellen.'], state: 'found' },
    { text: ['Wij kunnen deze verklaring aanpassen.'], state: 'missing' },
  ],
  en: [
    { text: ['You have the right to have your personal data corrected.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
    { text: ['You have the right to have mistakes in your data put right.'], state: 'found' },
    { text: ['You can ask us to update inaccurate information.'], state: 'found' },
    { text: ['We may amend this policy.'], state: 'missing' },
  ],
} satisfies CheckExamples;
