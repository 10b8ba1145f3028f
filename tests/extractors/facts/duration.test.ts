import { expect, it } from 'vitest';
import { valuesIn } from './facts-in.ts';

it.each([
  ['nl', 'Facturen bewaren wij zeven jaar.', ['P7Y']],
  ['nl', 'Facturen bewaren wij 7 (zeven) jaar.', ['P7Y']],
  ['nl', 'De beelden verdwijnen na twee weken.', ['P2W']],
  ['nl', 'Na anderhalf jaar ruimen wij op.', ['P18M']],
  ['nl', 'Na 14 dagen en uiterlijk na 1,5 jaar.', ['P14D', 'P18M']],
  ['nl', 'Binnen 48 uur wissen wij de opname.', ['PT48H']],
  ['nl', 'De camera wist zichzelf na 30 minuten.', ['PT30M']],
  ['nl', 'Wie jonger is dan 16 jaar vraagt het een ouder.', []],
  ['nl', 'Deelnemers van 18 jaar of ouder tekenen zelf.', []],
  ['nl', 'Een kind van 16 jaar oud mag dit.', []],
  ['nl', 'In het jaar 2020 begonnen wij.', []],
  ['nl', 'Twee keer per jaar komt er een brief.', []],
  ['en', 'We keep invoices for 7 years.', ['P7Y']],
  ['en', 'We keep it for six (6) months, then a year in the archive.', ['P6M', 'P1Y']],
  ['en', 'After a 30-day period it goes.', ['P30D']],
  ['en', 'Kept for twenty-four months.', ['P24M']],
  ['en', 'A 90‑day log.', ['P90D']],
  ['en', 'You must be over 16 years of age.', []],
  ['en', 'Open 24 hours a day, twice a year.', []],
])('%s: %s', (code, sentence, expected) => expect(valuesIn(code, 'duration', sentence)).toEqual(expected));
