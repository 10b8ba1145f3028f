import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 4(11), 7',
  any: [{ fact: ['claim:consent-by-use'], without: ['claim:asks-first'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Door gebruik te maken van onze website gaat u akkoord met deze privacyverklaring.'], raised: true },
    { text: ['Wij gebruiken uw gegevens alleen met uw toestemming.'], raised: false },
    { text: ['Wanneer u van onze diensten gebruikmaakt, stemt u in met dit privacybeleid.'], raised: true },
    { text: ['Wie de app gebruikt, wordt geacht akkoord te zijn met deze verklaring.'], raised: true },
    { text: ['Als u verder surft, gaat u akkoord met ons privacybeleid.'], raised: true },
    { text: ['Bent u het niet eens met deze verklaring, maak dan geen gebruik van de website.'], raised: true },
    { text: ['Voortgezet gebruik geldt als aanvaarding van de nieuwe tekst.'], raised: true },
    { text: ['Voor het gebruik van analytische cookies vragen wij uw toestemming.'], raised: false },
    { text: ['U kunt akkoord gaan door het vakje aan te vinken.'], raised: false },
    { text: ['Het gebruik van onze website is gratis.'], raised: false },
    { text: ['Gebruik van uw gegevens gebeurt alleen na uw akkoord.'], raised: false },
  ],
  en: [
    { text: ['By using our website you agree to this privacy policy.'], raised: true },
    { text: ['We use your data only with your consent.'], raised: false },
    { text: ['Your use of the website constitutes acceptance of this policy.'], raised: true },
    { text: ['By accessing the service you consent to the practices set out here.'], raised: true },
    { text: ['If you continue to use the app, you are deemed to have accepted the changes.'], raised: true },
    { text: ['If you do not agree with this policy, do not use our site.'], raised: true },
    { text: ['We use cookies only if you consent.'], raised: false },
    { text: ['By ticking the box you agree to receive our newsletter.'], raised: false },
    { text: ['You can use the site without giving any data.'], raised: false },
    { text: ['We ask for your consent before using your data.'], raised: false },
  ],
} satisfies FlagExamples;
