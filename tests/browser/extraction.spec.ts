import { built, compare, squash } from '../pages.ts';
import { expect, test } from './rig/test.ts';

for (const { slug, lines } of built) {
  test(`${slug} is read from beginning to end, nothing beside it, and marked word for word`, async ({ read, panel }) => {
    const { page, popup } = await read(`/pages/${slug}/`);
    await expect.poll(async () => (await popup.report())?.passages.length ?? 0, 'passages').toBeGreaterThan(1);
    const passages = (await popup.report())?.passages ?? [];
    const { missed, extra } = compare(
      lines,
      passages.map(({ text }) => text),
    );
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    const known = new Set(passages.map(({ text }) => squash(text)));
    expect((await page.markedText()).filter((text) => !known.has(squash(text)))).toEqual([]);
    await expect.poll(() => page.markedInVain(), 'marks without a style').toEqual([]);
    // A language without seeds has no marks.
    if (!(await page.markedText()).length) return;
    const list = await panel(page);
    await expect.poll(async () => (await list.passages()).length, 'passages in the panel').toBeGreaterThan(0);
    const last = (await list.passages()).at(-1) as { id: number; text: string };
    await list.pick(last.id);
    await page.tab.bringToFront();
    await expect.poll(() => page.shown()).toEqual({ text: last.text, inView: true });
  });
}
