import type { PolicyPage } from './pages/policy-page.ts';
import { expect, test } from './rig/test.ts';

const joined = async (page: PolicyPage) => (await page.markedText()).join('\n');

test('text that comes later is read too', async ({ read }) => {
  const { page, popup } = await read('/pages/changing/');
  await expect.poll(() => joined(page)).toContain('two years');
  // A page that nobody sees waits.
  await page.tab.bringToFront();
  await page.tab.click('#more');
  await expect.poll(() => joined(page)).toContain('printer in Ghent');
  await expect.poll(async () => (await popup.report())?.passages.some(({ text }) => text.includes('printer in Ghent'))).toBe(true);
});

test('a page that changes its language is read in the new one', async ({ read }) => {
  const { page, popup } = await read('/pages/changing/');
  // A page that nobody sees waits.
  await page.tab.bringToFront();
  await page.tab.click('#dutch');
  await expect.poll(async () => (await popup.report())?.language).toBe('nl');
  await expect.poll(() => joined(page)).toContain('twee jaar');
  expect(await joined(page)).not.toContain('two years');
});

test('a page that another takes the place of is read anew, and its marks go', async ({ read }) => {
  const { page, popup } = await read('/pages/changing/');
  // A page that nobody sees waits.
  await page.tab.bringToFront();
  await page.tab.click('#route');
  await expect.poll(() => joined(page)).toContain('manuscript');
  expect(await joined(page)).not.toContain('two years');
  await expect.poll(async () => (await popup.report())?.url).toContain('?submissions');
});

test('a jump within the page leaves everything where it is', async ({ read }) => {
  const { page, popup } = await read('/pages/changing/');
  await expect.poll(() => joined(page)).toContain('two years');
  const before = await popup.report();
  await page.tab.evaluate(() => {
    location.hash = '#top';
  });
  await new Promise((settled) => setTimeout(settled, 1500));
  expect(await popup.report()).toEqual(before);
  expect(await joined(page)).toContain('two years');
});

test('a clock that ticks is no reason to read a page again', async ({ read }) => {
  const { page, popup } = await read('/pages/changing/#ticking');
  await expect.poll(() => joined(page)).toContain('two years');
  await page.tab.bringToFront();
  const writes = await popup.writesWithin(3500);
  expect(writes).toBe(0);
  expect(await joined(page)).toContain('two years');
});

test('the frame of another site that holds the policy is pointed out', async ({ read }) => {
  const { popup } = await read('/pages/framed-elsewhere/');
  const reading = await popup.reading();
  expect(reading && 'framed' in reading && reading.framed).toMatch(/^http:\/\/localhost:\d+\/pages\/nl-webwinkel\/$/);
});

test('a passage deep in a box that scrolls comes out from under the header', async ({ read, panel }) => {
  const { page } = await read('/pages/sticky-header/');
  const list = await panel(page);
  await expect.poll(async () => (await list.passages()).length).toBeGreaterThan(40);
  for (const at of [30, 3]) {
    const { id, text } = (await list.passages())[at] as { id: number; text: string };
    await list.pick(id);
    await page.tab.bringToFront();
    await expect.poll(() => page.shown()).toEqual({ text, inView: true });
    await expect.poll(() => page.shownOnTop()).toBe(true);
  }
});
