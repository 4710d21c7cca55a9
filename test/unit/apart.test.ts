import { expect, test } from 'vitest';
import { dayApart, tellApart } from '../../components/apart';
import { words } from '../e2e/popup';

const policy = (url: string, title: string | null = 'Privacy policy') => ({ url, title, site: new URL(url).hostname });

/** What tells each of them apart. */
const told = (...policies: ReturnType<typeof policy>[]) => {
  const apart = tellApart(policies);
  return policies.map((one) => apart.get(one));
};

test('policies of different names need nothing', () => {
  expect(told(policy('https://a.example/'), policy('https://b.example/'))).toEqual([undefined, undefined]);
});

test('policies of one site are told apart by their titles', () => {
  expect(told(policy('https://a.example/1', 'For readers'), policy('https://a.example/2', 'For writers'))).toEqual([
    'For readers',
    'For writers',
  ]);
});

test('where the titles are alike, or one has none, by port, path and query', () => {
  const pins = [
    policy('https://a.example/shop'),
    policy('http://a.example:8080/shop'),
    policy('https://a.example/shop?lang=en'),
    policy('https://a.example/blog', null),
    policy('https://a.example/app', 'The app'),
  ];
  expect(told(...pins)).toEqual(['a.example/shop', 'a.example:8080/shop', 'a.example/shop?lang=en', 'a.example/blog', 'The app']);
});

test('files go by their titles, and are told apart by their addresses', () => {
  const file = (url: string, title: string | null) => ({ url, title, site: '' });
  expect(told(file('file:///1.html', 'Privacy'), file('file:///2.html', 'Privacy'), file('file:///3.html', 'Other'))).toEqual([
    'file:///1.html',
    'file:///2.html',
    undefined,
  ]);
});

test('versions of one policy are told apart by their dates, with the time where the day is the same', () => {
  expect(told(policy('https://a.example/'), policy('https://a.example/'))).toEqual([undefined, undefined]);
  const [one, later, before] = ['2025-03-12T12:05:09', '2025-03-12T13:06:10', '2025-03-02T12:00:00'];
  expect(dayApart(words, one, [one, later, before])).toMatch(/^12 March 2025, 12:05:09/);
  expect(dayApart(words, before, [one, later, before])).toBe('2 March 2025');
  expect(dayApart(words, one, [one, null])).toBe('12 March 2025');
});
