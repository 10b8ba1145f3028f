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
  ],
  en: [
    { text: ['We retain your personal data for as long as necessary.'], raised: true },
    { text: ['We retain your personal data for as long as necessary.', 'We retain invoices for seven years.'], raised: false },
  ],
} satisfies FlagExamples;
