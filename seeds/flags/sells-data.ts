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
    { text: ['Wij verhuren de postadressen van onze leden aan uitgevers.'], raised: true },
    { text: ['Klantprofielen worden verkocht aan reclamebedrijven.'], raised: true },
    { text: ['Wij kunnen uw persoonsgegevens tegen betaling aan partners verstrekken.'], raised: true },
    { text: ['Uw e-mailadres mogen wij verhandelen aan geselecteerde adverteerders.'], raised: true },
    { text: ['Wij behouden ons het recht voor contactgegevens te verkopen aan derden.'], raised: true },
    { text: ['Je gegevens gaan niet in de verkoop.'], raised: false },
    { text: ['Wij zijn geen datahandelaar en verkopen dus niets door.'], raised: false },
    { text: ['Uw gegevens worden nimmer verhuurd of geruild.'], raised: false },
    { text: ['Wordt onze winkel overgenomen, dan verhuist het klantenbestand mee naar de koper.'], raised: false },
    { text: ['Wij gebruiken uw gegevens voor de verkoop van kaarten.'], raised: false },
  ],
  en: [
    { text: ['We may sell your personal information to advertisers.'], raised: true },
    { text: ['We never sell your personal information.'], raised: false },
    { text: ['If the business is sold, your information may pass to the buyer in the merger.'], raised: false },
    { text: ['We rent our mailing lists to carefully chosen partners.'], raised: true },
    { text: ['Usage data may be sold to advertising networks.'], raised: true },
    { text: ['We may trade customer lists with other companies.'], raised: true },
    { text: ['Your contact details are sold to third parties that pay us for leads.'], raised: true },
    { text: ['Your details are not for sale.'], raised: false },
    { text: ['We will neither sell nor rent personal information.'], raised: false },
    { text: ['If we sell the company, customer records go to the buyer.'], raised: false },
    { text: ['No personal data are traded with other firms.'], raised: false },
    { text: ['You can tell us not to sell your information.'], raised: false },
    { text: ['We sell candles and keep a record of what you buy.'], raised: false },
  ],
} satisfies FlagExamples;
