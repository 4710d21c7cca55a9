import { expect, it } from 'vitest';
import { recordsIn } from '../../lib/rules/en/records';

const statements = (text: string) => recordsIn(text).map(({ statement }) => statement);

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
  ['a table of cookies', 'Name | Purpose | Duration\nNID | Analytics | 1 day', []],
  ['a table without a head', 'Acme | Payments\nZorbix | Analytics', []],
  ['another table below', 'Provider | Purpose\nAcme | Payments\nThat is all.\nZorbix | Analytics', ['We use Acme for payments']],
  ['a cell that is a sentence', 'Provider | Purpose\nAcme | We like it', []],
  ['a purpose far below', `Provider: Acme${'\nA line'.repeat(9)}\nPurpose: Payments`, []],
  ['a purpose of nobody', 'Purpose: Payments\nProvider: Acme', []],
])('reads %s', (_, text, expected) => {
  expect(statements(text)).toEqual(expected);
});

it('says where a record stands', () => {
  const text = 'Our helpers:\nProvider: Acme\nPurpose: Payments\nThe end.';
  expect(recordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Provider: Acme\nPurpose: Payments']);
});
