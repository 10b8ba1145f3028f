import type { Site } from '../../scripts/serve.ts';
import { PolicyPage } from './pages/policy-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { test as base, expect } from './rig/test.ts';
import { town } from './rig/town.ts';

const POPUP = { width: 380, height: 600 };

interface OfTest {
  /** Opens a home page of the small site, and the popup on it once it has something to say. */
  visit(path: string): Promise<{ page: PolicyPage; popup: PopupPage; url: () => Promise<string> }>;
}

const test = base.extend<OfTest, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const site = await town();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ rig, site }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (path) => {
      const page = new PolicyPage(await rig.open(site.origin + path));
      const popup = new PopupPage(await rig.view('popup', page.tab, POPUP));
      opened.push(popup.tab, page.tab);
      await expect.poll(() => popup.state()).not.toMatch(/^(reading|waiting|idle|undefined)$/);
      return { page, popup, url: () => page.tab.evaluate(() => location.pathname) };
    });
    for (const tab of opened) await tab.close();
  },
});

for (const path of ['/near', '/shadow']) {
  test(`the policy that ${path} links to is read without leaving the page`, async ({ visit }) => {
    const { page, popup, url } = await visit(path);
    expect(await popup.head()).toBe('Privacy policy found');
    expect((await popup.link())?.address).toMatch(/\/privacy$/);
    await popup.press('Read it here');
    await expect.poll(() => popup.state()).toBe('read');
    expect(await popup.rows()).toHaveLength(5);
    expect((await popup.report())?.url).toMatch(/\/privacy$/);
    expect(await url()).toBe(path);
    expect(await page.marked()).toEqual({});
  });
}

test('a page that forbids its scripts all connections is read where the browser lets an extension be', async ({ visit }, { project }) => {
  const { popup } = await visit('/strict');
  await popup.press('Read it here');
  // Firefox binds extensions to the page's own rules.
  await expect.poll(() => popup.state()).toBe(project.name === 'firefox' ? 'blocked' : 'read');
});

test('a text in an older encoding is read as it was meant', async ({ visit }) => {
  const { popup } = await visit('/latin');
  await popup.press('Read it here');
  await expect.poll(() => popup.state()).toBe('read');
  expect((await popup.report())?.title).toBe('Politique privée');
});

test('the policy is opened in the same tab, and marked there', async ({ visit }) => {
  const { page, popup, url } = await visit('/near');
  await popup.press('Open the page');
  await expect.poll(() => popup.state()).toBe('read');
  expect(await url()).toBe('/privacy');
  await expect.poll(async () => Object.keys(await page.marked()).length).toBeGreaterThan(3);
});

test('the card leads back to the page in front', async ({ visit }) => {
  const { popup } = await visit('/near');
  await popup.press('Read it here');
  await expect.poll(() => popup.state()).toBe('read');
  await popup.press('Back to this page');
  await expect.poll(() => popup.state()).toBe('not-policy');
  expect(await popup.ways()).toEqual(['Read it here', 'Open the page', 'Read this page anyway']);
});

/** What is behind the link instead of a page that can be read, and what the card then says. */
const behind = [
  { path: '/moved', state: 'elsewhere', head: 'On another site' },
  { path: '/gone', state: 'gone', head: 'Nothing there' },
  { path: '/shut', state: 'blocked', head: 'Not handed out' },
  { path: '/pdf', state: 'pdf-link', head: 'A PDF' },
  { path: '/archive', state: 'not-html', head: 'Not a web page' },
  { path: '/script', state: 'no-text', head: 'No text found' },
];

for (const { path, state, head } of behind) {
  test(`the link of ${path} is ${state}, and can be opened`, async ({ visit }) => {
    const { popup, url } = await visit(path);
    await popup.press('Read it here');
    await expect.poll(() => popup.state()).toBe(state);
    expect(await popup.head()).toBe(head);
    expect(await popup.ways()).toEqual(expect.arrayContaining(['Open the page', 'Back to this page']));
    expect(await url()).toBe(path);
  });
}

test('a link to another site is shown with where it leads, and only opened', async ({ visit }) => {
  const { popup } = await visit('/far');
  expect((await popup.link())?.address).toMatch(/^localhost:\d+\/privacy$/);
  expect(await popup.ways()).toEqual(['Open the page', 'Read this page anyway']);
});

test('a page without a link offers to paste a text or open a file', async ({ visit }) => {
  const { popup } = await visit('/none');
  expect(await popup.head()).toBe('Not a privacy policy');
  expect(await popup.ways()).toEqual(['Paste text or open a file', 'Read this page anyway']);
});
