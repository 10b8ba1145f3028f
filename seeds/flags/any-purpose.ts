import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 5(1)(b)',
  any: [{ fact: ['claim:any-purpose'], without: ['claim:no-any'] }],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Wij mogen uw gegevens voor elk doel gebruiken.'], raised: true },
    { text: ['Wij gebruiken uw gegevens voor geen ander doel dan de bezorging.'], raised: false },
    { text: ['Geaggregeerde gegevens mogen wij voor elk doel gebruiken.'], raised: true },
    { text: ['Wij gebruiken uw gegevens voor alles wat ons wenselijk blijkt.'], raised: true },
    { text: ['Wij gebruiken de gegevens voor welk doel dan ook.'], raised: true },
    { text: ['Wij gebruiken uw gegevens niet voor andere doeleinden.'], raised: false },
    { text: ['Voor elk doel vragen wij apart toestemming.'], raised: false },
  ],
  en: [
    { text: ['We may use your information for any purpose.'], raised: true },
    { text: ['We use your information only to deliver the order.'], raised: false },
    { text: ['We may share this data with anyone for any purpose.'], raised: true },
    { text: ['We may use aggregated information for any other lawful purpose that we may determine.'], raised: true },
    { text: ['We do not use your data for any other purpose.'], raised: false },
    { text: ['We will ask you before using your data for any new purpose.'], raised: false },
  ],
} satisfies FlagExamples;
