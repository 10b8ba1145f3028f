import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collect } from '../../extractors/passages/collect.ts';
import { isPdf, readPdf } from '../../scripts/pdf.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../pages/pdf', name)));
const columns = bytesOf('en-columns.pdf');

/** An empty PDF, or with these entries in its trailer and pages. */
function made({ trailer = '', kids = '', count = 0 }): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size 3 ${trailer} >>\n%%EOF\n`);
}

const LOCK = `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`;

describe('a PDF file', () => {
  it('in two columns gives the very passages of the web page that it was printed from', async () => {
    const { document } = new JSDOM(bytesOf('en-columns.html')).window;
    const { title, passages } = await readPdf(columns.slice());
    expect(title).toBe(document.title);
    expect(passages).toEqual(collect(document).passages);
  });

  it.each([
    ['a scan', bytesOf('nl-scan.pdf'), 'there is no text in it: this PDF holds pictures of pages'],
    ['cut short', columns.slice(0, 3000), 'it is a broken PDF'],
    ['locked', made({ trailer: `/Encrypt ${LOCK} /ID [<31><31>]` }), 'it is a PDF locked with a password'],
    ['without pages', made({}), 'it is a PDF without pages'],
  ])('that is %s is told as such', async (_, bytes, words) => {
    await expect(readPdf(bytes)).rejects.toThrow(words);
  });

  it.each([
    ['a PDF', columns, true],
    ['a text', new TextEncoder().encode('Our PDF policy'), false],
  ])('is told from others: %s', (_, bytes, expected) => {
    expect(isPdf(bytes)).toBe(expected);
  });
});
