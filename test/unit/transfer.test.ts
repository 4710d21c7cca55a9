import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { type Migration, normaliseAddress, type Pinned, type PortablePin } from '../../lib/pins/pin';
import { PINS_FILE, readPins, toJson, weighImport } from '../../lib/pins/transfer';
import { summarize } from '../../lib/summarize';
import { spoiled } from '../spoiled';

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();

function pinned(host: string, text: string, pinnedAt: string): Pinned {
  const sections = [
    { level: 0, heading: null, text: 'Last updated: May 2024' },
    { level: 1, heading: 'Privacy', text },
  ];
  const { href: url, hostname: site } = new URL(`https://${host}/privacy`);
  const about = { url, site, title: 'Privacy', language: 'en', updated: '2024-05', folded: 0 };
  return { pinnedAt, card: summarize({ ...about, sections }), sections };
}

const PINS: PortablePin[] = [
  {
    note: 'Ask them.\n"Why?"',
    states: [
      pinned('inkwell.example', 'We sell your data. Payments are processed by PayPal.', day(1)),
      pinned('inkwell.example', 'We never sell your data, unless you agree.', day(2)),
    ],
  },
  { note: '', states: [pinned('متجر.example', '=SUM(A1) \u202e <script>alert(1)</script> \ud800 We set cookies.', day(3))] },
];
const FILE = toJson(PINS);

/** What a file holds; fails where the whole of it is refused. */
function read(json: string) {
  const file = readPins(json);
  if ('refused' in file) throw new Error(file.refused);
  return file;
}

test('what was exported is read again, whole, and exported to the same bytes', () => {
  const { pins, broken } = read(FILE);
  expect(broken).toEqual([]);
  expect(pins).toEqual(PINS);
  expect(toJson(pins)).toBe(FILE);
});

/** The same with all its fields in the opposite order. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, each]) => [name, turned(each)]),
        )
      : value;

test('the order of fields in a file makes no difference', () => {
  const { pins } = read(JSON.stringify(turned(JSON.parse(FILE))));
  expect(toJson(pins)).toBe(FILE);
  expect(pins.map((pin, index) => weighImport(pin, PINS[index]!).status)).toEqual(['same', 'same']);
});

test('the published schema is the one that files are checked by', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Pins of Policy Glance',
    description: 'Summaries of privacy policies, with the text that they were read from. Version 1 of the form.',
    ...PINS_FILE.schema,
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/pins.schema.json');
});

test('exported files keep to the published schema, and others do not', () => {
  const isValid = new Ajv({ strict: false, validateFormats: false }).compile(PINS_FILE.schema);
  expect(isValid(JSON.parse(FILE))).toBe(true);
  expect(isValid(JSON.parse(FILE.replace('"does"', '"perhaps"')))).toBe(false);
  expect(isValid(JSON.parse(FILE.replace('"note"', '"notes"')))).toBe(false);
});

test.each([
  ['', 'not-json'],
  ['{"format":', 'not-json'],
  ['null', 'not-pins'],
  ['[]', 'not-pins'],
  ['7', 'not-pins'],
  ['{"format":"something-else","schema":1,"pins":[]}', 'not-pins'],
  ['{"format":"policy-glance-pins","schema":"1","pins":[]}', 'not-pins'],
  ['{"format":"policy-glance-pins","schema":0,"pins":[]}', 'not-pins'],
  ['{"format":"policy-glance-pins","schema":1,"pins":{}}', 'not-pins'],
  ['{"format":"policy-glance-pins","schema":2,"pins":[]}', 'newer'],
  [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-pins'],
])('%.60s is refused as a whole: %s', (json, refused) => {
  expect(readPins(json)).toEqual({ refused });
});

/** The file with one piece of its text in place of another. */
const withText = (old: string, other: string) => FILE.replace(old, () => other);

test.each([
  ['a field that would change all objects', withText('"note": "Ask', '"__proto__": {"polluted": 1}, "note": "Ask'), '__proto__'],
  ['the same deeper', withText('"pinnedAt"', '"constructor": {"prototype": {"polluted": 1}}, "pinnedAt"'), 'states[0].constructor'],
  ['a date that is none', withText(day(1), '2026-99-99T00:00:00.000Z'), 'states[0].pinnedAt'],
  ['an address that runs', withText('https://inkwell.example/privacy', 'javascript:alert(1)'), 'states[0].card.url'],
  ['no address', withText('https://inkwell.example/privacy', ''), 'states[0].card.url'],
  ['no states', JSON.stringify({ format: 'policy-glance-pins', schema: 1, pins: [{ note: '', states: [] }] }), 'states'],
  ['depth', withText('"Ask them.\\n\\"Why?\\""', `${'['.repeat(10_000)}${']'.repeat(10_000)}`), 'note'],
  ['a number too large', withText('"level": 0', '"level": 1e999'), 'states[0].sections[0].level'],
  [
    'a quote that the text does not have',
    withText('"text": "We sell', '"text": "We give'),
    'states[0].card.topics[3].facts[0].evidence[0]',
  ],
  ['two policies', withText('inkwell.example/privacy', 'inkwell.example/cookies'), 'states[0].card.url'],
  ['two hosts', withText('https://inkwell.example', 'https://other.example'), 'states[0].card.url'],
  ['an address without a host', withText('https://inkwell.example/privacy', 'https://'), 'states[0].card.url'],
  ['another site than its address has', withText('"site": "inkwell.example"', '"site": "paypal.example"'), 'states[0].card.site'],
  ['a site by more than its host', withText('"site": "inkwell.example"', '"site": "www.inkwell.example"'), 'states[0].card.site'],
])('a pin with %s is broken, and the others are not', (_, json, flaw) => {
  const { pins, broken } = read(json);
  expect(broken).toEqual([{ index: 0, site: expect.toBeOneOf(['inkwell.example', null]), flaw }]);
  expect(pins.length + broken.length).toBe(JSON.parse(json).pins.length);
  expect({}).not.toHaveProperty('polluted');
});

test('of a field that stands twice the last counts, as JSON has it', () => {
  expect(read(withText('"note": "Ask', '"note": 7, "note": "Ask')).pins).toEqual(PINS);
});

test('two pins of one policy in a file become one', () => {
  const [first] = PINS as [PortablePin];
  const apart = first.states.map((state, index) => ({ note: index === 0 ? first.note : '', states: [state] }));
  expect(read(toJson(apart)).pins).toEqual([first]);
});

test('states of a pin come in any order, and at any address of its policy', () => {
  const [first] = PINS as [PortablePin];
  expect(read(toJson([{ ...first, states: first.states.toReversed() }])).pins).toEqual([first]);
  const elsewhere = withText('https://inkwell.example/privacy', 'http://www.inkwell.example/privacy/?utm_source=letter#top');
  expect(read(elsewhere).broken).toEqual([]);
});

test('a note in a file keeps its empty lines', () => {
  const note = '\n\nAsk them.\n\n\n\n"Why?"\n';
  expect(read(toJson([{ ...PINS[0]!, note }])).pins[0]!.note).toBe(note);
});

test('1,000 files with something wrong: sound pins only, never an error, nothing polluted', () => {
  let refused = 0;
  let broken = 0;
  for (const file of spoiled(FILE, 1000)) {
    const result = readPins(file);
    if ('refused' in result) refused++;
    else {
      broken += result.broken.length;
      for (const { flaw } of result.broken) expect(flaw).toEqual(expect.any(String));
      // what is taken can be written and read again
      expect(read(toJson(result.pins))).toEqual({ pins: result.pins, broken: [] });
    }
  }
  expect([refused, broken].every((count) => count > 100)).toBe(true);
  expect({}).not.toHaveProperty('polluted');
});

test.each<[string, Pinned[], string, Pinned[] | null, string, string]>([
  ['nothing here', PINS[0]!.states.slice(), '', null, '', 'new'],
  ['the same here', PINS[0]!.states.slice(), '', PINS[0]!.states.slice(), '', 'same'],
  ['an older text here', PINS[0]!.states.slice(), '', PINS[0]!.states.slice(0, 1), '', 'newer'],
  ['a newer text here', PINS[0]!.states.slice(0, 1), '', PINS[0]!.states.slice(1), '', 'older'],
  ['a newer text here, with this one before it', PINS[0]!.states.slice(0, 1), '', PINS[0]!.states.slice(), '', 'same'],
  [
    'the text from here, pinned there earlier after another',
    PINS[0]!.states.slice(),
    '',
    [{ ...PINS[0]!.states[1]!, pinnedAt: day(5) }],
    '',
    'older',
  ],
  ['a note, and none here', PINS[0]!.states.slice(), 'mine', PINS[0]!.states.slice(), '', 'newer'],
  ['a note, and another here', PINS[0]!.states.slice(), 'mine', PINS[0]!.states.slice(), 'other', 'newer'],
  ['a note, and more of it here', PINS[0]!.states.slice(), 'mine', PINS[0]!.states.slice(), 'mine\n\nother', 'same'],
])('a pin is weighed against what is here: %s', (_, states, note, here, noteHere, status) => {
  const item = weighImport({ note, states }, here && { note: noteHere, states: here });
  expect(item).toMatchObject({ status, key: normaliseAddress('https://inkwell.example/privacy'), site: 'inkwell.example' });
});

test('a file of an older form is brought into the present one', () => {
  const migrations: Migration[] = [{ head: (old) => old, state: ({ when, ...old }) => ({ ...old, schema: 2, pinnedAt: when }) }];
  const older = FILE.replaceAll('"pinnedAt"', '"when"');
  expect(readPins(older, migrations)).toEqual({ pins: PINS, broken: [] });
  expect(readPins(older.replace('"card"', '"cards"'), migrations)).toMatchObject({ broken: [{ index: 0, flaw: 'states[0].card' }] });
  expect(readPins(FILE.replace('"schema": 1', '"schema": 3'), migrations)).toEqual({ refused: 'newer' });
});
