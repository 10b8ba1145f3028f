import { samples } from './pages/samples.ts';
import { namesOfGold } from './rig/gold.ts';
import { expect, test } from './rig/test.ts';

const paths = [...samples.map(({ slug }) => `/pages/${slug}/`), ...namesOfGold().map((name) => `/gold/${name}`)];

for (const path of paths) {
  test(`a click in the panel brings a passage of ${path} into view`, async ({ read, panel }) => {
    const { page } = await read(path);
    const list = await panel(page);
    await expect.poll(async () => (await list.passages()).length, 'passages in the panel').toBeGreaterThan(5);
    const listed = await list.passages();
    // The last one is far below the window, the one in the middle then above it.
    for (const { id, text } of [listed.at(-1), listed.at(listed.length >> 1)].flatMap((passage) => passage ?? [])) {
      await list.pick(id);
      await page.tab.bringToFront();
      await expect.poll(() => page.shown()).toEqual({ text, inView: true });
    }
  });
}
