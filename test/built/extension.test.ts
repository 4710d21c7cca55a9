import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS, scriptsIn } from './bundle';

/** What may be loaded at most, gzip, in bytes: Preact with its hooks is 17 KB, and the popup may take no longer than an empty one. */
const BUDGETS = {
  /**
   * The popup's page with every script and sheet that it loads before the card is drawn. The aim is 40 KB; what the rules know is most
   * of it, and it loads while the page is still being read: words 36 KB, compiled rules 30 KB, names 17 KB. The words are written so that
   * they are quick to read, not short: 6 KB more take a third off what a card costs. What looks up the pins is 8 KB.
   */
  popup: 168 * 1024,
  /** All that the popup loads when something is pressed, where a pinned policy has changed, or to make cards of pins anew. */
  later: 10 * 1024,
  /** The page of pins, with the list of public suffixes (46 KB), which comes after the first drawing, and what compares versions (7 KB). */
  'pins.html': 95 * 1024,
  'compare.html': 40 * 1024,
  /** Injected into the page on the click. */
  'content-script.js': 8 * 1024,
  /** Injected when a sentence is shown. */
  'show-evidence.js': 4 * 1024,
};

/** Names that reach the network, wherever they stand: `fetch(...)`, `window.fetch`, `navigator['sendBeacon']`. */
const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/** The chunk that reads a policy, rules and all: pages of pins load it only where a card is of older rules. */
const READING = /\/summarize-/;

/** Chunks that the popup loads when something is pressed, where a pinned policy has changed, or to make cards of pins anew. */
const LATER = /\/(?:cardText|changes|handover|pin-renewal|renew|WhatChanged)-/;

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const gzipped = (folder: string, path: string) => gzipSync(read(folder, path), { level: 9 }).length;

/** A page with all that it loads: the scripts and sheets that it names, and what those scripts import. */
function loadedBy(folder: string, page: string): string[] {
  const loaded = new Set([page]);
  for (const path of loaded) {
    const references = /\.(?:html|js)$/.test(path)
      ? read(folder, path).matchAll(/(?:src=|href=|from|import)\s?\(?["']\.{0,2}\/([\w./-]+\.(?:js|css))["']/g)
      : [];
    for (const [, reference] of references)
      loaded.add(path.endsWith('.js') && !reference!.includes('/') ? `chunks/${reference}` : reference!);
  }
  return [...loaded];
}

describe.each(BUILDS)('the build $name', ({ name, folder }) => {
  const manifest = JSON.parse(read(folder, 'manifest.json'));

  test('asks for no more than it needs, and nothing that warns', () => {
    const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];
    if (name === 'chrome-mv3') permissions.push('declarativeContent');
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(permissions.sort());
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('its pages can load nothing but its own files', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    });
  });

  test('says which browsers it runs in', () => {
    if (name === 'chrome-mv3') {
      expect(Number(manifest.minimum_chrome_version)).toBeGreaterThan(0);
      expect(manifest.externally_connectable).toEqual({ ids: [] });
    } else {
      expect(Number.parseFloat(manifest.browser_specific_settings.gecko.strict_min_version)).toBeGreaterThan(0);
      expect(manifest.action.default_area).toBe('navbar');
    }
  });

  test('the popup, all told, is within its size', () => {
    const files = loadedBy(folder, manifest.action.default_popup);
    const size = (all: string[]) => all.reduce((sum, path) => sum + gzipped(folder, path), 0);
    const later = files.filter((path) => LATER.test(path));
    const first = files.filter((path) => !LATER.test(path));
    expect(later).toHaveLength(6);
    expect(first.some((path) => path.endsWith('.js'))).toBe(true);
    expect(first.some((path) => path.endsWith('.css'))).toBe(true);
    expect(size(first)).toBeLessThanOrEqual(BUDGETS.popup);
    expect(size(later)).toBeLessThanOrEqual(BUDGETS.later);
  });

  test('the rules are compiled, and the popup asks for them with its first lines', () => {
    const page = read(folder, manifest.action.default_popup);
    const early = [...page.matchAll(/<link rel="modulepreload" href="\/([^"]+)"/g)].map(([, path = '']) => read(folder, path));
    expect(early.some((code) => code.includes('payments/card-kept'))).toBe(true);
    // a pattern as it is written
    expect(scriptsIn(folder).filter(({ path }) => read(folder, path).includes('@disclose!'))).toEqual([]);
  });

  test.each(['pins.html', 'compare.html'] as const)('%s, all told, is within its size', (page) => {
    const files = loadedBy(folder, page);
    const usual = files.filter((path) => !READING.test(path));
    expect(files.length - usual.length).toBe(1);
    expect(usual.reduce((sum, path) => sum + gzipped(folder, path), 0)).toBeLessThanOrEqual(BUDGETS[page]);
  });

  test('the list of public suffixes is loaded by the page of pins, and never by the popup', () => {
    const knowsSuffixes = (page: string) => loadedBy(folder, page).some((path) => read(folder, path).includes('kawasaki'));
    expect(knowsSuffixes('pins.html')).toBe(true);
    expect(knowsSuffixes(manifest.action.default_popup)).toBe(false);
  });

  test.each(['content-script.js', 'show-evidence.js'] as const)('%s is within its size', (path) => {
    expect(gzipped(folder, path)).toBeLessThanOrEqual(BUDGETS[path]);
  });

  test('no script reaches the network or makes code of text', () => {
    const found = scriptsIn(folder).flatMap(({ path, nodes }) =>
      nodes
        .filter(
          (node) =>
            (node.type === 'Identifier' && NETWORK.has(node.name ?? '')) ||
            (node.type === 'MemberExpression' && NETWORK.has(String(node.property?.value))) ||
            (node.type === 'ImportExpression' && !/^\.{0,2}\//.test(String(node.source?.value))) ||
            /^(?:eval|Function)$/.test(node.callee?.name ?? ''),
        )
        .map((node) => `${path}: ${node.name ?? node.callee?.name ?? node.property?.value ?? node.type}`),
    );
    expect(found).toEqual([]);
  });
});

test('the add-on linter finds nothing', async () => {
  const webExt = join(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
  const options = ['lint', '--source-dir', BUILDS[1]!.folder, '--output', 'json', '--no-config-discovery'];
  // It ends with an error status where it finds an error: what it found says more.
  const { stdout } = await promisify(execFile)(process.execPath, [webExt, ...options], { maxBuffer: 1e8 }).catch((error) => error);
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...warnings, ...notices].map(({ code, message, file }) => `${code} in ${file}: ${message}`)).toEqual([]);
});
