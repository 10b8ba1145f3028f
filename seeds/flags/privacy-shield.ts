import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 44; CJEU C-311/18, C-362/14',
  any: [
    { fact: ['mechanism:privacy-shield'], without: ['claim:shield-ended'] },
    { topic: 'transfers', fact: ['mechanism:safe-harbor'], without: ['claim:shield-ended'] },
  ],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Onze mailprovider in de Verenigde Staten is aangesloten bij het Privacy Shield.'], raised: true },
    { text: ['Het Privacy Shield is ongeldig verklaard, daarom gebruiken wij standaardcontractbepalingen.'], raised: false },
  ],
  en: [
    { text: ['Our mail provider in the United States is certified under the Privacy Shield.'], raised: true },
    { text: ['Since the Privacy Shield was declared invalid, we use standard contractual clauses.'], raised: false },
  ],
} satisfies FlagExamples;
