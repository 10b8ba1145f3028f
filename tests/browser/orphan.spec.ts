import { join } from 'node:path';
import { launch } from '../../scripts/chromium.ts';
import { PolicyPage } from './pages/policy-page.ts';
import type { Tab } from './rig/rig.ts';
import { expect, test } from './rig/test.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');

test('a page whose extension is taken away is left without a mark', async ({ pages }, { project }) => {
  test.skip(project.name === 'firefox', 'Firefox ends the scripts of an extension that goes.');
  const { context, first, tabOf, view } = await launch(BUILD);
  try {
    await first.goto(`${pages.origin}/pages/changing/`);
    const popup = await view('popup', await tabOf(first));
    const page = new PolicyPage(first as unknown as Tab);
    await expect.poll(async () => (await page.markedText()).length).toBeGreaterThan(0);
    await popup.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await first.bringToFront();
    await first.click('#more');
    await expect.poll(() => page.markedText()).toEqual([]);
  } finally {
    await context.close();
  }
});
