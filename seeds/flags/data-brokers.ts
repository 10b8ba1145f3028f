import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 14(2)(f)',
  any: [
    { fact: ['claim:data-brokers'], with: ['topic:source', 'topic:collection'], without: ['claim:no-brokers'] },
    { fact: ['claim:brokers-used'], without: ['claim:no-brokers'] },
  ],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij kopen adresbestanden in bij databrokers.'], raised: true },
    { text: ['Wij ontvangen uw adres van de webwinkel waar u bestelde.'], raised: false },
    { text: ['Wij vullen ons bestand aan met gegevens die wij kopen van adressenbureaus.'], raised: true },
    { text: ['Persoonsgegevens ontvangen wij ook van databrokers en lijstenverkopers.'], raised: true },
    { text: ['Voor acquisitie kopen wij adressenbestanden in bij een adressenleverancier.'], raised: true },
    { text: ['Voor onze verkoop schakelen wij datahandelaren in die bedrijven voor ons opzoeken.'], raised: true },
    { text: ['Wij maken nooit gebruik van datahandelaren.'], raised: false },
    { text: ['Wij ontvangen geen gegevens van databrokers.'], raised: false },
    { text: ['Adresbestanden kopen wij nooit.'], raised: false },
    { text: ['Wij ontvangen uw gegevens van uw werkgever.'], raised: false },
    { text: ['Wij verzamelen het kenteken van de auto die u koopt.'], raised: false },
  ],
  en: [
    { text: ['We buy contact lists from data brokers.'], raised: true },
    { text: ['We receive your address from the shop where you ordered.'], raised: false },
    { text: ['We obtain personal data about you from data brokers.'], raised: true },
    { text: ['We also collect information about prospects from list vendors and data aggregators.'], raised: true },
    { text: ['We receive demographic data purchased from data resellers.'], raised: true },
    { text: ['Our sales team works with data brokers to find new customers.'], raised: true },
    { text: ['We never use data brokers.'], raised: false },
    { text: ['We do not buy personal data from data brokers.'], raised: false },
    { text: ['We never collect data through lists bought from brokers.'], raised: false },
    { text: ['We receive your data from your employer.'], raised: false },
  ],
} satisfies FlagExamples;
