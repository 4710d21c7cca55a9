import { browser } from 'wxt/browser';

/** Shows one of the extension's full pages, beside the tab in front. Of the pins one tab is enough: where it is open, that is shown. */
export async function openPage(name: 'pins' | 'compare', hash = ''): Promise<void> {
  const url = `${browser.runtime.getURL('/')}${name}.html`;
  const here = { currentWindow: true };
  const [open] = name === 'pins' ? await browser.tabs.query({ ...here, url: `${url}*` }) : [];
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    return;
  }
  const [front] = await browser.tabs.query({ ...here, active: true });
  await browser.tabs.create({ url: `${url}${hash}`, ...(front && { index: front.index + 1, openerTabId: front.id }) });
}
