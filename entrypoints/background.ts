import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { beginLog } from '../lib/browser/pin-log';
import { lightOnPolicies } from '../lib/browser/toolbar';
import { letBeWoken } from '../lib/browser/worker';

/** Holds no state. Firefox has no such matcher, so there it is left out. */
export default defineBackground({
  include: ['chrome'],
  main() {
    letBeWoken();
    for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
      event.addListener(() => {
        lightOnPolicies();
        beginLog().catch(() => {}); // who saves begins one too
      });
    }
  },
});
