import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Site } from '../../../scripts/serve.ts';

const POLICY = join(import.meta.dirname, '../../pages/en-helpdesk/index.html');

/** What a home page of this site links to, by the home page's path. */
const LINKS: Record<string, (port: number) => string> = {
  '/near': () => '<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy policy</a></footer>',
  '/shadow': () => '<footer><site-foot><template shadowrootmode="open"><a href="/privacy">Privacy</a></template></site-foot></footer>',
  '/far': (port) => `<footer><a href="http://localhost:${port}/privacy">Privacy policy</a></footer>`,
  '/moved': () => '<footer><a href="/moves">Privacy policy</a></footer>',
  '/gone': () => '<footer><a href="/nothing">Privacy policy</a></footer>',
  '/shut': () => '<footer><a href="/forbidden">Privacy policy</a></footer>',
  '/pdf': () => '<footer><a href="/privacy.pdf">Privacy policy</a></footer>',
  '/archive': () => '<footer><a href="/privacy.zip">Privacy policy</a></footer>',
  '/script': () => '<footer><a href="/app">Privacy policy</a></footer>',
  '/strict': () => '<footer><a href="/privacy">Privacy policy</a></footer>',
  '/latin': () => '<footer><a href="/latin-privacy">Privacy policy</a></footer>',
  '/none': () => '<footer><a href="/contact">Contact</a> <a href="/products/privacy-screen">Privacy screen protector</a></footer>',
};

/** A small site: home pages that link to its policy, each in its own way, and what is behind those links. */
export async function town(): Promise<Site> {
  const policy = await readFile(POLICY, 'utf8');
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const path = request.url ?? '/';
    const link = LINKS[path];
    // A policy for connections binds the page's own scripts, and must not bind Leesbril.
    if (path === '/strict') response.setHeader('content-security-policy', "default-src 'none'");
    if (link) return send(response, 200, 'text/html; charset=utf-8', home(link(port)));
    if (path === '/privacy') return send(response, 200, 'text/html; charset=utf-8', policy);
    if (path === '/latin-privacy') return send(response, 200, 'text/html', Buffer.from(latin(policy), 'latin1'));
    if (path === '/moves') return send(response.setHeader('location', `http://localhost:${port}/privacy`), 302, 'text/plain', '');
    if (path === '/forbidden') return send(response, 403, 'text/html', 'No.');
    if (path === '/privacy.pdf') return send(response, 200, 'application/pdf', '%PDF-1.4');
    if (path === '/privacy.zip') return send(response, 200, 'application/zip', 'PK');
    if (path === '/app') return send(response, 200, 'text/html', '<!doctype html><title>App</title><div id="root"></div>');
    return send(response, 404, 'text/html', 'Nothing.');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(() => server.closeAllConnections()),
  };
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

function home(footer: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Harbour rowing club</title></head>
<body>
<nav><a href="/boats">Boats</a> <a href="/contact">Contact</a></nav>
<main><h1>Rowing on the harbour</h1>
<p>The club rows on Tuesday evenings and on Saturday mornings, whatever the weather. New members get an oar and a pair of gloves.</p>
<p>The autumn regatta starts at the lock and ends at the old crane. Last year forty boats took part and two of them sank.</p>
<p>After the race there is soup in the boathouse, and the band plays until the last bus leaves.</p></main>
${footer}
</body>
</html>`;
}

function latin(page: string): string {
  return page.replace(/<meta charset="utf-8">/i, '<meta charset="iso-8859-1">').replace(/<title>[^<]*/, '<title>Politique privée');
}
