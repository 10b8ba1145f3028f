import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(1)(c)',
  weight: 3,
  found: [{ topic: 'purposes', without: ['claim:vague-purposes'], atLeast: 2 }],
  weak: [{ topic: 'purposes' }],
} satisfies Check;

export const examples = {
  nl: [
    {
      text: ['Wij gebruiken uw adres om uw bestelling te bezorgen.', 'Wij gebruiken uw e-mailadres om u de factuur te sturen.'],
      state: 'found',
    },
    { text: ['U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.'], state: 'missing' },
  ],
  en: [
    { text: ['We use your address to deliver your order.', 'We use your email address to send you the invoice.'], state: 'found' },
    { text: ['You may lodge a complaint with the supervisory authority.'], state: 'missing' },
  ],
} satisfies CheckExamples;
