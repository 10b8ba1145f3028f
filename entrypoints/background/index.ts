import { browser, defineBackground } from '#imports';
import { analyse } from '../../extractors/analyse.ts';
import type { Report } from '../../extractors/model.ts';
import { styleOf } from '../policy.content/style.ts';
import type { Collected, Message, Protocol, Reading, Request, Trouble } from './protocol.ts';
import { drop, keep, readingOf } from './reports.ts';

/** Longer texts are turned down rather than half read, in UTF-16 units. */
const TOO_LONG = 10_000_000;
/** A reading that shows no sign of life for this many milliseconds has lost its background. */
const STALE = 30_000;

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: { tab?: { id?: number } }) => {
    const { name, payload } = message as Message;
    if (name === 'tab:read') return readTab(payload as Request<'tab:read'>);
    if (name === 'page:collected') return pageCollected(payload as Collected, sender.tab?.id);
    return undefined;
  });
  browser.tabs.onRemoved.addListener((tab: number) => void drop(tab));
  browser.tabs.onUpdated.addListener((tab: number, change: { status?: string }) => {
    if (change.status === 'loading') void drop(tab);
  });
});

async function readTab({ tab, again, anyway }: Request<'tab:read'>): Promise<ReturnType<Protocol['tab:read']>> {
  const known = await readingOf(tab);
  if (known && !again && !isStale(known) && !(anyway && known.state === 'done' && !known.anyway)) return;
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  await keep({ state: 'reading', tab, ...(url ? { url } : {}), since: Date.now() });
  try {
    if (anyway) await browser.scripting.executeScript({ target: { tabId: tab }, func: askForAll });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/policy.js'] });
  } catch {
    await fail(tab, url, 'closed');
  }
}

/** Runs on the page, in the extension's own world: the content script finds this wish when it starts. */
function askForAll(): void {
  (globalThis as { leesbrilAnyway?: boolean }).leesbrilAnyway = true;
}

function isStale(reading: Reading): boolean {
  return reading.state === 'failed' || (reading.state === 'reading' && Date.now() - reading.since > STALE);
}

async function pageCollected(page: Collected, tab: number | undefined): Promise<Report | undefined> {
  if (tab === undefined) return undefined;
  const { url, title, language, dark, anyway = false } = page;
  const length = page.passages.reduce((sum, { text }) => sum + text.length, 0);
  if (!length) return fail(tab, url, 'no-text');
  if (length > TOO_LONG) return fail(tab, url, 'too-long');
  try {
    const report = analyse(page.passages, { input: url, url, title, ...(language ? { language } : {}) });
    await keep({ state: 'done', tab, url, report, anyway });
    // Two style sheets at once are harmless: the later one wins.
    await browser.scripting.insertCSS({ target: { tabId: tab }, css: styleOf(dark) }).catch(() => {});
    return report;
  } catch (error) {
    console.error(error);
    return fail(tab, url, 'failed');
  }
}

async function fail(tab: number, url: string | undefined, trouble: Trouble): Promise<undefined> {
  await keep({ state: 'failed', tab, ...(url ? { url } : {}), trouble });
  return undefined;
}
