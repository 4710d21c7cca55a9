import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Site } from '../site';

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Builds the gallery and serves it: `/gallery/index.html?view=NAME`, and `/gallery/pages.html?view=NAME` for the full pages. */
export async function serveGallery(site: Site): Promise<void> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      base: '/gallery/',
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'esnext',
        rollupOptions: { input: ['index.html', 'pages.html'].map((page) => join(root, page)) },
      },
    });
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const type = TYPES[file.split('.').at(-1) ?? ''];
      if (type)
        site.serve(`/gallery/${file}`, { body: readFileSync(join(folder, file)), headers: { 'content-type': `${type}; charset=utf-8` } });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
