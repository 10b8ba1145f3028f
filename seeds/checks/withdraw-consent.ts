import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(c)',
  weight: 2,
  found: [{ fact: ['right:withdraw-consent'] }, { fact: ['claim:withdraw'], with: ['legal-basis:consent'], within: 1 }],
  weak: [{ fact: ['right:opt-out'] }],
  when: [{ fact: ['legal-basis:consent'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U kunt uw toestemming op elk moment intrekken.'], state: 'found' },
    { text: ['De grondslag voor de nieuwsbrief is uw toestemming.'], state: 'missing' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'na' },
  ],
  en: [
    { text: ['You can withdraw your consent at any time.'], state: 'found' },
    { text: ['The legal basis for the newsletter is your consent.'], state: 'missing' },
    { text: ['We keep orders for seven years.'], state: 'na' },
  ],
} satisfies CheckExamples;
