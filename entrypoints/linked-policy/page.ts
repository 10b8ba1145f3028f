import type { Trouble } from '../background/protocol.ts';

/** Milliseconds; whoever waits longer had better open the page. */
const PATIENCE = 15_000;
/** Bytes. */
const LARGEST = 20_000_000;
/** Where in a page, in bytes, its encoding must be named (HTML Standard, 4.2.5.4). */
const PROLOGUE = 1024;

/** Fetches a page from the origin of the page in front, as the reader's own browser would without being known there. Resolves to the trouble where it cannot be read. */
export async function fetched(href: string): Promise<Document | Trouble> {
  if (new URL(href).origin !== location.origin) return 'elsewhere';
  const response = await get(href, 'follow');
  if (!response) return (await get(href, 'manual'))?.type === 'opaqueredirect' ? 'elsewhere' : 'blocked';
  if (new URL(response.url).origin !== location.origin) return 'elsewhere';
  if (!response.ok) return response.status === 404 || response.status === 410 ? 'gone' : 'blocked';
  const type = response.headers.get('content-type') ?? '';
  if (/\bpdf\b/i.test(type)) return 'pdf-link';
  if (!/\bx?html\b/i.test(type)) return 'not-html';
  const body = await response.blob();
  if (body.size > LARGEST) return 'too-long';
  return new DOMParser().parseFromString(await decoded(body, type), 'text/html');
}

function get(href: string, redirect: RequestRedirect): Promise<Response | undefined> {
  return fetch(href, { credentials: 'omit', redirect, signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
}

/** In the encoding that the server names, else the page itself; UTF-8 where neither does. */
async function decoded(body: Blob, type: string): Promise<string> {
  const prologue = await text(body.slice(0, PROLOGUE), 'latin1');
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(prologue)?.[1];
  return text(body, label);
}

/** Firefox keeps the bytes of a page's fetch from a script of an extension, but not what a reader of files makes of them. */
function text(body: Blob, label?: string): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsText(body, label);
  });
}
