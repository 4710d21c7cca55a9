import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PinsPage } from '../../components/PinsPage';
import { WordsContext } from '../../components/words';
import type { PinHead, PinState } from '../../lib/pins/pin';
import { headOf, toStates } from '../../lib/pins/pin';
import { weighImport } from '../../lib/pins/transfer';
import { summarize } from '../../lib/summarize';
import { words } from '../e2e/popup';
import { settled } from './settled';

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
  const { document, Event } = parseHTML('<!doctype html><body></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', Event);
  // linkedom has no selections
  Object.assign(Object.getPrototypeOf(document.createElement('textarea')), { setSelectionRange() {} });
  vi.stubGlobal('CSS', { escape: (key: string) => key });
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  return () => vi.unstubAllGlobals();
});

const ACTS: Omit<Props, 'pins'> = {
  damaged: [],
  used: 1,
  domainOf: String,
  looked: { chosen: [], order: 'newest', query: '' },
  onLook() {},
  drafts: [],
  onDrafts() {},
  onDelete: async () => async () => {},
  onNote: async () => {},
  onHistory: async () => [],
  onChanges: async () => ({ sections: [], total: 1 }),
  onCompare() {},
  onCompareOlder() {},
  onExport: async () => 0,
  onSaveDamaged: async () => {},
  onRemoveDamaged: async () => {},
  onRead: async () => ({ items: [], broken: [] }),
  onImport: async () => {},
  reasonOf: () => ({ message: 'not_done' }),
};

/** Draws the page, and waits until all that follows from it is done. */
async function drawn(props: Pick<Props, 'pins'> & Partial<Props>): Promise<void> {
  render(
    <WordsContext value={words}>
      <PinsPage {...ACTS} {...props} />
    </WordsContext>,
    document.body,
  );
  await settled();
}
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

test('those that are chosen are deleted also where one of them is being deleted by itself', async () => {
  const pins = ['a.example', 'b.example', 'c.example'].map((site) => pinned(site).head);
  const onDelete = vi.fn<Props['onDelete']>(async () => async () => {});
  await drawn({ pins, onDelete, looked: { ...ACTS.looked, chosen: pins.map(({ key }) => key) } });
  press('[data-key="https://a.example/"] td.acts > :last-child');
  await settled();
  document.querySelectorAll<HTMLElement>('.top button')[1]!.click();
  await settled();
  expect(onDelete.mock.calls.map(([deleted]) => deleted.map(({ site }) => site))).toEqual([['a.example'], ['b.example', 'c.example']]);
});

test('how many were found is not told before all are read', async () => {
  const found = () => document.querySelector('p[role=status]')!.textContent;
  const looked = { ...ACTS.looked, query: 'b.example' };
  const pins = [pinned('a.example').head];
  await drawn({ pins, used: null, looked });
  expect(found()).toBe('');
  await drawn({ pins: [...pins, pinned('b.example').head], looked });
  expect(found()).toBe('1 pin found.');
});

test('what cannot be brought back is not offered to be', async () => {
  await drawn({ pins: [pinned('a.example').head], onDelete: async () => undefined });
  press('td.acts > :last-child');
  await settled();
  expect(document.querySelector('[role=status] > span')!.textContent).toBe('Deleted a.example');
  expect(document.querySelector('[role=status] button')!.textContent).toBe(words.message('close'));
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

test('what changed from an older state to the next is told where it is asked for, and that it cannot be', async () => {
  const { head, states } = pinned('a.example', 3);
  const older = states.slice(0, 2).reverse();
  const onChanges = vi.fn<Props['onChanges']>(async () => ({ sections: [], total: 1 }));
  await drawn({ pins: [head], onHistory: async () => older, onChanges });
  press('.older');
  await settled();
  const buttons = () => [...document.querySelectorAll<HTMLElement>('.before .older')];
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['What changed by 3 January', 'What changed by 2 January']);
  buttons()[1]!.click();
  await settled();
  expect(onChanges).toHaveBeenCalledExactlyOnceWith(head, 1);
  expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  expect(document.querySelector('.told')!.textContent).toBe(words.message('changed_nothing'));
  buttons()[1]!.click();
  await settled();
  expect(document.querySelector('.told')).toBeNull();
  onChanges.mockRejectedValueOnce(new Error());
  buttons()[0]!.click();
  await settled();
  expect(document.querySelector('.told')).toBeNull();
  expect(document.querySelector('[role=status] > span')!.textContent).toBe(words.message('not_done'));
});

const TORN = [{ key: 'https://torn.example/', flaw: 'url', record: {} }];

test('what could not be read is no pin', async () => {
  await drawn({ pins: [pinned('a.example').head], damaged: TORN, used: 2000 });
  expect(document.querySelector('.store .note')!.textContent).toBe('1 pin, 2 kB, on this computer only.');
  await drawn({ pins: [], damaged: TORN, used: 0 });
  expect(document.querySelector('.store .note')!.textContent).toBe(words.message('stored_none'));
});

test('what could not be read is removed only once it is saved, and nothing besides', async () => {
  const onRemoveDamaged = vi.fn(async () => {});
  const labels = () => [...document.querySelectorAll('.aside button')].map(({ textContent }) => textContent);
  const pins = [pinned('a.example').head];
  await drawn({ pins, damaged: TORN, onRemoveDamaged });
  expect(labels()).toEqual([words.message('save_damaged_one')]);
  press('.aside button');
  await settled();
  expect(labels()).toEqual([words.message('save_damaged_one'), words.message('remove_damaged_one')]);
  press('.aside button:last-child');
  await settled();
  expect(onRemoveDamaged).toHaveBeenCalledExactlyOnceWith(TORN);
  // read anew, it is the same
  await drawn({ pins, damaged: structuredClone(TORN), onRemoveDamaged });
  expect(labels()).toHaveLength(2);
  // another one that is not saved
  await drawn({ pins, damaged: [...TORN, ...TORN], onRemoveDamaged });
  expect(labels()).toEqual([words.message('save_damaged_other')]);
});

test('it is told apart whether a pin could not be read, or a version of one', async () => {
  const state = { key: 'https://a.example/', flaw: 'schema', record: { key: 'https://a.example/', id: 2, schema: 99 } };
  const told = () => [...document.querySelectorAll('.aside span')].map(({ textContent }) => textContent);
  await drawn({ pins: [pinned('a.example').head], damaged: [state] });
  expect(told()).toEqual([words.message('damaged_state_one')]);
  await drawn({ pins: [pinned('a.example').head], damaged: [state, ...TORN, state] });
  expect(told()).toEqual([words.message('damaged_one'), words.message('damaged_state_other', ['2'])]);
});

/** Lets the user do something to an element: an event, with what is known of it. */
async function act(selector: string, type: string, known: object = {}, value?: string): Promise<void> {
  const element = document.querySelector<HTMLInputElement>(selector)!;
  if (value !== undefined) element.value = value;
  element.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), known));
  await settled();
}
const enter = (selector: string, text: string) => act(selector, 'input', {}, text);
const draft = () => document.querySelector('textarea')?.value;

test('a note that is being written stays, whatever is searched for', async () => {
  await drawn({ pins: [pinned('a.example').head, pinned('b.example').head] });
  press('[data-key="https://a.example/"] td.acts button');
  await settled();
  await enter('textarea', 'Half a thought');
  for (const [query, text] of [
    ['b.example', undefined],
    ['nowhere', undefined],
    ['', 'Half a thought'],
  ] as const) {
    await enter('[type=search]', query);
    expect(draft()).toBe(text);
  }
});

test('what is chosen stays listed while others are searched for, until it is no longer chosen', async () => {
  await drawn({
    pins: ['a.example', 'b.example', 'c.example'].map((site) => pinned(site).head),
    looked: { ...ACTS.looked, chosen: ['https://b.example/'] },
  });
  const listed = () => [...document.querySelectorAll<HTMLElement>('tr[data-key]')].map(({ dataset }) => dataset.key);
  const [b, c] = ['https://b.example/', 'https://c.example/'];
  await enter('[type=search]', 'c.example');
  expect(listed().sort()).toEqual([b, c]);
  expect(document.querySelector('p[role=status]')!.textContent).toBe(words.message('pins_found_one', ['1']));
  expect(document.querySelector('.top .main')!.textContent).toBe(words.message('compare_count', ['1']));
  // no row goes away under the pointer
  await act(`[data-key="${b}"] input`, 'change');
  expect(document.querySelector('.top .main')).toBeNull();
  expect(listed().sort()).toEqual([b, c]);
  await enter('[type=search]', 'nowhere');
  expect(listed()).toEqual([]);
});

test('pins of one site differ in every name, and lead to their policies', async () => {
  const paths = ['a.example', 'a.example:8080', 'b.example'];
  await drawn({ pins: paths.map((path) => pinned(path).head) });
  for (const selector of ['td > input', '.acts > :first-child', '.acts > :last-child', 'th a']) {
    const names = [...document.querySelectorAll(selector)].map((one) => one.getAttribute('aria-label') ?? one.textContent);
    expect(new Set(names).size).toBe(3);
  }
  expect([...document.querySelectorAll('th a')].map((link) => link.getAttribute('href')).sort()).toEqual(
    paths.map((path) => `https://${path}/`),
  );
});

test('pins of one site are told apart where one is deleted, brought back or imported', async () => {
  const titled = (path: string, title: string) => {
    const { head, states } = pinned('a.example');
    const about = { url: `https://a.example/${path}`, title };
    return { head: { ...head, ...about, key: about.url }, state: { ...states[0]!, card: { ...states[0]!.card, ...about } } };
  };
  const [readers, writers] = [titled('readers', 'For readers'), titled('writers', 'For writers')];
  const said = () => document.querySelector('[role=status] > span')?.textContent;
  const items = [weighImport({ note: '', states: [writers.state] }, null)];
  const broken = [{ index: 4, site: 'a.example', flaw: '' }];
  await drawn({ pins: [readers.head, writers.head] });
  press(`[data-key="${readers.head.key}"] td.acts > :last-child`);
  await settled();
  expect(said()).toBe('Deleted a.example, For readers');
  // it is gone: what it is called is so still
  await drawn({ pins: [writers.head] });
  press('[role=status] button');
  await settled();
  expect(said()).toBe('a.example, For readers is back');

  await drawn({ pins: [readers.head], onRead: async () => ({ items, broken }) });
  const field = document.querySelector<HTMLInputElement>('[type=file]')!;
  Object.defineProperty(field, 'files', { value: [{ name: 'pins.json' }] });
  field.dispatchEvent(new Event('change'));
  await settled();
  expect([...document.querySelectorAll('.review li')].map(({ textContent }) => textContent)).toEqual([
    'a.example For writers',
    'a.example Pin 5 of the file',
  ]);
});

test('while an input method composes, its keys are its own', async () => {
  const onNote = vi.fn(async () => {});
  await drawn({ pins: [pinned('a.example').head], onNote });
  press('td.acts button');
  await settled();
  await enter('textarea', 'Half a thought');
  await act('textarea', 'keydown', { key: 'Escape', isComposing: true });
  await act('textarea', 'keydown', { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(draft()).toBe('Half a thought');
  await act('textarea', 'keydown', { key: 'Enter', ctrlKey: true });
  expect(onNote).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ site: 'a.example' }), 'Half a thought', '');
  expect(draft()).toBeUndefined();
});

/** The button that opens the field for the note. */
const PENCIL = 'td.acts > :first-child';
const submit = () => act('form', 'submit', { preventDefault() {} });

describe('a note that another window saved while the field was open', () => {
  const { head } = pinned('a.example');
  const mine = { ...head, note: 'Ask them' };
  const theirs = { ...head, note: 'Ask them, by letter' };
  const onNote = vi.fn<Props['onNote']>(async () => {});
  beforeEach(async () => {
    onNote.mockClear();
    await drawn({ pins: [mine], onNote });
    press(PENCIL);
    await settled();
    await drawn({ pins: [theirs], onNote });
  });

  test('stays where nothing was typed', async () => {
    expect(draft()).toBe('Ask them');
    await submit();
    expect(onNote).not.toHaveBeenCalled();
    expect(draft()).toBeUndefined();
    expect(document.querySelector('.mine')!.textContent).toBe('Ask them, by letter');
  });

  test('is told apart from the one that was changed', async () => {
    await enter('textarea', 'Ask them twice ');
    await submit();
    expect(onNote).toHaveBeenCalledExactlyOnceWith(theirs, 'Ask them twice', 'Ask them');
  });

  test('may read like what was typed', async () => {
    await enter('textarea', theirs.note);
    await submit();
    expect(onNote).toHaveBeenCalledExactlyOnceWith(theirs, theirs.note, 'Ask them');
  });
});

test('a note that was begun before the page was left is changed from what it was then', async () => {
  const { head } = pinned('a.example');
  const onNote = vi.fn<Props['onNote']>(async () => {});
  const onDrafts = vi.fn<Props['onDrafts']>();
  await drawn({ pins: [{ ...head, note: 'Ask them' }], onDrafts });
  press(PENCIL);
  await settled();
  await enter('textarea', 'Ask them twice');
  const drafts = JSON.parse(JSON.stringify(onDrafts.mock.lastCall![0]));
  render(null, document.body);
  await drawn({ pins: [{ ...head, note: 'Ask them, by letter' }], drafts, onNote });
  expect(draft()).toBe('Ask them twice');
  await submit();
  expect(onNote).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'Ask them twice', 'Ask them');
});

test('what is typed while a note is being saved stays, and is a change of what was saved', async () => {
  let saved = () => {};
  const onNote = vi.fn<Props['onNote']>(
    () =>
      new Promise((done) => {
        saved = done;
      }),
  );
  await drawn({ pins: [pinned('a.example').head], onNote });
  press(PENCIL);
  await settled();
  await enter('textarea', 'Half a');
  await submit();
  await enter('textarea', 'Half a thought');
  saved();
  await settled();
  expect(draft()).toBe('Half a thought');
  await submit();
  saved();
  await settled();
  expect(onNote.mock.calls.map(([, ...given]) => given)).toEqual([
    ['Half a', ''],
    ['Half a thought', 'Half a'],
  ]);
  expect(draft()).toBeUndefined();
});

test('a note that could not be saved stays in its field, which knows what it was', async () => {
  const onNote = vi.fn<Props['onNote']>().mockRejectedValueOnce(new Error('full'));
  await drawn({ pins: [{ ...pinned('a.example').head, note: 'Ask' }], onNote });
  press(PENCIL);
  await settled();
  await enter('textarea', 'Ask them');
  await submit();
  expect(draft()).toBe('Ask them');
  await submit();
  expect(onNote.mock.calls.map(([, ...given]) => given)).toEqual(Array(2).fill(['Ask them', 'Ask']));
  expect(draft()).toBeUndefined();
});

test('the pencil of a note that is being written leads to its field, and takes no words away', async () => {
  await drawn({ pins: [pinned('a.example').head] });
  press(PENCIL);
  await settled();
  await enter('textarea', 'Half a thought');
  const field = document.querySelector('textarea')!;
  const focus = vi.spyOn(field, 'focus');
  press(PENCIL);
  await settled();
  expect(document.querySelector('textarea')).toBe(field);
  expect(draft()).toBe('Half a thought');
  expect(focus).toHaveBeenCalledOnce();
});
