import { browser } from '#imports';
import { isPdf, LARGEST, type Material, Refused } from './material.ts';

/** How long a site may take to answer, and how often that is looked at; milliseconds. */
const PATIENCE = 20_000;
const INTERVAL = 150;

/**
 * The PDF that a tab shows. Leesbril's own pages may not connect to anything; the fetch is the page's own, to its own address.
 * @throws Refused where the browser keeps its PDF viewer closed to extensions.
 */
export async function pdfInTab(tab: number): Promise<Material> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return fetchedBy(tab, '').catch((error) => {
    throw error instanceof Refused ? error : new Refused('viewer-closed', url);
  });
}

async function fetchedBy(tab: number, address: string): Promise<Material> {
  const [first] = await browser.scripting.executeScript({ target: { tabId: tab }, func: fetchHere, args: [address, LARGEST] });
  const answer = first?.result as Awaited<ReturnType<typeof fetchHere>> | undefined;
  if (answer?.large) throw new Refused('too-large');
  const bytes = answer?.data ? decoded(answer.data) : new Uint8Array();
  if (!answer || !isPdf(bytes)) throw new Refused('not-fetched');
  return { kind: 'pdf', name: nameOf(answer.url), url: answer.url, bytes };
}

/**
 * The PDF at an address. The reader is asked for access to its site, which is given back afterwards, and a tab in the background opens the
 * site for a moment. To be called in a click. @throws Refused
 */
export async function pdfAt(address: string): Promise<Material> {
  const origins = [`${new URL(address).protocol}//${new URL(address).hostname}/*`];
  const asked = browser.permissions.request({ origins });
  const had = browser.permissions.contains({ origins });
  if (!(await asked.catch(() => false))) throw new Refused('not-fetched');
  // Firefox lets nobody into its PDF viewer, so there the smallest file that sites have is shown instead.
  const place = import.meta.env.FIREFOX ? new URL('/robots.txt', address).href : address;
  const { id } = await browser.tabs.create({ url: place, active: false });
  try {
    if (id === undefined) throw new Refused('not-fetched');
    await loaded(id);
    return await fetchedBy(id, address).catch((error) => {
      throw error instanceof Refused ? error : new Refused('not-fetched');
    });
  } finally {
    if (id !== undefined) await browser.tabs.remove(id).catch(() => {});
    if (!(await had)) await browser.permissions.remove({ origins }).catch(() => {});
  }
}

/** @throws Refused where nothing came: an address that is saved rather than shown leaves its tab empty, or closes it. */
async function loaded(tab: number): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((next) => setTimeout(next, INTERVAL))) {
    const { status, url } = await browser.tabs.get(tab).catch(() => ({ status: 'gone', url: undefined }));
    if (status === 'gone') break;
    // Of the empty page that a tab begins with, Leesbril may not see the address.
    if (status === 'complete' && url?.startsWith('http')) return;
  }
  throw new Refused('not-fetched');
}

/** Runs in the page; no address means its own. Only text passes between a page and the extension in every browser. */
async function fetchHere(address: string, largest: number): Promise<{ url: string; data?: string; large?: boolean }> {
  const url = address || location.href;
  const answer = await fetch(url).catch(() => undefined);
  const content = answer?.ok ? await answer.blob() : undefined;
  if (!content) return { url };
  if (content.size > largest) return { url, large: true };
  const data = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsDataURL(content);
  });
  return { url, data: data.slice(data.indexOf(',') + 1) };
}

function decoded(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
}

function nameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || new URL(url).hostname;
  } catch {
    return name;
  }
}
