import { expect, test } from './rig/test.ts';

/** Pages that are no policy Leesbril can read, and what the card then shows. */
const pages = [
  { path: '/pages/empty/', state: 'no-text' },
  { path: '/pages/nl-recept/', state: 'not-policy' },
  { path: '/pages/en-news/', state: 'not-policy' },
  { path: '/pages/it-informativa/', state: 'foreign' },
];

for (const { path, state } of pages) {
  test(`${path} is ${state} and stays unmarked`, async ({ read }) => {
    const { page, popup } = await read(path);
    expect(await popup.state()).toBe(state);
    expect(await page.marked()).toEqual({});
    expect(await popup.rows()).toEqual([]);
  });
}

test('a page that is no policy is read all the same when asked', async ({ read }) => {
  const { popup } = await read('/pages/en-news/');
  await popup.readAnyway();
  await expect.poll(() => popup.state()).toBe('read');
  expect(await popup.rows()).toHaveLength(5);
});

test('a page of sixty thousand words is read and marked', async ({ read }) => {
  test.slow();
  const { page, popup } = await read('/long');
  expect(await popup.state()).toBe('read');
  await expect.poll(async () => (await page.marked()).retention ?? 0).toBeGreaterThan(100);
  expect((await popup.report())?.words).toBeGreaterThan(50_000);
});
