import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 94',
  any: [{ fact: ['claim:repealed-law'], without: ['claim:replaced-law'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij verwerken persoonsgegevens volgens de Wet bescherming persoonsgegevens.'], raised: true },
    { text: ['De AVG vervangt de Wet bescherming persoonsgegevens.'], raised: false },
    { text: ['Op grond van de Wbp heeft u recht op inzage.'], raised: true },
    { text: ['De AVG is de opvolger van de Wbp.'], raised: false },
  ],
  en: [
    { text: ['We process personal data in accordance with the Data Protection Act 1998.'], raised: true },
    { text: ['The GDPR replaces Directive 95/46/EC.'], raised: false },
    { text: ['You have rights under the Data Protection Act 1998.'], raised: true },
    { text: ['The Data Protection Act 1998 was repealed in 2018.'], raised: false },
  ],
} satisfies FlagExamples;
