import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(c), 12(6)',
  any: [{ fact: ['claim:id-copy'], without: ['claim:parts-hidden', 'claim:no-copy'] }],
  unless: [{ fact: ['claim:parts-hidden'], with: ['claim:id-copy'], within: 3 }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Stuur bij uw verzoek om inzage een kopie van uw identiteitsbewijs mee.'], raised: true },
    {
      text: ['Stuur bij uw verzoek een kopie van uw identiteitsbewijs mee.', 'Maak daarin uw pasfoto en burgerservicenummer onleesbaar.'],
      raised: false,
    },
    { text: ['Voeg bij uw verzoek een kopie van een geldig legitimatiebewijs.'], raised: true },
    { text: ['Wij vragen u een scan van uw paspoort te uploaden.'], raised: true },
    { text: ['Stuur een kopie van je rijbewijs mee, zodat wij weten dat jij het bent.'], raised: true },
    { text: ['Een kopie van uw paspoort hebben wij niet nodig.'], raised: false },
    { text: ['Stuur nooit een kopie van je identiteitsbewijs mee.'], raised: false },
    { text: ['Stuur een kopie van uw identiteitsbewijs met doorhaling van pasfoto en BSN.'], raised: false },
    { text: ['Neem een geldig identiteitsbewijs mee naar de balie.'], raised: false },
    { text: ['Wij kunnen u vragen om u te identificeren.'], raised: false },
  ],
  en: [
    { text: ['Please enclose a copy of your passport with your request.'], raised: true },
    {
      text: ['Please enclose a copy of your passport with your request.', 'You may black out your photo and document number.'],
      raised: false,
    },
    { text: ['Include a photocopy of your driving licence with your request.'], raised: true },
    { text: ['Please upload a scan of your identity card.'], raised: true },
    { text: ['You must send us a copy of a government-issued photo ID.'], raised: true },
    { text: ['We never ask for a copy of your passport.'], raised: false },
    { text: ['Send a copy of your passport with the number blacked out.'], raised: false },
    { text: ['We may ask for proof of identity.'], raised: false },
    { text: ['Bring your passport to the desk.'], raised: false },
  ],
} satisfies FlagExamples;
