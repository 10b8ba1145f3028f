import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PopupPage } from './pages/popup-page.ts';
import type { Tab } from './rig/rig.ts';
import { test as base, expect } from './rig/test.ts';
import { town } from './rig/town.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');
/** Bytes that a script may have which runs on every page of a site. */
const SMALL = 5000;
const POPUP = { width: 380, height: 600 };

/** The badge that stands on the toolbar for the tab that a view is about. */
function badge(view: Tab): Promise<string> {
  return view.evaluate(() => chrome.action.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) }));
}

const test = base.extend<{ card(url: string): Promise<PopupPage> }>({
  card: async ({ rig }, use) => {
    const tabs: Tab[] = [];
    await use(async (url) => {
      const page = await rig.open(url);
      const view = await rig.view('popup', page, POPUP);
      tabs.push(view, page);
      return new PopupPage(view);
    });
    for (const tab of tabs) await tab.close();
  },
});

test('looks by itself where the reader switched it on, and stops at once', async ({ card }, { project }) => {
  const site = await town();
  const url = (path: string) => `${site.origin}${path}`;
  const scripts = (view: Tab) => view.evaluate(() => chrome.scripting.getRegisteredContentScripts().then((all) => all.length));
  try {
    const first = await card(url('/none'));
    await expect.poll(() => first.state()).toBe('not-policy');
    expect(await scripts(first.tab)).toBe(0);
    expect(await badge((await card(url('/near'))).tab)).toBe('');

    await first.tab.bringToFront();
    await first.press('Always look on 127.0.0.1');
    await expect.poll(() => scripts(first.tab)).toBe(1);
    const home = await card(url('/shadow'));
    await expect.poll(() => badge(home.tab)).toBe('→');
    const policy = await card(url('/privacy'));
    await expect.poll(() => badge(policy.tab)).toBe('§');
    expect(await badge((await card(url('/contact'))).tab)).toBe('');

    await first.tab.bringToFront();
    // Firefox would take the permission from the whole test build, which other tests need.
    if (project.name === 'firefox') await first.tab.evaluate(() => chrome.storage.local.set({ watched: [] }));
    else await first.press('Always look on 127.0.0.1');
    await expect.poll(() => scripts(first.tab)).toBe(0);
    await expect.poll(() => badge(policy.tab)).toBe('');
    expect(await badge((await card(url('/latin'))).tab)).toBe('');
  } finally {
    site.close();
  }
});

test('the build for readers looks nowhere by itself, and has a small script for where it may', () => {
  const isFirefox = test.info().project.name === 'firefox';
  const build = join(OUTPUT, `${isFirefox ? 'firefox' : 'chrome'}-mv3`);
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3;
  expect(manifest.permissions?.toSorted()).toEqual(['activeTab', 'scripting', 'storage', ...(isFirefox ? [] : ['sidePanel'])].toSorted());
  expect([manifest.host_permissions, manifest.content_scripts]).toEqual([undefined, undefined]);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  expect(statSync(join(build, 'detector.js')).size).toBeLessThanOrEqual(SMALL);
});
