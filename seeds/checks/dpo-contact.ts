import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(1)(b)',
  weight: 1,
  found: [
    { topic: 'dpo', fact: ['email', 'phone', 'address', 'link'], with: ['officer'], within: 3, without: ['claim:no-officer'] },
    { fact: ['officer'], with: ['email', 'phone', 'address', 'link', 'claim:contact-form'], within: 2, without: ['claim:no-officer'] },
  ],
  weak: [
    { topic: 'dpo', fact: ['officer'], without: ['claim:no-officer'] },
    { fact: ['officer'], without: ['claim:no-officer'] },
    { fact: ['officer:lead'] },
    { topic: 'dpo', fact: ['email', 'phone'] },
    { topic: 'dpo', without: ['claim:no-officer'] },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Onze functionaris voor gegevensbescherming is bereikbaar via fg@molenwiek.example.'], state: 'found' },
    { text: ['Wij hebben een functionaris voor gegevensbescherming.'], state: 'weak' },
    { text: ['U kunt ons mailen via info@molenwiek.example.'], state: 'missing' },
    { text: ['U bereikt onze FG via fg@molenwiek.example.'], state: 'found' },
    { text: ['Wij hebben geen functionaris voor gegevensbescherming aangesteld.'], state: 'missing' },
    { text: ['Een functionaris gegevensbescherming hebben wij niet.'], state: 'missing' },
    { text: ['Onze privacycontactpersoon is de secretaris.'], state: 'weak' },
  ],
  en: [
    { text: ['Our data protection officer can be reached at dpo@harbourlane.example.'], state: 'found' },
    { text: ['We have appointed a data protection officer.'], state: 'weak' },
    { text: ['Write to us at hello@harbourlane.example.'], state: 'missing' },
    { text: ['Contact our DPO at dpo@harbourlane.example.'], state: 'found' },
    { text: ['We are not required to appoint a data protection officer.'], state: 'missing' },
    { text: ['We have no DPO.'], state: 'missing' },
    { text: ['Our privacy lead is the office manager.'], state: 'weak' },
  ],
} satisfies CheckExamples;
