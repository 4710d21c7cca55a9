import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/classify';
import { detectPolicy } from '../../lib/detect';
import { describePolicy } from '../../lib/extract';
import { legible } from '../../lib/looks';

const sectionOf = (text: string, heading: string | null = null) => ({ level: 1, heading, text });
const read = (text: string) => classify([sectionOf(text)]);
const states = (text: string) => read(text).map(({ fact, answer }) => `${fact} ${answer}`);

describe('a denial is one with any apostrophe', () => {
  const denial = states("We don't sell your personal information to third parties.");
  test.each(["'", '’', '‘', '´', '`', '′', 'ʼ', '＇', '\x92', '\ufffd', '\ufffd\ufffd\ufffd', '?', 'â€™', 'Â’', '&rsquo;', '&#39;'])(
    '%j',
    (apostrophe) => {
      expect(denial).toContain('sharing.sale does-not');
      expect(states(`We don${apostrophe}t sell your personal information to third parties.`)).toEqual(denial);
    },
  );
});

describe('words are read as they look', () => {
  test.each([
    ['We do n\u00adot sell your per\u00adsonal in\u00adfor\u00adma\u00adtion.', 'We do not sell your personal information.'],
    ['\ufeffWe do not\u200b sell your per\u200csonal information.\u2060', 'We do not sell your personal information.'],
    ['We share your address with our aﬃliates.', 'We share your address with our affiliates.'],
    ['Ｗｅ ｄｏ ｎｏｔ use cookies.', 'We do not use cookies.'],
    ['We do&nbsp;not use cookies.', 'We do not use cookies.'],
  ])('%j', (odd, usual) => {
    expect(states(odd)).toEqual(states(usual));
    expect(states(odd)).not.toEqual([]);
  });

  test('and quoted as they are', () => {
    const text =
      '\u200bWe u\u00adse cookies.\u200b We don&rsquo;t sell your address. Our aﬃliates get your address: we share it with them.';
    const evidence = read(text).map((finding) => finding.evidence);
    expect(evidence.map(({ quote }) => quote)).toContain('We don&rsquo;t sell your address.');
    expect(evidence[0]?.quote).toBe('We u\u00adse cookies.\u200b');
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test('in headings too', () => {
    const [section] = legible([sectionOf('Yes.', 'Do you se\u00adll it?')]);
    expect(section?.heading).toBe('Do you sell it?');
  });

  test('by all that judges the text', () => {
    const sentence = 'We collect personal information about you, and disclose it to third parties as this privacy policy says. ';
    const hyphened = (text: string) => text.replace(/(?<=\w{4})(?=\w{3})/g, '\u00ad');
    const policyOf = (text: string) =>
      describePolicy({ url: '', title: null, sections: [sectionOf(text)], folded: 0, declaredLanguage: null });
    const text = `Last updated 3 August 2021.\n${sentence.repeat(10)}`;
    expect(policyOf(hyphened(text))).toMatchObject({ language: 'en', updated: '2021-08-03' });
    expect(detectPolicy(policyOf(hyphened(text)))).toEqual(detectPolicy(policyOf(text)));
  });
});

test('question marks and what is no contraction stay', () => {
  expect(legible([sectionOf('Why?So that you know. Do you?\ufffd It is 5\ufffdC.')])[0]?.text).toBe(
    'Why?So that you know. Do you?\ufffd It is 5\ufffdC.',
  );
});
