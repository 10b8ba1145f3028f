import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { find } from '../../../scripts/programs.mjs';
import type { Rig, Size, Tab } from './rig.ts';

const ADDON = 'leesbril@leesbril.example';
/** Firefox gives each installation of an add-on a random host name; a set one lets tests open its pages. */
const HOST = '1ee5b211-0000-4000-8000-000000000001';
/** How long an extension's page may take to load, and how often it is asked whether it has; milliseconds. */
const PATIENCE = 15_000;
const INTERVAL = 50;

/** Firefox over WebDriver BiDi, with the extension of a folder. */
export async function firefox(extension: string): Promise<Rig> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: find('firefox') as string,
    headless: true,
    // Without this BiDi does not let a test open pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
      'intl.locale.requested': 'en-US',
      // A tab behind another, as the page is behind the panel here, does not move while Firefox would have it glide.
      'ui.prefersReducedMotion': 1,
    },
  });
  await browser.installExtension(extension);
  // The panel does nothing of its own accord, so it is the page from which tabs are asked for.
  const panel = await browser.newPage();
  await visit(panel, 'sidepanel.html');
  return {
    open: (url) => open(browser, url),
    view: async (name, of, size) => view(browser, `${name}.html?tab=${await tabOf(panel, of)}`, size),
    close: () => browser.close(),
  };
}

async function open(browser: Browser, url: string): Promise<Tab> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  return page as unknown as Tab;
}

async function view(browser: Browser, path: string, size: Size): Promise<Tab> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await visit(page, path);
  return page as unknown as Tab;
}

/** Where several tabs show one address, the newest is meant. */
async function tabOf(panel: Page, of: Tab): Promise<number> {
  const url = await of.evaluate(() => location.href);
  const id = await panel.evaluate((address) => chrome.tabs.query({}).then((all) => all.findLast((tab) => tab.url === address)?.id), url);
  if (id === undefined) throw new Error(`No tab shows ${url}, or the extension may not see its address.`);
  return id;
}

/** BiDi tells of no load event where a tab changes to an extension's page, so the page itself is asked until it is there. */
async function visit(page: Page, path: string): Promise<void> {
  const url = `moz-extension://${HOST}/${path}`;
  page.goto(url, { timeout: PATIENCE }).catch(() => undefined);
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(INTERVAL)) {
    const here = await page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => undefined);
    if (here === url) return;
  }
  throw new Error(`${url} did not load.`);
}
