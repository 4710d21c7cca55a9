import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, parse } from 'node:path';
import { marked } from 'marked';

/** The project's own policies of made-up sites. */
const FOLDER = join(import.meta.dirname, '../test/fixtures/policies');

/** One sample policy as the server gives it out. */
export interface Sample {
  /** The file's name without its extension, such as "kettleworks". */
  name: string;
  /** The file itself, HTML or Markdown. */
  file: string;
  /** `http://NAME.localhost:PORT/privacy-policy`: a host of its own, as browsers take every name under localhost for this machine. */
  url: string;
}

/** A running server; `close` ends it and its open connections. */
export interface SampleServer {
  /** A page that lists the samples. */
  url: string;
  samples: Sample[];
  /** Every request so far, as "GET http://host:port/path". */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the sample policies on a free port of the loopback address. */
export async function serveSamples(): Promise<SampleServer> {
  const requests: string[] = [];
  let samples: Sample[] = [];
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}${request.url}`;
    requests.push(`${request.method} ${url}`);
    const sample = samples.find((each) => each.url === url);
    const page = sample ? samplePage(sample) : request.url === '/' ? listPage(samples) : request.url === '/kitchen' ? KITCHEN : null;
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page ?? '<!doctype html><title>Not found</title><h1>Not found</h1>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  samples = readdirSync(FOLDER)
    .filter((file) => /\.(html|md)$/.test(file))
    .map((file) => ({
      name: parse(file).name,
      file: join(FOLDER, file),
      url: `http://${parse(file).name}.localhost:${port}/privacy-policy`,
    }));
  return {
    url: `http://localhost:${port}/`,
    samples,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The sample as a web page: Markdown becomes the page of a small site, with what stands around a policy there. */
export function samplePage({ name, file }: Sample): string {
  const source = readFileSync(file, 'utf8');
  if (!file.endsWith('.md')) return source;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy policy | ${name}</title>
<nav><a href="/">Home</a> <a href="/shop">Shop</a></nav><main>${marked.parse(source, { async: false, breaks: true })}</main><footer>© ${name}</footer></html>`;
}

/** A page that is no policy. */
const KITCHEN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lentil soup</title>
<h1>Lentil soup</h1><p>Rinse the lentils and put them on with cold water, a bay leaf and half an onion.</p>
<p>After twenty minutes add the carrots. Salt it only at the end, with a spoon of vinegar.</p>
<h2>On the next day</h2><p>It has grown thick by then and is better for it. Thin it with broth and warm it slowly.</p></html>`;

function listPage(samples: readonly Sample[]): string {
  const items = samples.map(({ name, url }) => `<li><a href="${url}">${name}</a></li>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample policies</title>
<body style="font: 16px/1.6 system-ui; margin: 3rem"><h1>Sample policies</h1>
<p>Open one, then click the Policy Glance icon in the toolbar.</p><ul>${items}</ul><p>And <a href="/kitchen">a page that is no policy</a>.</p></html>`;
}
