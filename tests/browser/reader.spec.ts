import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Chromium, launch } from '../../scripts/chromium.ts';
import { PanelPage } from './pages/panel-page.ts';
import { PolicyPage } from './pages/policy-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { ReaderPage } from './pages/reader-page.ts';
import type { Tab } from './rig/rig.ts';
import { test as base, expect } from './rig/test.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');
const PDF = join(import.meta.dirname, '../pages/pdf');
const COLUMNS = join(PDF, 'en-columns.pdf');

const test = base.extend<object, { chromium: Chromium }>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const browser = await launch(BUILD);
      await use(browser);
      await browser.context.close();
    },
    { scope: 'worker' },
  ],
});

const asTab = (page: Page) => page as unknown as Tab;

async function reader({ context }: Chromium): Promise<ReaderPage> {
  const page = await context.newPage();
  await page.goto(new URL('/reader.html', context.serviceWorkers()[0]?.url()).href);
  return new ReaderPage(page);
}

test('a PDF is shown, marked on its text, and listed in the panel', async ({ chromium }) => {
  const own = await reader(chromium);
  await own.choose(COLUMNS);
  const marked = new PolicyPage(asTab(own.page));
  await expect.poll(async () => Object.keys(await marked.marked())).toEqual(expect.arrayContaining(['retention', 'rights']));
  expect((await own.sheets()).all).toBeGreaterThan(1);
  const tab = await chromium.tabOf(own.page);
  const popup = new PopupPage(asTab(await chromium.view('popup', tab)));
  await expect.poll(() => popup.state()).toBe('read');
  expect((await popup.rows()).filter(({ answer }) => !answer)).toEqual([]);
  const panel = new PanelPage(asTab(await chromium.view('sidepanel', tab)));
  await expect.poll(async () => (await panel.passages()).length).toBeGreaterThan(5);
  const last = (await panel.passages()).at(-1);
  await panel.pick(last?.id ?? -1);
  await own.page.bringToFront();
  await expect.poll(async () => (await marked.shown())?.inView).toBe(true);
  const letters = (text = '') => text.replace(/\s/g, '');
  expect(letters(last?.text)).toContain(letters((await marked.shown())?.text));
});

test('a PDF in the viewer of the browser opens in the reader', async ({ chromium, pages }) => {
  const viewer = await chromium.context.newPage();
  await viewer.goto(`${pages.origin}/pages/pdf/en-columns.pdf`);
  const tab = await chromium.tabOf(viewer);
  const popup = await chromium.view('popup', tab);
  await expect.poll(() => new PopupPage(asTab(popup)).state()).toBe('pdf');
  const opening = chromium.context.waitForEvent('page');
  await popup.click('.notice button');
  const own = new ReaderPage(await opening);
  const marked = new PolicyPage(asTab(own.page));
  await expect.poll(async () => (await own.told()) ?? Object.keys(await marked.marked()).includes('retention')).toBe(true);
});

test('a PDF is fetched from an address, and the tab that fetched it is gone', async ({ chromium, pages }) => {
  const own = await reader(chromium);
  const before = chromium.context.pages().length;
  await own.fetch(`${pages.origin}/pages/pdf/en-columns.pdf`);
  await expect.poll(async () => Object.keys(await new PolicyPage(asTab(own.page)).marked())).toContain('retention');
  expect(chromium.context.pages()).toHaveLength(before);
});

test('pasted text is marked', async ({ chromium }) => {
  const own = await reader(chromium);
  const text = readFileSync(join(PDF, 'en-columns.html'), 'utf8').replace(/<style[\s\S]*<\/style>|<!--.*?-->|<[^>]+>/g, '');
  await own.paste(text);
  await expect.poll(async () => Object.keys(await new PolicyPage(asTab(own.page)).marked())).toContain('retention');
});

const refused = {
  'a scan': { file: join(PDF, 'nl-scan.pdf'), told: 'No text in this PDF' },
  'a picture': { file: join(import.meta.dirname, '../../public/icon/16.png'), told: 'This file is damaged' },
};
for (const [name, { file, told }] of Object.entries(refused)) {
  test(`${name} is told as such`, async ({ chromium }) => {
    const own = await reader(chromium);
    await own.choose(file);
    await expect.poll(() => own.told()).toContain(told);
  });
}

test('an address without a PDF is told as such', async ({ chromium, pages }) => {
  const own = await reader(chromium);
  await own.fetch(`${pages.origin}/pages/en-news/`);
  await expect.poll(() => own.told()).toContain('No PDF came from that address');
});
