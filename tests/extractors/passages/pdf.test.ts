import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../extractors/passages/pdf/model.ts';
import { isScan, pdfPassages } from '../../../extractors/passages/pdf.ts';
import { sheet, type Typed } from './sheet.ts';

/** A paragraph that fills its lines, for a page to have a text of its own. */
const filler = (y: number, x = 60): Typed => ({
  x,
  y,
  lines: [
    'The club keeps a small archive with the names of all those who',
    'ever rowed here, in the order in which they came to the club.',
  ],
});

function read(...sheets: Sheet[]): string[] {
  return pdfPassages(sheets).passages.map(({ kind, text }) => `${kind}: ${text}`);
}

const tables: [string, Sheet[], string[]][] = [
  [
    'joins lines to sentences',
    [sheet({ y: 200, lines: ['We keep your name for as long as you are a member of our', 'club. After that we delete it.'] })],
    ['text: We keep your name for as long as you are a member of our club.', 'text: After that we delete it.'],
  ],
  [
    'ends a paragraph at a wider gap',
    [sheet({ y: 200, lines: ['We keep your name'] }, { y: 230, lines: ['and sell nothing'] })],
    ['text: We keep your name', 'text: and sell nothing'],
  ],
  [
    'ends a paragraph where the next word had room on the line before',
    [
      sheet({
        y: 200,
        lines: [
          'We keep your name for two years after you have left the club.',
          'Not longer.',
          'All of the rest we delete at once, on the day that you leave it.',
        ],
      }),
    ],
    [
      'text: We keep your name for two years after you have left the club.',
      'text: Not longer.',
      'text: All of the rest we delete at once, on the day that you leave it.',
    ],
  ],
  [
    'knows a heading by its size',
    [sheet({ y: 200, size: 14, lines: ['Retention'] }, filler(230))],
    ['heading: Retention', `text: ${filler(0).lines.join(' ')}`],
  ],
  [
    'knows a heading by its font alone',
    [sheet({ y: 200, font: 'bold', lines: ['Retention'] }, filler(213), { y: 260, font: 'bold', lines: ['Sharing'] }, filler(273))],
    ['heading: Retention', `text: ${filler(0).lines.join(' ')}`, 'heading: Sharing', `text: ${filler(0).lines.join(' ')}`],
  ],
  [
    'reads items with bullets and numbers, each on its own',
    [
      sheet(filler(160), {
        y: 200,
        lines: ['We collect:', '• your name', '• your telephone number, if you give', 'it to us', '2) your weight'],
      }),
    ],
    [
      `text: ${filler(0).lines.join(' ')}`,
      'text: We collect:',
      'item: • your name',
      'item: • your telephone number, if you give it to us',
      'item: 2) your weight',
    ],
  ],
  [
    'reads items without bullets by their indent',
    [sheet(filler(160), { y: 200, lines: ['We collect:'] }, { x: 80, y: 213, lines: ['your name', 'your date of birth'] })],
    [`text: ${filler(0).lines.join(' ')}`, 'text: We collect:', 'item: your name', 'item: your date of birth'],
  ],
  [
    'makes words whole where words are divided',
    [sheet({ y: 200, lines: ['Your per-', 'sonal infor-', 'mation is kept by the mem-', 'bership office.'], leading: 1.2 })],
    ['text: Your personal information is kept by the membership office.'],
  ],
  [
    'keeps a hyphen that the text has elsewhere',
    [
      sheet({
        y: 200,
        lines: ['Your e-mail goes to no third-party site. Other third-', 'party tools get per-', 'sonal infor-', 'mation nei-', 'ther.'],
      }),
    ],
    ['text: Your e-mail goes to no third-party site.', 'text: Other third-party tools get personal information neither.'],
  ],
  [
    'keeps the hyphen of a text that divides no words',
    [sheet({ y: 200, lines: ['We may share these data with a well-', 'known company that sends letters for us.'] })],
    ['text: We may share these data with a well-known company that sends letters for us.'],
  ],
  [
    'keeps a hyphen before another word',
    [sheet({ y: 200, lines: ['Wij vragen uw naam-, adres-', 'en woonplaatsgegevens.'] })],
    ['text: Wij vragen uw naam-, adres- en woonplaatsgegevens.'],
  ],
  [
    'reads a table row by row',
    [
      sheet(
        ...[200, 240].flatMap((y, row) => [
          { y, lines: [`Purpose ${row}`] },
          { x: 220, y, lines: ['Name, address and', 'telephone number'] },
          { x: 400, y, lines: [`Consent ${row}`] },
        ]),
      ),
    ],
    [0, 1].flatMap((row) => [`cell: Purpose ${row}`, 'cell: Name, address and telephone number', `cell: Consent ${row}`]),
  ],
];

const columns = (lines: readonly (readonly [string, string])[]): Sheet => ({
  ...sheet(),
  runs: lines.flatMap(([left, right], at) => [
    ...sheet({ y: 200 + at * 13, lines: [left] }).runs,
    ...sheet({ x: 330, y: 200 + at * 13, lines: [right] }).runs,
  ]),
});

describe('a PDF', () => {
  it.each(tables)('%s', (_, sheets, expected) => {
    expect(read(...sheets)).toEqual(expected);
  });

  it('reads column after column though the file goes line by line across both', () => {
    const page = columns([
      ['We keep your name and your address for as', 'The archive is open to members. They may'],
      ['long as you remain a member of our club,', 'look at it on Saturdays, and they may not'],
      ['and for two years after you have left it,', 'take anything of it home with them, since'],
      ['since others may ask when you were here.', 'we only have a single copy of all of that.'],
      ['Then all of it is deleted by the secretary.', 'Whoever wants to have one can ask for one.'],
    ]);
    expect(read(page)).toEqual([
      'text: We keep your name and your address for as long as you remain a member of our club, and for two years after you have left it, since others may ask when you were here.',
      'text: Then all of it is deleted by the secretary.',
      'text: The archive is open to members.',
      'text: They may look at it on Saturdays, and they may not take anything of it home with them, since we only have a single copy of all of that.',
      'text: Whoever wants to have one can ask for one.',
    ]);
  });

  it('leaves out headers, footers and page numbers, and goes on over the page', () => {
    const page = (number: number, lines: string[]) =>
      sheet({ y: 40, lines: ['Harbour Rowing Club'] }, { y: 300, lines }, { x: 290, y: 770, lines: [`Page ${number} of 3`] });
    const sheets = [
      page(1, ['We keep your name for as long as you are a member, and for']),
      page(2, ['two years after that, since others may ask when you were here', 'and with whom you have been on the']),
      page(3, ['water.']),
    ];
    expect(read(...sheets)).toEqual([
      'text: We keep your name for as long as you are a member, and for two years after that, since others may ask when you were here and with whom you have been on the water.',
    ]);
  });

  it('says where a passage stands, nothing else in between', () => {
    const first = sheet({ y: 300, lines: ['Short. We keep your name for as long as'] }, { y: 770, lines: ['1'] });
    const second = sheet({ y: 300, lines: ['you are a member.'] }, { y: 770, lines: ['2'] });
    expect(pdfPassages([first, second]).places.get(1)).toEqual([
      { sheet: 0, from: [0, 7], to: [0, 39] },
      { sheet: 1, from: [0, 0], to: [0, 17] },
    ]);
  });

  it.each([
    ['pages without letters', [sheet(), sheet({ y: 20, lines: ['Scanned by Anna'] })], true],
    ['a page of text', [sheet(filler(200))], false],
  ])('of %s: is it a scan', (_, sheets, expected) => {
    expect(isScan(sheets)).toBe(expected);
  });
});
