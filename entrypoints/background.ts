import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lightOnPolicies } from '../lib/browser/toolbar';
import { letBeWoken } from '../lib/browser/worker';

/** Holds no state. Firefox has no such matcher, so there it is left out. */
export default defineBackground({
  include: ['chrome'],
  main() {
    letBeWoken();
    browser.runtime.onInstalled.addListener(lightOnPolicies);
    browser.runtime.onStartup.addListener(lightOnPolicies);
  },
});
