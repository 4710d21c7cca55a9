import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showQuote } from '../lib/anchor';
import type {} from '../lib/browser/page';

/** Injected on "Show on page": makes ready the function that the next call hands the quote to. */
export default defineUnlistedScript(() => {
  globalThis.policyGlanceShow = (quote) => showQuote(document, quote);
});
