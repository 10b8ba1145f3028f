import { join } from 'node:path';
import { launch } from '../../scripts/chromium.ts';
import { display } from './rig/display.ts';
import { expect, test } from './rig/test.ts';
import { town } from './rig/town.ts';

const PRODUCTION = join(import.meta.dirname, '../../.output/chrome-mv3');

test('the build for readers looks by itself once the browser has asked, and no longer than it is allowed', async () => {
  test.skip(test.info().project.name !== 'chromium', 'only Chromium takes key presses here');
  const site = await town();
  const screen = await display();
  const browser = await launch(PRODUCTION, { headless: false, display: screen.name });
  try {
    const options = await browser.view('options', 0);
    const badges = () =>
      options.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return (await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id as number })))).filter(Boolean);
      });
    const allowed = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins);
    const page = browser.first;
    await page.goto(`${site.origin}/near`);
    expect(await allowed()).toEqual([]);

    await options.bringToFront();
    await expect(async () => {
      const isAsked = await options.evaluate(
        async () => (await chrome.storage.local.get<{ watched?: string[] }>('watched')).watched?.length,
      );
      if (!isAsked) await options.click('section:nth-of-type(2) [role=switch]');
      // The browser takes no answer in the first moment of its question, whose first button, to allow, is one tab stop away.
      await options.waitForTimeout(1500);
      screen.press('Tab');
      await options.waitForTimeout(300);
      screen.press('Return');
      await expect.poll(allowed, { timeout: 1500 }).toEqual(['*://*/*']);
    }).toPass();
    await page.goto(`${site.origin}/near`);
    await expect.poll(badges).toEqual(['→']);

    await options.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
    await expect.poll(badges).toEqual([]);
    await page.goto(`${site.origin}/privacy`);
    await page.waitForTimeout(500);
    expect(await badges()).toEqual([]);
    expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  } finally {
    await browser.context.close();
    screen.close();
    site.close();
  }
});
