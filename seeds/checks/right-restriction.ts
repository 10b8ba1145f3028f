import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(b), 18',
  weight: 2,
  found: [{ topic: 'rights', fact: ['right:restriction'] }],
  weak: [{ fact: ['right:restriction'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['U heeft recht op beperking van de verwerking.'], state: 'found' },
    { text: ['U heeft recht op overdraagbaarheid van uw gegevens.'], state: 'missing' },
    { text: ['U heeft het recht de verwerking te laten bevriezen.'], state: 'found' },
    { text: ['U kunt vragen om het gebruik van uw gegevens tijdelijk te beperken.'], state: 'found' },
    { text: ['De toegang tot het gebouw is beperkt.'], state: 'missing' },
  ],
  en: [
    { text: ['You have the right to restriction of processing.'], state: 'found' },
    { text: ['You have the right to data portability.'], state: 'missing' },
    { text: ['You have the right to ask us to pause the processing of your data.'], state: 'found' },
    { text: ['You may ask us to limit how we use your data.'], state: 'found' },
    { text: ['Access to the building is restricted.'], state: 'missing' },
  ],
} satisfies CheckExamples;
