import type { FlagExamples, FlagSeed } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 44; CJEU C-311/18, C-362/14',
  any: [
    { fact: ['mechanism:privacy-shield'], without: ['claim:shield-ended'] },
    { topic: 'transfers', fact: ['mechanism:safe-harbor'], without: ['claim:shield-ended'] },
  ],
} satisfies FlagSeed;

export const examples = {
  nl: [
    { text: ['Onze mailprovider in de Verenigde Staten is aangesloten bij het Privacy Shield.'], raised: true },
    { text: ['Het Privacy Shield is ongeldig verklaard, daarom gebruiken wij standaardcontractbepalingen.'], raised: false },
    { text: ['Mailchimp is gecertificeerd onder het EU-VS Privacy Shield.'], raised: true },
    { text: ['Onze leverancier houdt zich aan de Safe Harbor-beginselen bij doorgifte naar de Verenigde Staten.'], raised: true },
    { text: ['Het Privacy Shield is sinds 2020 niet langer geldig.'], raised: false },
  ],
  en: [
    { text: ['Our mail provider in the United States is certified under the Privacy Shield.'], raised: true },
    { text: ['Since the Privacy Shield was declared invalid, we use standard contractual clauses.'], raised: false },
    { text: ['We comply with the EU-U.S. Privacy Shield Framework.'], raised: true },
    { text: ['Our processor in the United States adheres to the Safe Harbor principles for data transfers.'], raised: true },
    { text: ['The Privacy Shield was struck down in 2020.'], raised: false },
  ],
} satisfies FlagExamples;
