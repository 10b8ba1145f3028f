import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(e)',
  any: [{ fact: ['criterion:indefinite'], without: ['criterion:vague'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Berichten op het forum worden voor onbepaalde tijd bewaard.'], raised: true },
    { text: ['Berichten op het forum worden een jaar bewaard.'], raised: false },
  ],
  en: [
    { text: ['Messages on the forum are retained indefinitely.'], raised: true },
    { text: ['Messages on the forum are retained for one year.'], raised: false },
  ],
} satisfies FlagExamples;
