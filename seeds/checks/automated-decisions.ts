import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(f), 22',
  weight: 2,
  found: [
    { fact: ['claim:automated-decisions'], without: ['claim:not-subject-right'] },
    { topic: 'automated', fact: ['claim:decides'], without: ['claim:not-subject-right', 'claim:profiling'] },
  ],
  weak: [{ fact: ['claim:automated-decisions', 'claim:profiling'] }, { topic: 'automated', fact: ['claim:decides'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij nemen geen besluiten op basis van geautomatiseerde verwerking.'], state: 'found' },
    { text: ['Wij maken op basis van uw aankopen een klantprofiel.'], state: 'weak' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
    { text: ['Over uw aanvraag beslist altijd een medewerker en nooit een algoritme.'], state: 'found' },
    { text: ['Er vindt geen geautomatiseerde besluitvorming plaats.'], state: 'found' },
    { text: ['Een computerprogramma beslist over uw kredietaanvraag, zonder tussenkomst van een mens.'], state: 'found' },
    { text: ['Deuren openen automatisch.'], state: 'missing' },
  ],
  en: [
    { text: ['We do not make decisions based solely on automated processing.'], state: 'found' },
    { text: ['We use profiling to choose the offers that we show you.'], state: 'weak' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
    { text: ['No decision about you is taken by a computer.'], state: 'found' },
    { text: ['Your application is automatically rejected if the score is too low.'], state: 'found' },
    { text: ['Decisions are never made without human intervention.'], state: 'found' },
    { text: ['The doors open automatically.'], state: 'missing' },
  ],
} satisfies CheckExamples;
