import { expect, test } from 'vitest';
import { type PinState, toStates } from '../../lib/pins/pin';
import { renewCards } from '../../lib/pins/renew';
import { RULES_VERSION } from '../../lib/rules/version';
import { summarize } from '../../lib/summarize';

function stateOf(text: string, id: number): PinState {
  const sections = [{ level: 1, heading: 'Privacy', text }];
  const about = {
    url: 'https://inkwell.example/',
    site: 'inkwell.example',
    title: 'Privacy',
    language: 'en',
    updated: '2024-05',
    folded: 0,
  };
  const card = summarize({ ...about, sections });
  return toStates(about.url, [{ pinnedAt: `2026-01-0${id}T00:00:00.000Z`, card, sections }], id)[0]!;
}

/** The state with a card that rules of another version made: they found nothing. */
const readBy = (rulesVersion: number, { card, ...state }: PinState): PinState => ({
  ...state,
  card: { ...card, rulesVersion, topics: card.topics.map((topic) => ({ ...topic, answer: 'not-stated', facts: [] })) },
});

const SOLD = stateOf('We sell your data.', 1);
const KEPT = stateOf('We never sell your data.', 2);

test.each([RULES_VERSION - 1, RULES_VERSION + 1])('cards of rules %i are made anew, the others are the same objects', async (version) => {
  const renewed = await renewCards([readBy(version, SOLD), KEPT]);
  expect(renewed).toEqual([SOLD, KEPT]);
  expect(renewed[1]).toBe(KEPT);
});

test('where all are present ones, the list is the same', async () => {
  const states = [SOLD, KEPT];
  expect(await renewCards(states)).toBe(states);
});
