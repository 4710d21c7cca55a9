import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import type { About } from '../../lib/names/own';
import type { FactId } from '../../lib/policy';

// What is denied, said in every way: whatever is put around an act, its answer follows.

const answers = (text: string, heading: string | null = null, about: About = {}) =>
  Object.fromEntries(classify([{ level: 2, heading, text }], about).map(({ fact, answer }) => [fact, answer]));

/** An act as it follows "we", and as a noun. */
const ACTS: [fact: FactId, act: string, noun: string][] = [
  ['sharing.sale', 'sell your personal data', 'Selling your personal data'],
  ['sharing.any', 'share your personal data with third parties', 'Sharing your personal data with third parties'],
  ['cookies.first-party', 'use cookies', 'Using cookies'],
  ['tracking.analytics', 'use Google Analytics', 'Using Google Analytics'],
];

describe.each(ACTS)('%s: %s', (fact, act, noun) => {
  it.each([
    `We ${act}.`,
    `We may ${act}.`,
    `Read this with care: we ${act}.`,
    `We do not ask for your age. We ${act}.`,
    `We do not ask for your age, but we ${act}.`,
    `We do not ask for your age.We ${act}.`,
  ])('is done: %s', (text) => expect(answers(text)).toMatchObject({ [fact]: 'does' }));

  it.each([
    `We do not ${act}.`,
    `We don’t ${act}.`,
    `We never ${act}.`,
    `We will never ${act}.`,
    `We will not be allowed to ${act}.`,
    `Under no circumstances do we ${act}.`,
    `${noun} is something we never do.`,
    `${noun} is something that we will not do.`,
    `We have a strict policy against ${noun[0]?.toLowerCase()}${noun.slice(1)}.`,
    `We do not track you or ${act}.`,
    `We do not sell lamps and we do not ${act}.`,
  ])('is denied: %s', (text) => expect(answers(text)).toMatchObject({ [fact]: 'does-not' }));

  it.each(['What we never do', 'What we don’t do', 'We will never', 'Things we do not do'])('is denied in a list under "%s"', (heading) => {
    expect(answers(`• ${act[0]?.toUpperCase()}${act.slice(1)}.`, heading)).toMatchObject({ [fact]: 'does-not' });
  });

  it.each<About>([
    { site: 'partners.acme.example', title: 'Partners – Privacy' },
    { site: 'data.acme.example', title: 'Privacy: Third Parties' },
    { site: 'cookies.acme.example', title: 'Cookies | Help' },
  ])('whatever the site is called: %j', (about) => {
    expect(answers(`We do not ${act}.`, null, about)).toEqual(answers(`We do not ${act}.`));
    expect(answers(`Partners may ${act}.`, null, about)).toEqual(answers(`Partners may ${act}.`));
  });
});

it.each([
  ['What you cannot opt out of', 'Share your data with couriers.', { 'sharing.any': 'does' }],
  ['When consent is not needed', 'Sharing your data with couriers.', { 'sharing.any': 'does' }],
  ['Cookies not needed for the site', 'Use of Google Analytics.', { 'tracking.analytics': 'does' }],
  ['What we do (and don’t)', 'Share your data with couriers.', {}],
])('a heading that denies something else, "%s", denies no list: %s', (heading, item, expected) => {
  expect(answers(`• ${item}`, heading)).toMatchObject(expected);
  expect(Object.values(answers(`• ${item}`, heading))).not.toContain('does-not');
});

it.each([
  'Sharing your personal data with third parties is something we never do lightly.',
  'Sharing your personal data with third parties is something you should never do.',
  'Our policies against fraud require us to share your personal data with third parties.',
])('is no denial: %s', (text) => expect(answers(text)).toMatchObject({ 'sharing.any': 'does' }));
