import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { RULES } from '../../lib/rules/compile';
import type { States } from '../../lib/rules/rule';

/** What a text states on its own, over all rules. A fact with two answers has them joined. */
function states(text: string): States {
  const found: Record<string, string> = {};
  for (const { fact, answer } of classify([{ level: 1, heading: null, text }])) {
    found[fact] = found[fact] && found[fact] !== answer ? `${found[fact]} and ${answer}` : answer;
  }
  return found as States;
}

describe.each(Object.entries(RULES))('rules of %s', (topic, rules) => {
  for (const [name, { fact, matches, ignores }] of Object.entries(rules)) {
    it.each(matches)(`${name} finds: %s`, (text, expected) => {
      expect(states(text)).toEqual(expected);
      const found = classify([{ level: 1, heading: null, text }]);
      expect(found.map((finding) => finding.fact)).toContain(fact);
    });
    it.each(ignores)(`${name} leaves: %s`, (text, expected) => {
      expect(states(text)).toEqual(expected);
      expect(classify([{ level: 1, heading: null, text }]).map((finding) => finding.rule)).not.toContain(`${topic}/${name}`);
    });
  }
});
