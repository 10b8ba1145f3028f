import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'WP260 rev.01',
  any: [
    { topic: 'changes', fact: ['claim:policy-may-change'], with: ['claim:reserves'], without: ['date', 'claim:tells', 'topic:rights'] },
    { topic: 'changes', fact: ['claim:check-regularly'] },
    { fact: ['claim:check-regularly'], with: ['claim:policy-may-change'], within: 1 },
    { topic: 'changes', fact: ['claim:without-notice'] },
  ],
  unless: [
    {
      fact: ['claim:announces-changes', 'claim:tells'],
      with: ['topic:changes'],
      without: ['claim:without-notice', 'claim:check-regularly'],
    },
    {
      fact: ['claim:announces-changes'],
      with: ['claim:policy-may-change'],
      within: 1,
      without: ['claim:without-notice', 'claim:check-regularly'],
    },
  ],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij kunnen deze privacyverklaring wijzigen.'], raised: true },
    { text: ['Deze privacyverklaring kan worden aangepast.', 'Raadpleeg deze pagina regelmatig.'], raised: true },
    { text: ['Wij kunnen deze privacyverklaring wijzigen.', 'Bij belangrijke wijzigingen sturen wij u een e-mail.'], raised: false },
    {
      text: [
        'Dit privacybeleid kan van tijd tot tijd worden aangepast.',
        'Kijk dus af en toe of er iets is veranderd in dit privacybeleid.',
      ],
      raised: true,
    },
    { text: ['Wij mogen dit privacybeleid zonder voorafgaande kennisgeving wijzigen.'], raised: true },
    { text: ['Wij behouden ons het recht voor deze privacyverklaring te wijzigen; de nieuwe versie staat op deze website.'], raised: true },
    { text: ['Deze privacyverklaring is op 3 mei 2024 aangepast.'], raised: false },
    {
      text: ['Wij kunnen deze privacyverklaring wijzigen.', 'Over wijzigingen van de privacyverklaring informeren wij u per e-mail.'],
      raised: false,
    },
    { text: ['Passen wij deze privacyverklaring aan, dan krijgt u vooraf een bericht.'], raised: false },
  ],
  en: [
    { text: ['We may change this privacy policy at any time.'], raised: true },
    { text: ['Please review this policy regularly.'], raised: true },
    { text: ['We may change this privacy policy.', 'We will notify you by email of changes to this policy.'], raised: false },
    { text: ['We may amend this privacy policy at any time without notice.'], raised: true },
    { text: ['We reserve the right to modify this privacy policy.', 'Please check this privacy policy from time to time.'], raised: true },
    { text: ['This privacy policy may be updated from time to time by posting a new version on this page.'], raised: true },
    { text: ['This privacy policy was updated on 4 June 2024.'], raised: false },
    { text: ['If we change this privacy policy, we will email you beforehand.'], raised: false },
    {
      text: ['We may update this privacy policy.', 'We will notify you of any change to this privacy policy through the app.'],
      raised: false,
    },
  ],
} satisfies FlagExamples;
