import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(d), 77',
  weight: 2,
  found: [
    { fact: ['authority'], with: ['claim:complain'], within: 2 },
    { topic: 'complaint', fact: ['authority'], with: ['topic:rights', 'claim:contact-us', 'claim:may'] },
  ],
  weak: [{ topic: 'complaint', fact: ['authority'], without: ['link'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Klachten kunt u ook indienen bij de Autoriteit Persoonsgegevens.'], state: 'found' },
    { text: ['Heeft u een klacht, laat het onze klantenservice dan weten.'], state: 'missing' },
    {
      text: ['Bent u het niet eens met ons antwoord, dan kunt u naar de Autoriteit Persoonsgegevens stappen met uw klacht.'],
      state: 'found',
    },
    { text: ['U heeft het recht een klacht in te dienen bij de toezichthouder.'], state: 'found' },
    { text: ['Ook kunt u zich met een klacht wenden tot de Gegevensbeschermingsautoriteit.'], state: 'found' },
    { text: ['Klachten over een product behandelen wij binnen een week.'], state: 'missing' },
  ],
  en: [
    { text: ['You may also lodge a complaint with the supervisory authority.'], state: 'found' },
    { text: ['If you have a complaint, please tell our customer service.'], state: 'missing' },
    { text: ['You can take your complaint to the ICO.'], state: 'found' },
    { text: ['You have the right to complain to your data protection regulator.'], state: 'found' },
    { text: ['You may file a complaint with the data protection authority of your country.'], state: 'found' },
    { text: ['Complaints about a product are answered within a week.'], state: 'missing' },
  ],
} satisfies CheckExamples;
