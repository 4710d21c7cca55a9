import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';

// What the reader of sentences knows of the language, apart from any rule: whose act it is, what is denied, and under which conditions.

function statementsIn(text: string): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const { fact, answer, names } of classify([{ level: 2, heading: null, text }])) answers[fact] = [answer, ...names].join(' ');
  return answers;
}

describe('whose act it is', () => {
  it.each([
    ['We and other companies that we work with may use cookies.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does' }],
    ['We use what you give us when you visit:\n• to deliver advertisements of other firms to you;', { 'tracking.advertising': 'does' }],
    ['The club gives children the ability to distribute personal information.', {}],
    ['We give you the ability to share your data with friends.', {}],
    ['What we can do is tell you about the cookies that we use.', {}],
    ['Firms may advertise on our site, and they may gather data through cookies.', { 'cookies.third-party': 'does' }],
    ['All Advertisers may set cookies here.', { 'cookies.third-party': 'does', 'tracking.advertising': 'does' }],
    ['The Advertisers may set cookies here.', { 'cookies.third-party': 'does', 'tracking.advertising': 'does' }],
    ['Some Partners may leave cookies here.', { 'cookies.third-party': 'does' }],
    ['Google is a partner of our site. It also uses cookies.', { 'cookies.third-party': 'does' }],
    ['Our site is a shop. It also uses cookies.', { 'cookies.first-party': 'does' }],
    ['In addition to Stripe, you can pay with PayPal.', { 'payments.processor': 'does PayPal Stripe' }],
    ['Payment processors (Stripe/Afterpay/Zip) take the money.', { 'payments.processor': 'does Stripe Afterpay Zip' }],
    ['You agree to us storing and sharing your data with other companies.', { 'sharing.any': 'does' }],
    ['You do not agree to us sharing your data with other companies.', {}],
    [
      'It is deemed that you have provided your consent to our sharing it with affiliates.',
      { 'sharing.any': 'does', 'sharing.affiliates': 'does' },
    ],
    ['You shall be deemed to have given your consent to our sharing it with other companies.', { 'sharing.any': 'does' }],
    ['By registering you have provided your consent to our sharing your data with other companies.', { 'sharing.any': 'does' }],
    [
      'We share it with affiliates if it is clear that you have provided your consent.',
      { 'sharing.any': 'with-consent', 'sharing.affiliates': 'with-consent' },
    ],
    ['If you agree, we use your data:\n• to share it with other companies;', { 'sharing.any': 'with-consent' }],
    [
      'We share it with affiliates to the extent you have provided your consent.',
      { 'sharing.any': 'with-consent', 'sharing.affiliates': 'with-consent' },
    ],
    ['You may write to us concerning selling your data to other companies.', {}],
    ['Cookies are set, and may be read, by third parties.', { 'cookies.third-party': 'does' }],
    ['Your IP address is logged by your visit to our site.', { 'tracking.server-logs': 'does' }],
    [
      'Stripe takes your payments.\nThe App\nIt does not share your data with others.',
      { 'payments.processor': 'does Stripe', 'sharing.any': 'does-not' },
    ],
    ['Cookies are small text files.\nExample\nWe use them to remember you.', { 'cookies.first-party': 'does' }],
    [
      'Our app does not collect personal data, such as your name, address and phone number, and uses Google Analytics.',
      { 'tracking.analytics': 'does Google Analytics' },
    ],
    ['We use no analytics tool other than Google Analytics.', { 'tracking.analytics': 'does Google Analytics' }],
    [
      'No card number is saved, as payments are handled by Mollie.',
      { 'payments.card-data': 'not-kept', 'payments.processor': 'does Mollie' },
    ],
    ['If you want to give, Stripe – our card processor – will take your gift.', { 'payments.processor': 'does Stripe' }],
    ['If you want to share our page with others, click on the button.', {}],
  ])('%s', (text, stated) => expect(statementsIn(text)).toEqual(stated));
});

describe('lines under a heading', () => {
  const found = (heading: string, text: string) => classify([{ level: 2, heading, text }]).map(({ fact, answer }) => `${fact} ${answer}`);

  it.each([
    ['Information we collect', 'Usage data: pages read, IP address', ['tracking.server-logs does']],
    ['1. What Data We Collect', '- Browsing: IP address, pages read', ['tracking.server-logs does']],
    ['Information we do not collect', 'Usage data: pages read, IP address', []],
    ['Data collection', 'Server logs: off', []],
    ['Who we share it with', 'Advertisers: never', []],
  ])('%s: %s', (heading, text, stated) => expect(found(heading, text)).toEqual(stated));
});

describe('of whom a contrast is', () => {
  it.each([
    ['While many newspapers sell their lists of readers, we do not.', { 'sharing.sale': 'does-not' }],
    ['While other shops store your card number, we don’t.', { 'payments.card-data': 'not-kept' }],
    ['While most blogs set cookies, this one doesn’t.', { 'cookies.first-party': 'does-not' }],
    ['Some sites place cookies of advertisers. Our site has nothing of the sort.', { 'cookies.third-party': 'does-not' }],
    ['More and more sites sell data; we don’t want to be one of them.', {}],
    ['Our partners may set cookies. We do not.', { 'cookies.third-party': 'does' }],
    ['Our partners may set cookies, but we do not.', { 'cookies.third-party': 'does' }],
    ['Other companies may set cookies here. We do not.', { 'cookies.third-party': 'does' }],
    ['We set no cookies, though our partners use cookies.', { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' }],
  ])('%s', (text, stated) => expect(statementsIn(text)).toEqual(stated));
});

describe('what is named and then denied', () => {
  it.each([
    ['Third-party cookies: we do not use them.', { 'cookies.third-party': 'does-not' }],
    ['Advertising cookies – we don’t use these.', { 'cookies.third-party': 'does-not' }],
    ['Performance cookies: used. Targeting cookies: not used.', { 'cookies.third-party': 'does-not' }],
    ['Third-party cookies are set by a domain that you do not visit. We do not allow them.', { 'cookies.third-party': 'does-not' }],
    ['A web beacon is a tiny image that tells who reads. We don’t use such things.', { 'tracking.beacons': 'does-not' }],
    ['Cookies are small files. We do not use them.', { 'cookies.first-party': 'does-not' }],
    ['Our partners may set cookies. We do not use them.', { 'cookies.third-party': 'does', 'cookies.first-party': 'does-not' }],
    ['Third-party cookies: we use them to show ads.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does' }],
    ['Hotjar is not used to record passwords.', {}],
    ['Our beacons do not collect personal information.', {}],
    ['Web beacons are not used.', { 'tracking.beacons': 'does-not' }],
  ])('%s', (text, stated) => expect(statementsIn(text)).toEqual(stated));
});

describe('what is over, or never was', () => {
  it.each([
    ['Until May 2018 we used Google Analytics on this site.', {}],
    ['Our previous website used Google AdSense.', {}],
    ['In the past, gifts were processed by Stripe.', {}],
    ['We once shared our list with sponsors.', {}],
    ['Once we share your data with others, we tell you.', { 'sharing.any': 'does' }],
    ['Google Analytics has been disabled on this website.', {}],
    ['We have deactivated the Facebook Pixel.', {}],
    ['If the use of cookies is deactivated, the basket does not work.', { 'cookies.first-party': 'does' }],
    ['Data sharing with Google is disabled.', {}],
    ['Sharing of your data with partners can be disabled in your settings.', { 'sharing.any': 'does' }],
    ['We forgo the use of cookies.', { 'cookies.first-party': 'does-not' }],
    ['The claim that we sell data is false.', {}],
    ['We may share it to respond to claims that a listing is false.', { 'sharing.any': 'does' }],
    ['Federal law permits banks to share information with affiliates.', {}],
    ['Under the Privacy Act, websites must ask for consent before they set cookies.', {}],
    ['The law requires us to disclose your data to the police.', { 'sharing.any': 'does', 'sharing.legal': 'does' }],
    ['Under the law, this sharing may be a sale.', { 'sharing.sale': 'does' }],
    ['“Sale” does not include disclosures to our service providers.', {}],
  ])('%s', (text, stated) => expect(statementsIn(text)).toEqual(stated));
});

describe('what looks like something else', () => {
  it.each([
    [
      'In the past 12 months, personal information was sold to advertisers.',
      { 'sharing.sale': 'does', 'sharing.third-party-marketing': 'does' },
    ],
    ['We log your IP address, your browser and the previous site that you visited.', { 'tracking.server-logs': 'does' }],
    ['We do not sell your data to third parties who do not belong to our group.', { 'sharing.sale': 'does-not' }],
    ['If we do not have your consent, we will not sell your data.', { 'sharing.sale': 'does-not' }],
    ['Consent is not needed as we do not sell your data.', { 'sharing.sale': 'does-not' }],
    ['Our advertisers may use web beacons. We do not use them.', { 'tracking.advertising': 'does', 'tracking.beacons': 'does' }],
    ['We log IP addresses. We do not use them.', { 'tracking.server-logs': 'does' }],
    ['We share your data with our partners and with our staff.', { 'sharing.any': 'does' }],
    ['We share your data internally and with other companies.', { 'sharing.any': 'does' }],
    ['IP addresses are not logged on our server.', { 'tracking.server-logs': 'does-not' }],
    ['If you check the relevant box, we share your address with others.', { 'sharing.any': 'with-consent' }],
    ['We may ban you and report you to the police.', { 'sharing.legal': 'does' }],
    ['We have disabled data sharing in Google Analytics.', { 'tracking.analytics': 'does Google Analytics' }],
    ['If you have disabled cookies, you cannot place an order on our site.', { 'cookies.first-party': 'does' }],
    ['We do not sell your data to brands.', { 'sharing.sale': 'does-not' }],
    [
      'This version, like previous versions, sends usage data to Google Analytics.',
      { 'tracking.analytics': 'does Google Analytics', 'tracking.server-logs': 'does' },
    ],
    ['If law permits, personal data may be transferred to a buyer of the business.', { 'sharing.business-transfer': 'does' }],
    [
      'We will never:\n• Sell your data.\n\nLog files record your IP address.',
      { 'sharing.sale': 'does-not', 'tracking.server-logs': 'does' },
    ],
    ['What we do and don’t do\n• Share your address with couriers', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }],
  ])('%s', (text, stated) => expect(statementsIn(text)).toEqual(stated));
});

describe('denials in other words', () => {
  it.each([
    ['We think it’s wrong to sell your data.', { 'sharing.sale': 'does-not' }],
    ['Our rules forbid selling members’ data.', { 'sharing.sale': 'does-not' }],
    ['We are strictly against selling data.', { 'sharing.sale': 'does-not' }],
    ['We are not the kind of app that sells your data.', { 'sharing.sale': 'does-not' }],
    ['Selling data isn’t our thing.', { 'sharing.sale': 'does-not' }],
    ['Your fee frees us from having to sell your data.', { 'sharing.sale': 'does-not' }],
    ['Opting out does not keep us from sharing your data with our affiliates.', { 'sharing.any': 'does', 'sharing.affiliates': 'does' }],
    ['No personal data is shared without appropriate safeguards.', {}],
    ['We will not share your data with just anyone.', {}],
    ['We do not share your data with third parties who do not follow this policy.', {}],
    ['No authorization is needed for us to disclose your records to your insurer.', { 'sharing.any': 'does' }],
    ['We don’t need your consent to share your data with others.', { 'sharing.any': 'does' }],
    ['We do not share your data with others without your consent.', { 'sharing.any': 'with-consent' }],
  ])('%s', (text, stated) => expect(statementsIn(text)).toEqual(stated));
});

describe('lines that a denial introduces', () => {
  it.each([
    ['We will never:\nSell your data.\nShare it with advertisers.', null],
    ['We promise never to:\n\nSell your data.\n\nShare it with advertisers.', null],
    ['Here is what we do not do:\nSell your data\nShare it with advertisers', null],
    ['Sell your data. Share it with advertisers.', 'What we never do'],
    ['What we won’t do\n• Sell your data\n• Share it with advertisers', null],
    ['It is forbidden for our staff to:\n• sell your data\n• share it with advertisers', null],
  ])('%s', (text, heading) => {
    const answers = classify([{ level: 2, heading, text }]).map(({ fact, answer }) => `${fact} ${answer}`);
    expect(answers.sort()).toEqual(['sharing.any does-not', 'sharing.sale does-not', 'sharing.third-party-marketing does-not']);
  });

  it('what is said after them stands for itself', () => {
    expect(statementsIn('We will never:\nSell your data.\nAdvertisers may set cookies.')).toMatchObject({
      'sharing.sale': 'does-not',
      'cookies.third-party': 'does',
    });
  });
});

describe('what is denied', () => {
  it.each([
    ['There are no firms to whom we sell your data.', 'does-not'],
    ['We do not have any partners to whom we sell your data.', 'does-not'],
    ['There is no situation where we would sell your data.', 'does-not'],
    ['There is nobody we sell your data to.', 'does-not'],
    ['There are firms to whom we sell your data.', 'does'],
    ['Our terms forbid us from selling your data.', 'does-not'],
    ['Nothing prohibits us from selling your data.', 'does'],
    ['We sell the following data: none.', 'does-not'],
    ['Though no money is paid, sharing your data with others may be a sale.', 'does'],
    ['Even if you have opted out, we may still sell your data.', 'does'],
    ['We may, but will not, sell your data.', 'does-not'],
    ['Nowhere do we sell your data.', 'does-not'],
    ['Never will we sell your data.', 'does-not'],
    ['Not once have we sold your data.', 'does-not'],
    ['No information, including your name, email address, and phone number, will be sold.', 'does-not'],
    ['No information, such as your name and address, is sold.', 'does-not'],
    ['No information that identifies you will be sold.', 'does-not'],
    ['Nothing stops us from selling your data.', 'does'],
    ['No data is lent, as all of it is sold.', 'does'],
    ['Your data is never lent and is sold to couriers.', 'does'],
    ['Acme, which does not charge you, sells your data.', 'does'],
    ['We could sell your data, but we choose not to.', 'does-not'],
    ['We could sell your data, but we choose not to; your data is yours.', 'does-not'],
    ['We could sell your data, but we choose not to, as described below.', 'does-not'],
    ['We could sell your data, but we choose not to (see section 5).', 'does-not'],
    ['Although we could sell your data, we do not.', 'does-not'],
    ['We sell your data, but we do not (and never will) tell your card number.', 'does'],
    ['We sell your data, but we will not do so, unless you agree, to our sponsors.', 'does'],
    ['Do you sell my data? no! We only lend our books.', 'does-not'],
    ['We receive compensation for the services that we provide to you on the basis of your data.', undefined],
    ['We may sell your data, but we do not have to.', 'does'],
    ['None of your data, such as your name and your address, is sold.', 'does-not'],
    ['No personal data, as it is defined by law, is sold.', 'does-not'],
    ['No personal data, as that term is defined by law, is sold.', 'does-not'],
    ['We do not, as that term is defined by law, sell your personal data.', 'does-not'],
    ['We give no names to printers, as noted below, and we sell your data.', 'does'],
    ['We do not share your data except with couriers, or sell it.', 'does-not'],
    ['We do not, except as described here, share or sell your data.', 'does-not'],
    ['We do not sell your personal information and will notify you if that changes.', 'does-not'],
    ['Persons who are entitled to keep us from selling their data may write.', undefined],
    ['We will not share a reader’s data beyond what an order needs, or sell their data.', 'does-not'],
    ['No names are asked for, and your data, such as your address, is sold.', 'does'],
    [
      'At no point in the process of placing an order, paying for it, or returning what you bought do we sell your personal data.',
      'does-not',
    ],
  ])('%s', (text, answer) => expect(statementsIn(text)['sharing.sale']).toBe(answer));

  it.each([
    ['We do not join data collected through the use of Google Analytics with your name.', 'does Google Analytics'],
    ['We use Fathom Analytics, a private alternative to Google Analytics.', 'does Fathom Analytics'],
    ['We use Matomo as an alternative to Google Analytics or Hotjar.', 'does Matomo'],
    ['We do not match your name with Google Analytics, which we use to measure visits.', 'does Google Analytics'],
    ['Data goes to Hotjar or Mixpanel, and our analytics provider is Amplitude.', 'does Hotjar Mixpanel Amplitude'],
  ])('%s', (text, answer) => expect(statementsIn(text)['tracking.analytics']).toBe(answer));

  it.each([
    [
      'Except as described below, we do not share your data with other companies:\n• affiliates',
      { 'sharing.any': 'does', 'sharing.affiliates': 'does' },
    ],
    ['If we ever use cookies, we will tell you here.', {}],
    ['If we ever share your data with other companies, we will ask for your consent.', { 'sharing.any': 'with-consent' }],
    ['No third-party cookies are used, only our own.', { 'cookies.third-party': 'does-not' }],
    ['"Share" means to disclose personal data to other companies.', {}],
    ['Never share your password with anyone.', {}],
    ['Never shared with anyone.', { 'sharing.any': 'does-not' }],
    ['The shop, but not the blog, uses cookies.', { 'cookies.first-party': 'does' }],
    ['We do not use any cookies which are not strictly necessary.', {}],
    ['We do not keep log files for more than 30 days.', {}],
    ['We do not link the data gathered by web beacons with your name.', { 'tracking.beacons': 'does' }],
    ['If you have enabled Do Not Track, no cookies are set.', { 'tracking.do-not-track': 'does' }],
    ['If you have enabled Do Not Track, we do not respond to it.', { 'tracking.do-not-track': 'does-not' }],
    ['We have no control over other companies that set cookies here.', { 'cookies.third-party': 'does' }],
    ['No registration is needed, as our partners may set cookies.', { 'cookies.third-party': 'does' }],
    ['Although we do not sell your data, our partners set cookies.', { 'sharing.sale': 'does-not', 'cookies.third-party': 'does' }],
    ['Our cookies do not track you across other websites.', { 'cookies.first-party': 'does' }],
    ['Cookies can be removed by following the help.\nInformation from other companies.\nWe get some.', {}],
    ['Third-party cookies are prohibited on our site.', { 'cookies.third-party': 'does-not' }],
    ['Third-party cookies are not allowed on our site.', { 'cookies.third-party': 'does-not' }],
    ['Third parties may not use cookies to identify you.', {}],
    ['Web beacons are not used to access your personal information.', {}],
    ['We do not use web beacons to gather personal information.', {}],
    ['We do not use Google Analytics for advertising.', {}],
    ['We do not use Google Analytics to follow you.', {}],
    ['Cookies are set not by us but by our advertisers.', { 'cookies.third-party': 'does' }],
    ['We are not paid for sharing your data with partners.', { 'sharing.any': 'does', 'sharing.sale': 'does-not' }],
    [
      'We do not consider sharing data with affiliates to be a sale.',
      { 'sharing.any': 'does', 'sharing.affiliates': 'does', 'sharing.sale': 'does-not' },
    ],
    ['We would never consider selling your data.', { 'sharing.sale': 'does-not' }],
    ['This does not mean that we sell your data.', {}],
    ['We shall not be liable for disclosing your data to the authorities.', {}],
    ['We do not share all of your data with our couriers.', {}],
    ['We do not sell your data, without exception.', { 'sharing.sale': 'does-not' }],
    ['We do not share your data with anyone but trusted couriers.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }],
    ['We share your data with other companies, but not our affiliates.', { 'sharing.any': 'does' }],
    ['We share your data with other companies (excluding our affiliates).', { 'sharing.any': 'does' }],
    ['We receive your order data other than the credit card number.', {}],
    ['A token is stored instead of your card number.', { 'payments.card-data': 'not-kept' }],
    ['You may ask for anything by requesting us not to share your data with affiliates.', {}],
    ['This site formerly used Google Analytics.', {}],
    ['I used to have Google Analytics on the site.', {}],
    ['We used Google Analytics until 2019; now we use Matomo.', { 'tracking.analytics': 'does Matomo' }],
    ['Until last year we used Google Analytics; now we use Matomo.', { 'tracking.analytics': 'does Matomo' }],
    ['A cookie is set if you have visited the site previously.', { 'cookies.first-party': 'does' }],
    ['We have sold our list in the past; since 2016, we have not.', { 'sharing.sale': 'does-not' }],
    ['Some people think that we sell data. We do not.', { 'sharing.sale': 'does-not' }],
    [
      'Save for what is needed, no cookies are stored by the site, nor do we let any other person store them.',
      { 'cookies.first-party': 'mixed', 'cookies.third-party': 'does-not' },
    ],
    ['A form that we embed sets cookies, over which we have no control.', { 'cookies.third-party': 'does' }],
    ['When you click on it, that site may set cookies.', {}],
    ['Personal data is data that does not reveal who you are, such as your IP address.', {}],
    ['We share your data with couriers and with nobody else.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }],
    [
      'We do not (i) sell personal information; (ii) use web beacons; or (iii) keep card numbers.',
      { 'sharing.sale': 'does-not', 'tracking.beacons': 'does-not', 'payments.card-data': 'not-kept' },
    ],
    ['We will not:\n(a) sell your data;\n(b) store your card number.', { 'sharing.sale': 'does-not', 'payments.card-data': 'not-kept' }],
    [
      'We do not use:\n• third-party tools, such as Google Analytics;\n• advertising networks, such as AdMob;',
      { 'tracking.analytics': 'does-not Google Analytics', 'tracking.advertising': 'does-not AdMob' },
    ],
    [
      'We do not sell data; we share it with: (a) couriers; (b) banks.',
      { 'sharing.sale': 'does-not', 'sharing.any': 'does', 'sharing.service-providers': 'does' },
    ],
    ['We do not:\nsell your data\nshow ads', { 'sharing.sale': 'does-not', 'tracking.advertising': 'does-not' }],
    ['We do NOT:\n✗ sell your data\n✗ use third-party cookies', { 'sharing.sale': 'does-not', 'cookies.third-party': 'does-not' }],
    ['❌ We sell your data', { 'sharing.sale': 'does-not' }],
    ['We sell your data: no.', { 'sharing.sale': 'does-not' }],
    [
      'Practice | Do we do it?\nSell your data | No\nThird-party cookies | No',
      { 'sharing.sale': 'does-not', 'cookies.third-party': 'does-not' },
    ],
    ['Payments | Card number | Our bank | No', {}],
    ['We use your loan information to assess your application.', {}],
    ['Your rental agreement and personal data are kept for six years.', {}],
    ['We log your trades, positions and account data.', {}],
    ['We sell insurance and share your details with other companies.', { 'sharing.any': 'does' }],
    ['We sell and share your personal data.', { 'sharing.any': 'does', 'sharing.sale': 'does' }],
    ['We trade under the name "Quillworks" and hold your personal data.', {}],
    ['Details taken over the phone and your assets are in our files.', {}],
    ['Far from selling your data, we guard it.', { 'sharing.sale': 'does-not' }],
    ['We do not disclose your personal information overseas.', {}],
    ['We do not share personal data with anyone outside the EEA.', {}],
    ['We are lawyers and receive data from courts.', {}],
    ['We show ads that do not track you.', {}],
    ['The token, and not the card number, is saved with your account.', { 'payments.card-data': 'not-kept' }],
    ['A token, rather than the card number, is stored in our system.', { 'payments.card-data': 'not-kept' }],
    ['Orders are archived without card numbers.', { 'payments.card-data': 'not-kept' }],
    ['We ask for your card number. This is not stored.', { 'payments.card-data': 'not-kept' }],
    [
      'The app does not use cookies. However, it may use code of third parties that uses cookies.',
      { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' },
    ],
    ['We have no access to third-party cookies.', { 'cookies.third-party': 'does' }],
    [
      'Our payment provider does not pass your card number on to us.',
      { 'payments.processor': 'does', 'payments.card-data': 'not-received' },
    ],
    ['If we see a Global Privacy Control signal, we opt you out.', { 'tracking.do-not-track': 'does' }],
    ['You can pay by credit card, PayPal or bank transfer.', { 'payments.processor': 'does PayPal' }],
    ['PayPal and Apple Pay are accepted.', { 'payments.processor': 'does PayPal Apple Pay' }],
    ['Payment methods: credit card, PayPal, Klarna', { 'payments.processor': 'does PayPal Klarna' }],
    ['We use Calendly for scheduling and Square for payments.', { 'payments.processor': 'does Square' }],
    ['We use Zorbix for appointments and Tyro for deposits and card payments.', { 'payments.processor': 'does Tyro' }],
    [
      'We use Heroku (hosting), Stripe (payments) and Plausible (statistics).',
      { 'payments.processor': 'does Stripe', 'tracking.analytics': 'does Plausible', 'sharing.service-providers': 'does' },
    ],
    ['We have switched from Mixpanel to Amplitude.', { 'tracking.analytics': 'does Amplitude' }],
  ])('%s', (text, stated) => expect(statementsIn(text)).toEqual(stated));

  it.each([
    ['Your name is stored, but your card number isn’t.', { 'payments.card-data': 'not-kept' }],
    ['First-party cookies are used, third-party cookies are not.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does-not' }],
    ['We help you to find what is useful and what you do not.', {}],
    ['Even though we do not sell your data, our partners set cookies.', { 'sharing.sale': 'does-not', 'cookies.third-party': 'does' }],
    ['We will not i) sell your data.', { 'sharing.sale': 'does-not' }],
    ['We do not sell your data; share it with third parties; or rent it out.', { 'sharing.sale': 'does-not', 'sharing.any': 'does-not' }],
    ['We do not sell your data; we share it with third parties.', { 'sharing.sale': 'does-not', 'sharing.any': 'does' }],
  ])('and what is not: %s', (text, stated) => expect(statementsIn(text)).toEqual(stated));

  it('a tracker that is denied beside one that is used', () => {
    const [used] = classify([{ level: 2, heading: null, text: 'We do not use Google Analytics; we use Matomo.' }]).filter(
      ({ fact, denies }) => fact === 'tracking.analytics' && !denies,
    );
    expect(used?.names).toEqual(['Matomo']);
  });
});

describe('on what conditions', () => {
  it.each([
    ['Unless the law says otherwise, your data will not be shared with third parties.', 'sharing.any', 'does-not'],
    ['We share your data with others only at your express request (see section 5).', 'sharing.any', 'with-consent'],
    ['We share your data with Yahoo! only if you agree.', 'sharing.any', 'with-consent'],
    ['We store your name and, with your permission, sell it to third parties.', 'sharing.sale', 'with-consent'],
    ['Your data is not shared with others unless permission has been asked for and given by you.', 'sharing.any', 'with-consent'],
    ['Except in the following cases, we do not share your personal data:\n• with our couriers', 'sharing.service-providers', 'does'],
    [
      'We do not use Google Analytics unless you accept cookies, as described below.',
      'tracking.analytics',
      'with-consent Google Analytics',
    ],
    ['Hotjar is not started unless you agree (see section 5).', 'tracking.analytics', 'with-consent Hotjar'],
    ['We do not share your data without your consent, except as described in this policy.', 'sharing.any', 'does-not'],
    [
      'Other than as disclosed in this notice, Zorbix does not share your data with any other third parties unless required to do so by law.',
      'sharing.legal',
      'does',
    ],
    ['We do not share your data except (i) with your consent, (ii) as described in this policy.', 'sharing.any', 'does-not'],
    ['We do not share your data with third parties when processing your request.', 'sharing.any', 'does-not'],
    ['Once we receive your request, we will not sell your personal data.', 'sharing.sale', undefined],
    ['If you have chosen not to receive newsletters, we may still share your data with others.', 'sharing.any', 'does'],
    ['After receiving your opt-out request, we will not sell your personal data.', 'sharing.sale', undefined],
    ['Prior to sharing your data with third parties, we ask for your consent.', 'sharing.any', 'with-consent'],
    ['So long as you consent, we set cookies.', 'cookies.first-party', 'with-consent'],
    ['We set cookies when you check out.', 'cookies.first-party', 'does'],
    ['When you approve a quote, we pass your address to our installers.', 'sharing.any', 'does'],
    ['When you agree to buy it, we give your address to the seller.', 'sharing.any', 'does'],
    ['Cookies are set only if you accept our use of cookies.', 'cookies.first-party', 'with-consent'],
    ['These remain off until you accept them. They are cookies.', 'cookies.first-party', undefined],
    ['We share it with firms who help us, so long as those parties agree to keep it secret.', 'sharing.service-providers', 'does'],
  ])('%s', (text, fact, answer) => expect(statementsIn(text)[fact]).toBe(answer));
});

describe('where a clause begins', () => {
  it.each([
    ['Acme does not collect card numbers — payments are processed through Zahlbar.', 'payments.processor', 'does Zahlbar'],
    ['We never store card numbers -- payments are handled by PayPal.', 'payments.processor', 'does PayPal'],
    ['Stripe — These cookies are used to support payment processing.', 'payments.processor', 'does Stripe'],
    ['This includes, but is not limited to, device type, IP address and browser that we collect.', 'tracking.server-logs', 'does'],
    ['We store pages 10-14 of the book.', 'tracking.server-logs', undefined],
  ])('%s', (text, fact, answer) => expect(statementsIn(text)[fact]).toBe(answer));

  it('a sentence of very many words is read to its end', () => {
    const list = 'IP, OS, ISP, age, '.repeat(120);
    const stated = statementsIn(`We may collect ${list}and we share your personal information with advertisers.`);
    expect(stated['sharing.any']).toBe('does');
  });
});

describe('what a clause leaves out, as the one before says it', () => {
  it.each([
    ['We do not use cookies, but our advertisers do.', 'cookies.third-party', 'does'],
    ['We do not set cookies; third parties may.', 'cookies.third-party', 'does'],
    ["Our shop doesn't use cookies, though some of our partners do.", 'cookies.third-party', 'does'],
    ['We keep no card numbers, but Stripe does.', 'payments.processor', 'does Stripe'],
    ['We do not sell your data, as other shops do.', 'sharing.sale', 'does-not'],
    ['We do not set cookies the way that other sites do.', 'cookies.first-party', 'does-not'],
  ])('%s', (text, fact, answer) => expect(statementsIn(text)[fact]).toBe(answer));

  it.each(['The website sets no cookies, but the forum does.', 'This page does not set cookies, while our shop does so.'])(
    '%s: both',
    (text) => {
      const answers = classify([{ level: 1, heading: null, text }]).map(({ fact, answer }) => `${fact} ${answer}`);
      expect(answers).toEqual(['cookies.first-party does-not', 'cookies.first-party does']);
    },
  );
});
