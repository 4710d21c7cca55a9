import { expect, test } from 'vitest';
import { type Changes, type SentenceChange, whatChanged } from '../../lib/changes';
import type { Section } from '../../lib/policy';
import { RULES_VERSION } from '../../lib/rules/version';
import { summarize } from '../../lib/summarize';

/** Sections written as text: a line with "# " is a heading, what follows is its text. */
function sectionsOf(written: string): Section[] {
  return written
    .trim()
    .split(/^(?=# )/m)
    .map((part) => {
      const [, heading, text] = /^# (.*)\n?([\s\S]*)$/.exec(part) ?? [null, null, part];
      return { level: heading ? 2 : 0, heading: heading ?? null, text: text!.trim() };
    });
}

function versionOf(written: string) {
  const sections = sectionsOf(written);
  const about = { url: 'https://inkwell.example/privacy', site: 'inkwell.example', title: null, language: 'en', updated: null, folded: 0 };
  return { card: summarize({ ...about, sections }), sections };
}

/** What changed, a line each: "Heading: + a new sentence", "- one that is gone", "~ one [-with gone-][+and new+] words". */
function told({ sections }: Changes): string[] {
  return sections.flatMap(({ heading, was, old, now, sentences }) => {
    const name = heading ?? '';
    const lines = sentences.map((sentence) => `${name}: ${toldSentence(sentence)}`);
    if (was !== null) lines.unshift(`${name}: was ${was}`);
    if (old === null) lines.unshift(`${name}: new section`);
    if (now === null) lines.unshift(`${name}: gone section`);
    return lines;
  });
}

function toldSentence(change: SentenceChange): string {
  if (change.kind === 'new') return `+ ${change.now.text}`;
  if (change.kind === 'gone') return `- ${change.old.text}`;
  const marks = { kept: ['', ''], gone: ['[-', '-]'], new: ['[+', '+]'] } as const;
  return `~ ${change.words.map(({ kind, text }) => marks[kind].join(text)).join('')}`;
}

const POLICY = `
Last updated: 3 May 2024
# 1. Your account
We ask for a name and an e-mail address when you open an account. Nobody else sees either of them.
# 2. Cookies
One cookie keeps you signed in, and it is gone when you close the browser. We do not let others set cookies here.
# 3. Who gets what
We never sell your reading list. As section 2 says, no advertiser learns of you. We hand your address to:
• the courier;
• the bookbinder; and
• our printer in Leeds.
# 4. Questions
Do you keep my letters?
No.
Do you answer them?
Yes.
`;

/** A change of the policy above, and exactly what must be told of it. */
const PAIRS: [what: string, change: (policy: string) => string, told: string[]][] = [
  ['nothing', (policy) => policy, []],
  ['dated anew', (policy) => policy.replace('3 May 2024', 'January 7th, 2026'), []],
  [
    'a moved section',
    (policy) => {
      const [intro, account, cookies, sharing, questions] = policy.split(/^(?=# )/m);
      return [intro, sharing, cookies, `${questions}\n`, account].join('');
    },
    [],
  ],
  [
    'numbered anew, references too',
    (policy) =>
      policy
        .replace(/# (\d)/g, (_, n) => `# ${Number(n) + 1}`)
        .replace('section 2', 'section 3')
        .replace(/^• /gm, () => '1. '),
    [],
  ],
  ['numbers in another style', (policy) => policy.replace('# 1.', '# I.').replace('# 2.', '# Section 2:').replace('# 3.', '# (c)'), []],
  ['wrapped anew', (policy) => policy.replace('an e-mail address', 'an\ne-mail address').replace('sell your', 'sell\nyour'), []],
  ['wrapped before a capital', (policy) => policy.replace('printer in Leeds', 'printer in\nLeeds'), []],
  ['two paragraphs of one', (policy) => policy.replace('account. Nobody', 'account.\nNobody'), []],
  [
    'a section in two',
    (policy) => policy.replace('browser. We do', 'browser.\n# Cookies of others\nWe do'),
    ['Cookies of others: new section'],
  ],
  ['two sections in one', (policy) => policy.replace('# 2. Cookies\n', ''), ['2. Cookies: gone section']],
  [
    'other quotation marks, dashes, spaces and capitals',
    (policy) => policy.replace('e-mail', 'e‑mail').replace('Nobody else', 'NOBODY else').replace('We never', 'We\u00a0 never'),
    [],
  ],
  ['a list that became a sentence of lines without marks', (policy) => policy.replace(/^• /gm, ''), []],
  ['a sentence that stands twice', (policy) => policy.replace('We never sell your reading list.', '$& $&'), []],
  ['a section that stands twice', (policy) => policy.replace(/# 2\. Cookies\n.*\n/, '$&$&'), []],
  ['one word denied', (policy) => policy.replace('We never sell', 'We sell'), ['3. Who gets what: ~ We [-never -]sell your reading list.']],
  [
    'an exception more',
    (policy) => policy.replace('sets cookies here', '').replace('cookies here.', 'cookies here, except for one that counts visits.'),
    ['2. Cookies: ~ We do not let others set cookies here[+, except for one that counts visits+].'],
  ],
  [
    'a sentence more',
    (policy) => policy.replace('We do not let', 'A second one remembers your shelf. We do not let'),
    ['2. Cookies: + A second one remembers your shelf.'],
  ],
  [
    'a sentence less',
    (policy) => policy.replace(' Nobody else sees either of them.', ''),
    ['1. Your account: - Nobody else sees either of them.'],
  ],
  ['an item more', (policy) => policy.replace('• the bookbinder', '• the engraver;\n$&'), ['3. Who gets what: + the engraver;']],
  ['the last item less', (policy) => policy.replace(' and\n• our printer in Leeds', ''), ['3. Who gets what: - our printer in Leeds.']],
  [
    'an item under another introduction',
    (policy) => policy.replace('• the bookbinder; and\n', '').replace('Leeds.\n', 'Leeds.\nWe never show it to:\n• the bookbinder\n'),
    ['3. Who gets what: - the bookbinder; and', '3. Who gets what: + We never show it to:', '3. Who gets what: + the bookbinder'],
  ],
  [
    'the introduction of a list denied',
    (policy) => policy.replace('We hand your address to', 'We do not hand your address to'),
    ['3. Who gets what: ~ We [+do not +]hand your address to:'],
  ],
  [
    'another answer to a question',
    (policy) => policy.replace('letters?\nNo.', 'letters?\nYes.'),
    ['4. Questions: - No.', '4. Questions: + Yes.'],
  ],
  ['a heading renamed', (policy) => policy.replace('Who gets what', 'Sharing'), ['3. Sharing: was 3. Who gets what']],
  [
    'a heading renamed and a sentence changed',
    (policy) => policy.replace('2. Cookies', '2. Small files').replace('One cookie keeps', 'Two cookies keep'),
    [
      '2. Small files: was 2. Cookies',
      '2. Small files: ~ [-One cookie keeps -][+Two cookies keep +]you signed in, and it is gone when you close the browser.',
    ],
  ],
  [
    'a section more',
    (policy) => `${policy}# 5. Children\nWe ask nobody for an age.`,
    ['5. Children: new section', '5. Children: + We ask nobody for an age.'],
  ],
  [
    'a section less',
    (policy) => policy.replace(/# 2\. Cookies\n.*\n/, ''),
    [
      '2. Cookies: gone section',
      '2. Cookies: - One cookie keeps you signed in, and it is gone when you close the browser.',
      '2. Cookies: - We do not let others set cookies here.',
    ],
  ],
  [
    'another date, that is not the policy’s',
    (policy) => policy.replace('Nobody else', 'We delete both in May 2027. Nobody else'),
    ['1. Your account: + We delete both in May 2027.'],
  ],
];

test.each(PAIRS)('%s', (_, change, expected) => {
  const changed = change(POLICY);
  const changes = whatChanged(versionOf(POLICY), versionOf(changed));
  expect(told(changes)).toEqual(expected);
  expect(changes.same).toBe(expected.length === 0);
});

test.each(PAIRS)('%s, the other way', (_, change, expected) => {
  const changes = whatChanged(versionOf(change(POLICY)), versionOf(POLICY));
  expect(changes.same).toBe(expected.length === 0);
});

test.each(PAIRS)('%s: what is told stands in the text', (_, change) => {
  const [old, now] = [versionOf(POLICY), versionOf(change(POLICY))];
  for (const { sentences } of whatChanged(old, now).sections) {
    for (const sentence of sentences) {
      const quotes = [
        ...('old' in sentence ? [[old, sentence.old] as const] : []),
        ...('now' in sentence ? [[now, sentence.now] as const] : []),
      ];
      for (const [version, { section, start, end, text }] of quotes) expect(version.sections[section]!.text.slice(start, end)).toBe(text);
      if (sentence.kind === 'changed') {
        const kept = sentence.words.filter(({ kind }) => kind !== 'gone');
        expect(kept.map(({ text }) => text).join('')).toBe(sentence.now.text);
      }
    }
  }
});

test.each([
  ['Version 2.1', 'Version 2.2'],
  ['© Inkwell 2024', '© Inkwell 2026'],
  ['Last updated\n3 May 2024', 'Last updated\n4 May 2025'],
  ['This policy takes effect on 3 May 2024.', 'This policy takes effect on 4 May 2025.'],
])('%s and %s read the same', (old, now) => {
  expect(whatChanged(versionOf(old), versionOf(now)).same).toBe(true);
});

test.each([
  ['We delete it in 2024.', 'We delete it in 2026.'],
  ['We keep it for 30 days.', 'We keep it for 300 days.'],
  ['Is it sold? | No', 'Is it sold? | Yes'],
  ['It applies from section 2 on.', 'It applies from chapter 2 on.'],
])('%s and %s do not', (old, now) => {
  expect(whatChanged(versionOf(old), versionOf(now)).same).toBe(false);
});

test('answers that changed are told with both quotes', () => {
  const old = versionOf('We never sell your data. Payments are processed by PayPal.');
  const now = versionOf('We sell your data. Payments are processed by Stripe.');
  const { answers } = whatChanged(old, now);
  expect(answers.map(({ fact }) => fact)).toEqual(['payments.processor', 'sharing.any', 'sharing.sale']);
  const sale = answers.at(-1)!;
  expect([sale.old.answer, sale.now.answer]).toEqual(['does-not', 'does']);
  expect([sale.old.evidence[0]!.quote, sale.now.evidence[0]!.quote]).toEqual(['We never sell your data.', 'We sell your data.']);
});

test('an old card is read by the present rules, so that only the policy can change an answer', () => {
  const old = versionOf('We never sell your data. Our office is in Leeds.');
  const outdated = { ...old, card: { ...old.card, rulesVersion: RULES_VERSION - 1, topics: versionOf('').card.topics } };
  const { answers, same } = whatChanged(outdated, versionOf('We never sell your data. Our office is in York.'));
  expect(same).toBe(false);
  expect(answers).toEqual([]);
});
