import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(1)(b)',
  weight: 1,
  found: [
    { topic: 'dpo', fact: ['email', 'phone', 'address', 'link'], with: ['officer'], within: 3, without: ['claim:no-officer'] },
    { fact: ['officer'], with: ['email', 'phone', 'address', 'link', 'claim:contact-form'], within: 2, without: ['claim:no-officer'] },
  ],
  weak: [
    { fact: ['officer'], without: ['claim:no-officer'] },
    { topic: 'dpo', without: ['claim:no-officer'] },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Onze functionaris voor gegevensbescherming is bereikbaar via fg@molenwiek.example.'], state: 'found' },
    { text: ['Wij hebben een functionaris voor gegevensbescherming.'], state: 'weak' },
    { text: ['U kunt ons mailen via info@molenwiek.example.'], state: 'missing' },
  ],
  en: [
    { text: ['Our data protection officer can be reached at dpo@harbourlane.example.'], state: 'found' },
    { text: ['We have appointed a data protection officer.'], state: 'weak' },
    { text: ['Write to us at hello@harbourlane.example.'], state: 'missing' },
  ],
} satisfies CheckExamples;
