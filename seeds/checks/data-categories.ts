import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 14(1)(d)',
  weight: 3,
  found: [{ topic: 'collection', fact: ['data'], distinct: 3 }],
  weak: [{ topic: 'collection', fact: ['data'] }, { topic: 'collection' }, { fact: ['data'], distinct: 3 }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij verzamelen uw naam, e-mailadres en telefoonnummer.'], state: 'found' },
    { text: ['U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.'], state: 'missing' },
  ],
  en: [
    { text: ['We collect your name, email address and telephone number.'], state: 'found' },
    { text: ['You may lodge a complaint with the supervisory authority.'], state: 'missing' },
  ],
} satisfies CheckExamples;
