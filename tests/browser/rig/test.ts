import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Site } from '../../../scripts/serve.ts';
import { PanelPage } from '../pages/panel-page.ts';
import { PolicyPage } from '../pages/policy-page.ts';
import { PopupPage } from '../pages/popup-page.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import type { Rig, Tab } from './rig.ts';
import { site } from './site.ts';

const OUTPUT = join(import.meta.dirname, '../../../.output');

const POPUP = { width: 380, height: 600 };
const PANEL = { width: 400, height: 720 };

interface Opened {
  page: PolicyPage;
  popup: PopupPage;
}

interface OfTest {
  /** Opens a page of the test site and the popup on it, and waits until the popup has something to say. */
  read(path: string): Promise<Opened>;
  /** Opens the side panel on a page. */
  panel(page: PolicyPage): Promise<PanelPage>;
}

/** Playwright's runner for both browsers: one browser and one site per worker, whichever project the test runs in. */
export const test = base.extend<OfTest, { rig: Rig; pages: Site }>({
  read: async ({ rig, pages }, use) => {
    const tabs: Tab[] = [];
    await use(async (path) => {
      const page = new PolicyPage(await rig.open(pages.origin + path));
      const popup = new PopupPage(await rig.view('popup', page.tab, POPUP));
      tabs.push(popup.tab, page.tab);
      await expect.poll(() => popup.state()).not.toMatch(/^(reading|waiting|idle|undefined)$/);
      return { page, popup };
    });
    for (const tab of tabs) await tab.close();
  },
  panel: async ({ rig }, use) => {
    const tabs: Tab[] = [];
    await use(async (page) => {
      const panel = new PanelPage(await rig.view('sidepanel', page.tab, PANEL));
      tabs.push(panel.tab);
      return panel;
    });
    for (const tab of tabs) await tab.close();
  },
  rig: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a fixture needs from this pattern.
    async ({}, use, { project }) => {
      const rig =
        project.name === 'firefox' ? await firefox(join(OUTPUT, 'firefox-mv3-e2e')) : await chromium(join(OUTPUT, 'chrome-mv3-e2e'));
      await use(rig);
      await rig.close();
    },
    { scope: 'worker' },
  ],
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const pages = await site();
      await use(pages);
      pages.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
