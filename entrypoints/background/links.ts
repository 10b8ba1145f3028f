import { browser } from '#imports';
import { best } from '../../extractors/links/best.ts';
import type { PolicyLink, Report } from '../../extractors/model.ts';
import type { Found } from '../links/index.ts';
import type { Collected, Reading, Trouble } from './protocol.ts';
import { keep, readingOf } from './reports.ts';

type World = typeof globalThis & { leesbrilPolicy?: string };
/** Judges a text: the report, or why there is none. */
type Judge = (page: Collected) => Promise<Report | Trouble>;

/** Looks on the page in front for the way to its site's policy; null where there is none, undefined where it cannot be looked at. */
export async function linkIn(tab: number): Promise<PolicyLink | null | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/links.js'] });
    const found = frame?.result as Found | undefined;
    return (found && best(found.anchors, found.page)) ?? null;
  } catch {
    return undefined;
  }
}

/** Where no link was there at first, one may have come since: many pages build their foot last. */
export async function lookAgain(known: Reading): Promise<void> {
  if (known.state === 'reading' || known.link !== null) return;
  const link = await linkIn(known.tab);
  if (link) await keep({ ...known, link });
}

/** Whether the reader is looking at the policy behind a link of this page, so that the page's own changes have to wait. */
export function isAway(known: Reading | undefined, url: string): boolean {
  const bare = (address = '') => address.replace(/#.*/s, '');
  return known?.away !== undefined && bare(known.url) === bare(url);
}

/** Has the page in front fetch the policy that it links to, and keeps what it says. */
export async function readLinked(tab: number, judge: Judge): Promise<void> {
  const known = await readingOf(tab);
  const link = linkOf(known);
  if (!link) return;
  const of = { tab, ...(known?.url ? { url: known.url } : {}), away: link };
  await keep({ ...of, state: 'reading', since: Date.now() });
  const said = await fetchedBy(tab, link.href);
  const report = typeof said === 'string' ? said : await judge(said);
  await keep(typeof report === 'string' ? { ...of, state: 'failed', trouble: report } : { ...of, state: 'done', report, anyway: true });
}

async function fetchedBy(tab: number, href: string): Promise<Collected | Trouble> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, func: lay, args: [href] });
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/linked-policy.js'] });
    return (frame?.result as Collected | Trouble | undefined) ?? 'failed';
  } catch {
    return 'closed';
  }
}

/** Runs on the page, in the extension's own world: lays the address ready for the script that follows. */
function lay(href: string): void {
  (globalThis as World).leesbrilPolicy = href;
}

/** The tab is led to the policy; `arrived` reads it there. */
export async function openLinked(tab: number): Promise<void> {
  const link = linkOf(await readingOf(tab));
  if (!link) return;
  await browser.storage.session.set({ [keyOf(tab)]: link.href });
  await browser.tabs.update(tab, { url: link.href });
}

/** Whether this tab was being led to a policy. Asked once it has loaded; the answer is given once. */
export async function arrived(tab: number): Promise<boolean> {
  const key = keyOf(tab);
  const known = (await browser.storage.session.get(key))[key];
  if (known) await browser.storage.session.remove(key);
  return Boolean(known);
}

function linkOf(reading: Reading | undefined): PolicyLink | undefined {
  return reading?.away ?? (reading?.state === 'reading' ? undefined : reading?.link) ?? undefined;
}

function keyOf(tab: number): string {
  return `opening:${tab}`;
}
