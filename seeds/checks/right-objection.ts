import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 21',
  weight: 3,
  found: [{ topic: 'rights', fact: ['right:objection'] }],
  weak: [{ fact: ['right:objection'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U kunt bezwaar maken tegen deze verwerking.'], state: 'found' },
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'missing' },
    { text: ['U heeft het recht u te verzetten tegen het gebruik van uw gegevens.'], state: 'found' },
    { text: ['Tegen direct marketing kunt u altijd bezwaar maken.'], state: 'found' },
    { text: ['Wij nemen uw bezwaarschrift tegen de parkeerboete in behandeling.'], state: 'missing' },
  ],
  en: [
    { text: ['You can object to this processing.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
    { text: ['You are entitled to object to our use of your data.'], state: 'found' },
    { text: ['You may oppose the processing of your data for marketing.'], state: 'found' },
    { text: ['The object of this policy is to inform you.'], state: 'missing' },
  ],
} satisfies CheckExamples;
