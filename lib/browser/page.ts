import { browser } from 'wxt/browser';
import { HIGHLIGHT, type ShowOutcome, type TextQuote } from '../anchor';
import type { PageText } from '../extract';
import { unpackReply } from '../reply';

declare global {
  /** Set by the script injected for showing, in the isolated world: the page does not see it. */
  var policyGlanceShow: ((quote: TextQuote) => ShowOutcome) | undefined;
}

/**
 * Why a page could not be read: `kept-out` (the browser's own pages, its error pages, stores, PDF files), `no-answer` (the page is busy),
 * `failed` (reading it failed).
 */
export type Refusal = 'kept-out' | 'no-answer' | 'failed';

/** What came of reading a page. */
export type PageReading = { tab: number; page: PageText; loading: boolean } | { refused: Refusal };

/** A page that has not answered by now is busy, in milliseconds. */
const PATIENCE = 5000;

/** The highlighter of the design, in both schemes alike: the page's own colours are unknown. */
const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffe28a; color: #1b1c1e; }`;

/** A page that the click gave leave to read. */
interface OpenPage {
  tab: number;
  url: string;
}

/** The page of the active tab, or null where it may not be read. Never rejects. */
export async function activePage(): Promise<OpenPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  // the click gives leave to read, and with it the address; where there is none, asking would fail, or hang (view-source in Chromium)
  return tab?.id === undefined || !tab.url ? null : { tab: tab.id, url: tab.url };
}

/** Runs the script that reads in a tab: at once, not when the page is idle: a page that never ends loading must not keep the popup waiting. */
const inject = (tab: number) =>
  browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-script.js'], injectImmediately: true });

/** How Chromium (156) and Firefox (153) say that no script may run in a page: sure, however often it is asked. */
const FORBIDDEN = /^(?:cannot access|missing host permission)|cannot be scripted/i;

async function read(asked: Promise<OpenPage | null>): Promise<PageReading> {
  const open = await asked;
  if (open === null) return { refused: 'kept-out' };
  // a page that gives way to another while it is read takes its answer along: then that other is read
  const again = (error: Error) => (FORBIDDEN.test(error.message) ? [] : inject(open.tab).catch(() => []));
  const [injected] = await inject(open.tab).catch(again);
  // Firefox does not throw on its own pages; the script, where it runs, always answers
  if (typeof injected?.result !== 'string') return { refused: 'kept-out' };
  const reply = unpackReply(injected.result);
  if ('error' in reply) return { refused: reply.error === 'pdf' ? 'kept-out' : 'failed' };
  return { tab: open.tab, page: reply.ok, loading: reply.loading };
}

/** Reads the page that `activePage` found. Never rejects. */
export function readPageIn(open: Promise<OpenPage | null>): Promise<PageReading> {
  const giveUp = new Promise<PageReading>((done) => setTimeout(done, PATIENCE, { refused: 'no-answer' }));
  return Promise.race([read(open).catch((): PageReading => ({ refused: 'failed' })), giveUp]);
}

/** Shows a quote in a tab's page. `refused` where the page has gone and another stands in its tab. Never rejects. */
export async function showInPage(tab: number, quote: TextQuote): Promise<ShowOutcome | 'refused'> {
  const target = { tabId: tab };
  try {
    await Promise.all([
      // Firefox heeds highlights in a page's own order of sheets only from the user's origin
      browser.scripting.insertCSS({
        target: { ...target, allFrames: true },
        css: HIGHLIGHT_STYLE,
        origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
      }),
      browser.scripting.executeScript({ target, files: ['/show-evidence.js'], injectImmediately: true }),
    ]);
    const [shown] = await browser.scripting.executeScript({
      target,
      func: (asked: TextQuote) => globalThis.policyGlanceShow?.(asked) ?? 'not-found',
      args: [quote],
      injectImmediately: true,
    });
    return (shown?.result as ShowOutcome | undefined) ?? 'not-found';
  } catch {
    return 'refused';
  }
}
