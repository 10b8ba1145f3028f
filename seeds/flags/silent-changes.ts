import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'WP260 rev.01',
  any: [{ fact: ['claim:policy-may-change'], without: ['date', 'topic:rights'] }, { fact: ['claim:check-regularly'] }],
  unless: [{ fact: ['claim:announces-changes'], with: ['topic:changes', 'claim:policy-may-change'], within: 1 }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij kunnen deze privacyverklaring wijzigen.'], raised: true },
    { text: ['Raadpleeg deze pagina regelmatig.'], raised: true },
    { text: ['Wij kunnen deze privacyverklaring wijzigen.', 'Bij belangrijke wijzigingen sturen wij u een e-mail.'], raised: false },
  ],
  en: [
    { text: ['We may change this privacy policy at any time.'], raised: true },
    { text: ['Please review this policy regularly.'], raised: true },
    { text: ['We may change this privacy policy.', 'We will notify you by email of changes to this policy.'], raised: false },
  ],
} satisfies FlagExamples;
