import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../extractors/passages/collect.ts';

const FILLER =
  'Wij zijn een kleine vereniging en gaan zorgvuldig om met alles wat u ons toevertrouwt, zodat u met een gerust hart lid kunt zijn. ';

function page(main: string): Document {
  return new JSDOM(
    `<!doctype html><html lang="nl"><head><title>Privacy</title></head><body>
      <nav><ul><li><a href="/">Start</a></li><li><a href="/winkel">Winkel</a></li></ul></nav>
      <div id="cookie-banner"><p>Wij plaatsen cookies. Akkoord?</p></div>
      <main><h1>Privacyverklaring</h1><p>${FILLER.repeat(3)}</p>${main}<p>${FILLER.repeat(3)}</p></main>
      <footer><p>Alle rechten voorbehouden aan niemand.</p></footer></body></html>`,
  ).window.document;
}

const squash = (text: string) => text.replace(/\s+/g, '');
const texts = (main: string) =>
  collect(page(main))
    .passages.map(({ kind, text }) => `${kind}: ${text}`)
    .filter((line) => !FILLER.includes(line.slice(6, 40)));

describe('collect', () => {
  it.each([
    [
      'a list',
      '<h2>Welke gegevens</h2><p>Wij vragen:</p><ul><li>uw naam</li><li>uw adres<ul><li>straat</li></ul></li></ul>',
      ['heading: Welke gegevens', 'text: Wij vragen:', 'item: uw naam', 'item: uw adres', 'item: straat'],
    ],
    [
      'a table',
      '<table><tr><th>Wat</th><th>Hoe lang</th></tr><tr><td>Factuur</td><td>Zeven jaar</td></tr></table>',
      ['cell: Wat', 'cell: Hoe lang', 'cell: Factuur', 'cell: Zeven jaar'],
    ],
    [
      'text in a bare div',
      '<div>Uw gegevens worden veilig bewaard in ons archief.</div>',
      ['text: Uw gegevens worden veilig bewaard in ons archief.'],
    ],
    ['lines with breaks', '<p>Eerste regel<br>Tweede regel</p>', ['text: Eerste regel', 'text: Tweede regel']],
    ['bold headings', '<p><strong>Uw rechten</strong></p><p>U mag alles inzien.</p>', ['heading: Uw rechten', 'text: U mag alles inzien.']],
    [
      'inline markup',
      '<p>Wij <em>bewaren</em> het <a href="#x">zeven jaar</a>. Daarna niet.</p>',
      ['text: Wij bewaren het zeven jaar.', 'text: Daarna niet.'],
    ],
    [
      'details',
      '<details><summary>Cookies</summary><p>Wij gebruiken cookies.</p></details>',
      ['heading: Cookies', 'text: Wij gebruiken cookies.'],
    ],
    [
      'scripts and controls',
      '<p>Lees dit.</p><script>var x = 1;</script><button>Klik</button><form><select><option>Kies</option></select></form>',
      ['text: Lees dit.'],
    ],
  ])('reads %s', (_name, main, expected) => {
    const lines = texts(main);
    for (const line of expected) expect(lines).toContain(line);
    expect(lines.join('\n')).not.toMatch(/var x|Klik|Kies/);
  });

  it('leaves menus, banners and footers alone', () => {
    expect(texts('<h2>Rechten</h2><p>U mag alles inzien.</p>').join('\n')).not.toMatch(/Winkel|Akkoord|voorbehouden/);
  });

  it('gives every passage a range with its very text', () => {
    const { passages, ranges } = collect(page('<p>Een <b>zin</b> met\n  markering. En nog één!</p><ul><li>los <i>item</i></li></ul>'));
    for (const { id, text } of passages) expect(squash(ranges.get(id)?.toString() ?? '')).toBe(squash(text));
    expect(ranges.size).toBe(passages.length);
  });

  it('does not change the page', () => {
    const document = page('<div>Tekst in een vak.</div>');
    const before = document.documentElement.outerHTML;
    collect(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['an empty page', ''],
    ['a page without a body', '<html><head></head></html>'],
    ['broken markup', '<p>Een <b>kapot<div>stuk</p></b><li>los</table>'],
    ['a picture only', '<img src="x.png">'],
  ])('survives %s', (_name, html) => {
    expect(() => collect(new JSDOM(html).window.document)).not.toThrow();
  });

  it('reads text 3,000 elements deep', () => {
    const { document } = new JSDOM('<body></body>').window;
    let at: Element = document.body;
    for (let depth = 0; depth < 3000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = FILLER.repeat(4);
    expect(collect(document, { whole: true }).passages.length).toBeGreaterThan(0);
  });

  it('turns down a page with too much text at once', () => {
    const { document } = new JSDOM(`<body><p>${FILLER.repeat(16_000)}</p></body>`).window;
    expect(collect(document)).toMatchObject({ passages: [], tooLong: true });
  });

  it.each([
    ['a page of short lines alone', '<p>uw naam</p><p>uw adres</p>', ['uw naam', 'uw adres']],
    [
      'a custom element as a paragraph',
      '<style>x-part { display: block }</style><x-page><x-part>Wij bewaren uw gegevens.</x-part><x-part>Wij delen ze niet.</x-part></x-page>',
      ['Wij bewaren uw gegevens.', 'Wij delen ze niet.'],
    ],
  ])('reads %s', (_name, body, expected) => {
    expect(collect(new JSDOM(`<body>${body}</body>`).window.document).passages.map(({ text }) => text)).toEqual(expected);
  });

  it('reads a cell with the words of its headers', () => {
    const table = '<table><tr><th>Wat</th><th>Hoe lang</th></tr><tr><th>Factuur</th><td>Zeven jaar</td></tr></table>';
    const cell = collect(page(table)).passages.find(({ text }) => text === 'Zeven jaar');
    expect(cell?.header).toBe('Hoe lang · Factuur');
  });
});
