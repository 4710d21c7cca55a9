import { browser } from 'wxt/browser';
import { normaliseAddress } from '../pins/pin';

/** Whether a tab is there and still has the page that was read in it. */
export async function isOpenIn(tab: number, url: string): Promise<boolean> {
  try {
    // the address is told only as long as the click's leave to read holds, and so does the leave to show
    const { url: now } = await browser.tabs.get(tab);
    return now !== undefined && normaliseAddress(now) === normaliseAddress(url);
  } catch {
    return false;
  }
}

/** Brings a tab to the front, in its window. Nothing happens where it has gone. */
export async function bringToFront(tab: number): Promise<void> {
  try {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
  } catch {
    // closed meanwhile
  }
}
