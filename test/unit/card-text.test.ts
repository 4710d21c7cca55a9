import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { cardMarkdown, cardText } from '../../components/cardText';
import { VIEWS } from '../e2e/gallery/views';
import { words } from '../e2e/popup';

const { card } = VIEWS.card;

test('a card as text', () => {
  const text = cardText(words, card);
  expect(text).toMatch(
    /^fennelsoft\.example\nPolicy of .*2024\nhttps:\/\/fennelsoft\.example\/privacy\n\nPayments via: BlueSnap and MyCommerce\n/,
  );
  expect(text).toContain('- Who takes payments: BlueSnap, MyCommerce\n  “When you buy a licence, the order page');
  expect(text).not.toContain('Not mentioned');
});

test('a question stands above its answer, and both below the fact', () => {
  const quote = 'Do you use cookies?\nYes.';
  const evidence = [{ section: 0, start: 0, end: quote.length, quote, says: 'does' as const }];
  const facts = [{ id: 'cookies.first-party' as const, answer: 'does' as const, names: [], evidence }];
  const text = cardText(words, { ...card, topics: [{ id: 'cookies', answer: 'does', facts }] });
  expect(text).toContain('- Set by this site: Yes\n  “Do you use cookies?\n  Yes.”\n');
});

test('a card as Markdown', () => {
  const markdown = cardMarkdown(words, card);
  expect(markdown).toMatch(
    /^# fennelsoft\.example\n\nPolicy of .*2024, <https:\/\/fennelsoft\.example\/privacy>\n\n## Payments via: BlueSnap/,
  );
  expect(markdown).toContain('- Who takes payments: **BlueSnap, MyCommerce**\n\n  > When you buy a licence, the order page');
});

test('what is said both ways is quoted both ways', () => {
  const { card } = VIEWS.mixed;
  expect(cardText(words, card)).toContain(
    [
      '- To others, for their ads: Says both',
      '  Here it says no: “We do not hand your e-mail address to anyone who wants to advertise to you.”',
      '  Here it says yes: “Twice a year we let two partner magazines write to our readers, and for that they get the mailing list.”',
    ].join('\n'),
  );
  expect(cardMarkdown(words, card)).toContain(
    [
      '- To others, for their ads: **Says both**',
      '  Here it says no:',
      '  > We do not hand your e-mail address to anyone who wants to advertise to you.',
      '  Here it says yes:',
      '  > Twice a year we let two partner magazines write to our readers, and for that they get the mailing list.',
    ].join('\n\n'),
  );
});

test.each([
  '# not a heading',
  '- not an item',
  '12. not a number\n3) nor this',
  '*not* _emphasis_, `not code`, ~~not gone~~, a | b, a \\ b',
  '<img src=x onerror=alert(1)> &amp; [no](https://link.example) ![no](x)',
  '> no quote in the quote\n===\n---\n+ no\n\tno code',
])('text of a page stays text in Markdown: %j', (quote) => {
  const evidence = [{ section: 0, start: 0, end: quote.length, quote, says: 'does' as const }];
  const [first, ...others] = card.topics;
  const facts = [{ ...first!.facts[0]!, names: ['<b>Bold</b> & *Co*'], evidence }];
  const hostile = {
    ...card,
    site: '',
    title: '<i>A</i>\n# B',
    topics: [{ ...first!, facts }, ...others.map((topic) => ({ ...topic, facts: [] }))],
  };
  const { document } = parseHTML(`<!doctype html><html><body>${marked.parse(cardMarkdown(words, hostile))}</body></html>`);
  const shown = document.querySelector('blockquote')?.textContent.trim();
  expect(shown?.split('\n').map((line: string) => line.trim())).toEqual(quote.split('\n').map((line) => line.trim()));
  expect(document.querySelector('h1')?.textContent).toBe('<i>A</i> # B');
  const elements = new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName));
  expect([...elements].sort()).toEqual(['a', 'blockquote', 'h1', 'h2', 'li', 'p', 'strong', 'ul']);
});
