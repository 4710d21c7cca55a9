import { expect, test } from 'vitest';
import type { PageText } from '../../lib/extract';
import { packReply, unpackReply } from '../../lib/reply';

const page = (...texts: string[]): PageText => ({
  url: 'https://fennelsoft.example/privacy',
  title: 'Privacy',
  declaredLanguage: 'en',
  folded: 0,
  sections: texts.map((text, index) => ({ level: 2, heading: `Part ${index}`, text })),
});

test.each<[string, string[]]>([
  ['no section', []],
  ['different texts', ['One.', 'Two.']],
  ['a text twice', ['One.', 'Two.', 'One.', 'One.']],
  ['texts that look like numbers', ['0', '1', '0']],
  ['an empty text twice', ['', '']],
])('a reply with %s comes back as it was', (_, texts) => {
  const reply = { ok: page(...texts), loading: false };
  expect(unpackReply(packReply(reply))).toEqual(reply);
});

test('a long text that stands often crosses once', () => {
  const text = 'We keep it for a year. '.repeat(100);
  expect(packReply({ ok: page(...Array<string>(100).fill(text)), loading: false }).length).toBeLessThan(3 * text.length + 10_000);
});

test('an error comes back as it was', () => expect(unpackReply(packReply({ error: 'pdf' }))).toEqual({ error: 'pdf' }));
