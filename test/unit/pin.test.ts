import { expect, test } from 'vitest';
import {
  canBePinned,
  headOf,
  type Migration,
  MOST_STATES,
  mergeNotes,
  mergeStates,
  migrate,
  momentAfter,
  normaliseAddress,
  type PinHead,
  type Pinned,
  packHead,
  readHead,
  readState,
  toStates,
} from '../../lib/pins/pin';
import { summarize } from '../../lib/summarize';

const KEY = 'https://inkwell.example/privacy';

function pinned(text: string, pinnedAt: string): Pinned {
  const sections = [{ level: 1, heading: 'Privacy', text }];
  const about = { url: KEY, site: 'inkwell.example', title: 'Privacy', language: 'en', updated: '2024-05', folded: 0 };
  return { pinnedAt, card: summarize({ ...about, sections }), sections };
}

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const SOLD = pinned('We sell your data. Payments are processed by PayPal.', day(1));
const KEPT = pinned('We never sell your data.', day(2));

test.each([
  ['https://inkwell.example/privacy', KEY],
  ['http://inkwell.example/privacy', KEY],
  ['HTTPS://Inkwell.Example/privacy', KEY],
  ['https://www.inkwell.example/privacy', KEY],
  ['https://inkwell.example:443/privacy/', KEY],
  ['http://inkwell.example:80/privacy', KEY],
  ['https://inkwell.example./privacy', KEY],
  ['https://me:secret@inkwell.example/privacy', KEY],
  ['https://inkwell.example/privacy#cookies', KEY],
  ['https://inkwell.example/privacy;jsessionid=1F', KEY],
  ['https://inkwell.example/privacy?utm_source=mail&utm_medium=x&gclid=1&fbclid=2&_ga=3', KEY],
  ['  https://inkwell.example/privacy\n', KEY],
  ['https://inkwell.example/', 'https://inkwell.example/'],
  ['https://inkwell.example', 'https://inkwell.example/'],
  ['https://inkwell.example:8443/privacy', 'https://inkwell.example:8443/privacy'],
  ['https://inkwell.example/Privacy', 'https://inkwell.example/Privacy'],
  ['https://inkwell.example/p?id=7&utm_source=x&a=1', 'https://inkwell.example/p?a=1&id=7'],
  ['https://inkwell.example/p?a=1&id=7', 'https://inkwell.example/p?a=1&id=7'],
  ['https://inkwell.example/app#/privacy', 'https://inkwell.example/app#/privacy'],
  ['https://inkwell.example/app#!privacy', 'https://inkwell.example/app#!privacy'],
  ['https://tintenfaß.example/datenschutz', 'https://xn--tintenfa-xya.example/datenschutz'],
  ['https://متجر.example/', 'https://xn--pgbep1f.example/'],
  ['https://www.example/', 'https://www.example/'],
  ['https://192.0.2.7/privacy', 'https://192.0.2.7/privacy'],
  ['https://[2001:db8::1]/privacy', 'https://[2001:db8::1]/privacy'],
  ['file:///home/me/policy.html#cookies', 'file:///home/me/policy.html'],
  ['about:blank', 'about:blank'],
  ['', ''],
  ['no address', 'no address'],
  ['https://', 'https://'],
  ['https://exa mple/%', 'https://exa mple/%'],
])('%s is %s', (address, key) => {
  expect(normaliseAddress(address)).toBe(key);
  expect(normaliseAddress(key)).toBe(key);
});

test('a head holds what its newest state says, without the quotes', () => {
  const states = toStates(KEY, [SOLD, KEPT]);
  const head = headOf(states, 'asked them');
  expect(head).toMatchObject({ key: KEY, pinnedAt: KEPT.pinnedAt, note: 'asked them', states: 2, latest: 2, updated: '2024-05' });
  expect(head.bytes).toBe(JSON.stringify(states[0]).length + JSON.stringify(states[1]).length);
  const facts = head.topics.flatMap((topic) => topic.facts);
  expect(facts.find((fact) => fact.id === 'sharing.sale')).toEqual({ id: 'sharing.sale', answer: 'does-not', names: [], evidence: [] });
  expect(KEPT.card.topics[3]!.facts[1]!.evidence).toHaveLength(1);
});

test('what was written is read as it is', () => {
  const [state] = toStates(KEY, [SOLD]);
  expect(readState(structuredClone(state))).toEqual({ ok: state });
  const head = headOf([state!], '');
  expect(readHead(structuredClone(packHead(head)))).toEqual({ ok: head });
});

test('what earlier versions kept of pages without an address is read', () => {
  const [state] = toStates('', [{ ...SOLD, card: { ...SOLD.card, url: '' } }]);
  expect(readState(state)).toEqual({ ok: state });
  expect(readHead(packHead(headOf([state!], '')))).toEqual({ ok: headOf([state!], '') });
});

type Path = (string | number)[];

/** A copy in which the value at `path` is another; without it where the other is undefined. */
function changed(value: object, path: Path, other: unknown): unknown {
  const copy = structuredClone(value);
  const parent = path.slice(0, -1).reduce((at, name) => (at as Record<string, object>)[name]!, copy as object) as Record<string, unknown>;
  if (other === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = other;
  return copy;
}

test.each<[Path, unknown, string]>([
  [['schema'], 2, 'schema'],
  [['schema'], undefined, 'schema'],
  [['url'], 'javascript:alert(1)', 'url'],
  [['url'], ' javascript:alert(1)', 'url'],
  [['pinnedAt'], '2026-13-41T00:00:00.000Z', 'pinnedAt'],
  [['pinnedAt'], 'yesterday', 'pinnedAt'],
  [['pinnedAt'], 1767225600000, 'pinnedAt'],
  [['updated'], '5 May', 'updated'],
  [['note'], null, 'note'],
  [['states'], 0, 'states'],
  [['bytes'], Number.NaN, 'bytes'],
  [['topics', 1, 'id'], 'payments', 'topics[1].id'],
  [['topics', 0, 'facts', 1, 'answer'], 'does', 'topics[0].facts[1].id'],
  [['topics', 2, 'facts', 0, 'answer'], 'perhaps', 'topics[2].facts[0].answer'],
  [['topics', 3, 'facts', 0, 'names'], ['PayPal', 7], 'topics[3].facts[0].names[1]'],
  [['topics', 3, 'facts', 0, 'others'], 'yes', 'topics[3].facts[0].others'],
  [['extra'], 1, 'extra'],
])('a head with %s %j is damaged at %s', (path, other, flaw) => {
  const head = changed(headOf(toStates(KEY, [SOLD]), ''), path, other) as PinHead;
  expect(readHead(packHead(head))).toEqual({ flaw });
});

test.each(['', '[', 'null', '"topics"'])('topics stored as %s are damaged', (topics) => {
  expect(readHead({ ...packHead(headOf(toStates(KEY, [SOLD]), '')), topics })).toEqual({ flaw: 'topics' });
});

test.each<[Path, unknown, string]>([
  [['id'], 0, 'id'],
  [['sections', 0, 'text'], 'We sell nothing.', 'card.topics[0].facts[0].evidence[0]'],
  [['sections'], [], 'card.topics[0].facts[0].evidence[0]'],
  [['card', 'topics', 0, 'facts', 0, 'evidence', 0, 'end'], 3, 'card.topics[0].facts[0].evidence[0]'],
  [['card', 'topics', 0, 'facts', 0, 'evidence'], [], 'card.topics[0].facts[0].evidence'],
  [['card', 'topics', 0, 'facts', 0, 'evidence', 0, 'says'], 'perhaps', 'card.topics[0].facts[0].evidence[0].says'],
  [['card', 'rulesVersion'], '1', 'card.rulesVersion'],
  [['sections', 0, 'level'], -1, 'sections[0].level'],
])('a state with %s %j is damaged at %s', (path, other, flaw) => {
  expect(readState(changed(toStates(KEY, [SOLD])[0]!, path, other))).toEqual({ flaw });
});

test.each([[undefined], [null], [7], ['text'], [[]], [new Map()]])('%j is no record', (record) => {
  expect(readHead(record)).toHaveProperty('flaw');
  expect(readState(record)).toHaveProperty('flaw');
});

/** Two changes of form as they may come: a field added to heads, then one of states renamed. */
const MIGRATIONS: Migration[] = [
  { head: (old) => ({ ...old, schema: 2, colour: 'none' }), state: (old) => ({ ...old, schema: 2 }) },
  { head: (old) => ({ ...old, schema: 3 }), state: ({ when, ...old }) => ({ ...old, schema: 3, pinnedAt: when }) },
];

test('old records go from form to form, from where they are', () => {
  expect(migrate({ schema: 1, key: 'a' }, 'head', MIGRATIONS)).toEqual({ schema: 3, key: 'a', colour: 'none' });
  expect(migrate({ schema: 2, key: 'a', colour: 'red' }, 'head', MIGRATIONS)).toEqual({ schema: 3, key: 'a', colour: 'red' });
  expect(migrate({ schema: 1, when: day(1) }, 'state', MIGRATIONS)).toEqual({ schema: 3, pinnedAt: day(1) });
  const present = { schema: 3 };
  expect(migrate(present, 'head', MIGRATIONS)).toBe(present);
});

test.each([[null], [{}], [{ schema: 'one' }], [{ schema: 0 }], [{ schema: 99 }], [{ schema: -1 }], [{ schema: 1.5 }]])(
  'what is of no known form stays as it is: %j',
  (record) => {
    expect(migrate(record, 'head', MIGRATIONS)).toBe(record);
  },
);

test('a record that its migration cannot read stays as it is', () => {
  const failing: Migration = { head: (old) => ({ schema: 2, site: (old.site as string).trim() }), state: (old) => old };
  const damaged = { schema: 1 };
  expect(migrate(damaged, 'head', [failing])).toBe(damaged);
});

test.each<[string, Pinned[], Pinned[], string[]]>([
  ['theirs is newer', [SOLD], [KEPT], [SOLD.pinnedAt, KEPT.pinnedAt]],
  ['theirs is older', [KEPT], [SOLD], [SOLD.pinnedAt, KEPT.pinnedAt]],
  ['the same', [SOLD, KEPT], [SOLD, KEPT], [SOLD.pinnedAt, KEPT.pinnedAt]],
  ['a part of mine', [SOLD, KEPT], [SOLD], [SOLD.pinnedAt, KEPT.pinnedAt]],
  ['the same text, pinned later', [SOLD], [{ ...SOLD, pinnedAt: day(9) }], [SOLD.pinnedAt]],
  ['the same text again after another', [SOLD, KEPT], [{ ...SOLD, pinnedAt: day(9) }], [SOLD.pinnedAt, KEPT.pinnedAt, day(9)]],
  [
    'two of one moment, and their copy',
    [SOLD, { ...KEPT, pinnedAt: SOLD.pinnedAt }],
    [SOLD, { ...KEPT, pinnedAt: SOLD.pinnedAt }],
    [SOLD.pinnedAt, SOLD.pinnedAt],
  ],
  ['nothing of mine', [], [SOLD, KEPT], [SOLD.pinnedAt, KEPT.pinnedAt]],
])('two histories become one: %s', (_, mine, theirs, dates) => {
  const merged = mergeStates(mine, theirs);
  expect(merged.map((state) => state.pinnedAt)).toEqual(dates);
  expect(mergeStates(merged, theirs)).toBe(merged);
  if (dates.length === mine.length) expect(merged).toBe(mine);
});

test.each([
  ['', '', ''],
  ['mine', '', 'mine'],
  ['', 'theirs', 'theirs'],
  ['mine', 'theirs', 'mine\n\ntheirs'],
  ['mine\n\ntheirs', 'theirs', 'mine\n\ntheirs'],
  ['theirs\n\nmine', 'mine\n\ntheirs', 'theirs\n\nmine'],
  ['Not good', 'good', 'Not good\n\ngood'],
  ['', '\n\ntheirs\n\n\n\nmore', '\n\ntheirs\n\n\n\nmore'],
])('two notes become one: %j and %j', (mine, theirs, both) => expect(mergeNotes(mine, theirs)).toBe(both));

test('of a long history the newest are kept', () => {
  const long = Array.from({ length: MOST_STATES + 5 }, (_, n) => pinned(`We keep it for ${n + 2} days.`, day(n + 1)));
  expect(mergeStates(long.slice(0, 3), long.slice(3)).map((state) => state.pinnedAt)).toEqual(
    long.slice(-MOST_STATES).map((s) => s.pinnedAt),
  );
});

test.each([
  ['nothing before', undefined, day(9)],
  ['before', day(8), day(9)],
  ['before, by a clock that was set back since', '2026-01-10T00:00:00.000Z', '2026-01-10T00:00:00.001Z'],
  ['before, at the last moment that can be written', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('what is pinned now, with another %s', (_, before, at) => {
  expect(momentAfter(before, Date.parse(day(9)))).toBe(at);
  expect(readState(toStates(KEY, [pinned('We sell your data.', at)])[0])).toHaveProperty('ok');
});

test.each([
  ['https://acme.example/privacy', true],
  ['http://acme.example/privacy', true],
  ['file:///home/reader/policy.html', true],
  ['data:text/html,policy', false],
  ['about:blank', false],
  ['', false],
])('what is at %j can be pinned: %s', (url, can) => expect(canBePinned(url)).toBe(can));
