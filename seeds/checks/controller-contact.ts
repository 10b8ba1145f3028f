import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(1)(a)',
  weight: 3,
  found: [
    { topic: 'controller', fact: ['email', 'phone', 'address', 'link'] },
    { topic: 'rights', fact: ['email', 'phone', 'address'] },
    { topic: 'dpo', fact: ['email', 'phone', 'address'] },
    { fact: ['email', 'phone', 'address'], without: ['topic:sharing', 'topic:transfers'] },
    { fact: ['claim:contact-us'], with: ['link'] },
    { fact: ['claim:contact-form'], without: ['topic:collection'] },
  ],
  weak: [
    { fact: ['claim:contact-us'], with: ['topic:controller', 'topic:rights', 'topic:dpo', 'topic:complaint'] },
    { fact: ['claim:contact-form'] },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U kunt ons mailen via privacy@molenwiek.example.'], state: 'found' },
    { text: ['Wij gebruiken uw naam om de bestelling te bezorgen.'], state: 'missing' },
  ],
  en: [
    { text: ['You can write to us at privacy@harbourlane.example.'], state: 'found' },
    { text: ['We use your name to deliver the order.'], state: 'missing' },
  ],
} satisfies CheckExamples;
