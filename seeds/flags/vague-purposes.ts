import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(b); WP260 rev.01',
  // A longer sentence says more than its vague words.
  any: [{ topic: 'purposes', fact: ['claim:vague-purposes'], without: ['claim:specific-purpose', 'topic:cookies'], words: 20 }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij gebruiken uw gegevens om onze dienstverlening te verbeteren.'], raised: true },
    { text: ['Wij gebruiken uw adres om uw bestelling te bezorgen.'], raised: false },
    { text: ['Wij gebruiken uw persoonsgegevens om nieuwe diensten te ontwikkelen.'], raised: true },
    { text: ['Wij gebruiken je gegevens om onze website te verbeteren.'], raised: true },
    { text: ['Uw gegevens gebruiken wij voor onderzoeksdoeleinden.'], raised: true },
    { text: ['Wij gebruiken uw e-mailadres om de factuur te sturen.'], raised: false },
    { text: ['Wij gebruiken uw gegevens om fraude te voorkomen.'], raised: false },
  ],
  en: [
    { text: ['We use your data to improve our services.'], raised: true },
    { text: ['We use your address to deliver your order.'], raised: false },
    { text: ['We use your personal data to develop new services.'], raised: true },
    { text: ['We may use your personal data for research purposes.'], raised: true },
    { text: ['We use your information to offer personalised services.'], raised: true },
    { text: ['We use your email address to send the invoice.'], raised: false },
    { text: ['We use your information to prevent fraud.'], raised: false },
  ],
} satisfies FlagExamples;
