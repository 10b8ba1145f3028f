import type { Check, CheckExamples } from '../../extractors/model.ts';

const NAMED = ['scc', 'adequacy', 'bcr', 'dpf', 'privacy-shield', 'safe-harbor', 'derogation'].map((mechanism) => `mechanism:${mechanism}`);

export default {
  law: 'GDPR Art. 13(1)(f), 45–49',
  weight: 2,
  found: [{ topic: 'transfers', fact: NAMED }, { fact: NAMED }],
  weak: [
    { fact: ['mechanism'] },
    { topic: 'transfers', fact: ['claim:safeguards'] },
    { fact: ['claim:safeguards'], with: ['region:non-EEA'] },
  ],
  when: [{ topic: 'transfers', fact: ['region:non-EEA', 'country:third'], without: ['claim:no-transfer'] }],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Voor de doorgifte naar de Verenigde Staten gebruiken wij de standaardcontractbepalingen.'], state: 'found' },
    { text: ['Uw persoonsgegevens worden doorgegeven aan een hostingbedrijf in de Verenigde Staten.'], state: 'missing' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'na' },
  ],
  en: [
    { text: ['Transfers to the United States rely on standard contractual clauses.'], state: 'found' },
    { text: ['Your personal data is transferred to a hosting company in the United States.'], state: 'missing' },
    { text: ['We keep orders for seven years.'], state: 'na' },
  ],
} satisfies CheckExamples;
