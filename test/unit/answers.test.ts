import { describe, expect, it } from 'vitest';
import { parseText } from '../../cli/document';
import { classify } from '../../lib/classify';
import { extractPolicy } from '../../lib/extract';
import { statementOf } from '../../lib/rules/en/answers';
import { summarize } from '../../lib/summarize';

describe('what a question and its answer say together', () => {
  it.each([
    ['Do you sell my name?', 'Never.', 'we do not sell your name'],
    ['Does this app use cookies?', 'Yes.', 'this app does use cookies'],
    ['Are my letters passed on to anybody?', 'Of course not!', 'your letters are not passed on to anybody'],
    ['Are there any cookies?', 'None at all.', 'we use no cookies'],
    ['Web beacons?', 'Nope.', 'we use no web beacons'],
    ['Can you see my card number?', "We can't.", 'we can not see your card number'],
    ['Would you sell my name?', 'We would never do such a thing.', 'we would not sell your name'],
    ['With whom do you share my name?', 'No one.', 'we do not share your name with any one'],
    ['Who do you give my name to?', 'To nobody else.', 'we do not give your name to any one'],
    ['Who sees my name?', 'Nobody.', 'no one sees your name'],
    ['Which cookies does this site set?', 'None.', 'this site does not set any cookies'],
    ['Q: Do you sell my name?', 'A: No.', 'we do not sell your name'],
    ['Do you share my name?', 'Yes, with couriers.', 'we do share your name with couriers.'],
    ['Is my name shared?', 'Yes: to print labels.', 'your name is shared to print labels.'],
    ['Do you sell my name?', "We'd never do that.", 'we do not sell your name'],
    ['Do you sell my name?', 'Not to anyone.', 'we do not sell your name'],
    ['Do you sell my name?', 'Only if you ask us to.', 'we do sell your name Only if you ask us to.'],
    [
      'Do you give my name to the police?',
      'We do so only if a judge orders it.',
      'we do give your name to the police only if a judge orders it.',
    ],
    ['Is my name shared?', 'No, unless you ask us to.', 'your name is not shared unless you ask us to.'],
    ['We are asked whether this shop sets cookies.', "It doesn't, and never has.", 'it is not true that this shop sets cookies'],
  ])('%s %s', (question, answer, statement) => expect(statementOf(question, answer)).toBe(statement));

  it.each([
    ['Do you sell my name?', 'No, but our partners do.'],
    ['Do you sell my name?', 'If you like, we talk about it.'],
    ['Do you sell my name?', 'We are often asked this, and it is a good question to begin with, so we answer it here.'],
    ['Do you sell my name?', 'We do all that we can to keep it safe.'],
    ['Do you sell my name?', 'We have a rule against it.'],
    ['Do you sell my name?', 'Of course your name is safe here.'],
    ['Do you share my name with others?', 'We do not sell it.'],
    ['Do you share my name with others?', 'Nothing is ever sold.'],
    ['Do you set cookies?', 'No cookies of others are set.'],
    ['How do you use my name?', 'We print it on the parcel.'],
    ['Who reads my letters?', 'Yes.'],
    ['Who reads my letters?', 'Nobody but our postman.'],
  ])('%s %s: nothing', (question, answer) => expect(statementOf(question, answer)).toBeUndefined());

  it('is not all that an answer may say', () => {
    const text = 'Will my name end up in a list? No, we never share your name with anybody.';
    const [finding] = classify([{ level: 1, heading: 'Privacy', text }]);
    expect(finding).toMatchObject({ fact: 'sharing.any', answer: 'does-not' });
    expect(finding?.evidence.quote).toBe('No, we never share your name with anybody.');
  });

  it.each([
    ['Who do you share my data with?\nOnly our hosting provider.', ['sharing.any does', 'sharing.service-providers does']],
    ['Whom do you share my data with?\n• Our affiliates', ['sharing.affiliates does', 'sharing.any does']],
    ['Who do you share my data with?\nNo third parties.', ['sharing.any does-not']],
  ])('completes a question: %s', (text, stated) => {
    const findings = classify([{ level: 1, heading: 'Privacy', text }]);
    expect(findings.map(({ fact, answer }) => `${fact} ${answer}`).sort()).toEqual(stated);
  });

  it('is quoted as it stands', () => {
    const text = 'Some people ask us this. Do you use cookies? No. We bake them.';
    const [finding] = classify([{ level: 1, heading: 'Privacy', text }]);
    expect(finding).toMatchObject({ fact: 'cookies.first-party', answer: 'does-not' });
    expect(finding?.evidence).toMatchObject({ start: 25, end: 48, quote: 'Do you use cookies? No.' });
  });

  it('a heading asks too', () => {
    const [finding] = classify([{ level: 2, heading: 'Do you sell my data?', text: 'Never. We would not think of it.' }]);
    expect(finding).toMatchObject({ fact: 'sharing.sale', answer: 'does-not', evidence: { quote: 'Never.' } });
  });
});

describe('the quotes of an answer in a word', () => {
  const quotesOf = (text: string) => {
    const policy = extractPolicy(parseText(`# Privacy policy\n\n## Do you use cookies?\n\n${text}`), '');
    return summarize(policy).topics[1]?.facts[0]?.evidence.map(({ quote }) => quote);
  };

  it.each([
    ['Yes.', ['Yes.']],
    ['Yes. Our shop sets a cookie to remember your basket.', ['Our shop sets a cookie to remember your basket.']],
  ])('%s', (text, quotes) => expect(quotesOf(text)).toEqual(quotes));
});
