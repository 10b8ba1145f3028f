import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(b); WP260 rev.01',
  // A longer sentence says more than its vague words.
  any: [{ topic: 'purposes', fact: ['claim:vague-purposes'], without: ['claim:specific-purpose'], words: 22 }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij gebruiken uw gegevens om onze dienstverlening te verbeteren.'], raised: true },
    { text: ['Wij gebruiken uw adres om uw bestelling te bezorgen.'], raised: false },
  ],
  en: [
    { text: ['We use your data to improve our services.'], raised: true },
    { text: ['We use your address to deliver your order.'], raised: false },
  ],
} satisfies FlagExamples;
