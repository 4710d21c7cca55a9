import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { recordsIn } from '../../lib/rules/en/records';

const statements = (text: string, heading: string | null = null) => recordsIn(text, heading).flatMap((record) => record.statements);
const DATA = 'your personal information';

describe('who does what for the site', () => {
  it.each<[string, string, string[]]>([
    [
      'a table with a head',
      'Third party | Purpose\nAcme | Payments\nZorbix | To count visits',
      ['We use Acme for payments', 'We use Zorbix to count visits'],
    ],
    ['columns in any order', 'Country | Function | Sub-processor\nChile | For billing | Acme, Inc.', ['We use Acme, Inc for billing']],
    ['a table of names', 'Name | Service\nAcme | Analytics', ['We use Acme for analytics']],
    ['a table by what for', 'Category | Third parties\nPayments | Acme, Zorbix', ['We use Acme, Zorbix for payments']],
    ['a table of services', 'Service | Purpose\nAcme | Payments', ['We use Acme for payments']],
    ['labelled items', '• Provider: Acme\n• Purpose: Payments', ['We use Acme for payments']],
    ['labelled lines', 'Provider: Acme\nSeat: Oslo\nPurpose: Payments', ['We use Acme for payments']],
    ['a table of what lasts', 'Name | Purpose | Duration\nNID | Analytics | 1 day', []],
    ['a table without a head', 'Acme | Payments\nZorbix | Analytics', []],
    ['a table whose corner is empty', 'Sold | Disclosed\nNames | Yes', []],
    [
      'a head that is repeated',
      'Data | Sold?\nNames | No\nData | Sold?\nClicks | No',
      [`We do not sell ${DATA} to third parties`, `We do not sell ${DATA} to third parties`],
    ],
    [
      'answers by signs, and none',
      'Data | Sold? | Disclosed?\nNames | ✗ | ✓\nClicks |  | —',
      [`We do not sell ${DATA} to third parties`, `We share ${DATA} with third parties`, `We do not share ${DATA} with third parties`],
    ],
    ['a head of two rows', 'Data | Disclosed to\nCouriers | Advertisers\nNames | Yes | No', []],
    [
      'a line over a part of the rows',
      'Data | Sold?\nNames | No\nSensitive data\nDiagnoses | Yes',
      [`We do not sell ${DATA} to third parties`, `We sell ${DATA} to third parties`],
    ],
    ['a head of answers', 'Data | Sold?\nYes | No\nNames | X', []],
    ['another table below', 'Provider | Purpose\nAcme | Payments\nThat is all.\nZorbix | Analytics', ['We use Acme for payments']],
    [
      'another table right below',
      'Provider | Purpose\nAcme | Payments\nSupplier | Country | Task\nZorbix | Chile | Hosting',
      ['We use Acme for payments', 'We use Zorbix for hosting'],
    ],
    ['a cell that is a sentence', 'Provider | Purpose\nAcme | We like it', []],
    ['a purpose far below', `Provider: Acme${'\nA line'.repeat(9)}\nPurpose: Payments`, []],
    ['a purpose of nobody', 'Purpose: Payments\nProvider: Acme', []],
    ['recipients', 'Recipient | Purpose\nAcme | Hosting', [`We share ${DATA} with Acme`, 'We use Acme for hosting']],
    ['who receives data', 'Who receives your data | Why\nAcme | Hosting', [`We share ${DATA} with Acme`, 'We use Acme for hosting']],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('whose cookies', () => {
  const head = 'Name | Set by | Purpose | Lifetime';
  it.each<[string, string, string[]]>([
    ['their own', `${head}\nsid | Us | Keeps you logged in | 1 day`, ['We use cookies']],
    ['by the words for it', `${head}\nsid | crumb.example (first party) | Log-in | 1 day`, ['We use cookies']],
    [
      "others'",
      `${head}\nzx | Zorbix (third party) | Measures ad clicks | 90 days`,
      ['We use third-party cookies by others', 'We use Zorbix for measures ad clicks'],
    ],
    [
      'by who sets it',
      `${head}\nzx | Zorbix | This cookie is used to count visits | 90 days`,
      ['We allow Zorbix to set cookies', 'We use Zorbix to count visits'],
    ],
    ['without who sets it', 'Cookie | Purpose | Expiry\nsid | Log-in | 1 day', ['We use cookies']],
    [
      "all of them others'",
      'Third-party cookies:\nName | Provider | Purpose | Expiry\nzx | Zorbix | Ads | 1 day',
      ['We use third-party cookies by others', 'We use Zorbix for ads'],
    ],
    ['an empty cell', `${head}\nsid | Log-in | 1 day`, []],
    ['no cookies', 'Data | Purpose | Duration\nYour name | Letters | 1 year', []],
    ['a row that lists them is no head', 'Purpose | Data\nto run the site | IP address; cookies\nto answer you | your name', []],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it('by the heading', () => {
    expect(statements('Name | Duration\nsid | 1 day', 'Our cookies')).toEqual(['We use cookies']);
  });
});

describe('what is done with data', () => {
  it.each<[string, string, string[]]>([
    [
      'sold and disclosed',
      'Category | Collected | Sold to | Disclosed to\nName | Yes | None | Our vendors; couriers',
      [`We do not sell ${DATA} to third parties`, `We share ${DATA} with our vendors, couriers`],
    ],
    [
      'yes and no',
      'Category | Sold? | Shared for targeted advertising?\nName | No | Yes',
      [`We do not sell ${DATA} to third parties`, `We share ${DATA} with third parties for targeted advertising`],
    ],
    ['what does not apply', 'Category | Sold | Disclosed\nFingerprints | N/A | N/A', [`We do not sell ${DATA}`]],
    ['both in one', 'Category | Sold or shared\nName | Yes', [`We sell or share ${DATA} with third parties`]],
    ['the cell says which', 'Category | Sold or shared\nName | Shared with ad networks', [`We share ${DATA} with ad networks`]],
    ['for money', 'Category | Disclosed for money\nName | No', [`We do not sell ${DATA} to third parties`]],
    [
      'kinds of recipients',
      'Category | Categories of recipients\nName | Advertising networks',
      [`We share ${DATA} with advertising networks`],
    ],
    ['statistics', 'Category | Sold\nAggregated data | Yes', ['We sell aggregated information to third parties']],
    [
      'reasons',
      'Reasons we can share your data | Does Birchbank share? | Can you limit it?\nFor others to market to you | No | No\nFor our marketing | Yes | No',
      [`We do not share ${DATA} for others to market to you`, `We share ${DATA}`],
    ],
    ['which data', 'Data we share | Why\nYour name | So that it is printed', []],
    ['an empty cell', 'Category | Sold | Disclosed\nName | Yes', []],
    ['an exception', 'Category | Sold\nName | No, except to heirs', []],
    ['a cross', 'Category | Sold\nName | X', []],
    ['a sentence', 'Category | Shared with\nName | We share it with couriers', []],
    ['what is asked else', 'Category | Sources | Right to opt out of sale | Purpose of disclosure\nName | You | Yes | Letters', []],
    ['questions and answers', 'Do you sell it? | No\nDo you share it? | Yes', []],
    [
      'labelled lines',
      'Sold to which third parties: nobody.\nDisclosed to: couriers',
      [`We do not sell ${DATA} to third parties`, `We share ${DATA} with couriers`],
    ],
    ['labels of something else', 'Right to opt out of sale: yes\nShared memories: none', []],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it('in a list of definitions', () => {
    expect(statements('Ad networks', 'Sold to')).toEqual([`We sell ${DATA} to ad networks`]);
    expect(statements('Ours go to couriers.\nThat is all.', 'Recipients')).toEqual([]);
  });
});

it('what is not collected', () => {
  const text = 'Category | Examples | Collected\nNames | Your name, your credit card number | NO\nClicks | The pages that you read | YES';
  expect(classify([{ level: 1, heading: null, text }]).filter(({ fact }) => fact === 'payments.card-data')).toEqual([]);
});

it('a letter for an answer', () => {
  expect(statements('Data | Sold?\nNames | N\nClicks | Y')).toEqual([
    `We do not sell ${DATA} to third parties`,
    `We sell ${DATA} to third parties`,
  ]);
});

it('says where a record stands', () => {
  const text = 'Our helpers:\nProvider: Acme\nPurpose: Payments\nThe end.';
  expect(recordsIn(text, null).map(({ start, end }) => text.slice(start, end))).toEqual(['Provider: Acme\nPurpose: Payments']);
});

describe('is judged as a statement, and quoted as it stands', () => {
  const stated = (text: string) => [
    ...new Set(classify([{ level: 1, heading: null, text }]).map(({ fact, answer, names }) => [fact, answer, ...names].join(' '))),
  ];

  it('recipients and what they do', () => {
    const text = 'Recipient | Purpose\nBluefern | Hosting\nMollie | Payments\nHotjar | Visitor statistics';
    expect(stated(text).sort()).toEqual([
      'payments.processor does Mollie',
      'sharing.any does',
      'sharing.service-providers does',
      'tracking.analytics does Hotjar',
    ]);
    for (const { evidence } of classify([{ level: 1, heading: null, text }])) expect(text.split('\n')).toContain(evidence.quote);
  });

  it('cookies, by what they are there for', () => {
    const text = 'Cookie | Set by | Purpose\nsid | Us | Log-in\n_gcl_au | Google (third party) | Measures ad clicks';
    expect(stated(text).sort()).toEqual(['cookies.first-party does', 'cookies.third-party does', 'tracking.advertising does Google']);
  });

  it('questions and answers, each in a cell', () => {
    const text = 'Question | Answer\nDo we sell your data? | No.\nDo you answer Do Not Track? | Yes';
    expect(stated(text)).toEqual(['sharing.sale does-not', 'tracking.do-not-track does']);
    expect(classify([{ level: 1, heading: null, text }])[0]?.evidence.quote).toBe('Do we sell your data? | No.');
  });

  it('what a row denies it denies of one kind of data', () => {
    const text = 'Category | Sold to | Disclosed to\nName | Ad networks | Payment processors\nFingerprints | None | None';
    const sale = classify([{ level: 1, heading: null, text }]).filter(({ fact }) => fact === 'sharing.sale');
    expect(sale.map(({ answer, narrow }) => [answer, narrow])).toContainEqual(['does', false]);
    expect(sale.filter(({ denies, narrow }) => denies && !narrow)).toEqual([]);
    expect(stated(text)).toContain('payments.processor does');
  });
});
