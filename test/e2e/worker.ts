import type { Browser, Target } from 'puppeteer-core';

/** The extensions' workers that are awake. */
export function workersOf(browser: Browser): Target[] {
  return browser.targets().filter((target) => target.type() === 'service_worker');
}

/** Puts the extensions' workers to sleep, as the browser does after half a minute. */
export async function stopWorkers(browser: Browser): Promise<void> {
  await Promise.all(workersOf(browser).map(async (target) => (await target.worker())?.close()));
}
