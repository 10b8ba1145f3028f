import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(1)(c), 6',
  weight: 3,
  // Grounds are tied to the processing where a text speaks of them as grounds, names different ones in different places, or one for most of what it does.
  found: [
    { topic: 'legal-basis', fact: ['legal-basis'], with: ['claim:ground-named'], within: 3, atLeast: 2 },
    { topic: 'legal-basis', fact: ['legal-basis'], with: ['topic:purposes'], atLeast: 5 },
    { topic: 'legal-basis', fact: ['legal-basis'], atLeast: 3, distinct: 3 },
    { topic: 'legal-basis', fact: ['legal-basis'], atLeast: 12 },
  ],
  weak: [{ topic: 'legal-basis', fact: ['legal-basis'] }, { topic: 'legal-basis' }, { fact: ['legal-basis'] }],
} satisfies Check;

export const examples = {
  nl: [
    {
      text: [
        'De grondslag voor de verwerking van uw adres is de uitvoering van de overeenkomst.',
        'De grondslag voor de nieuwsbrief is uw toestemming.',
      ],
      state: 'found',
    },
    { text: ['Wij verwerken uw gegevens op grond van uw toestemming.'], state: 'weak' },
    { text: ['Wij bewaren logbestanden dertig dagen.'], state: 'missing' },
  ],
  en: [
    {
      text: [
        'The legal basis for processing your address is the performance of the contract.',
        'The legal basis for the newsletter is your consent.',
      ],
      state: 'found',
    },
    { text: ['We process your data on the basis of your consent.'], state: 'weak' },
    { text: ['We keep log files for thirty days.'], state: 'missing' },
  ],
} satisfies CheckExamples;
