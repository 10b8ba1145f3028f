import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(1)(f)',
  weight: 3,
  found: [
    { topic: 'transfers', fact: ['country'], without: ['claim:conditional'] },
    { topic: 'transfers', fact: ['region:EEA'], without: ['claim:conditional', 'region:non-EEA'] },
    { topic: 'transfers', fact: ['region:non-EEA'], without: ['claim:conditional', 'mechanism', 'claim:safeguards'] },
    { topic: 'transfers', fact: ['region'], with: ['claim:no-transfer'] },
  ],
  weak: [
    { topic: 'transfers', fact: ['region:non-EEA', 'country'] },
    { topic: 'transfers' },
    { fact: ['mechanism:scc', 'mechanism:bcr', 'mechanism:dpf', 'mechanism:privacy-shield', 'region:non-EEA'] },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Uw persoonsgegevens worden doorgegeven aan een hostingbedrijf in de Verenigde Staten.'], state: 'found' },
    { text: ['Wij geven geen persoonsgegevens door buiten de Europese Economische Ruimte.'], state: 'found' },
    { text: ['Het kan zijn dat persoonsgegevens buiten de EER worden verwerkt.'], state: 'weak' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
    { text: ['Al uw persoonsgegevens blijven binnen de Europese Unie.'], state: 'found' },
    { text: ['Uw persoonsgegevens worden opgeslagen op servers in de Verenigde Staten.'], state: 'found' },
    { text: ['Persoonsgegevens gaan niet naar landen buiten de EER.'], state: 'found' },
    { text: ['Het kan voorkomen dat gegevens buiten de Europese Unie worden verwerkt.'], state: 'weak' },
  ],
  en: [
    { text: ['Your personal data is transferred to a hosting company in the United States.'], state: 'found' },
    { text: ['We do not transfer personal data outside the European Economic Area.'], state: 'found' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
    { text: ['All personal data stay within the European Union.'], state: 'found' },
    { text: ['Your personal data is stored on servers in the United States.'], state: 'found' },
    { text: ['Personal data is not transferred to countries outside the EEA.'], state: 'found' },
  ],
} satisfies CheckExamples;
