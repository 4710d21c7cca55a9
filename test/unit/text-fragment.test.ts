import { expect, test } from 'vitest';
import { addressAt } from '../../lib/text-fragment';

test.each([
  ['a short quote is given whole', 'https://shop.example/p', 'We sell nothing.', 'https://shop.example/p#:~:text=We%20sell%20nothing.'],
  [
    'a long one by both its ends',
    'https://shop.example/p',
    'One two three four five six seven eight nine ten eleven twelve thirteen.',
    'https://shop.example/p#:~:text=One%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen.',
  ],
  [
    'an item of a list by its introduction and itself, without the bullet',
    'https://shop.example/p',
    'We give data to:\n• our printers',
    'https://shop.example/p#:~:text=We%20give%20data%20to%3A,our%20printers',
  ],
  [
    'a row of a table by its first and last cells',
    'https://shop.example/p',
    'Couriers | your address | always',
    'https://shop.example/p#:~:text=Couriers,always',
  ],
  ['the signs of a text fragment', 'https://shop.example/', 'E-mail, too.', 'https://shop.example/#:~:text=E%2Dmail%2C%20too.'],
  ['half a surrogate pair', 'https://shop.example/', '\ud800 No.', 'https://shop.example/#:~:text=%EF%BF%BD%20No.'],
  ['a place in the page stays', 'https://shop.example/#data', 'No.', 'https://shop.example/#data:~:text=No.'],
])('%s', (_, url, quote, address) => {
  expect(addressAt(url, quote)).toBe(address);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', ''])('%s opens nothing', (url) => {
  expect(addressAt(url, 'No.')).toBeUndefined();
});
