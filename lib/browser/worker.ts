import { browser } from 'wxt/browser';

/**
 * Wakes the extension's worker, which goes to sleep again after half a minute. Chromium ends the process that the popup was drawn in
 * together with the popup, unless the worker is awake: whoever closes the popup and looks once more shall not wait for another process.
 * Firefox keeps its own in any case.
 */
export function wakeWorker(): void {
  if (!import.meta.env.FIREFOX) browser.runtime.connect();
}

/** Lets `wakeWorker` wake the worker: the browser starts it for what it listens to. */
export function letBeWoken(): void {
  browser.runtime.onConnect.addListener(() => {});
}
