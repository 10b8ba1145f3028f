import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'WP260 rev.01',
  weight: 1,
  found: [
    { topic: 'changes', fact: ['date', 'claim:version'] },
    { fact: ['date'], with: ['claim:updated'], within: 1 },
    // A date that stands nearly alone, or in the title.
    { fact: ['date'], words: 5 },
    { fact: ['date'], with: ['claim:policy-named'], words: 12 },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Deze privacyverklaring is voor het laatst gewijzigd op 3 maart 2025.'], state: 'found' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
    { text: ['Deze privacyverklaring is vastgesteld op 1 juni 2023.'], state: 'found' },
    { text: ['Versie 2.1 van deze privacyverklaring, 3-4-2024.'], state: 'found' },
    { text: ['Wij bestaan sinds 12 mei 1998.'], state: 'missing' },
    { text: ['Versie augustus 2026'], state: 'found' },
    { text: ['Utrecht, 25-05-2018'], state: 'found' },
    { text: ['Privacyverklaring Stichting De Molenwiek, 2 februari 2021'], state: 'found' },
  ],
  en: [
    { text: ['This privacy policy was last updated on 3 March 2025.'], state: 'found' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
    { text: ['This privacy notice took effect on 1 June 2023.'], state: 'found' },
    { text: ['We were founded on 12 May 1998.'], state: 'missing' },
    { text: ['v4.1 – 2025-01-20'], state: 'found' },
    { text: ['Issue 3, November 2023'], state: 'found' },
  ],
} satisfies CheckExamples;
