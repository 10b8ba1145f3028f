import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Reading } from '../entrypoints/background/protocol.ts';
import type { Report } from '../extractors/model.ts';
import { build } from './build.ts';
import { card } from './card.ts';
import { type Chromium, launch } from './chromium.ts';
import { open, type Subject } from './subject.ts';

const USAGE = 'usage: npm start [-- URL or FILE.html or FILE.txt] [-- --headless]';
const SAMPLE = resolve(import.meta.dirname, '../tests/pages/nl-webwinkel/index.html');
const SHOTS = resolve(import.meta.dirname, '../.output/screenshots');
/** How long a page may take to be read, and how often that is looked at; milliseconds. */
const PATIENCE = 60_000;
const INTERVAL = 100;
/** Chromium draws no picture taller than this many pixels. */
const TALLEST = 16_000;

/** Shows a page annotated: in a browser where there is a display, else as text and pictures. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--headless');
  const inputs = args.filter((arg) => !arg.startsWith('--'));
  if (unknown || inputs.length > 1) {
    console.error(unknown ? `npm start does not know ${unknown}.\n${USAGE}` : USAGE);
    return 2;
  }
  const headless = args.includes('--headless') || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  let subject: Subject | undefined;
  let browser: Chromium | undefined;
  try {
    subject = await open(inputs[0] ?? SAMPLE);
    browser = await launch(build('start'), { headless, language: languageOfReader() });
    const page = await visit(browser, subject.url);
    await (headless ? report(browser, page) : show(browser, page));
    return 0;
  } catch (error) {
    console.error(`${inputs[0] ?? 'npm start'}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return 1;
  } finally {
    await browser?.context.close();
    subject?.close();
  }
}

/** @throws Error with one line for the reader where the address cannot be reached. */
async function visit({ first }: Chromium, url: string): Promise<Page> {
  const answer = await first.goto(url).catch((error: Error) => {
    throw new Error(`the page could not be reached (${error.message.match(/net::\w+|Timeout/)?.[0] ?? 'no connection'})`);
  });
  if (answer && !answer.ok()) throw new Error(`the page could not be reached (the server answers ${answer.status()})`);
  return first;
}

async function report(browser: Chromium, page: Page): Promise<void> {
  const tab = await browser.tabOf(page);
  const popup = await browser.view('popup', tab, { width: 380, height: 600 });
  console.log(card(await reading(browser, tab)));
  const panel = await browser.view('sidepanel', tab, { width: 400, height: 900 });
  await panel.waitForLoadState('networkidle');
  mkdirSync(SHOTS, { recursive: true });
  const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.bringToFront();
  await page.setViewportSize({ width: 1280, height: Math.max(800, height) });
  for (const [name, view] of Object.entries({ page, popup, panel })) {
    await view.bringToFront();
    const path = join(SHOTS, `${name}.png`);
    await view.screenshot({ path });
    console.log(`${name}: ${path}`);
  }
}

async function show(browser: Chromium, page: Page): Promise<void> {
  const tab = await browser.tabOf(page);
  await page.bringToFront();
  // Some window managers do not let a program open the popup; opened as a tab it asks for the reading just as well.
  await browser.openPopup().catch(() => browser.view('popup', tab));
  await reading(browser, tab);
  console.error('The page is open in the browser; close the browser to end.');
  await browser.context.waitForEvent('close', { timeout: 0 });
}

/** The popup asks for a reading as it opens; its report is in the session store when that is done. */
async function reading(browser: Chromium, tab: number): Promise<Report> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(INTERVAL)) {
    const known = (await browser.stored(`reading:${tab}`)) as Reading | undefined;
    if (known?.state === 'failed') throw new Error(known.trouble in WHY ? WHY[known.trouble as keyof typeof WHY] : WHY.failed);
    if (known?.state === 'done') return known.report;
  }
  throw new Error(WHY.failed);
}

const WHY = {
  'no-text': 'there is no text on the page',
  closed: 'the browser keeps this page closed to extensions',
  pdf: 'it is a PDF: open it in the extension with the button on the card',
  scanned: 'the pages of this PDF are pictures, without text',
  'too-long': 'the page holds more text than is read in one go',
  failed: 'the page could not be read',
};

function languageOfReader(): string {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return /^[a-z]{2}(?=[_.-]|$)/.exec(locale)?.[0] ?? 'en';
}
