import { join } from 'node:path';
import { type Chromium, launch } from '../../scripts/chromium.ts';
import { PolicyPage } from './pages/policy-page.ts';
import { display } from './rig/display.ts';
import type { Tab } from './rig/rig.ts';
import { expect, test } from './rig/test.ts';

const PRODUCTION = join(import.meta.dirname, '../../.output/chrome-mv3');

test('the build for readers needs no more than a key press to read the page in front', async ({ pages }) => {
  const screen = await display();
  const browser = await launch(PRODUCTION, { headless: false, display: screen.name });
  try {
    await browser.first.goto(`${pages.origin}/pages/en-helpdesk/`);
    await browser.first.bringToFront();
    const page = new PolicyPage(browser.first as unknown as Tab);
    expect(await page.marked()).toEqual({});
    await expect.poll(() => browser.first.evaluate(() => document.hasFocus())).toBe(true);
    screen.press('alt+shift+l');
    await expect.poll(async () => Object.keys(await page.marked()).length).toBeGreaterThan(4);
    expect(await popups(browser)).toHaveLength(1);
  } finally {
    await browser.context.close();
    screen.close();
  }
});

/** Addresses of the popups that are open; Playwright counts them among no pages. */
async function popups({ context, first }: Chromium): Promise<string[]> {
  const session = await context.newCDPSession(first);
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.map(({ url }) => url).filter((url) => url.endsWith('/popup.html'));
}
