import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(b)',
  any: [{ fact: ['claim:any-purpose'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij mogen uw gegevens voor elk doel gebruiken.'], raised: true },
    { text: ['Wij gebruiken uw gegevens voor geen ander doel dan de bezorging.'], raised: false },
  ],
  en: [
    { text: ['We may use your information for any purpose.'], raised: true },
    { text: ['We use your information only to deliver the order.'], raised: false },
  ],
} satisfies FlagExamples;
