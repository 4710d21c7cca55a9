import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { COOKIES, COOKIES_EXAMPLES } from '../../lib/rules/en/cookies';
import { PAYMENTS, PAYMENTS_EXAMPLES } from '../../lib/rules/en/payments';
import { SHARING, SHARING_EXAMPLES } from '../../lib/rules/en/sharing';
import { TRACKING, TRACKING_EXAMPLES } from '../../lib/rules/en/tracking';
import type { Examples, Rules, States } from '../../lib/rules/rule';

const TOPICS: [string, Rules, Readonly<Record<string, Examples>>][] = [
  ['payments', PAYMENTS, PAYMENTS_EXAMPLES],
  ['cookies', COOKIES, COOKIES_EXAMPLES],
  ['tracking', TRACKING, TRACKING_EXAMPLES],
  ['sharing', SHARING, SHARING_EXAMPLES],
];

/** What a text states on its own, over all rules. A fact with two answers has them joined. */
function states(text: string): States {
  const found: Record<string, string> = {};
  for (const { fact, answer } of classify([{ level: 1, heading: null, text }])) {
    found[fact] = found[fact] && found[fact] !== answer ? `${found[fact]} and ${answer}` : answer;
  }
  return found as States;
}

describe.each(TOPICS)('rules of %s', (topic, rules, examples) => {
  for (const [name, rule] of Object.entries(rules)) {
    const { matches, ignores } = examples[name] as Examples;
    it.each(matches)(`${name} finds: %s`, (text, expected) => {
      expect(states(text)).toEqual(expected);
      const found = classify([{ level: 1, heading: null, text }]);
      expect(found.map((finding) => finding.fact)).toContain(rule.fact);
    });
    it.each(ignores)(`${name} leaves: %s`, (text, expected) => {
      expect(states(text)).toEqual(expected);
      expect(classify([{ level: 1, heading: null, text }]).map((finding) => finding.rule)).not.toContain(`${topic}/${name}`);
    });
  }
});
