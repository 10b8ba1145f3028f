import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 14(2)(f)',
  any: [{ fact: ['claim:data-brokers'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij kopen adresbestanden in bij databrokers.'], raised: true },
    { text: ['Wij ontvangen uw adres van de webwinkel waar u bestelde.'], raised: false },
  ],
  en: [
    { text: ['We buy contact lists from data brokers.'], raised: true },
    { text: ['We receive your address from the shop where you ordered.'], raised: false },
  ],
} satisfies FlagExamples;
