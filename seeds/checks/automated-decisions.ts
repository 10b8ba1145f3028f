import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(f), 22',
  weight: 2,
  found: [{ fact: ['claim:automated-decisions'], without: ['claim:not-subject-right'] }],
  weak: [{ fact: ['claim:automated-decisions', 'claim:profiling'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij nemen geen besluiten op basis van geautomatiseerde verwerking.'], state: 'found' },
    { text: ['Wij maken op basis van uw aankopen een klantprofiel.'], state: 'weak' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
  ],
  en: [
    { text: ['We do not make decisions based solely on automated processing.'], state: 'found' },
    { text: ['We use profiling to choose the offers that we show you.'], state: 'weak' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
  ],
} satisfies CheckExamples;
