import type { Check, CheckExamples } from '../../extractors/model.ts';

export default {
  law: 'GDPR Art. 13(2)(e)',
  weight: 1,
  found: [{ fact: ['claim:refusal-consequence'] }, { topic: 'obligation', fact: ['claim:without-it'] }],
  weak: [
    { topic: 'obligation', fact: ['claim:must-provide', 'claim:may-withhold'], without: ['topic:cookies'] },
    { topic: 'obligation', without: ['topic:cookies'] },
    { fact: ['claim:must-provide', 'claim:may-withhold'], with: ['topic:collection', 'data'] },
  ],
} satisfies Check;

export const examples = {
  nl: [
    { text: ['Zonder deze gegevens kunnen wij uw bestelling niet bezorgen.'], state: 'found' },
    { text: ['U bent niet verplicht om uw telefoonnummer te verstrekken.'], state: 'weak' },
    { text: ['Wij bewaren orders zeven jaar.'], state: 'missing' },
    { text: ['Vult u uw adres niet in, dan kunnen wij de bestelling niet versturen.'], state: 'found' },
    { text: ['Als u uw gegevens niet verstrekt, kunnen wij geen overeenkomst met u sluiten.'], state: 'found' },
    { text: ['De velden met een sterretje zijn verplicht.'], state: 'weak' },
    { text: ['De winkel is zonder trap te bereiken.'], state: 'missing' },
  ],
  en: [
    { text: ['If you do not provide this information, we cannot deliver your order.'], state: 'found' },
    { text: ['Providing your telephone number is voluntary.'], state: 'weak' },
    { text: ['We keep orders for seven years.'], state: 'missing' },
    { text: ['If you choose not to provide your address, we cannot ship the order.'], state: 'found' },
    { text: ['Without your email address we are unable to create an account.'], state: 'found' },
    { text: ['Fields marked with an asterisk are mandatory; you must provide your name.'], state: 'weak' },
    { text: ['The shop can be reached without stairs.'], state: 'missing' },
  ],
} satisfies CheckExamples;
