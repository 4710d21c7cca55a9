import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { RULES } from '../../lib/rules/compile';

// What stands before a sentence takes nothing from what it says: the mark of an item, a word that links it to the one before, a call for
// attention. Tried on the rules' examples that begin with a word which may stand amid a sentence; the mark adds nothing to them either.

const MARKS = ['1. ', '12) ', 'b) ', '• '];
const LINKS = ['However, ', 'Furthermore, ', 'Please note that ', 'Please be aware that ', 'Rest assured that '];

/** What opens a sentence in small letters behind another word; a name stays as it is. */
const OPENER =
  /^(?:We|Our|The|You|They|It|This|These|Your|No|Cookies|Third|Under|If|Unless|Where|When|With|Without|Neither|None|Nobody|Nothing|Information|Personal|Payments|Other|Some|Any|All|Never|At|In|By|Data|Ads|Advertisers|Partners)\b/;

const sentences = Object.values(RULES)
  .flatMap((rules) => Object.values(rules).flatMap(({ matches, ignores }) => [...matches, ...ignores].map(([sentence]) => sentence)))
  .filter((sentence) => OPENER.test(sentence) && !sentence.includes('\n'));

function statementsIn(text: string): Map<string, string> {
  const answers = new Map<string, Set<string>>();
  for (const { fact, answer } of classify([{ level: 2, heading: null, text }]))
    answers.set(fact, (answers.get(fact) ?? new Set()).add(answer));
  return new Map([...answers].map(([fact, all]) => [fact, [...all].sort().join()]));
}

/** What a sentence states alone, and not, or otherwise, behind what opens it. */
function changed(sentence: string, opened: string): string[] {
  const behind = statementsIn(opened);
  return [...statementsIn(sentence)]
    .filter(([fact, answer]) => behind.get(fact) !== answer)
    .map(([fact, answer]) => `${opened}: ${fact} ${answer}, not ${behind.get(fact)}`);
}

describe('what stands before a sentence takes nothing from what it says', () => {
  it.each(MARKS)('%s', (mark) => {
    // what enumerates itself would be an item of an item
    const plain = sentences.filter((sentence) => !sentence.includes(';'));
    // both ways: a mark adds nothing, either
    expect(plain.flatMap((sentence) => [...changed(sentence, mark + sentence), ...changed(mark + sentence, sentence)])).toEqual([]);
  });

  it.each(LINKS)('%s', (link) => {
    expect(sentences.flatMap((sentence) => changed(sentence, link + sentence.replace(OPENER, (word) => word.toLowerCase())))).toEqual([]);
  });

  it.each([
    ['1. None of the records that we keep is revealed to outsiders.', 'sharing.any', 'does-not'],
    ['3. Nearly all shops use cookies to fill a basket.', 'cookies.first-party', undefined],
    ['However, where you have not said no, Acme sells your address.', 'sharing.sale', 'does'],
    ['However, please do not share your personal data with third parties.', 'sharing.any', undefined],
    ['Important: please do not share your personal data with third parties.', 'sharing.any', undefined],
    ['However, use the buttons to share a page with other people.', 'sharing.any', undefined],
    ['Please note that pixel tags are not used on this site.', 'tracking.beacons', 'does-not'],
    ['Note: Your card number does not pass through our servers.', 'payments.card-data', 'not-received'],
    ['Third parties may set what are called “cookies.”', 'cookies.third-party', 'does'],
  ])('%s', (text, fact, answer) => {
    expect(statementsIn(text).get(fact)).toBe(answer);
  });
});
