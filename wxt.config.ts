import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { TABLES } from './lib/rules/tables';
import { WORD_CLASSES } from './lib/rules/word-classes';

/** Nothing but the extension's own files: no request can leave its pages. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Preact can set HTML from text. This extension never asks for it, so that the built code has no way to. */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform(code: string, id: string) {
    if (/\/preact\/dist\/preact\.[a-z]+$/.test(id)) return { code: code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '0'), map: null };
  },
};

/** A page is judged while the user waits: what the lexicon and the rules come to is worked out here, once and for all. */
const withTables = {
  name: 'with-tables',
  apply: 'build' as const,
  load(id: string) {
    if (id.endsWith('/lib/rules/tables.ts')) return exporting('TABLES', TABLES);
    if (id.endsWith('/lib/rules/word-classes.ts')) return exporting('WORD_CLASSES', WORD_CLASSES);
    return null;
  },
};

/** A module of a value as JSON, which is read faster than the same value as code. */
function exporting(name: string, value: object): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/**
 * What the popup's first lines need of the extension's own modules and of packages is one chunk, since each costs a fetch; and with it the
 * dates, which would be one of their own, since what compares versions needs them too.
 */
const FIRST_LINES =
  /webextension-polyfill|wxt-html-plugins|@wxt-dev|\/wxt\/|preload-helper|lib\/browser\/(?:page|pins|pin-storage)|lib\/pins\/(?:pin|shape)|lib\/dates/;

/**
 * What the user waits for is fetched side by side: the popup's page names the scripts that its first lines ask for, and the first lines
 * run before its sheet is there.
 */
const withEarlyPopup: Plugin = {
  name: 'with-early-popup',
  apply: 'build',
  outputOptions(options) {
    // a script that stands alone is one file in any case
    if (options.inlineDynamicImports || options.format !== 'es') return options;
    return { ...options, manualChunks: (id: string) => (FIRST_LINES.test(id) ? 'browser' : undefined) };
  },
  transformIndexHtml: {
    order: 'post',
    handler(html, { path, bundle = {} }) {
      if (!path.endsWith('/popup/index.html')) return html;
      const start = Object.values(bundle).find(
        (chunk) => chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith('/popup/start.tsx')),
      );
      const chunks = start?.type === 'chunk' ? [start.fileName, ...start.imports] : [];
      const files = chunks.filter((file) => !html.includes(file));
      return {
        html: html.replace('<script type="module"', '<script type="module" async'),
        tags: files.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` }, injectTo: 'head' })),
      };
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['declarativeContent'])],
    // without a key of its own: whoever wants one sets it, and Firefox offers it only where it is named
    commands: { _execute_action: {} },
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'toolbar/16.png', 32: 'toolbar/32.png', 48: 'toolbar/48.png' },
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'policy-glance@policy-glance.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
  vite: () => ({ build: { assetsInlineLimit: 0, modulePreload: false }, plugins: [withoutInnerHtml, withTables, withEarlyPopup] }),
});
