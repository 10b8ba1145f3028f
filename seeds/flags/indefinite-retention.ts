import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(e)',
  any: [{ fact: ['criterion:indefinite'], without: ['criterion:vague'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Berichten op het forum worden voor onbepaalde tijd bewaard.'], raised: true },
    { text: ['Berichten op het forum worden een jaar bewaard.'], raised: false },
    { text: ['Foto’s in het clubarchief bewaren wij voor altijd.'], raised: true },
    { text: ['Je reisprofiel bewaren wij voor onbepaalde tijd.'], raised: true },
    { text: ['Statistieken bewaren wij zo lang als we willen.'], raised: true },
    { text: ['Wij bewaren uw gegevens niet onbeperkt.'], raised: false },
    { text: ['Uw gegevens worden na een jaar permanent verwijderd.'], raised: false },
    { text: ['Wij bewaren gegevens zolang u klant bent.'], raised: false },
  ],
  en: [
    { text: ['Messages on the forum are retained indefinitely.'], raised: true },
    { text: ['Messages on the forum are retained for one year.'], raised: false },
    { text: ['We retain de-identified data for an unlimited time.'], raised: true },
    { text: ['Aggregated records are kept forever.'], raised: true },
    { text: ['Your data is permanently deleted after a year.'], raised: false },
    { text: ['We do not keep personal data indefinitely.'], raised: false },
    { text: ['We retain your data while your account is open.'], raised: false },
  ],
} satisfies FlagExamples;
