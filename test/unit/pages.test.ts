import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../cli/document';
import { detectPolicy } from '../../lib/detect';
import { extractPolicy } from '../../lib/extract';
import type { PageKind } from '../../lib/policy';

/** A whole page, read as the extension reads it. */
function read(url: string, html: string) {
  const policy = extractPolicy(parseHtml(html), url);
  const text = policy.sections.map((section) => `${section.heading ?? ''}\n${section.text}`).join('\n');
  return { policy, text, detection: detectPolicy(policy) };
}

const SITE = 'https://www.heronbooks.example';
const links = (...names: string[]) => names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
const MENU = `<nav><ul>${links('Novels', 'Poetry', 'Children', 'Basket', 'Account')}</ul></nav>`;
const FOOTER = `<footer><ul>${links('Privacy policy', 'Terms', 'Imprint', 'Cookies')}</ul><p>© Heron Books</p></footer>`;

const COLLECT =
  '<h2>What we collect</h2><p>When you order a book, we collect your name, your e-mail address and the address that the parcel goes to. Our server notes your IP address and the pages that you open.</p>';
const SHARE =
  '<h2>Who is told</h2><p>We give your address to the carrier who brings the parcel. We do not sell personal information to anyone. A court may order us to hand over your data.</p>';
const RIGHTS =
  '<h2>Your rights</h2><p>You can ask which personal data we hold, and have it corrected or deleted. You may withdraw your consent to our letters at any time.</p>';
const POLICY = COLLECT + SHARE + RIGHTS;
const TERMS =
  '<h2>Your order</h2><p>An order is binding as soon as we confirm it by e-mail. Prices include the tax of your country, and the postage is shown before you pay. Books stay ours until they are paid for.</p><h2>Faults</h2><p>Where a page is missing or printed twice, we send another copy at our own cost, or pay back the price, as you like. Please tell us within a month of the delivery.</p><h2>Liability</h2><p>We are liable for what we do on purpose or by gross neglect, and in no case for more than the price of the book, unless the law of your country says otherwise.</p>';

describe('pages that hold a privacy policy', () => {
  test.each<[name: string, url: string, html: string, has: string[], hasNot: string[]]>([
    [
      'among menus and footers',
      '/privacy-policy',
      `<title>Privacy policy | Heron Books</title>${MENU}<main><h1>Privacy policy</h1>${POLICY}</main>${FOOTER}`,
      ['What we collect', 'your IP address', 'Your rights'],
      ['Poetry', 'Imprint', '©'],
    ],
    [
      'in a window over the shop',
      '/',
      `<title>Heron Books</title>${MENU}<h1>New this week</h1><p>Three novels from the north, all in cloth, with maps on their end papers.</p><div role=dialog aria-modal=true><h2>Privacy policy</h2>${POLICY}</div>${FOOTER}`,
      ['What we collect', 'Your rights'],
      ['Poetry'],
    ],
    ['without any title', '/legal/privacy', `${MENU}<div>${POLICY}</div>${FOOTER}`, ['What we collect', 'Your rights'], ['Poetry']],
    [
      'as questions and answers',
      '/help/your-data',
      `<title>Your data | Help</title><h1>Your data</h1><p><b>What do you know about me?</b></p><p>We store your name, your e-mail address and what you have ordered. This personal information stays with us.</p><p><b>Do you share my information?</b></p><p>We do not share your personal information with third parties, except with the carrier.</p><p><b>Can I have my data deleted?</b></p><p>You can. Write to us, and we delete your personal data within a week.</p>`,
      ['What do you know about me?', 'Can I have my data deleted?'],
      [],
    ],
    [
      'in three sentences',
      '/privacy',
      '<title>Privacy – Lamplighter</title><h1>Privacy policy</h1><p>Lamplighter runs on your phone alone. We collect no personal information, use no cookies and share no data with third parties. If you write to us, we use your address to answer you.</p>',
      ['runs on your phone'],
      [],
    ],
    [
      'of a blog, beside its posts and comments',
      '/privacy-policy',
      `<title>Privacy Policy – The Mill Race</title><div class=sidebar><h3>Recent posts</h3><ul>${links('The new sluice', 'Eels in April', 'A week of fog')}</ul></div><article class="page type-page"><h1 class=entry-title>Privacy Policy</h1><div class=entry-content>${POLICY}</div></article><div id=comments><h3>Leave a comment</h3><p>Name</p><p>E-mail</p></div>`,
      ['What we collect', 'Your rights'],
      ['Eels in April'],
    ],
    [
      'for those who apply for work',
      '/careers/candidate-privacy',
      `<title>Candidate privacy notice</title><h1>Privacy notice for candidates</h1><p>This privacy notice says what we do with the personal data of people who apply to work with us.</p><h2>What we collect</h2><p>We collect your letter, your references and your contact details, and keep this personal data for six months.</p><h2>Who sees it</h2><p>We share your data with the head of the department, and with no third parties.</p>`,
      ['Who sees it'],
      [],
    ],
    [
      'for one state',
      '/ccpa',
      `<title>Notice at collection</title><h1>California privacy notice</h1><p>Residents of California may ask what personal information we collect, and have it deleted.</p><table><tr><th>Category of personal information</th><th>Shared with third parties</th></tr><tr><td>Name and address</td><td>Carriers</td></tr><tr><td>IP address</td><td>No</td></tr></table><p>We do not sell your personal information. You may opt out of our letters. We collect this information from you alone.</p>`,
      ['Name and address | Carriers'],
      [],
    ],
    [
      'in two languages',
      '/datenschutz',
      `<title>Datenschutz / Privacy</title><h1>Datenschutzerklärung</h1><p>Wir verarbeiten Ihre Daten nur, um das Buch zu liefern, und geben personenbezogene Daten nicht weiter. Mit Ihrer Einwilligung schicken wir Ihnen Briefe.</p><h1>Privacy policy</h1>${POLICY}`,
      ['personenbezogene Daten', 'What we collect'],
      [],
    ],
    [
      'in panels that are folded away',
      '/privacy',
      `<title>Privacy centre</title><h1>Privacy policy</h1><details><summary>What we collect</summary><p>When you order, we collect your name and your e-mail address. Our server notes your IP address.</p></details><details><summary>Who is told</summary><p>We share personal information with the carrier, never with other third parties.</p></details><button>Print</button>`,
      ['What we collect', 'never with other third parties'],
      ['Print'],
    ],
    [
      'between three others',
      '/legal',
      `<title>Legal</title><h1>Legal</h1><h2>Terms of use</h2>${TERMS.replaceAll('h2', 'h3').repeat(2)}<h2>Privacy policy</h2>${POLICY.replaceAll('h2', 'h3').repeat(3)}<h2>Returns policy</h2>${TERMS.replaceAll('h2', 'h3').repeat(2)}<h2>Prizes of the summer</h2>${TERMS.replaceAll('h2', 'h3').repeat(2)}`,
      ['What we collect'],
      ['Your order', 'Prizes'],
    ],
    [
      'that never says we',
      '/privacy',
      '<title>Privacy Policy</title><h1>Privacy Policy</h1><p>Heron Books handles the personal information of its customers as follows.</p><h2>Information collected</h2><p>Heron Books collects names, addresses and IP addresses of customers who place an order.</p><h2>Purposes of use</h2><p>Personal information is used to deliver books and to answer letters, and for nothing else.</p><h2>Provision to third parties</h2><p>Heron Books does not provide personal information to third parties without consent.</p><h2>Retention period</h2><p>Personal information is kept for two years after the last order.</p><h2>Contact</h2><p>Questions on privacy are answered by the bookseller.</p>',
      ['Retention period'],
      [],
    ],
  ])('%s', (_, path, html, has, hasNot) => {
    const { text, detection } = read(SITE + path, html);
    expect(detection).toMatchObject({ isPolicy: true, kind: 'privacy-policy' });
    for (const part of has) expect(text).toContain(part);
    for (const part of hasNot) expect(text).not.toContain(part);
  });
});

describe('pages that hold none', () => {
  test.each<[name: string, kind: PageKind, url: string, html: string]>([
    [
      'advice on privacy',
      'article',
      '/blog/keep-your-privacy',
      '<title>7 ways to keep your privacy online</title><h1>7 ways to keep your privacy online</h1><p>Sites collect personal information with every click. We show you how to stop third parties from reading along.</p><h2>1. Clear your cookies</h2><p>Cookies follow you from site to site. Delete them once a week, and your data stays yours.</p><h2>2. Read the privacy policy</h2><p>It should tell you what data is collected, and whether it is shared with third parties.</p>',
    ],
    [
      'news of a changed policy',
      'article',
      '/news/2024/05/02/heron-privacy',
      '<title>Heron Books rewrites its privacy policy</title><h1>Heron Books rewrites its privacy policy</h1><p>The bookseller told its customers on Monday that their personal information would be shared with a chain of cafés. Readers protested, and the regulator opened an inquiry into how consent had been asked for.</p><p>“The data never left the house,” a spokeswoman said. The chain denied that it had received any personal data of readers, and added that their privacy came first.</p>',
    ],
    [
      'an offer to write policies',
      'article',
      '/privacy-policy-generator',
      '<title>Free privacy policy generator</title><h1>Create your privacy policy in minutes</h1><p>Our generator writes a privacy policy for your shop. Tell us which personal information you collect, whether you use cookies, and with which third parties you share data.</p><p>Your privacy policy is ready to download when you have answered ten questions. You can change it at any time.</p>',
    ],
    [
      'a centre that only links to policies',
      'empty',
      '/privacy',
      `<title>Privacy centre</title><h1>Privacy centre</h1><p>Your privacy matters to us. Choose what you would like to read.</p><ul>${links('Privacy policy for readers', 'Privacy policy for sellers', 'Privacy policy for applicants', 'Cookie policy', 'Requests about your data')}</ul>`,
    ],
    [
      'terms with a clause on privacy',
      'terms',
      '/terms',
      `<title>Terms of sale</title><h1>Terms of sale</h1>${TERMS}<h2>Privacy</h2><p>We collect your name and address to deliver the book. Our privacy policy says more about your personal data.</p>`,
    ],
    [
      'terms whose third heading names the policy',
      'terms',
      '/terms',
      `<title>Terms of service</title><h1>Terms</h1><h2>Changes</h2><p>We may change these terms once a year.</p><h2>Privacy policy</h2><p>See our privacy policy.</p>${TERMS}`,
    ],
    [
      'switches with their explanations',
      'settings',
      '/account/privacy',
      '<title>Privacy settings</title><h1>Privacy settings</h1><p>Personalised offers</p><p>We use your orders to choose what we show you.</p><label>On <input type=checkbox></label><p>Share with partners</p><p>Third parties may use your data for their letters.</p><label>Off <input type=checkbox></label><button>Save my choices</button>',
    ],
    [
      'a shell that waits for its script',
      'empty',
      '/privacy-policy',
      '<title>Privacy policy</title><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>',
    ],
    [
      'a request to switch scripts on',
      'empty',
      '/privacy-policy',
      '<title>Heron Books</title><p>Please enable JavaScript in your browser to read this page.</p>',
    ],
    [
      'a check of the browser',
      'error',
      '/privacy',
      '<title>Just a moment...</title><h1>www.heronbooks.example</h1><p>Verifying that you are human. This may take a few seconds. The site needs to review the security of your connection before it goes on. Reference 1f2e3d. Privacy</p>',
    ],
    [
      'an error page with the whole menu',
      'error',
      '/privacy-policy',
      `<title>404 | Heron Books</title>${MENU}<h1>That page has flown</h1><p>Whatever you were looking for is no longer here. It may have been moved when we tidied up, or the address may have been mistyped. Have a look at our new books instead, or use the search above; and do tell us how you came here.</p>${FOOTER}`,
    ],
    [
      'a form to sign in',
      'other',
      '/login?next=/privacy',
      `<title>Sign in | Heron Books</title>${MENU}<h1>Sign in</h1><form><label>E-mail <input></label><label>Password <input type=password></label><button>Sign in</button></form><p>New here? Make an account in a minute. By signing in you agree to our terms and our privacy policy, and that we may send you our letters, from which you can opt out.</p>${FOOTER}`,
    ],
    [
      'a place for a privacy officer',
      'other',
      '/jobs/privacy-officer',
      '<title>Privacy officer (part time)</title><h1>Privacy officer</h1><p>You will answer the questions of readers about their personal data, train the booksellers, and keep the register of processing. You know the law on data protection, and you like people.</p><h2>What we offer</h2><p>A desk by the river, thirty days of holiday, all the books that you can read, and a colleague who makes good coffee. The place is for three days a week, and starts in autumn. Apply with a letter and two references.</p>',
    ],
    [
      'a question in a forum',
      'other',
      '/forum/t/812',
      '<title>Is this privacy policy any good? - Forum</title><h1>Is this privacy policy any good?</h1><p>mara: I wanted to order there, but their policy has no date. Does anybody know them? They have a lovely edition of the river poems, and nobody else has it in stock any more.</p><p>tom: I ordered twice, and all went well. The parcel came within the week, with a handwritten note. Mind the postage, it is steep for such a thin book.</p><p>mara: Thank you, then I shall risk it. I will tell you how it went when the book has come.</p>',
    ],
    [
      'an agreement on processing for others',
      'terms',
      '/dpa',
      `<title>Data processing agreement</title><h1>Data processing agreement</h1><p>This agreement is made between the customer as controller and Heron Hosting as processor.</p><h2>Instructions</h2><p>The processor processes personal data on documented instructions of the controller only, and makes sure that its staff is bound to secrecy.</p><h2>Sub-processors</h2><p>The processor engages no other processor without authorisation of the controller, and puts the same duties on it by contract.</p><h2>Audits</h2><p>The controller may inspect the premises once a year, after notice of thirty days, at its own cost.</p>`,
    ],
  ])('%s', (_, kind, path, html) => {
    expect(read(SITE + path, html).detection).toMatchObject({ isPolicy: false, kind });
  });
});
