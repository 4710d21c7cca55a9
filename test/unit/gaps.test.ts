import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import { findGap } from '../../lib/gaps';

const LOGS =
  'Our server notes your IP address, your browser and the pages that you open. We keep these records for a fortnight, look at them when something breaks, and give them to nobody. They are not joined with your orders.';
const ORDERS =
  'When you order, we store your name, your address and what you bought. The carrier is told your address. Nothing else is shared, and nothing is sold, whatever anybody offers for it. Invoices are kept as long as the law asks.';
const RIGHTS =
  'You can ask what we hold about you, have it corrected, or have it deleted. Write to the shop or come by; we answer within a week, and ask for no reason. Children may ask as well.';
const WHOLE = `<h2>Logs</h2><p>${LOGS}</p><h2>Orders</h2><p>${ORDERS}</p><h2>Your rights</h2><p>${RIGHTS}</p>`;

const gapOf = (html: string) => findGap(extractPolicy(parseHtml(html), ''));

describe('a policy that is not whole', () => {
  test.each<[name: string, gap: string, html: string]>([
    ['in a few words', 'short', '<h1>Privacy policy</h1><p>We collect your e-mail address to answer you, and share it with nobody.</p>'],
    [
      'that points to the full text',
      'excerpt',
      `<h1>Privacy</h1>${WHOLE}<p>For more, please read our <a href=/full>full privacy policy</a>.`,
    ],
    ['that calls itself a summary', 'excerpt', `<h1>Privacy</h1><p>This is a summary of our Larchwood Privacy Notice.</p>${WHOLE}`],
    ['that is so by its name', 'excerpt', `<h1>Privacy policy at a glance</h1>${WHOLE}`],
    [
      'whose sections go on elsewhere',
      'excerpt',
      `<h1>Privacy</h1>${WHOLE.replaceAll('</p>', '</p><p><a href=/more>Read more</a></p>')}<h2>Write to us</h2><p>At the mill.</p>`,
    ],
    [
      'of headings alone',
      'bare',
      `<h1>Privacy policy</h1><p>${LOGS} ${ORDERS} ${RIGHTS} ${LOGS}</p><h2>Logs</h2><h2>Orders</h2><a href=/orders>More on orders</a><h2>Your rights</h2><h2>Write to us</h2><p>${LOGS}</p>`,
    ],
  ])('%s', (_, gap, html) => expect(gapOf(html)).toBe(gap));
});

describe('a whole policy', () => {
  test.each<[name: string, html: string]>([
    ['of three sections', `<h1>Privacy policy</h1>${WHOLE}`],
    [
      'of three short sections',
      '<h1>Privacy policy</h1><h2>Cookies</h2><p>We set none.</p><h2>Logs</h2><p>Ours hold your IP address for a week.</p><h2>Sharing</h2><p>We share nothing.</p>',
    ],
    ['of a sentence, with its date', '<h1>Privacy policy</h1><p>We collect nothing.</p><p>Last updated: 4 October 2025</p>'],
    ['of a long paragraph', `<h1>Privacy policy</h1><p>${LOGS} ${ORDERS}</p>`],
    [
      'whose headings have others below them',
      `<h1>Privacy policy</h1><h2>Part one</h2><h3>Logs</h3><p>${LOGS}</p><h2>Part two</h2>${WHOLE}`,
    ],
    ['that begins with a summary', `<h1>Privacy</h1><p>This is a summary of our privacy policy.</p>${WHOLE.repeat(15)}`],
    ['that asks to be read', `<h1>Privacy policy</h1><p>Please read this entire privacy policy.</p>${WHOLE}`],
    ["that points to another's", `<h1>Privacy policy</h1>${WHOLE}<p>Stripe's full privacy policy says more.</p>`],
    ['that speaks of the policies of others', `<h1>Privacy policy</h1>${WHOLE}<p>They have a full policy on returns.</p>`],
  ])('%s', (_, html) => expect(gapOf(html)).toBeNull());
});
