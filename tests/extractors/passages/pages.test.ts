import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../extractors/passages/collect.ts';
import { built, compare, squash } from '../../pages.ts';

/** Frames load in browsers only; tests/browser/extraction.spec.ts reads those pages too. */
const alone = built.filter(({ file }) => !readFileSync(file, 'utf8').includes('<iframe'));

describe.each(alone)('$slug', ({ file, lines }) => {
  const page = open(readFileSync(file, 'utf8'));
  const before = page.documentElement.outerHTML;
  const { passages, ranges } = collect(page);
  const read = passages.map(({ text }) => text);

  it('is read from beginning to end, and nothing beside it', () => {
    expect(compare(lines, read)).toMatchObject({ missed: [], extra: [] });
  });

  it('gives every passage a live range with its very text', () => {
    expect(passages.filter(({ id, text }) => squash(ranges.get(id)?.toString() ?? '') !== squash(text))).toEqual([]);
  });

  it('stays as it was', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

function open(html: string): Document {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  // Browsers do this while they read the page.
  for (let template = next(document); template; template = next(document)) {
    const host = template.parentElement as Element;
    host.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
    for (const inner of host.shadowRoot?.querySelectorAll('template[shadowrootmode]') ?? []) {
      inner.parentElement?.attachShadow({ mode: 'open' }).append((inner as HTMLTemplateElement).content);
      inner.remove();
    }
  }
  return document;
}

function next(document: Document): HTMLTemplateElement | null {
  return document.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
}
