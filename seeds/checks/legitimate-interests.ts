import type { Check, CheckExamples } from '../../extractors/model.ts';

// A sentence that lists several grounds at once names no interest.
const LISTED = ['legal-basis:contract', 'legal-basis:legal-obligation'];

export default {
  law: 'GDPR Art. 13(1)(d)',
  weight: 2,
  found: [
    { topic: 'legal-basis', fact: ['legal-basis:legitimate-interest'], with: ['topic:purposes'], without: LISTED },
    { topic: 'legal-basis', fact: ['legal-basis:legitimate-interest'], with: ['claim:interest-named'], without: LISTED, within: 1 },
    { topic: 'legal-basis', fact: ['legal-basis:legitimate-interest'], atLeast: 4 },
  ],
  weak: [{ topic: 'legal-basis', fact: ['legal-basis:legitimate-interest'] }],
  when: [{ fact: ['legal-basis:legitimate-interest'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Wij hebben een gerechtvaardigd belang om fraude te voorkomen; dat is de grondslag voor deze verwerking.'], state: 'found' },
    { text: ['De grondslagen zijn de overeenkomst, een wettelijke verplichting of ons gerechtvaardigd belang.'], state: 'weak' },
    { text: ['De grondslag is uw toestemming.'], state: 'na' },
  ],
  en: [
    { text: ['The legal basis is our legitimate interest in preventing fraud.'], state: 'found' },
    { text: ['The legal bases are the performance of a contract, a legal obligation or our legitimate interests.'], state: 'weak' },
    { text: ['The legal basis is your consent.'], state: 'na' },
  ],
} satisfies CheckExamples;
