import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(d), 77',
  weight: 2,
  found: [
    { fact: ['authority'], with: ['claim:complain'], within: 2 },
    { topic: 'complaint', fact: ['authority'], with: ['topic:rights', 'claim:contact-us'] },
  ],
  weak: [{ topic: 'complaint', fact: ['authority'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Klachten kunt u ook indienen bij de Autoriteit Persoonsgegevens.'], state: 'found' },
    { text: ['Heeft u een klacht, laat het onze klantenservice dan weten.'], state: 'missing' },
  ],
  en: [
    { text: ['You may also lodge a complaint with the supervisory authority.'], state: 'found' },
    { text: ['If you have a complaint, please tell our customer service.'], state: 'missing' },
  ],
} satisfies CheckExamples;
