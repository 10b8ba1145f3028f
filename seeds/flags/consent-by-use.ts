import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 4(11), 7',
  any: [{ fact: ['claim:consent-by-use'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Door gebruik te maken van onze website gaat u akkoord met deze privacyverklaring.'], raised: true },
    { text: ['Wij gebruiken uw gegevens alleen met uw toestemming.'], raised: false },
  ],
  en: [
    { text: ['By using our website you agree to this privacy policy.'], raised: true },
    { text: ['We use your data only with your consent.'], raised: false },
  ],
} satisfies FlagExamples;
