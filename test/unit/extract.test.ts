import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHtml, parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import type { Section } from '../../lib/policy';

/** A paragraph long enough that a line before it may be its heading. */
const LONG =
  'We note which pages are opened, at what time, and with which browser, because that tells us what to mend first on this small site.';
const MORE =
  'Your address is kept for as long as the order is open; after that we delete it, and the paper slip goes through the shredder.';

/** Sections as lines: "## Heading" by its level, then its text. */
const outline = (sections: Section[]) =>
  sections.flatMap(({ level, heading, text }) => [
    ...(heading === null ? [] : [`${'#'.repeat(level)} ${heading}`]),
    ...(text ? [text] : []),
  ]);
const html = (source: string) => outline(extractPolicy(parseHtml(source), '').sections);
const text = (source: string) => outline(extractPolicy(parseText(source), '').sections);

describe('text as a reader sees it', () => {
  test.each<[name: string, source: string, expected: string[]]>([
    ['white space collapses, no-break spaces with it', '<p>We  set\n\tone&nbsp;&nbsp;cookie.</p>', ['We set one cookie.']],
    ['inline elements join', '<p>We <b>ne<i>ver</i></b> sell<span> </span>it.</p>', ['We never sell it.']],
    ['blocks part', '<div>One.</div>Two.<p>Three.', ['One.\nTwo.\nThree.']],
    [
      'an anchor is no link, though it is never closed',
      '<p><a name=top>We keep names.<p>We keep dates.<p>We sell none.',
      ['We keep names.\nWe keep dates.\nWe sell none.'],
    ],
    ['a line break is one', '<p>One.<br>Two.<br><br>Three.', ['One.\nTwo.\nThree.']],
    ['list items are marked', '<p>We keep:<ul><li>names<li><p>dates</p></ul>', ['We keep:\n• names\n• dates']],
    ['numbers are as shown', '<ol start=3><li>names<li>dates</ol>', ['3. names\n4. dates']],
    ['lists in lists', '<ul><li>names<ul><li>first</ul><li>dates</ul>', ['• names\n• first\n• dates']],
    ['an empty item marks nothing', '<ul><li>names<li></ul><p>Dates.', ['• names\nDates.']],
    ['a row of data is a line', '<table><tr><th>What<th>Why<tr><td>Name<td>To greet you</table>', ['What | Why\nName | To greet you']],
    [
      'a cell of several lines is one of the row',
      '<table><tr><td><b>Names</b><br>first, last<td><ul><li>Printers<li>Couriers</ul><td>No</table>',
      ['Names first, last | • Printers • Couriers | No'],
    ],
    [
      'an empty cell has its place',
      '<table><tr><td><td>Sold?<td>Why<tr><td>Names<td> <td>Post</table>',
      [' | Sold? | Why\nNames |  | Post'],
    ],
    ['a sign is an answer', '<table><tr><td>Names<td>✓<td><span>✗</span><td>—</table>', ['Names | ✓ | ✗ | —']],
    ['cells of several sentences stay apart', '<table><tr><td>Name<td><p>To greet.<p>To bill.</table>', ['Name\nTo greet.\nTo bill.']],
    ['preformatted lines stay apart', '<pre>One.\n\n  Two.</pre>', ['One.\nTwo.']],
    [
      'with what is marked in them',
      '<pre>We do <b>not</b> sell it.\n  Our <a>couriers</a> see it.\nPay <b>them</b>.</pre>',
      ['We do not sell it.\nOur couriers see it.\nPay them.'],
    ],
    ['definitions are headed by their terms', `<dl><dt>Logs<dd>${LONG}<dt>Orders<dd>${MORE}</dl>`, ['## Logs', LONG, '## Orders', MORE]],
    [
      'marks of footnotes are no part of words',
      '<p>We sell nothing<sup>1</sup>, ever<sup><a href=#b>[2]</a>*</sup>, since the 1<sup>st</sup> of May<sup>†</sup>.',
      ['We sell nothing, ever, since the 1st of May.'],
    ],
    [
      'what was struck out is not said',
      '<p>We <del>may</del><s>can</s><ins>never</ins> sell <strike>it</strike>them.',
      ['We never sell them.'],
    ],
    [
      'words that are hidden are not said',
      '<p>We do <span style="display: none">ever </span>not <a hidden>ever</a>sell it.',
      ['We do not sell it.'],
    ],
    ['hidden text may be opened', `<p>Logs. <span hidden>${LONG}</span>`, [`Logs. ${LONG}`]],
    ['right to left', '<p dir=rtl>אנחנו <b>לא</b> מוכרים מידע.', ['אנחנו לא מוכרים מידע.']],
    ['damaged characters are left as they are', '<p>the siteâ€™s owner', ['the siteâ€™s owner']],
    ['a line broken by hand is one line', `<p>${LONG.replace(' because', '</p><p>because')}</p>`, [LONG]],
    ['a short line that ends on no last word goes on', '<p>We do not<br>sell your address.', ['We do not sell your address.']],
    ['over paragraphs too', '<p>Ask. We may<p>share it with<p>nobody at<p>all.', ['Ask. We may share it with nobody at all.']],
    [
      'but not into another item, or a sentence of its own',
      '<p>names and<p>b) dates and<p>Orders are kept<p>by us.',
      ['names and\nb) dates and\nOrders are kept\nby us.'],
    ],
    ['rows of ornaments are nothing', '<p>* * *</p><p>One.</p><p>———</p>', ['One.']],
  ])('%s', (_, source, expected) => expect(html(source)).toEqual(expected));
});

describe('what is no part of the policy', () => {
  test.each<[name: string, source: string]>([
    ['scripts, styles, templates', '<script>var a</script><style>p{}</style><template><p>No</p></template><noscript>No</noscript>'],
    ['navigation', '<nav><a href=/>Home</a> <a href=/shop>Shop</a></nav>'],
    ['by its role', '<div role=navigation><p>Read on about our shop and all that we have got in it this week</div>'],
    ['a footer', '<footer><p>© Larchwood Press. Printed on paper from trees that grew within sight of the press.</p></footer>'],
    ['a sidebar', '<aside><h2>News</h2><p>The new catalogue has come out, with more pages than ever before.</p></aside>'],
    ['buttons', '<button>Share</button><select><option>English</select><textarea>No</textarea>'],
    ['a cookie banner', `<div id=cookie-banner><h2>Cookies?</h2><p>${LONG}</p><button>Accept</button></div>`],
  ])('%s', (_, source) => {
    const expected = ['# Privacy', LONG, '## Orders', MORE];
    const policy = `<h1>Privacy</h1><p>${LONG}</p><h2>Orders</h2><p>${MORE}</p>`;
    expect(html(source + policy)).toEqual(expected);
    expect(html(policy + source)).toEqual(expected);
  });

  test('what follows a copyright notice', () => {
    const address = ['Larchwood Press', 'Millford'];
    const footer = '<p>Copyright 2024 Larchwood Press</p><p>Imprint</p>';
    expect(html(`<h1>Privacy</h1><p>${LONG}</p><p>${address.join('<br>')}</p>${footer}`)).toEqual([
      '# Privacy',
      [LONG, ...address].join('\n'),
    ]);
  });

  test('a policy may stand in what is elsewhere a frame', () => {
    for (const open of ['<aside>', '<div role=dialog>', '<div class="modal popup">', '<footer>']) {
      expect(html(`<p><a href=/>Home</a></p>${open}<h1>Privacy</h1><p>${LONG}</p><p>${MORE}</p>`)).toEqual([
        '# Privacy',
        `${LONG}\n${MORE}`,
      ]);
    }
  });

  test('parts of a policy named like a frame or a banner are read', () => {
    const parts = ['share', 'social', 'newsletter', 'contact', 'comments', 'related', 'gdpr', 'media', 'cookies'];
    const source = parts.map(
      (id) => `<section id="${id}" class="${id}"><h2 id="${id}-1" class="${id}">About ${id}</h2><p>${LONG}</p></section>`,
    );
    expect(html(`<h1>Privacy</h1>${source.join('')}`)).toEqual(['# Privacy', ...parts.flatMap((id) => [`## About ${id}`, LONG])]);
  });

  test.each(['section', 'article', 'li', 'p', 'td'])('an anchor on consent names a part of the policy: %s', (name) => {
    const read = (attribute: string) => {
      const part = `<${name} ${attribute}>${MORE}</${name}>`;
      const source = name === 'li' ? `<ul>${part}</ul>` : name === 'td' ? `<table><tr>${part}</table>` : part;
      return html(`<h1>Privacy</h1><p>${LONG}</p>${source}`).join();
    };
    for (const id of ['cookie-consent', 'cookielaw', 'gdpr-consent', 'gdpr_cookies', 'our-cookie-consents'])
      expect(read(`id=${id}`), id).toContain(MORE);
    // a policy's own list of its cookies
    for (const name of ['cky-audit-table-element', 'cookielawinfo-classic', 'cmplz-dropdown cmplz-service'])
      expect(read(`class="${name}"`), name).toContain(MORE);
    for (const attribute of ['class=cky-consent-container', 'id=cmplz-cookiebanner-container'])
      expect(read(attribute), attribute).not.toContain(MORE);
    for (const attribute of ['id=cookie-banner', 'id=cookie-consent-bar', 'id=gdpr-consent-modal', 'class=cookie-consent'])
      expect(read(attribute), attribute).not.toContain(MORE);
  });

  test('the title above the main content is kept', () => {
    expect(html(`<div><h1>Privacy</h1><a href=/>Home</a></div><main><h2>Logs</h2><p>${LONG}</p><p>${MORE}</p></main>`)).toEqual([
      '# Privacy',
      '## Logs',
      `${LONG}\n${MORE}`,
    ]);
  });

  const paragraphs = `<p>Of your personal data we keep a little. ${LONG}</p>`.repeat(3);
  describe('how the policy opens above its main content is kept', () => {
    const main = `<div>${['Logs', 'Orders', 'Post'].map((heading) => `<h2>${heading}</h2>${paragraphs}`).join('')}</div>`;
    const menu = '<div><a href=/>Home</a> <a href=/shop>Shop</a></div>';
    const privacy = 'This privacy policy says what the press does with what you tell it.';
    test.each<[name: string, above: string, expected: string[]]>([
      [
        'title, date, introduction',
        `<h1>Privacy</h1><h4>Updated 3 May 2021</h4><p>${privacy}</p>`,
        ['# Privacy', '#### Updated 3 May 2021', privacy],
      ],
      [
        'titles that no markup calls so',
        `<p>Privacy policy</p><p>In force since May 2021</p>`,
        ['## Privacy policy', 'In force since May 2021'],
      ],
      ['up to a menu', `<h1>Privacy</h1><p>${privacy}</p>${menu}<p>Press</p>`, ['# Privacy', privacy]],
      ['up to another heading', `${menu}<h1>Privacy</h1><h2>Press</h2><p>Press</p>${menu}`, ['# Privacy']],
      ['the date above the title', `${menu}<p>Effective May 3, 2021</p>${menu}<h1>Privacy</h1>`, ['Effective May 3, 2021', '# Privacy']],
      ['no shelf that it stands on', `<p>Privacy and terms</p><h1>Privacy</h1>`, ['# Privacy']],
      ['no breadcrumbs', `<h1>Privacy</h1>${menu}<p>Home » Privacy</p>`, ['# Privacy']],
      ['no title that is lower than the sections', `<h4>Press</h4><p>Millford</p>${menu}`, []],
    ])('%s', (_, above, expected) => {
      const found = html(`<body>${menu}<div>${above}</div>${main}`);
      expect(found.slice(0, found.indexOf('## Logs'))).toEqual(expected);
    });
  });

  test.each(['<p>Last updated: May 3, 2021</p>', '<h4>Last updated: May 3, 2021</h4>'])(
    '%s right below the main content is kept',
    (date) => {
      const links = ['Home', 'Shop', 'Press', 'Jobs'].map((name) => `<a href=/${name}>${name}</a>`).join('<br>');
      const policy = `<h1>Privacy</h1><h2>Logs</h2>${paragraphs}`;
      for (const page of [`<div>${policy}</div><div>${date}${links}</div>`, `${policy}${date}${links}`]) {
        expect(extractPolicy(parseHtml(page), '').updated).toBe('2021-05-03');
      }
    },
  );

  test('lists of links around it are left out', () => {
    const links = ['Home', 'Shop', 'Press', 'Jobs'].map((name) => `<p><a href=/${name}>${name}</a></p>`).join('');
    expect(html(`${links}<p>${LONG}</p><p>${MORE}</p>${links}<p>© 2021 Larchwood</p>`)).toEqual([`${LONG}\n${MORE}`]);
  });

  describe('lists of links at its end', () => {
    const items = (names: string[], tag = '') => `<ul>${names.map((name) => `<li>${tag}<a href=/>${name}</a>`).join('')}</ul>`;
    const printers = ['Alder', 'Birch', 'Hazel', 'Rowan'];
    const policy = `<h1>Privacy</h1><p>${LONG}</p><h2>Who sees it</h2>`;
    const listed = printers.map((name) => `• ${name}`);
    const start = ['# Privacy', LONG];

    test.each(['We share it with:', 'It is seen by:', 'Your order goes to these printers and binders:'])(
      'are kept after "%s"',
      (introduction) => {
        const expected = [...start, '## Who sees it', [introduction, ...listed].join('\n')];
        for (const tag of ['', '<p>']) {
          const source = `${policy}<p>${introduction}</p>${items(printers, tag)}`;
          expect(html(source)).toEqual(expected);
          expect(html(`${source}<p>${['Home', 'Shop', 'Jobs'].map((name) => `<a href=/>${name}</a>`).join('<br>')}`)).toEqual(expected);
        }
      },
    );

    test('are kept one after another', () => {
      const source = `${policy}<p>We print with:</p>${items(['Alder', 'Birch'])}<h3>Parcels</h3><p>We send with:</p>${items(['Hazel', 'Rowan'])}`;
      expect(html(source)).toEqual([
        ...start,
        ...['## Who sees it', 'We print with:\n• Alder\n• Birch', '### Parcels', 'We send with:\n• Hazel\n• Rowan'],
      ]);
    });

    test('are kept whole', () => {
      const source = `${policy}<ul><li>Elm, its two branches, and the binders next door</li>${items(printers).slice(4)}`;
      expect(html(source).at(-1)).toBe(['• Elm, its two branches, and the binders next door', ...listed].join('\n'));
    });

    test.each([
      `<p>See also:</p>${items(printers)}`,
      `<p>You might like to read one of these:</p>${items(printers)}`,
      `<p>Follow us on:</p>${items(printers)}`,
      `<h2>Related</h2>${items(printers)}`,
      items(printers),
    ])('are left out: %s', (source) => {
      expect(html(`${policy}<ul><li>${MORE}</li></ul>${source}`)).not.toContainEqual(expect.stringContaining('Alder'));
    });
  });

  test('articles beside a policy weigh less than it does', () => {
    const article = '<p>On Saturday the river rose above the lower meadow, and the geese came up to the mill as they do every spring.</p>';
    const policy = `<p>We collect personal information when you order. ${LONG}</p>`.repeat(5);
    expect(html(`<div><div>${policy}</div><div>${article.repeat(5)}</div></div>`).join()).not.toContain('geese');
  });
});

describe('headings', () => {
  test.each<[name: string, source: string, expected: string[]]>([
    ['by level', `<h1>A</h1><h3>B</h3><p>${LONG}`, ['# A', '### B', LONG]],
    ['over several lines', `<h2><div>Your</div><div>data</div></h2><p>${LONG}`, ['## Your data', LONG]],
    ['by role', `<div role=heading aria-level=4>Logs</div><p>${LONG}`, ['#### Logs', LONG]],
    ['links that open what is below', `<div><a href=#a aria-expanded=true>Logs</a></div><p>${LONG}`, ['## Logs', LONG]],
    ['but not in a sentence', `<p><a href=#a aria-expanded=false>Cookies</a> are small. ${LONG}`, [`Cookies are small. ${LONG}`]],
    ['never closed', `<h2>Logs<p>${LONG}<p>${MORE}`, ['## Logs', `${LONG}\n${MORE}`]],
    ['a whole paragraph is none', `<h4>${LONG} ${MORE}</h4>`, [`${LONG} ${MORE}`]],
    ['their marks for links are not theirs', `<h2>Logs <a href=#logs>#</a></h2><p>${LONG}`, ['## Logs', LONG]],
    [
      'without the button that copies their address',
      `<h2>Logs <button aria-label=Copy>Copy link</button></h2><p>${LONG}`,
      ['## Logs', LONG],
    ],
    ['without the link to their address', `<h2>Logs<a href=#logs>Link to this section</a></h2><p>${LONG}`, ['## Logs', LONG]],
    ['with the link to what they name', `<h2>2. <a href=#logs>Logs</a></h2><p>${LONG}`, ['## 2. Logs', LONG]],
    ['in a list', `<ul><li><h3>Logs</h3><p>${LONG}</ul>`, ['### Logs', LONG]],
    ['with the number of its item', `<ol start=4><li><h3>Logs</h3></ol><p>${LONG}`, ['### 4. Logs', LONG]],
    ['bold lines', `<p><b>Logs</b></p><p>${LONG}</p><p><strong>Orders:</strong></p><p>${MORE}`, ['## Logs', LONG, '## Orders:', MORE]],
    [
      'bold but for a mark',
      `<p><b>Logs</b>:</p><p>${LONG}</p><p>\u200b<b>Orders</b>\u200b</p><p>${MORE}`,
      ['## Logs:', LONG, '## Orders', MORE],
    ],
    ['bold by style', `<p style="font-weight: 700">Logs</p><p>${LONG}`, ['## Logs', LONG]],
    ['bold before a line break', `<p><b>Logs</b><br>${LONG}`, ['## Logs', LONG]],
    ['bold and running in', `<p><b>Logs.</b> ${LONG}</p><p><b>Orders</b> ${MORE}`, ['## Logs.', LONG, '## Orders', MORE]],
    ['running in, their marks not bold', `<p><b>Logs</b>: ${LONG}</p><p><b>Orders</b> – ${MORE}`, ['## Logs:', LONG, '## Orders –', MORE]],
    [
      'typed bullets make no heading',
      `<p>• <b>Logs</b></p><p>${LONG}</p><p>• Your orders</p><p>${MORE}`,
      [`• Logs\n${LONG}\n• Your orders\n${MORE}`],
    ],
    ['a bold sentence is text', `<p><b>Larchwood sets no cookies.</b> ${LONG}`, [`Larchwood sets no cookies. ${LONG}`]],
    [
      'a bold term is text',
      `<p><b>Personal data</b> is what tells you from others. ${LONG}`,
      [`Personal data is what tells you from others. ${LONG}`],
    ],
    ['a bold date is text', `<p><b>Updated 3 May 2021</b></p><p>${LONG}`, [`Updated 3 May 2021\n${LONG}`]],
    ['bold list items are text', '<ul><li><b>Names</b><li><b>Dates</b></ul><p>', ['• Names\n• Dates']],
    ['bold with a weight taken back', `<b style="font-weight:normal"><p>Not a heading</p></b><ul><li>a`, ['Not a heading\n• a']],
    [
      'lines with an address are text',
      `<p>Its rules: https://larkspur.example/rules</p><p>${LONG}</p>`,
      [`Its rules: https://larkspur.example/rules\n${LONG}`],
    ],
    ['plain lines before longer ones', `<p>Logs</p><p>${LONG}</p><p>Your orders</p><p>${MORE}`, ['## Logs', LONG, '## Your orders', MORE]],
    [
      'an address is none',
      `<p>${LONG}</p><p>Larchwood Press, 12 Mill Lane</p><p>${MORE}`,
      [`${LONG}\nLarchwood Press, 12 Mill Lane\n${MORE}`],
    ],
    ['numbered', `<p>1. Logs</p><p>${LONG}</p><p>IV. Orders</p><p>${MORE}`, ['## 1. Logs', LONG, '## IV. Orders', MORE]],
    [
      'numbered in words, in small letters, after a bullet',
      `<p>Section 1: Logs</p><p>${LONG}</p><p>Article 2 – Orders</p><p>${MORE}</p><p>iii. Post</p><p>${LONG}</p><ul><li>4. Changes</ul><p>${MORE}`,
      ['## Section 1: Logs', LONG, '## Article 2 – Orders', MORE, '## iii. Post', LONG, '## 4. Changes', MORE],
    ],
    ['a list of one', `<ol start=2><li>Our logs</ol><p>${LONG}`, ['## 2. Our logs', LONG]],
    ['questions', `<p>What do we note down?</p><p>${LONG}`, ['## What do we note down?', LONG]],
    [
      'capitals with a stop',
      `<p>1. OUR LOGS.</p><p>${LONG}</p><p>ORDERS:</p><p>${MORE}</p><p>LARCHWOOD PRESS LTD.</p><p>${LONG}`,
      ['## 1. OUR LOGS.', LONG, '## ORDERS:', `${MORE}\nLARCHWOOD PRESS LTD.\n${LONG}`],
    ],
    ['capitals', `<p>ORDERS AND RETURNS</p><p>${MORE}`, ['## ORDERS AND RETURNS', MORE]],
    [
      'the last item of a list is none',
      `<p>We learn it from:<ol><li>Your own words<li>Your first parcel</ol><p>${LONG}`,
      [`We learn it from:\n1. Your own words\n2. Your first parcel\n${LONG}`],
    ],
    ['a list of one after another', `<ul><li>${MORE}</ul><ol start=2><li>Our logs</ol><p>${LONG}`, [`• ${MORE}`, '## 2. Our logs', LONG]],
    [
      'labels with their values are none',
      `<p>Kind: Lasting</p><p>Set by: Us</p><p>Purpose: ${LONG}`,
      [`Kind: Lasting\nSet by: Us\nPurpose: ${LONG}`],
    ],
    [
      'a title with a colon is one',
      `<p>Young readers: Your logs</p><p>${LONG}</p><p>4.OUR LOGS</p><p>Pages that you read</p><p>${MORE}`,
      ['## Young readers: Your logs', LONG, '## 4.OUR LOGS', '## Pages that you read', MORE],
    ],
    [
      'the end of an address is none',
      `<p>Larchwood Press</p><p>Millford 40 221</p><p>IRELAND</p><p>${MORE}`,
      [`Larchwood Press\nMillford 40 221\nIRELAND\n${MORE}`],
    ],
    ['a bold address is none', `<p><b>12 Mill Lane, Millford 40221</b></p><p>${MORE}`, [`12 Mill Lane, Millford 40221\n${MORE}`]],
    [
      'that a consent manager writes',
      `<div id=cmplz-document class=cmplz-document><h2>Cookies</h2><p>${LONG}</p></div><p>${MORE}`,
      ['## Cookies', `${LONG}\n${MORE}`],
    ],
    [
      'named like a consent banner',
      `<h2 id=why-no-cookie-banner>Why is there no banner?</h2><p>${LONG}</p><h2 class=share-modal>Sharing</h2><p>${MORE}`,
      ['## Why is there no banner?', LONG, '## Sharing', MORE],
    ],
    [
      'plain lines are text where headings are marked',
      `<h2>A</h2><h2>B</h2><h2>C</h2><h2>D</h2><p>Logs</p><p>${LONG}`,
      ['## A', '## B', '## C', '## D', `Logs\n${LONG}`],
    ],
    ['a table of contents is none', `<p>Logs</p><p>Orders</p><p>Post</p><p>${LONG}`, ['Logs', '## Orders', '## Post', LONG]],
    [
      'its bold entries neither',
      `<p>${LONG}</p>${'<p><b>1. Orders</b></p><p><b>2. Logs</b></p>'.repeat(2)}<p>${MORE}`,
      [`${LONG}\n1. Orders\n2. Logs`, '## 1. Orders', '## 2. Logs', MORE],
    ],
    [
      'its entries without the numbers of their sections',
      `<p>Orders</p><p>Logs</p><p>1. Orders</p><p>${LONG}</p><p>2. Logs</p><p>${MORE}`,
      ['Orders\nLogs', '## 1. Orders', LONG, '## 2. Logs', MORE],
    ],
    [
      'a question that is asked of each kind',
      `<p><b>Names</b></p><p><b>Why?</b></p><p>${LONG}</p><p><b>Dates</b></p><p><b>Why?</b></p><p>${MORE}`,
      ['## Names', '## Why?', LONG, '## Dates', '## Why?', MORE],
    ],
    [
      'the title of a fold and that of what it holds are one',
      `<details><summary>Logs</summary><h2>Logs</h2><p>${LONG}</details>`,
      ['## Logs', LONG],
    ],
    [
      'a numbered part of a sentence is none',
      `<p>We keep your name to:</p><p>1. Send what you order, and</p><p>2. Know you when you call us again about what you ordered.`,
      ['We keep your name to:\n1. Send what you order, and\n2. Know you when you call us again about what you ordered.'],
    ],
    ['a caption', `<table><caption>Logs</caption><tr><td>Page<td>a year</table>`, ['## Logs', 'Page | a year']],
    [
      'bold cells are none',
      '<table><tr><td><b>What</b><td><b>Why</b><tr><td>Name<td>To greet you</table>',
      ['What | Why\nName | To greet you'],
    ],
  ])('%s', (_, source, expected) => expect(html(source)).toEqual(expected));
});

describe('lines that look like headings, on a page that marks its own', () => {
  const marked = ['Orders', 'Logs', 'Post', 'Changes'];
  const page = (below: string) => marked.map((heading) => `<h2>${heading}</h2><p>${LONG}</p>${below}`).join('');
  const sections = (...below: string[]) => marked.flatMap((heading) => [`## ${heading}`, [LONG, ...below].join('\n')]);

  test('a caption is a label within its section', () => {
    expect(html(page(`<table><caption>By post</caption><tr><td>Parcels<td>a year</table><p>${MORE}</p>`))).toEqual(
      sections('By post', 'Parcels | a year', MORE),
    );
  });

  test.each(['<b>By post</b>', 'BY POST', 'B. By post', 'How by post?'])('%s is a label within its section', (line) => {
    expect(html(page(`<p>${line}</p><p>${MORE}</p>`))).toEqual(sections(line.replace(/<.{1,2}>/g, ''), MORE));
  });

  test('bold lines are the sections of marked parts', () => {
    const bold = ['What', 'Why', 'How long'].map((line) => `<p><b>${line}</b></p><p>${MORE}</p>`).join('');
    const below = ['### What', MORE, '### Why', MORE, '### How long', MORE];
    expect(html(page(bold))).toEqual(marked.flatMap((heading) => [`## ${heading}`, LONG, ...below]));
  });

  test('headings of what stands around the policy do not count', () => {
    const around = marked.map((heading) => `<h3>${heading}</h3><p>${heading} of ours</p>`).join('');
    const policy = `<p><b>What we note</b></p><p>${LONG}</p><p><b>For how long</b></p><p>${MORE}</p>`;
    expect(html(around + policy).slice(-4)).toEqual(['#### What we note', LONG, '#### For how long', MORE]);
  });
});

describe('what is folded away is read', () => {
  test.each<[name: string, source: string]>([
    ['details', `<details><summary>Logs</summary><p>${LONG}</p></details><details><summary>Orders</summary><p>${MORE}</p></details>`],
    [
      'buttons that open panels',
      `<h2><button aria-expanded=false aria-controls=a>Logs</button></h2><div id=a hidden>${LONG}</div><button aria-expanded=false>Orders</button><div style="display:none">${MORE}</div>`,
    ],
    [
      'tabs, each above its panel',
      `<div role=tablist><a role=tab id=t1>Logs</a><a role=tab aria-controls=p2>Orders</a></div><div role=tabpanel aria-labelledby=t1 aria-hidden=true>${LONG}</div><div role=tabpanel id=p2 hidden>${MORE}</div>`,
    ],
    [
      'tabs whose panels have no role',
      `<ul><li><a role=tab href=#p1>Logs</a><li><button role=tab aria-controls=p2>Orders</button></ul><div id=p1 hidden>${LONG}</div><div id=p2 hidden>${MORE}</div>`,
    ],
    [
      'blocks that are buttons',
      ['Logs', 'Orders']
        .map((name) => `<div role=button aria-expanded=false>${name}</div><div hidden>${name === 'Logs' ? LONG : MORE}</div>`)
        .join(''),
    ],
    [
      'buttons by name',
      `<button class=accordion-title hidden>Logs</button><div hidden>${LONG}</div><button class=accordion-title hidden>Orders</button><div>${MORE}</div>`,
    ],
  ])('%s', (_, source) => {
    const { sections, folded } = extractPolicy(parseHtml(source), '');
    expect(outline(sections).map((line) => line.replace(/^#+/, '#'))).toEqual(['# Logs', LONG, '# Orders', MORE]);
    expect(folded).toBe(2);
  });

  test('open parts are not counted', () => {
    expect(extractPolicy(parseHtml(`<details open><summary>Logs</summary>${LONG}</details>`), '').folded).toBe(0);
  });

  test('open shadow roots, with what is slotted into them', () => {
    const source = `<my-policy><template shadowrootmode=open><h2>Logs</h2><slot>Nothing</slot><p>${MORE}</p></template><p>${LONG}</p></my-policy>`;
    expect(html(source)).toEqual(['## Logs', `${LONG}\n${MORE}`]);
    for (const name of ['main', 'section', 'p', 'blockquote', 'article', 'body'])
      expect(html(`<${name}><template shadowrootmode=open><h2>Logs</h2>${LONG}</template>${MORE}</${name}>`)).toEqual(['## Logs', LONG]);
    expect(html('<my-policy><template shadowrootmode=closed><p>Hidden</p></template></my-policy><p>Seen.')).toEqual(['Seen.']);
    expect(html('<my-policy><template shadowrootmode=open><slot>Nothing</slot></template></my-policy>')).toEqual(['Nothing']);
  });

  test('the frames of a frameset, each on its own', () => {
    const nested = parseHtml('<frameset><frame>');
    const document = parseHtml('<frameset><frame><frame>');
    const { firstChild } = document.body;
    Object.defineProperty(firstChild, 'contentDocument', { value: parseHtml(LONG) });
    Object.defineProperty(firstChild?.nextSibling, 'contentDocument', { value: nested });
    Object.defineProperty(nested.body.firstChild, 'contentDocument', { value: parseHtml(MORE) });
    expect(outline(extractPolicy(document, '').sections)).toEqual([`${LONG}\n${MORE}`]);
  });

  test('frames of the same origin; others are closed to us', () => {
    const inner = parseHtml(`<h2>Logs</h2><p>${LONG}`);
    const document = parseHtml('<iframe></iframe><iframe></iframe><p>After.');
    const frames = [...Array(2)].map((_, i) => (i === 0 ? document.body.firstChild : document.body.firstChild?.nextSibling));
    Object.defineProperty(frames[0], 'contentDocument', { value: inner });
    Object.defineProperty(frames[1], 'contentDocument', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(outline(extractPolicy(document, '').sections)).toEqual(['## Logs', `${LONG}\nAfter.`]);
  });
});

describe('a page of several legal texts', () => {
  const filling = (words: string) => `<p>${`${words} `.repeat(12)}${LONG}</p>`.repeat(3);
  const terms = filling('You may use the shop as long as you pay for what you take.');
  const policy = filling('We use personal information to send what you have ordered.');
  const cookies = filling('A cookie tells the shop which basket is yours.');

  test.each<[name: string, source: string, has: string[], hasNot: string[]]>([
    [
      'between others',
      `<h2>Terms of Use</h2>${terms}<h2>Privacy Policy</h2>${policy}<h2>Returns Policy</h2>${terms}`,
      ['Privacy Policy'],
      ['Terms of Use', 'Returns Policy', 'You may use'],
    ],
    [
      'with plain titles and dates',
      `<div><p>Terms of Use</p></div><p>Effective May 2021</p>${terms}<div><p>Privacy Policy</p></div><p>Effective May 2021</p>${policy}<div><p>Community Guidelines</p></div><p>Effective May 2021</p>${terms}`,
      ['Privacy Policy', 'We use personal'],
      ['You may use'],
    ],
    [
      'a cookie notice below belongs to it',
      `<h2>Privacy Policy</h2>${policy}<h2>Cookie Policy</h2><p>Updated May 2021</p>${cookies}`,
      ['Privacy Policy', 'Cookie Policy', 'A cookie'],
      [],
    ],
    [
      'a short section that is called like a text',
      `<h2>Privacy Policy</h2>${policy}<h2>Terms of Use</h2><p>See there.</p><h2>Disclaimer</h2>${MORE}`,
      ['Terms of Use', 'Disclaimer'],
      [],
    ],
    [
      'others without a title of their kind, beside those that have one',
      `<h2>Terms of Use</h2>${terms}<h2>Privacy Policy</h2>${policy}<h3>Logs</h3>${policy}<h3>Orders</h3>${policy}<h2>Research at the mill</h2>${terms}<h2>Refund Policy</h2>${terms}<h2>GDPR</h2>${policy}<h3>Your rights</h3>${policy}`,
      ['Privacy Policy', 'Orders', 'GDPR', 'Your rights'],
      ['Research', 'You may use'],
    ],
    [
      'beside one other, on the level of its title and above that of its sections',
      `<h1>Terms of Use</h1>${terms}<h1>Privacy Policy</h1>${policy}<h2>Logs</h2>${policy}<h2>Orders</h2>${policy}`,
      ['Privacy Policy', 'Orders'],
      ['Terms of Use', 'You may use'],
    ],
    [
      'sections of the policy on the level of its title',
      `<h2>Terms of Use</h2>${terms}<h2>Privacy Policy</h2>${policy}<h2>Our logs</h2>${policy}<h2>Refund Policy</h2>${terms}`,
      ['Privacy Policy', 'Our logs'],
      ['Refund Policy', 'You may use'],
    ],
    [
      'sections of the policy on the level of its title, above those of a lower one, and one that is called like a text',
      `<h2>Privacy Policy</h2>${policy}<h3>Scope</h3>${policy}<h3>Who we are</h3>${policy}<h2>Information you give us</h2>${policy}<h2>Cookies and the like</h2>${policy}<h2>How personal data is kept</h2>${policy}<h2>Transfers of data</h2>${policy}<h2>Regional terms</h2>${terms}`,
      ['Privacy Policy', 'Information you give us', 'Cookies and the like', 'How personal data is kept', 'Regional terms'],
      [],
    ],
    [
      'a clause that points to the policy',
      `<title>Terms of Use</title><h1>Terms of Use</h1><p>Updated May 2021</p>${terms}<h2>Where to find our privacy policy</h2>${MORE}<h3>Faults</h3>${terms}`,
      ['Terms of Use', 'Where to find', 'Faults'],
      [],
    ],
    [
      'a combined text is read whole',
      `<title>Terms and Privacy Policy</title><h1>Terms and Conditions</h1><p>Updated May 2021</p>${terms}<h2>Our logs</h2>${policy}`,
      ['You may use', 'We use personal'],
      [],
    ],
  ])('%s', (_, source, has, hasNot) => {
    const found = html(source).join('\n');
    for (const part of has) expect(found).toContain(part);
    for (const part of hasNot) expect(found).not.toContain(part);
  });
});

describe('Markdown and plain text', () => {
  test.each<[name: string, source: string, expected: string[]]>([
    ['text before the first heading', `Hello.\n\n## Logs\n\n${LONG}`, ['Hello.', '## Logs', LONG]],
    ['bold lines', `**Logs**  \n${LONG}\n\n**Orders**\n\n${MORE}`, ['## Logs', LONG, '## Orders', MORE]],
    [
      'plain lines',
      `Privacy\n\nLogs\n\n${LONG}\n\nOrders\n${MORE}`,
      ['# Privacy', '## Logs', LONG, '## Orders', MORE].map((line) => line.replace('# Privacy', '## Privacy').replace('###', '##')),
    ],
    ['lists', 'We keep:\n\n* names\n  and titles\n\n* dates\n1. one', ['We keep:\n• names and titles\n• dates\n1. one']],
    ['indented text is text', `    ${MORE}`, [MORE]],
    ['line by line', 'One.\nTwo.\nThree.', ['One.\nTwo.\nThree.']],
    ['signs stay', 'A_b_c, R&D, 3 < 5, the siteâ€™s', ['A_b_c, R&D, 3 < 5, the siteâ€™s']],
    ['links are their words', 'Ask [the clerk](https://larchwood.example/ "Clerk").', ['Ask the clerk.']],
    ['nothing', '', []],
  ])('%s', (_, source, expected) => expect(text(source)).toEqual(expected));

  test('text served as a page reads like text', () => {
    expect(html('One.\nTwo & three.')).toEqual(['One.\nTwo & three.']);
  });
});

describe('the document', () => {
  const of = (source: string, url = '') => extractPolicy(parseHtml(source), url);

  test.each([
    ['https://www.larchwood.example/privacy', 'larchwood.example'],
    ['https://shop.larchwood.example:8080/', 'shop.larchwood.example'],
    ['', ''],
    ['no address', ''],
  ])('site of %j', (url, site) => expect(of('<p>a', url)).toMatchObject({ url, site }));

  test('title', () => {
    expect(of('<title> Privacy\n – Larchwood </title><h1>Other</h1>').title).toBe('Privacy – Larchwood');
    expect(of(`<h1>Privacy</h1><p>${LONG}`).title).toBe('Privacy');
    expect(of(`<p>${LONG}`).title).toBeNull();
  });

  test('language and date come from the text', () => {
    const { language, updated } = of(`<html lang=en><h1>Privacy</h1><p>Last updated: May 3, 2021</p><p>${LONG}</p><p>${MORE}`);
    expect({ language, updated }).toEqual({ language: 'en', updated: '2021-05-03' });
  });
});

describe('odd pages', () => {
  test.each([
    '',
    '<body></body>',
    '<frameset><frame src=a></frameset>',
    '<h1></h1>',
    '<!-- -->',
    '<svg><text>a</text></svg>',
    '<table><tr></table>',
    '\0',
  ])('nothing in %j', (source) => expect(extractPolicy(parseHtml(source), '').sections).toEqual([]));

  test('a document without a body', () => {
    const document = { body: null, documentElement: null, title: '' } as unknown as Document;
    expect(extractPolicy(document, '')).toMatchObject({ sections: [], title: null, language: null, updated: null });
  });

  test('two thousand levels deep', () => {
    for (const tag of ['div', 'ul><li', 'table><tr><td', 'b', 'h2', 'section', 'details']) {
      expect(html(`${`<${tag}>`.repeat(2000)}${LONG}`).join('\n')).toContain('We note which pages');
    }
  });

  test('the page is not changed', () => {
    const source = `<div id=a hidden><p>${LONG}</p><iframe></iframe></div>`;
    const document = parseHtml(source);
    const frozen = (node: Node | null): void => {
      for (let one = node; one; one = one.nextSibling) {
        frozen(one.firstChild);
        Object.freeze(one);
      }
    };
    frozen(document.body);
    expect(outline(extractPolicy(document, '').sections)).toEqual([LONG]);
  });
});

describe('pages', () => {
  const folder = join(import.meta.dirname, '../fixtures/pages');
  test.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s', (name) => {
    const policy = extractPolicy(parseHtml(readFileSync(join(folder, name), 'utf8')), '');
    expect(`${outline(policy.sections).join('\n')}\n`).toBe(readFileSync(join(folder, name.replace('.html', '.expected.txt')), 'utf8'));
  });
});
