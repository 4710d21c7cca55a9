import type { CDPSession } from 'puppeteer-core';

/** The size of text in a browser where the user asks for no other, in pixels. */
const USUAL = 16;

/**
 * Sets the size of text as the user does in the browser's settings, in percent of the usual one: for what a session's page loads then, and
 * as long as the session lasts.
 */
export async function setTextSize(session: CDPSession, percent: number): Promise<void> {
  await session.send('Page.setFontSizes', { fontSizes: { standard: (USUAL * percent) / 100 } });
}
