import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 99(2)',
  // 25 May 2018 is the day from which the GDPR applies.
  // The GDPR's own date is no policy's.
  any: [{ fact: ['date'], with: ['topic:changes', 'claim:updated'], without: ['date:2016-04-27'], before: '2018-05-25' }],
  unless: [{ fact: ['date'], with: ['topic:changes', 'claim:updated'], within: 1, since: '2018-05-25' }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Deze privacyverklaring is voor het laatst gewijzigd op 12 januari 2017.'], raised: true },
    { text: ['Deze privacyverklaring is voor het laatst gewijzigd op 25 mei 2018.'], raised: false },
    { text: ['Datum laatste wijziging van deze privacyverklaring: 1 mei 2018.'], raised: true },
    { text: ['Deze privacyverklaring is bijgewerkt in juni 2018.'], raised: false },
  ],
  en: [
    { text: ['This privacy policy was last updated on 12 January 2017.'], raised: true },
    { text: ['This privacy policy was last updated on 25 May 2018.'], raised: false },
    { text: ['This privacy policy is effective as of 1 March 2016.'], raised: true },
    { text: ['This privacy policy is effective as of June 2018.'], raised: false },
  ],
} satisfies FlagExamples;
