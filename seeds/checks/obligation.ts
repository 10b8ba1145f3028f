import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(e)',
  weight: 1,
  found: [{ fact: ['claim:refusal-consequence'] }],
  weak: [
    { topic: 'obligation' },
    { fact: ['claim:must-provide'], with: ['topic:collection', 'data'] },
    { fact: ['claim:may-withhold'], with: ['topic:collection', 'data'] },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Zonder deze gegevens kunnen wij uw bestelling niet bezorgen.'], state: 'found' },
    { text: ['U bent niet verplicht om uw telefoonnummer te verstrekken.'], state: 'weak' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
  ],
  en: [
    { text: ['If you do not provide this information, we cannot deliver your order.'], state: 'found' },
    { text: ['Providing your telephone number is voluntary.'], state: 'weak' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
  ],
} satisfies CheckExamples;
