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
    { text: ['Op uw verzoek krijgt u een kopie van uw dossier; dat is uw recht.'], state: 'found' },
    { text: ['U kunt bij ons opvragen welke persoonsgegevens wij van u verwerken.'], state: 'found' },
    { text: ['U bent gerechtigd tot inzage in uw persoonsgegevens.'], state: 'found' },
  ],
  en: [
    { text: ['You have the right of access to your personal data.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
    { text: ['You may ask us to send you a copy of what we keep about you.'], state: 'found' },
    { text: ['Our staff have access to the customer database.'], state: 'missing' },
  ],
} satisfies CheckExamples;
