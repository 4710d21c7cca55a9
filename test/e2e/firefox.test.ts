import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Firefox, launchFirefox } from '../../scripts/firefox';
import { readTopics } from '../../scripts/popup';
import { type SampleServer, serveSamples } from '../../scripts/samples';
import { words } from './popup';

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');

let firefox: Firefox;
let server: SampleServer;

beforeAll(async () => {
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8'));
  [server, firefox] = await Promise.all([serveSamples(), launchFirefox(BUILT, manifest.browser_specific_settings.gecko.id)]);
  await firefox.inBrowser(WATCH);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** Notes every request of the browser with who is behind it. */
const WATCH = `
  front.requestsSeen = [];
  const observer = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    front.requestsSeen.push([channel.URI.spec, triggeringPrincipal?.spec ?? '', loadingPrincipal?.spec ?? '']);
  } };
  front.requestObserver = observer;
  Services.obs.addObserver(observer, 'http-on-opening-request');
`;

const addressOf = (name: string) => server.samples.find((sample) => sample.name === name)!.url;

/** The popup's text once `isThere` says that it is what is waited for. */
const popupText = (isThere: (text: string) => boolean): Promise<string> =>
  vi.waitFor(
    async () => {
      const text = await firefox.inPopup((window) => window.document.body.innerText);
      if (!isThere(text)) throw new Error(`The popup says only: ${text}`);
      return text;
    },
    { timeout: 30_000 },
  );

const pageSource = () => firefox.inPage((window) => window.document.documentElement.outerHTML);

/** The highlighted stretches of the page: their text, and whether they are wholly in view. */
const highlighted = () =>
  firefox.inPage((window) =>
    [...window.CSS.highlights.values()].flatMap((highlight) =>
      ([...highlight] as Range[]).map((range) => {
        const { top, bottom, height } = range.getBoundingClientRect();
        return { text: String(range), inView: height > 0 && top >= 0 && bottom <= window.innerHeight };
      }),
    ),
  );

describe('a policy', () => {
  let before: string;
  beforeAll(async () => {
    await firefox.open(addressOf('ledgerly'));
    before = await pageSource();
    await firefox.clickIcon();
    await popupText((text) => text.includes(words.message('topic_sharing')));
  });

  test('a click on the icon shows its card and leaves the page as it was', async () => {
    const text = await popupText((shown) => shown.includes('ledgerly.localhost'));
    const names = (['topic_payments', 'topic_cookies', 'topic_tracking', 'topic_sharing'] as const).map((key) => words.message(key));
    const places = names.map((name) => text.indexOf(name));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('2025');
    expect(await pageSource()).toBe(before);
    expect(await highlighted()).toEqual([]);
  });

  test('a row opens to the sentences, and "Show on page" highlights exactly that sentence, in view', async () => {
    const topics = await firefox.inPopup(readTopics);
    const quotes = topics.flatMap((topic) => topic.facts.flatMap((fact) => fact.quotes));
    const last = 'We do not sell your personal data.';
    expect(quotes).toContain(last);
    for (const quote of [quotes[0]!, last]) {
      await firefox.inPopup((window, wanted) => {
        const figure = [...window.document.querySelectorAll('.quote')].find(
          (each) => each.querySelector('blockquote')?.textContent === wanted,
        );
        figure?.querySelector('button')?.click();
      }, quote);
      await expect.poll(highlighted).toEqual([{ text: quote, inView: true }]);
    }
  });

  test('the folded part that the sentence stands in is opened, and nothing else of the page changes', async () => {
    const after = await pageSource();
    expect(after).not.toBe(before);
    expect(after.replaceAll('<details open="">', '<details>')).toBe(before.replaceAll('<details open="">', '<details>'));
  });

  test('the popup needs no scroll bar for a closed card', async () => {
    await firefox.clickIcon();
    await popupText((text) => text.includes(words.message('topic_sharing')));
    // Firefox fits the panel to the page a moment after the page is drawn
    const hidden = () =>
      firefox.inPopup(({ document: { documentElement } }) => documentElement.scrollHeight - documentElement.clientHeight);
    await expect.poll(hidden).toBe(0);
  });
});

describe('what has no card', () => {
  test('a page that is no policy says so, and summarizes it anyway on demand', async () => {
    await firefox.open(`${server.url}kitchen`);
    await firefox.clickIcon();
    await popupText((text) => text.includes(words.message('not_policy_title')));
    await firefox.inPopup((window, label) => {
      [...window.document.querySelectorAll('button')].find((button) => button.textContent === label)?.click();
    }, words.message('anyway'));
    await popupText((text) => text.includes(words.message('topic_sharing')));
  });

  test.each(['about:config', 'about:addons'])('a page of the browser: %s', async (url) => {
    await firefox.open(url);
    await firefox.clickIcon();
    const text = await popupText((shown) => shown.includes(words.message('refused_title')));
    expect(text).toContain(words.message('refused_hint'));
  });
});

test('no request came from the extension', async () => {
  const requests = await firefox.inBrowser<[url: string, triggering: string, loading: string][]>('return front.requestsSeen;');
  // The watch sees: the page's own request is there.
  expect(requests.map(([url]) => url)).toContain(addressOf('ledgerly'));
  expect(requests.filter((request) => request.some((principal) => principal.startsWith('moz-extension:')))).toEqual([]);
  const paths = new Set(server.requests.map((request) => request.replace(/^GET http:\/\/[^/]+/, '')));
  // Firefox asks for icons of its own accord, and only when it has the time
  paths.delete('/favicon.ico');
  expect([...paths].sort()).toEqual(['/kitchen', '/privacy-policy']);
});
