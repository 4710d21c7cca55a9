import { browser } from 'wxt/browser';

/** Opens one of the extension's full pages in a tab of its own. */
export async function openPage(name: 'pins' | 'compare', hash = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${name}.html${hash}` });
}
