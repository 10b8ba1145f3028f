import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** What stands at a path (decoded, beginning with a slash): a file's bytes or a page's text; undefined where nothing does. */
export type Answer = (path: string) => Promise<Uint8Array | string | undefined>;

export interface Site {
  /** Without a slash at its end. */
  origin: string;
  close(): void;
}

/** Serves pages on this machine alone, at a port that is free. */
export async function serve(answer: Answer): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content = await answer(path).catch(() => undefined);
    if (content === undefined) return response.writeHead(404).end();
    return response.setHeader('content-type', TYPES[extname(path).toLowerCase()] ?? 'text/html; charset=utf-8').end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(() => server.closeAllConnections()),
  };
}

/** The files of a folder and of the folders in it, none from outside. */
export function folder(root: string): Answer {
  return async (path) => {
    const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(resolve(root) + sep) ? readFile(file) : undefined;
  };
}

/** Text as it is written in the source of a page. */
export function asMarkup(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
