import type { Check, CheckExamples } from '../../extractors/model.ts';

const OTHERS = ['topic:sharing', 'topic:transfers', 'topic:cookies'];

export default {
  law: 'GDPR Art. 13(1)(a)',
  weight: 3,
  found: [
    { topic: 'controller', fact: ['company', 'claim:controller-is', 'claim:register-number'] },
    { fact: ['company'], with: ['claim:controller-is', 'claim:controller-word'], within: 2 },
    { fact: ['company'], with: ['claim:introduces', 'claim:register-number'], without: OTHERS },
    { fact: ['claim:controller-is'], without: OTHERS },
  ],
  weak: [
    { topic: 'controller', fact: ['claim:introduces', 'claim:controller-word'] },
    { topic: 'controller' },
    { fact: ['company'], without: OTHERS },
    { fact: ['claim:introduces'], without: OTHERS, words: 40 },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Molenwiek Fietsen B.V. is de verwerkingsverantwoordelijke voor de gegevens in deze verklaring.'], state: 'found' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
  ],
  en: [
    { text: ['Harbour Lane Ltd is the data controller for this website.'], state: 'found' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
  ],
} satisfies CheckExamples;
