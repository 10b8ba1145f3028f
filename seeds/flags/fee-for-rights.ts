import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 12(5)',
  any: [{ fact: ['claim:fee'], without: ['claim:excessive', 'claim:free'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Voor een verzoek om inzage brengen wij administratiekosten in rekening.'], raised: true },
    { text: ['Een verzoek is kosteloos, tenzij het kennelijk buitensporig is; dan rekenen wij een vergoeding.'], raised: false },
  ],
  en: [
    { text: ['We charge a fee of ten euros for every request for access.'], raised: true },
    { text: ['We may charge a reasonable fee where a request is manifestly unfounded.'], raised: false },
  ],
} satisfies FlagExamples;
