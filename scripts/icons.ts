import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { type Drawing, LIT, LIT_LARGE, PLAIN, PLAIN_LARGE } from '../lib/drawings';
import { needChromium } from './browsers';

// Draws the icons in public/ from their drawings: `npx tsx scripts/icons.ts`. What it writes is committed.

const PUBLIC = new URL('../public/', import.meta.url);

function svgOf({ grid, shapes }: Drawing, size: number): string {
  const paths = shapes.map(({ path, fill, stroke, width }) =>
    stroke
      ? `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
      : `<path d="${path}" fill="${fill}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${grid} ${grid}">${paths.join('')}</svg>`;
  return `<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`;
}

const browser = await puppeteer.launch({ executablePath: await needChromium(), headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [folder, sizes, small, large] of [
    ['icon', [16, 32, 48, 128], LIT, LIT_LARGE],
    ['toolbar', [16, 32, 48], PLAIN, PLAIN_LARGE],
  ] as const) {
    mkdirSync(new URL(`${folder}/`, PUBLIC), { recursive: true });
    for (const size of sizes) {
      await page.setContent(svgOf(size < 48 ? small : large, size));
      const pixels = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
      writeFileSync(new URL(`${folder}/${size}.png`, PUBLIC), pixels);
    }
  }
} finally {
  await browser.close();
}
