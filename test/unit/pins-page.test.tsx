import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { PinsPage } from '../../components/PinsPage';
import type { PinHead, PinState } from '../../lib/pins/pin';
import { headOf, toStates } from '../../lib/pins/pin';
import { summarize } from '../../lib/summarize';

type Props = Parameters<typeof PinsPage>[0];

/** A pin with so many states. */
function pinned(site: string, many = 1): { head: PinHead; states: PinState[] } {
  const about = { url: `https://${site}/`, site, title: null, language: 'en', updated: null, folded: 0 };
  const states = Array.from({ length: many }, (_, i) => {
    const sections = [{ level: 0, heading: null, text: `Version ${i} sets cookies.` }];
    return { pinnedAt: new Date(Date.UTC(2026, 0, i + 1)).toISOString(), card: summarize({ ...about, sections }), sections };
  });
  const numbered = toStates(about.url, states);
  return { head: headOf(numbered, ''), states: numbered };
}

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><body></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('CSS', { escape: (key: string) => key });
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  return () => vi.unstubAllGlobals();
});

const ACTS: Omit<Props, 'pins'> = {
  damaged: 0,
  used: 1,
  domainOf: String,
  onDelete: async () => async () => {},
  onNote: async () => {},
  onHistory: async () => [],
  onCompare() {},
  onCompareOlder() {},
  onExport: async () => 0,
  onSaveDamaged: async () => {},
  onRead: async () => ({ items: [], broken: [] }),
  onImport: async () => {},
  reasonOf: () => ({ message: 'not_done' }),
};

/** Draws the page, and waits until all that follows from it is done. */
async function drawn(props: Pick<Props, 'pins'> & Partial<Props>): Promise<void> {
  render(<PinsPage {...ACTS} {...props} />, document.body);
  await settled();
}
const settled = () => new Promise((done) => setTimeout(done, 50));
const press = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();

test('a second press on the bin does not take the undo away', async () => {
  const bringBack = vi.fn(async () => {});
  const onDelete = vi.fn(async () => bringBack);
  await drawn({ pins: [pinned('a.example').head, pinned('b.example').head], onDelete });
  const bin = '[data-key="https://a.example/"] td.acts > :last-child';
  press(bin);
  press(bin);
  await settled();
  expect(onDelete).toHaveBeenCalledTimes(1);
  press('[role=status] button');
  await settled();
  expect(bringBack).toHaveBeenCalledTimes(1);
});

test('older states are shown as long as they are those of the pin', async () => {
  const [before, after] = [pinned('a.example', 2), pinned('a.example', 3)];
  await drawn({ pins: [before.head], onHistory: async () => before.states.slice(0, 1) });
  press('.older');
  await settled();
  expect(document.querySelectorAll('.before')).toHaveLength(1);
  await drawn({ pins: [{ ...before.head, note: 'Mine' }] });
  expect(document.querySelectorAll('.before')).toHaveLength(1);
  await drawn({ pins: [after.head], onHistory: async () => after.states.slice(0, 2) });
  expect(document.querySelectorAll('.before')).toHaveLength(0);
  press('.older');
  await settled();
  expect(document.querySelectorAll('.before')).toHaveLength(2);
});
