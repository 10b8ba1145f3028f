import { expect, it } from 'vitest';
import type { FactKind } from '../../../extractors/model.ts';
import { valuesIn } from './facts-in.ts';

const rows: [kind: FactKind, sentence: string, values: string[]][] = [
  ['email', 'Mail naar Info@Voorbeeld.example of fg [at] voorbeeld.example.', ['info@voorbeeld.example', 'fg@voorbeeld.example']],
  ['email', 'Volg @voorbeeld op het plein.', []],
  ['phone', 'Bel 020 - 123 45 67 of +31 (0)6 1234 5678.', ['0201234567', '+310612345678']],
  ['phone', 'Op 09-04-2025 belden wij niet.', []],
  ['phone', 'Ondernemingsnummer 0123.456.789.', []],
  ['phone', 'KvK 12345678.', []],
  ['address', 'Wij zitten aan de Lindelaan 12, 1234 AB Assen.', ['Lindelaan 12, 1234 AB Assen']],
  ['address', 'Kerkstraat 5 bus 2, 9000 Gent.', ['Kerkstraat 5 bus 2, 9000 Gent']],
  ['address', 'Schrijf naar Postbus 123.', ['Postbus 123']],
  ['address', 'Lindenstraße 4, 10115 Berlin', ['Lindenstraße 4, 10115 Berlin']],
  ['address', '1 High Street, London SW1A 1AA', ['SW1A 1AA']],
  ['address', 'Wij zitten aan de Molenstraat 12 te Oosterveld.', ['Molenstraat 12']],
  ['address', 'Write to 41 Alder Street, Bend Falls.', ['41 Alder Street']],
  ['address', 'In 2018 Google veranderde dat.', []],
  ['link', 'Kijk op https://voorbeeld.example/privacy. Of op voorbeeld.nl!', ['https://voorbeeld.example/privacy', 'voorbeeld.nl']],
  ['link', 'Mail info@voorbeeld.nl vandaag.', []],
];

it.each(rows)('%s: %s', (kind, sentence, values) => expect(valuesIn('nl', kind, sentence)).toEqual(values));
