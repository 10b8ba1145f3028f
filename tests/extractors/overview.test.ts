import { expect, it } from 'vitest';
import { note } from '../../extractors/facts/note.ts';
import type { Passage } from '../../extractors/model.ts';
import { overview } from '../../extractors/overview.ts';
import { packFor, read } from '../../extractors/packs.ts';

function updatedIn(code: string, text: readonly string[]): string | undefined {
  const pack = packFor(code);
  if (!pack) throw new Error(`no pack ${code}`);
  const passages = text.map((sentence, id): Passage => ({ id, text: sentence, kind: 'text', section: '' }));
  const readings = read(passages, pack);
  return overview(passages, readings, [], note(passages, readings, [], pack), { input: '', title: '' }, pack).updated;
}

it.each([
  ['nl', ['Laatst gewijzigd op 3 maart 2024.'], '2024-03-03'],
  ['nl', ['Laatst gewijzigd:', '3 maart 2024'], '2024-03-03'],
  ['nl', ['Versie augustus 2026'], '2026-08'],
  ['nl', ['mei 2018'], '2018-05'],
  ['nl', ['Utrecht, 25-05-2018'], '2018-05-25'],
  ['nl', ['Privacyverklaring Stichting De Molenwiek, 2 februari 2021'], '2021-02-02'],
  ['nl', ['De AVG is op 25 mei 2018 van kracht geworden in de hele Europese Unie.'], undefined],
  ['nl', ['Op 3 maart 2019 verhuisden wij naar een groter kantoor aan de haven.'], undefined],
  ['en', ['v4.1 – 2025-01-20'], '2025-01-20'],
  ['en', ['© 2024 Harbour Lane'], undefined],
] as const)('%s: %j → %s', (code, text, expected) => expect(updatedIn(code, text)).toBe(expected));
