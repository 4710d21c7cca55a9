import { expect, test } from 'vitest';
import { type Changes, type SentenceChange, whatChanged } from '../../lib/changes';
import type { Section } from '../../lib/policy';
import { RULES_VERSION } from '../../lib/rules/version';
import { summarize } from '../../lib/summarize';

/** Sections written as text: a line with "# " or "## " is a heading, what follows is its text. */
function sectionsOf(written: string): Section[] {
  return written
    .trim()
    .split(/^(?=##? )/m)
    .map((part) => {
      const [, marks, heading, text] = /^(##?) (.*)\n?([\s\S]*)$/.exec(part) ?? [null, '', null, part];
      return { level: marks!.length, heading: heading ?? null, text: text!.trim() };
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
  ['wrapped anew', (policy) => policy.replace('an e-mail address', 'an\ne-mail address').replace('no advertiser', 'no\nadvertiser'), []],
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
  ...[
    'This policy takes effect on @.',
    'This notice is effective as of @ and was last modified on @.',
    'We last revised this privacy policy on @.',
    'The Inkwell Privacy Policy was last reviewed by our two lawyers on @.',
    'Our privacy policy, last updated @, tells what we keep.',
    'Effective date: @ (last updated @)',
    'Updated @ to name our new printer.',
    'Approved by the trustees: @',
    'Version 2.1, in force since @',
    '@ (last updated)',
  ].map((sentence) => [sentence.replaceAll('@', '3 May 2024'), sentence.replaceAll('@', '4 May 2025')]),
])('%s and %s read the same', (old, now) => {
  expect(whatChanged(versionOf(old), versionOf(now)).same).toBe(true);
});

test.each([
  ['We delete it in 2024.', 'We delete it in 2026.'],
  ['We keep it for 30 days.', 'We keep it for 300 days.'],
  ['Is it sold? | No', 'Is it sold? | Yes'],
  ['It applies from section 2 on.', 'It applies from chapter 2 on.'],
  // a "(c)" among others, and a year that is a limit
  [
    'Kept: (a) bills until 2026, (b) mail until 2027, (c) shelves until 2028',
    'Kept: (a) bills until 2036, (b) mail until 2037, (c) shelves until 2038',
  ],
  ['(a) bills of 2020\n(b) mail of 2021\n(c) 2022 shelves', '(a) bills of 2020\n(b) mail of 2021\n(c) 2032 shelves'],
  ['Copyright complaints: kept until 2027', 'Copyright complaints: kept until 2037'],
  // a number that its neighbours do not go on with
  ['Days in our drawer\n30. Then we burn it.', 'Days in our drawer\n90. Then we burn it.'],
  [
    '1. We ask.\n2. We wait.\nDays in our drawer\n14. Then we burn it.',
    '1. We ask.\n2. We wait.\nDays in our drawer\n28. Then we burn it.',
  ],
  [
    '# 6. Letters\nDays in our drawer\n7. Then we burn it.\n# 7. Bills',
    '# 6. Letters\nDays in our drawer\n9. Then we burn it.\n# 7. Bills',
  ],
  ['30: so many days we keep it', '90: so many days we keep it'],
  ['5.000 Readers have a shelf.', '9.000 Readers have a shelf.'],
  ['5.5 Percent of our readers pay by card.', '7.5 Percent of our readers pay by card.'],
  ['# 5.000 Readers\nSo much goes to the bank.', '# 9.000 Readers\nSo much goes to the bank.'],
  ['Do we sell shelves?\ny) yes', 'Do we sell shelves?\nn) yes'],
  // a date that the line above leads to
  ['Your letters are kept until\n2027', 'Your letters are kept until\n2037'],
  [
    'The letters of readers who closed their shelf, and who did not ask us for a copy, are burnt on\n1 May 2027',
    'The letters of readers who closed their shelf, and who did not ask us for a copy, are burnt on\n1 May 2037',
  ],
  ['Shelves expire\n1 May 2027', 'Shelves expire\n1 May 2037'],
  // what is no part of the policy
  ['In chapter 7 bankruptcy our shelves go to the bank.', 'In chapter 11 bankruptcy our shelves go to the bank.'],
  ['A shelf is closed at point 5.', 'A shelf is closed at point 9.'],
  ['We show part 1 of your address.', 'We show part 2 of your address.'],
  ['We keep paragraphs 3 to 5 years.', 'We keep paragraphs 3 to 9 years.'],
  // a policy is spoken of, and something else is dated
  ...[
    'Under this policy, shelves created as of @ are shown to our partners.',
    'Starting @, we will sell your reading list as this policy describes.',
    'Starting @ we sell your reading list.',
    'Effective @, we show your reading list to publishers.',
    'This policy applies to lists that were kept from @.',
    'This notice applies only to readers who joined as of @.',
    'Our contract terms with the bank, last modified on @, let it keep your card number.',
    'We follow the statement published by our printers on @.',
    'Documents issued on @ are kept for ten years.',
  ].map((sentence) => [sentence.replace('@', '3 May 2024'), sentence.replace('@', '4 May 2020')]),
])('%s and %s do not', (old, now) => {
  expect(whatChanged(versionOf(old), versionOf(now)).same).toBe(false);
});

/** Pairs of versions that say the same, and only look otherwise. */
const LOOKS_ALONE: [what: string, old: string, now: string][] = [
  [
    'marks of items: a hyphen for a bullet',
    'We show your name to:\n• the courier\n• the bank',
    'We show your name to:\n- the courier\n- the bank',
  ],
  ['marks of items: letters for numbers', 'We show it to:\n1. the courier\n2. the bank', 'We show it to:\n(a) the courier\n(b) the bank'],
  ['marks of items: stars for none', 'We show it to:\n* the courier\n* the bank', 'We show it to:\nthe courier\nthe bank'],
  ['items in another order', 'We show it to:\n• the courier\n• the bank', 'We show it to:\n• the bank\n• the courier'],
  [
    'two lists in another order',
    'We show your name to:\n- the courier\nWe never show your name to:\n- the press',
    'We never show your name to:\n- the press\nWe show your name to:\n- the courier',
  ],
  [
    'questions in another order',
    '# Do you sell my name?\nNo, we do not.\n# Do you use cookies?\nYes, we do so.',
    '# Do you use cookies?\nYes, we do so.\n# Do you sell my name?\nNo, we do not.',
  ],
  ['rows in another order', 'Kind | Kept for\nNames | two years\nLogs | nine days', 'Kind | Kept for\nLogs | nine days\nNames | two years'],
  [
    'a question that became a heading',
    'Do you sell my name?\nNever.\nDo you use cookies?\nYes.',
    '# Do you sell my name?\nNever.\n# Do you use cookies?\nYes.',
  ],
  ['clauses numbered anew', '3.1 We keep your name.\n3.2 We burn letters.', '4.1 We keep your name.\n4.2 We burn letters.'],
  [
    'headings numbered anew',
    '# 2.1 Cookies\nWe set none.\n# 2.2 Logs\nWe keep none.',
    '# III. Cookies\nWe set none.\n# IV. Logs\nWe keep none.',
  ],
  ['a reference', 'We keep letters as section 4.2 says.', 'We keep letters as section 5.1 says.'],
  ['references', 'Sections 4 and 5 of this policy tell you more.', 'Sections 5 and 6 of this policy tell you more.'],
  ['a clause alone under its heading', '# 5. Questions\n5.1 You may write to us.', '# 6. Questions\n6.1 You may write to us.'],
  [
    'a title that is taken for a line',
    '# II. Letters\nWe keep letters.\nIII. Bills and other papers\nWe burn bills.',
    '# VI. Letters\nWe keep letters.\nVII. Bills and other papers\nWe burn bills.',
  ],
  ['an item alone', 'We show it to:\n1. the courier', 'We show it to:\n• the courier'],
  [
    'lists in a list',
    '1. We write to:\n1. readers\n2. printers\n2. We write for:\n1. the press\n3. We burn letters.',
    '(a) We write to:\ni. readers\nii. printers\n(b) We write for:\ni. the press\n(c) We burn letters.',
  ],
  [
    'a list that text parts',
    '1. We ask your name.\n2. We ask your town.\nBoth are printed.\n# Letters\n3. We keep letters.',
    'a) We ask your name.\nb) We ask your town.\nBoth are printed.\n# Letters\nc) We keep letters.',
  ],
  ['a list that begins later', '4. We ask your name.\n5. We ask your town.', '7. We ask your name.\n8. We ask your town.'],
  ['marks of items: two of them', '• (a) We ask your name.\n• (b) We ask your town.', '• 1. We ask your name.\n• 2. We ask your town.'],
  ['items on one line', '1. We ask your name. 2. We ask your town.', '3. We ask your name. 4. We ask your town.'],
  ['a point of the policy', 'We keep letters (see point 7).', 'We keep letters (see point 9).'],
  ['a part of the policy', 'Part 3 of this policy tells you more.', 'Part 4 of this policy tells you more.'],
  ['a chapter of the policy', 'We keep it as described in chapter 3(a).', 'We keep it as described in chapter 5(b).'],
  ['a reference in brackets', 'We keep letters (see clause 7).', 'We keep letters (see clause 9).'],
  [
    'the day of the policy',
    '# Privacy policy\nLast updated:\n1 May 2025\nWe bind books.',
    '# Privacy policy\nLast updated:\n2 June 2026\nWe bind books.',
  ],
  ['the day in a sentence', 'This policy was last changed on 1 May 2025.', 'This policy was last changed on 2 June 2026.'],
  ['a date alone', '# Privacy policy\n1 May 2025\nWe bind books.', '# Privacy policy\n2 June 2026\nWe bind books.'],
  ['the version', 'Privacy policy, version 2.1\nWe bind books.', 'Privacy policy, version 3.0\nWe bind books.'],
  ['the version with its day', 'Version 2.1 – effective 1 May 2025\nWe bind books.', 'Version 2.2 – effective 2 June 2026\nWe bind books.'],
  ['the version beside its day', 'Last updated: May 2025 (version 3.2)', 'Last updated: June 2026 (version 3.3)'],
  ['marks of items: letters for Roman numbers', 'We share with:\ni. couriers\nii. banks', 'We share with:\na) couriers\nb) banks'],
  ['references to parts of sections', 'See sections 4(a) and 5(b).', 'See sections 5(a) and 6(b).'],
  ['the year of the copyright', 'We bind books.\n© 2019–2025 Inkwell Ltd', 'We bind books.\n© 2019–2026 Inkwell Ltd'],
  ['the year of the copyright in brackets', 'We bind books.\n(c) 2025 Inkwell Ltd', 'We bind books.\n(c) 2026 Inkwell Ltd'],
  ['the year of the copyright at the end', 'We bind books.\nInkwell Ltd (c) 2019-2025', 'We bind books.\nInkwell Ltd (c) 2019-2026'],
  ['a date alone below a copyright', '© 2024 Inkwell\n1 May 2025\nWe bind books.', '© 2026 Inkwell\n2 June 2026\nWe bind books.'],
  ['quotation marks and apostrophes', "We don't sell your “shelf”.", 'We don’t sell your "shelf".'],
  [
    'a sentence that moved to another section',
    '# Sharing\nWe never sell your name. We show parcels to couriers.\n# Rights\nYou may ask us for a copy.',
    '# Sharing\nWe show parcels to couriers.\n# Rights\nYou may ask us for a copy. We never sell your name.',
  ],
  [
    'a section in three',
    '# Letters\nWe keep letters in a drawer. We keep them for a year. Bills go to our bank. It keeps them longer.',
    '# Letters\nWe keep letters in a drawer. We keep them for a year.\n# Bills\nBills go to our bank.\n# Our bank\nIt keeps them longer.',
  ],
  [
    'sentences with what they speak of, elsewhere',
    '# Letters\nWe like letters. We set one cookie. It is gone in a day.\n# Rights\nYou may ask us.',
    '# Letters\nWe like letters.\n# Rights\nYou may ask us. We set one cookie. It is gone in a day.',
  ],
];

/** Pairs of versions of which something else is stated, and exactly what is told. */
const MEANING: [what: string, old: string, now: string, told: string[]][] = [
  [
    'a heading whose number has no mark, but not the clause below it',
    '# 5 Questions\n5.1 You may write to us.',
    '# 6 Questions\n6.1 You may write to us.',
    ['6 Questions: was 5 Questions'],
  ],
  [
    'answers swapped under headings',
    '# Do you sell my personal information?\nNo, we do not.\n# Do you use cookies?\nYes, we do so.',
    '# Do you sell my personal information?\nYes, we do so.\n# Do you use cookies?\nNo, we do not.',
    [
      'Do you sell my personal information?: - No, we do not.',
      'Do you sell my personal information?: + Yes, we do so.',
      'Do you use cookies?: - Yes, we do so.',
      'Do you use cookies?: + No, we do not.',
    ],
  ],
  [
    'answers swapped in one text',
    'Do you sell it?\nNo, never.\nDo you lend it?\nYes, we do.',
    'Do you sell it?\nYes, we do.\nDo you lend it?\nNo, never.',
    [': - No, never.', ': + Yes, we do.', ': - Yes, we do.', ': + No, never.'],
  ],
  [
    'items swapped between lists with hyphens',
    'We share with:\n- couriers\nWe never share with:\n- advertisers',
    'We share with:\n- advertisers\nWe never share with:\n- couriers',
    [': - couriers', ': + advertisers', ': - advertisers', ': + couriers'],
  ],
  [
    'lines swapped between lists without marks',
    'We share with:\nCouriers\nWe never share with:\nAdvertisers',
    'We share with:\nAdvertisers\nWe never share with:\nCouriers',
    [': - Couriers', ': + Advertisers', ': - Advertisers', ': + Couriers'],
  ],
  [
    'fragments swapped under headings',
    '# Who gets your name\nCouriers and banks.\n# Who never gets it\nAdvertisers and brokers.',
    '# Who gets your name\nAdvertisers and brokers.\n# Who never gets it\nCouriers and banks.',
    [
      'Who gets your name: - Couriers and banks.',
      'Who gets your name: + Advertisers and brokers.',
      'Who never gets it: - Advertisers and brokers.',
      'Who never gets it: + Couriers and banks.',
    ],
  ],
  [
    'what "them" is, swapped under headings',
    '# Letters\nWe keep them for a year.\n# Card numbers\nWe burn them at once.',
    '# Letters\nWe burn them at once.\n# Card numbers\nWe keep them for a year.',
    [
      'Letters: - We keep them for a year.',
      'Letters: + We burn them at once.',
      'Card numbers: - We burn them at once.',
      'Card numbers: + We keep them for a year.',
    ],
  ],
  [
    'which data, swapped under headings',
    '# Letters\nWe delete data after 30 days.\n# Logs\nWe delete data after two years.',
    '# Letters\nWe delete data after two years.\n# Logs\nWe delete data after 30 days.',
    [
      'Letters: - We delete data after 30 days.',
      'Letters: + We delete data after two years.',
      'Logs: - We delete data after two years.',
      'Logs: + We delete data after 30 days.',
    ],
  ],
  [
    'what "they" are, swapped in one text',
    'Letters come by post. They are kept for a year. Cards are read by our bank. They are forgotten at once.',
    'Letters come by post. They are forgotten at once. Cards are read by our bank. They are kept for a year.',
    [
      ': - They are kept for a year.',
      ': + They are forgotten at once.',
      ': - They are forgotten at once.',
      ': + They are kept for a year.',
    ],
  ],
  [
    'cells swapped',
    'Data | Sold\nNames | no\nLogs | yes',
    'Data | Sold\nNames | yes\nLogs | no',
    [': ~ Names | [-no-][+yes+]', ': ~ Logs | [-yes-][+no+]'],
  ],
  [
    'a decimal',
    'We keep:\n• 1.5 years: invoices\n• 2 years: letters',
    'We keep:\n• 9.5 years: invoices\n• 2 years: letters',
    [': ~ [-1-][+9+].5 years: invoices'],
  ],
  [
    'a decimal that opens a sentence',
    '2.5 years after your last order we burn it.',
    '7.5 years after your last order we burn it.',
    [': ~ [-2-][+7+].5 years after your last order we burn it.'],
  ],
  [
    'the article of a law',
    'We do so under Article 6 GDPR.',
    'We do so under Article 9 GDPR.',
    [': ~ We do so under Article [-6 -][+9 +]GDPR.'],
  ],
  [
    'the article of a law, with its letter',
    'Our ground is Article 6(1)(b) of the GDPR.',
    'Our ground is Article 9(1)(b) of the GDPR.',
    [': ~ Our ground is Article [-6-][+9+](1)(b) of the GDPR.'],
  ],
  [
    'the section of an act',
    'Section 5 of the Data Act lets us ask.',
    'Section 7 of the Data Act lets us ask.',
    [': ~ Section [-5 -][+7 +]of the Data Act lets us ask.'],
  ],
  ['a version that is not the policy’s', 'We use TLS version 1.0', 'We use TLS version 1.3', [': ~ We use TLS version 1.[-0-][+3+]']],
  [
    'days after a reference',
    'As section 5, 30 days after your order, says.',
    'As section 5, 90 days after your order, says.',
    [': ~ As section 5, [-30 -][+90 +]days after your order, says.'],
  ],
  ['a version in a note', 'TLS version 1.0', 'TLS version 1.3', [': ~ TLS version 1.[-0-][+3+]']],
  [
    'a date under an introduction',
    'We delete the data of closed accounts on:\n• 1 January 2026',
    'We delete the data of closed accounts on:\n• 1 January 2030',
    [': ~ 1 January [-2026-][+2030+]'],
  ],
  [
    'a date of a deed',
    'Data will be erased starting 1 May 2026.',
    'Data will be erased starting 1 May 2029.',
    [': ~ Data will be erased starting 1 May [-2026-][+2029+].'],
  ],
  [
    'a year beside a copyright',
    'Copyright complaints are kept until 2027.',
    'Copyright complaints are kept until 2037.',
    [': ~ Copyright complaints are kept until [-2027-][+2037+].'],
  ],
  ['a retention time', 'We keep logs for 30 days.', 'We keep logs for 300 days.', [': ~ We keep logs for [-30 -][+300 +]days.']],
  ['a "not" more', 'We share your letters.', 'We do not share your letters.', [': ~ We [+do not +]share your letters.']],
  ['a "not" less', "We don't read your letters.", 'We do read your letters.', [": ~ We [-don't -][+do +]read your letters."]],
  [
    'a recipient',
    'Parcels go out with Swiftpost.',
    'Parcels go out with Slowpost.',
    [': ~ Parcels go out with [-Swiftpost-][+Slowpost+].'],
  ],
  [
    'a recipient with an initial',
    'We show letters to:\n• J. Miller\n• our bank',
    'We show letters to:\n• K. Miller\n• our bank',
    [': ~ [-J-][+K+]. Miller'],
  ],
  [
    'a recipient more',
    'We show it to our bank.',
    'We show it to our bank and our sponsor.',
    [': ~ We show it to our bank [+and our sponsor+].'],
  ],
  [
    'an exception more',
    'We never sell your name.',
    'We never sell your name unless you agree.',
    [': ~ We never sell your name [+unless you agree+].'],
  ],
  [
    'an exception as a sentence',
    'We never sell your name.',
    'We never sell your name. Our sponsors may buy it.',
    [': + Our sponsors may buy it.'],
  ],
  ['"may" for "must"', 'You must give a name.', 'You may give a name.', [': ~ You [-must -][+may +]give a name.']],
  [
    'consent less',
    'With your consent we show it to sponsors.',
    'We show it to sponsors.',
    [': ~ [-With your consent -]We show it to sponsors.'],
  ],
];

test.each(LOOKS_ALONE)('only looks different: %s', (_, old, now) => {
  for (const [one, other] of [
    [old, now],
    [now, old],
  ] as const)
    expect(
      told(whatChanged(versionOf(one), versionOf(other))).filter(
        (line) => !line.endsWith(': new section') && !line.endsWith(': gone section'),
      ),
    ).toEqual([]);
});

test.each(MEANING)('says something else: %s', (_, old, now, expected) => {
  const changes = whatChanged(versionOf(old), versionOf(now));
  expect(told(changes)).toEqual(expected);
  expect(changes.same).toBe(false);
  expect(whatChanged(versionOf(now), versionOf(old)).same).toBe(false);
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
