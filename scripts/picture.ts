/** `npm run picture`: the README's picture, of the real popup over a built extension, with its first row open. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { serveSamples } from './samples';

const ROOT = join(import.meta.dirname, '..');

const server = await serveSamples();
const { browser, clickIcon } = await launchChromium(join(ROOT, '.output/chrome-mv3'), {
  args: ['--force-device-scale-factor=2', '--lang=en'],
});
try {
  const page = await browser.newPage();
  const sample = server.samples.find(({ name }) => name === 'ledgerly');
  if (!sample) throw new Error('The sample is gone.');
  await page.goto(sample.url);
  const popup = await clickIcon(page);
  await (await popup.waitForSelector('.topic button'))?.click();
  const card = await popup.waitForSelector('.popup:has(.quote)');
  await popup.mouse.move(0, 0); // off the row, which shows that it is pointed at
  await popup.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  if (!card) throw new Error('The row did not open.');
  await mkdir(join(ROOT, 'docs'), { recursive: true });
  // down to the note on what was read: a popup shows no more than 600 pixels at once
  const { width, height } = await popup.evaluate(() => {
    const note = document.querySelector('.read')?.getBoundingClientRect();
    return { width: document.body.clientWidth, height: Math.min(note?.bottom ?? 600, 600) };
  });
  await writeFile(join(ROOT, 'docs/popup.png'), await popup.screenshot({ clip: { x: 0, y: 0, width, height } }));
} finally {
  await browser.close();
  await server.close();
}
