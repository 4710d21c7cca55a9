import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGES = new URL('pages/', import.meta.url);

/** A page to serve: a body, a body with headers of its own, or a function that answers as it likes. */
export type Served = string | Buffer | { body: string | Buffer; headers: Record<string, string> } | ((response: ServerResponse) => void);

export interface Site {
  origin: string;
  /** Every address that was asked for, in order. */
  asked: string[];
  /** Serves `page` at a path besides the files in `pages/`. */
  serve(path: string, page: Served): void;
  close(): void;
}

/** Serves the pages in `pages/` (`/fennelsoft` is `fennelsoft.html`) on a free loopback port, under a name of this machine. */
export async function startSite(host: '127.0.0.1' | 'localhost' = '127.0.0.1'): Promise<Site> {
  const asked: string[] = [];
  const served = new Map<string, Served>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    asked.push(request.url ?? '/');
    try {
      const page = served.get(path) ?? readFileSync(new URL(`${path.slice(1)}.html`, PAGES));
      if (typeof page === 'function') return page(response);
      const { body, headers } = typeof page === 'object' && 'headers' in page ? page : { body: page, headers: {} };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title><h1>Not found</h1>');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    asked,
    serve: (path, page) => served.set(path, page),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
