import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

const VAGUE = ['criterion:vague', 'criterion:no-fixed'];

export default {
  law: 'GDPR Art. 13(2)(a); WP260 rev.01',
  any: [{ fact: VAGUE }],
  // Something firmer elsewhere in the text.
  unless: [
    { topic: 'retention', fact: ['duration'] },
    { topic: 'retention', fact: ['criterion:contract', 'criterion:inactivity'], without: VAGUE },
  ],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij bewaren uw persoonsgegevens niet langer dan noodzakelijk.'], raised: true },
    { text: ['Wij bewaren uw persoonsgegevens niet langer dan noodzakelijk.', 'Facturen bewaren wij zeven jaar.'], raised: false },
    { text: ['Wij bewaren gegevens zolang dat nodig is voor het doel.'], raised: true },
    { text: ['Uw gegevens worden niet langer bewaard dan strikt noodzakelijk is.'], raised: true },
    { text: ['Wij hanteren geen vaste bewaartermijnen voor persoonsgegevens.'], raised: true },
    { text: ['Wij bewaren gegevens niet langer dan nodig.', 'Sollicitaties bewaren wij vier weken.'], raised: false },
    { text: ['Wij bewaren gegevens tot een jaar na opzegging.'], raised: false },
  ],
  en: [
    { text: ['We retain your personal data for as long as necessary.'], raised: true },
    { text: ['We retain your personal data for as long as necessary.', 'We retain invoices for seven years.'], raised: false },
    { text: ['Personal data will be kept no longer than is needed for the purpose.'], raised: true },
    { text: ['We retain your data for as long as we deem necessary.'], raised: true },
    { text: ['We keep data no longer than necessary.', 'Log files are deleted after 14 days.'], raised: false },
    { text: ['We keep your personal data for two years.'], raised: false },
  ],
} satisfies FlagExamples;
