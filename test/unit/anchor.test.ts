import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findQuote, quoteOf, type TextQuote } from '../../lib/anchor';
import { extractPolicy } from '../../lib/extract';
import { summarize } from '../../lib/summarize';
import { factsOf, fixturesIn } from '../fixture';

const quote = (exact: string, prefix = '', suffix = ''): TextQuote => ({ exact, prefix, suffix });

/** What is found in a page, as the text between the boundary points; null for a place that runs over several trees. */
function found(body: string, asked: TextQuote): (string | null)[] {
  const { document } = parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`);
  return findQuote(document, asked).map((stretches) => {
    const [stretch] = stretches;
    if (!stretch || stretches.length > 1) return null;
    const { start, startOffset, end, endOffset } = stretch;
    if (start === end) return start.data.slice(startOffset, endOffset);
    let text = start.data.slice(startOffset);
    const walker = document.createTreeWalker(document.body, 4);
    let inside = false;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node === end) return text + node.data.slice(0, endOffset);
      if (inside) text += node.data;
      if (node === start) inside = true;
    }
    return null;
  });
}

describe('a quote is found', () => {
  test.each([
    ['as it stands', '<p>One. We sell nothing. Three.</p>', 'We sell nothing.', 'We sell nothing.'],
    ['over line breaks and tabs', '<p>We\n\t sell\n nothing.</p>', 'We sell nothing.', 'We\n\t sell\n nothing.'],
    ['where the quote has other white space', '<p>We sell&nbsp;nothing.</p>', 'We  sell\nnothing.', 'We sell\u00a0nothing.'],
    ['over inline elements', '<p>X. We <b>s<i>el</i></b>l <a>nothing</a>. Y.</p>', 'We sell nothing.', 'We sell nothing.'],
    ['over blocks', '<ul><li>We sell</li><li>nothing.</li></ul>', '• We sell\n• nothing.', 'We sellnothing.'],
    [
      'without the numbers that reading a list puts in',
      '<ol><li>We sell</li><li>nothing.</li></ol>',
      '1. We sell\n2. nothing.',
      'We sellnothing.',
    ],
    [
      'over the cells of a row',
      '<table><tr><td>Couriers</td><td>your address</td></tr></table>',
      'Couriers | your address',
      'Couriersyour address',
    ],
    ['with a bar that is in the text', '<p>Home | We sell nothing.</p>', 'Home | We sell nothing.', 'Home | We sell nothing.'],
    ['with numbers that are in the text', '<p>3. We sell nothing.</p>', '3. We sell nothing.', '3. We sell nothing.'],
    [
      'over characters without a shape',
      '<p>We\u200b s\u00adell no\u200dthing.</p>',
      'We sell nothing.',
      'We\u200b s\u00adell no\u200dthing.',
    ],
    ['where the quote has them', '<p>We sell nothing.</p>', 'We s\u00adell \u2068nothing\u2069.', 'We sell nothing.'],
    ['past scripts and styles', '<p>We sell<script>"no"</script><style>b{}</style> nothing.</p>', 'We sell nothing.', 'We sell nothing.'],
    [
      'past what is not read in it',
      '<p>We<sup>[1]</sup> <del>may </del>sell <i hidden>not </i>nothing<sup>st</sup>.</p>',
      'We sell nothingst.',
      'We[1] may sell not nothingst.',
    ],
    ['with damaged apostrophes', '<p>We don�t sell.</p>', 'We don�t sell.', 'We don�t sell.'],
    ['beyond the basic plane', '<p>𝒳 We 💳 sell. 𝒴</p>', 'We 💳 sell.', 'We 💳 sell.'],
  ])('%s', (_, body, exact, text) => {
    const [first, ...more] = found(body, quote(exact));
    // scripts between the boundary points are part of the range's nodes, not of what it highlights
    expect(first?.replace('"no"b{}', '')).toBe(text);
    expect(more).toEqual([]);
  });

  test.each([
    ['another case', '<p>we sell nothing.</p>', 'We sell nothing.'],
    ['a word less', '<p>We sell nothing.</p>', 'We sell nothing at all.'],
    ['a word between', '<p>We sell almost nothing.</p>', 'We sell nothing.'],
    ['nothing but white space', '<p>We sell nothing.</p>', ' \u200b\n'],
    ['text of a script', '<script>We sell nothing.</script>', 'We sell nothing.'],
    ['the title', '<p>x</p>', 't'],
  ])('but not with %s', (_, body, exact) => {
    expect(found(body, quote(exact))).toEqual([]);
  });
});

describe('of equal sentences', () => {
  const twice = '<h2>Shop</h2><p>A. No cookies. B.</p><h2>Forum</h2><p>C. No cookies. D.</p>';
  const offsets = (asked: TextQuote) => {
    const { document } = parseHTML(`<!doctype html><html><body>${twice}</body></html>`);
    return findQuote(document, asked).map(([stretch]) => stretch?.start.parentElement?.previousElementSibling?.textContent);
  };
  test('the one with the text before it is meant', () => expect(offsets(quote('No cookies.', 'Forum\nC. '))).toEqual(['Forum']));
  test('the one with the text after it is meant', () => expect(offsets(quote('No cookies.', '', ' B.\nForum'))).toEqual(['Shop']));
  test('all are given where nothing tells them apart', () => expect(offsets(quote('No cookies.'))).toEqual(['Shop', 'Forum']));
});

test('a quote brings the heading above it and the one after its section', () => {
  const sections = [
    { level: 2, heading: 'Shop', text: 'A. No cookies.' },
    { level: 2, heading: 'Forum', text: 'No cookies. D.' },
    { level: 2, heading: null, text: 'No cookies.' },
  ];
  const evidence = (section: number, start: number) => ({
    section,
    start,
    end: start + 11,
    quote: 'No cookies.',
    says: 'does-not' as const,
  });
  expect(quoteOf(sections, evidence(0, 3))).toEqual({ exact: 'No cookies.', prefix: 'Shop\nA. ', suffix: '\nForum' });
  expect(quoteOf(sections, evidence(1, 0))).toEqual({ exact: 'No cookies.', prefix: 'Forum\n', suffix: ' D.\n' });
  expect(quoteOf(sections, evidence(2, 0))).toEqual({ exact: 'No cookies.', prefix: '\n', suffix: '\n' });
});

test.each(['accuracy', 'policies'] as const)('every quote of the fixtures %s is found in the page that it was read from', (folder) => {
  const lost: string[] = [];
  let asked = 0;
  for (const file of fixturesIn(folder).filter((name) => name.endsWith('.html'))) {
    const { document } = parseHTML(readFileSync(join(import.meta.dirname, '../fixtures', folder, file), 'utf8'));
    const policy = extractPolicy(document, '');
    for (const evidence of factsOf(summarize(policy)).flatMap((fact) => fact.evidence)) {
      asked++;
      if (findQuote(document, quoteOf(policy.sections, evidence)).length === 0) lost.push(`${file}: ${evidence.quote}`);
    }
  }
  expect(lost).toEqual([]);
  expect(asked).toBeGreaterThan(50);
});
