import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 12(5)',
  any: [{ topic: 'rights', fact: ['claim:fee'], without: ['claim:excessive', 'claim:free'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Voor een verzoek om inzage brengen wij administratiekosten in rekening.'], raised: true },
    { text: ['Een verzoek is kosteloos, tenzij het kennelijk buitensporig is; dan rekenen wij een vergoeding.'], raised: false },
    { text: ['Voor een kopie van uw gegevens brengen wij € 5 in rekening.'], raised: true },
    { text: ['Wij kunnen een redelijke vergoeding vragen om uw verzoek om inzage te behandelen.'], raised: true },
    { text: ['Aan een verzoek om inzage zijn administratiekosten verbonden.'], raised: true },
    { text: ['Een verzoek om inzage kost u niets.'], raised: false },
    { text: ['Uw recht op inzage oefent u kosteloos uit.'], raised: false },
    { text: ['Bij buitensporige verzoeken om inzage kunnen wij kosten in rekening brengen.'], raised: false },
    { text: ['Voor een tweede kopie van uw gegevens kunnen wij een vergoeding vragen als u om inzage verzoekt.'], raised: false },
  ],
  en: [
    { text: ['We charge a fee of ten euros for every request for access.'], raised: true },
    { text: ['We may charge a reasonable fee where a request is manifestly unfounded.'], raised: false },
    { text: ['A fee of £10 is payable for each access request to your personal data.'], raised: true },
    { text: ['We may charge an administrative fee for a copy of your personal data.'], raised: true },
    { text: ['No fee has to be paid to access your data.'], raised: false },
    { text: ['Access requests are free of charge.'], raised: false },
    { text: ['A reasonable fee may be charged if your request for access is excessive.'], raised: false },
  ],
} satisfies FlagExamples;
