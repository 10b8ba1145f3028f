import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(a), 6',
  any: [{ fact: ['claim:sells-data'], without: ['claim:not-sold', 'right', 'topic:rights'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij verkopen uw gegevens aan adverteerders.'], raised: true },
    { text: ['Wij verkopen uw gegevens nooit aan derden.'], raised: false },
    { text: ['Bij een verkoop van de onderneming gaan uw gegevens over naar de koper.'], raised: false },
  ],
  en: [
    { text: ['We may sell your personal information to advertisers.'], raised: true },
    { text: ['We never sell your personal information.'], raised: false },
    { text: ['If the business is sold, your information may pass to the buyer in the merger.'], raised: false },
  ],
} satisfies FlagExamples;
