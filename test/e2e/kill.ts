import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends Chromium and its children at once, as a crash or a power cut would. */
export async function kill(browser: Browser): Promise<void> {
  const running = browser.process()!;
  const ended = once(running, 'exit');
  // its children are in its group
  process.kill(-running.pid!, 'SIGKILL');
  await ended;
}
