import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(c)',
  weight: 2,
  found: [{ fact: ['right:withdraw-consent'] }, { fact: ['claim:withdraw'], with: ['legal-basis:consent'], within: 1 }],
  weak: [{ topic: 'rights', fact: ['right:opt-out'], without: ['topic:cookies'] }],
  when: [{ fact: ['legal-basis:consent'], without: ['claim:consent-unneeded'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U kunt uw toestemming op elk moment intrekken.'], state: 'found' },
    { text: ['De grondslag voor de nieuwsbrief is uw toestemming.'], state: 'missing' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'na' },
    { text: ['Gaf u toestemming, dan kunt u die altijd weer intrekken.'], state: 'found' },
    { text: ['Een gegeven toestemming kan je op elk moment herroepen.'], state: 'found' },
    { text: ['Voor de nieuwsbrief vragen wij uw toestemming; afmelden kan onderaan elke mail.'], state: 'weak' },
    { text: ['Uw toestemming is hiervoor niet nodig.'], state: 'na' },
  ],
  en: [
    { text: ['You can withdraw your consent at any time.'], state: 'found' },
    { text: ['The legal basis for the newsletter is your consent.'], state: 'missing' },
    { text: ['We keep orders for seven years.'], state: 'na' },
    { text: ['Consent may be revoked as easily as it was given.'], state: 'found' },
    { text: ['If you have given consent, you can take it back whenever you like by withdrawing your consent in the app.'], state: 'found' },
    { text: ['We rely on your consent for the newsletter; every issue has an unsubscribe link.'], state: 'weak' },
    { text: ['We do not need your consent for this.'], state: 'na' },
  ],
} satisfies CheckExamples;
