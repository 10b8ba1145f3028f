import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(c), 12(6)',
  any: [{ fact: ['claim:id-copy'] }],
  unless: [{ fact: ['claim:parts-hidden'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Stuur bij uw verzoek om inzage een kopie van uw identiteitsbewijs mee.'], raised: true },
    {
      text: ['Stuur bij uw verzoek een kopie van uw identiteitsbewijs mee.', 'Maak daarin uw pasfoto en burgerservicenummer onleesbaar.'],
      raised: false,
    },
  ],
  en: [
    { text: ['Please enclose a copy of your passport with your request.'], raised: true },
    {
      text: ['Please enclose a copy of your passport with your request.', 'You may black out your photo and document number.'],
      raised: false,
    },
  ],
} satisfies FlagExamples;
