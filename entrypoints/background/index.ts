import { browser, defineBackground } from '#imports';
import { analyse } from '../../extractors/analyse.ts';
import type { PolicyLink, Report } from '../../extractors/model.ts';
import { styleOf } from '../policy.content/style.ts';
import { arrived, isAway, linkIn, lookAgain, openLinked, readLinked } from './links.ts';
import type { Collected, Glimpse, Message, Protocol, Reading, Request, Trouble } from './protocol.ts';
import { drop, keep, readingOf } from './reports.ts';
import { showGlimpsed, watchSites } from './watch.ts';

/** Longer texts are turned down rather than half read, in UTF-16 units. */
const TOO_LONG = 10_000_000;
/** A reading that shows no sign of life for this many milliseconds has lost its background. */
const STALE = 30_000;

const OWN = /^(?:chrome|moz)-extension:/;
const PDF = /\.pdf(?:$|[?#])/i;

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: { tab?: { id?: number } }) => {
    const { name, payload } = message as Message;
    if (name === 'tab:read') return readTab(payload as Request<'tab:read'>);
    if (name === 'page:collected') return pageCollected(payload as Collected, sender.tab?.id);
    if (name === 'link:read') return readLinked((payload as Request<'link:read'>).tab, judge);
    if (name === 'link:open') return openLinked((payload as Request<'link:open'>).tab);
    if (name === 'page:glimpsed' && sender.tab?.id !== undefined) return showGlimpsed(sender.tab.id, payload as Glimpse);
    return undefined;
  });
  browser.tabs.onRemoved.addListener((tab: number) => void drop(tab));
  browser.tabs.onUpdated.addListener((tab: number, change: { status?: string; url?: string }) => {
    if (change.status === 'loading') void leave(tab, change.url);
    if (change.status === 'complete') void arrived(tab).then((led) => (led ? readTab({ tab, again: true, led }) : undefined));
  });
  watchSites();
});

/** What is known of a page goes when the page does; a jump within the page leaves it where it is. */
async function leave(tab: number, url: string | undefined): Promise<void> {
  const before = (await readingOf(tab))?.url;
  const isJump = url !== undefined && before !== undefined && url !== before && url.replace(/#.*/s, '') === before.replace(/#.*/s, '');
  if (!isJump) await drop(tab);
}

/** `led`: Leesbril itself brought the tab to its page. */
async function readTab({ tab, again, anyway, led }: Request<'tab:read'> & { led?: boolean }): Promise<ReturnType<Protocol['tab:read']>> {
  const known = await readingOf(tab);
  if (known && !again && !isStale(known) && !(anyway && known.state === 'done' && !known.anyway)) return lookAgain(known);
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  await keep({ state: 'reading', tab, ...(url ? { url } : {}), since: Date.now() });
  // Scripts are for other people's pages; the reader listens for itself.
  if (url && OWN.test(url)) return askReader(tab, anyway);
  try {
    if (anyway) await browser.scripting.executeScript({ target: { tabId: tab }, func: askForAll });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/policy.js'] });
  } catch {
    // Firefox lets no extension into its viewer.
    await fail(tab, url, url && PDF.test(url) ? 'pdf' : led ? 'press' : 'closed');
  }
}

async function askReader(tab: number, anyway = false): Promise<void> {
  const message: Message<'reader:read'> = { name: 'reader:read', payload: { anyway } };
  await browser.tabs.sendMessage(tab, message).catch(() => fail(tab, undefined, 'no-text'));
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
  const { url, dark, anyway = false } = page;
  if (isAway(await readingOf(tab), url)) return undefined;
  const report = await judge(page);
  if (report === 'no-text' && (await isPdf(tab))) return fail(tab, url, 'pdf');
  const { framed } = page;
  if (typeof report === 'string') return fail(tab, url, report, report === 'no-text' ? await linkIn(tab) : undefined, framed);
  const link = report.isPolicy || anyway || OWN.test(url) ? undefined : await linkIn(tab);
  await keep({ state: 'done', tab, url, report, anyway, ...(link === undefined ? {} : { link }), ...(framed ? { framed } : {}) });
  await dress(tab, dark);
  return report;
}

/** A page that changes is read many times, and its style sheets must not pile up. */
async function dress(tab: number, isDark: boolean): Promise<void> {
  const style = { target: { tabId: tab }, css: styleOf(isDark) };
  await browser.scripting.removeCSS(style).catch(() => {});
  await browser.scripting.insertCSS(style).catch(() => {});
}

async function judge({ url, title, language, passages, scanned, tooLong }: Collected): Promise<Report | Trouble> {
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (tooLong) return 'too-long';
  if (!length) return scanned ? 'scanned' : 'no-text';
  if (length > TOO_LONG) return 'too-long';
  try {
    return analyse(passages, { input: url, url, title, ...(language ? { language } : {}) });
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

/** Chrome's viewer shows an extension an empty page, of which only the type tells. */
async function isPdf(tab: number): Promise<boolean> {
  const [first] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => document.contentType }).catch(() => []);
  return first?.result === 'application/pdf';
}

async function fail(tab: number, url: string | undefined, trouble: Trouble, link?: PolicyLink | null, framed?: string): Promise<undefined> {
  const found = { ...(link === undefined ? {} : { link }), ...(framed ? { framed } : {}) };
  await keep({ state: 'failed', tab, ...(url ? { url } : {}), trouble, ...found });
  return undefined;
}
