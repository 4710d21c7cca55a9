import type { Draft } from '../pins/draft';

/** Where a tab keeps them: over a way to another page and back, and over being loaded anew, but for no other tab. */
const KEY = 'note-drafts';

/** Notes that are being written, each with the key of its pin. */
type Drafts = readonly (readonly [string, Draft])[];

/** The notes that were being written when this tab left the page. Never throws. */
export function keptDrafts(): Drafts {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

/** Keeps notes that are being written, in place of those kept before. Never throws. */
export function keepDrafts(drafts: Drafts): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(drafts));
  } catch (error) {
    // too long for the browser: they are in their fields still
    console.error(error);
  }
}

const ask = (event: Event) => event.preventDefault();

/** Whether the browser asks its user before it closes this tab, or leaves the page: words that are only in their fields would be lost. */
export function askBeforeClosing(isAsked: boolean): void {
  if (isAsked) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}
