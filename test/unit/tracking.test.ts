import { describe, expect, it } from 'vitest';
import { parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import type { FactId, Topic } from '../../lib/policy';
import { summarize } from '../../lib/summarize';

it.each([
  ['We use the web analytics service Zebrametrix.', 'Zebrametrix'],
  ['We use heat maps from Zebrametrix.', 'Zebrametrix'],
  ['Web analytics provider: Zebrametrix Ltd.', 'Zebrametrix'],
  ['We also use Quagga™ to measure traffic.', 'Quagga'],
  ['We use services such as Zebrametrix for crash reporting.', 'Zebrametrix'],
  ['Our partner Zebrametrix collects data about your visits.', 'Zebrametrix'],
  ['Ads on the site are managed by Zebrads Media Inc.', 'Zebrads Media'],
  ['We have partnered with Zebrads for targeted advertising.', 'Zebrads'],
  ['We use Zebrads to show you interest-based ads.', 'Zebrads'],
  ['We use a pixel from Zebrads for retargeting.', 'Zebrads'],
  ['This site is affiliated with Zebrads for the purposes of placing advertising on it.', 'Zebrads'],
  ["We use Microsoft's Clarity to measure traffic.", 'Microsoft Clarity'],
  ['We use Matomo (formerly known as Piwik).', 'Matomo'],
  ['We use TikTok and Reddit pixels.', 'Reddit, TikTok'],
  ['Analytics services: These count visits.', ''],
  ['Hotjar | Analytics | Malta', 'Hotjar'],
  ['Go to Settings > Google > Ads and choose "Disable personalised advertising".', ''],
])('names who follows visitors: %s', (text, names) => {
  const { topics } = summarize(extractPolicy(parseText(text), 'https://www.larkspur.example/privacy'));
  const { facts } = topics.find(({ id }) => id === 'tracking') as Topic;
  expect([...new Set(facts.flatMap((fact) => fact.names))].sort().join(', ')).toBe(names);
});

interface Case {
  policy: string;
  text: string;
  /** The stated facts of cookies and tracking; all others are not stated. */
  states: Partial<Record<FactId, string>>;
  /** The services that the card names. */
  names?: string[];
}

const POLICIES: Case[] = [
  {
    policy: 'that never mentions cookies',
    text: `# Privacy
We are a small bakery. If you write to us, we answer you and keep your letter for a year.
Your address is given to nobody.`,
    states: {},
  },
  {
    policy: 'that defines cookies before it denies them, with those of linked shops',
    text: `# Privacy of Heron Tools
## Cookies
Nearly all shops use cookies, which are little texts that a browser keeps. They may be used to fill a basket.
Heron Tools sets no cookie at all. The shops that we link to, however, may leave cookies in your browser to note who sent you. What such a cookie holds is not personal.`,
    states: { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' },
  },
  {
    policy: 'with instructions that presuppose its cookies',
    text: `# Privacy
You can set your browser to refuse cookies. If you disable cookies, some parts of the forum will not work.`,
    states: { 'cookies.first-party': 'does' },
  },
  {
    policy: 'with instructions alone',
    text: `# Privacy
Your browser can be set to refuse cookies. For more information about cookies, see its help pages.`,
    states: {},
  },
  {
    policy: 'that gives data to a service of measurement by its name',
    text: `# Privacy
We hand figures on visits to Google Analytics, which is a supplier of ours.`,
    states: { 'tracking.analytics': 'does' },
    names: ['Google Analytics'],
  },
  {
    policy: 'that honors one signal of two',
    text: `# Privacy
We honor GPC, but not DNT.`,
    states: { 'tracking.do-not-track': 'mixed' },
  },
  {
    policy: 'that denies only a purpose of its cookies',
    text: `# Privacy
We use cookies to keep you logged in. We do not use cookies to collect personal information.`,
    states: { 'cookies.first-party': 'does' },
  },
  {
    policy: 'of an early site with an ad network',
    text: `# Privacy
We use third-party advertising companies, primarily Google, to serve ads when you visit us. These companies may use cookies and information about your visits to show ads for goods that interest you.
Our web server logs IP addresses and browser types.`,
    states: { 'cookies.third-party': 'does', 'tracking.advertising': 'does', 'tracking.server-logs': 'does' },
    names: ['Google'],
  },
  {
    policy: 'that names products in a row after their company',
    text: `# Privacy
## Third parties
We use Google services (Analytics, Remarketing, Display).`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Google Analytics', 'Google Display', 'Google Remarketing'],
  },
  {
    policy: 'with a table of services',
    text: `# Privacy
## Analytics and advertising

| Service | What for |
|---|---|
| Hotjar | Analytical information |
| Criteo | Advertising information |`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Criteo', 'Hotjar'],
  },
  {
    policy: 'that says of each service what it is for',
    text: `# Privacy
We have helpers such as Mixpanel for analytics, AWS for hosting, Google for advertising, and Zendesk for questions. Our banners are shown by others such as Pinterest and Twitter for example.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Google', 'Mixpanel', 'Pinterest', 'Twitter'],
  },
  {
    policy: 'with a table of services, known and unknown, and what for',
    text: `# Privacy

| Name | Services provided |
|---|---|
| Quorvane | Web analytics |
| Zibberad | Advertising |
| Fernpost | Letters |

| Cookie name | Purpose |
|---|---|
| NID | Analytics |`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Quorvane', 'Zibberad'],
  },
  {
    policy: 'that names products by words of their own, and their owner',
    text: `# Privacy
We use Flurry Analytics and LinkedIn Website Retargeting.
AdMob is an advertising service provided by Google.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['AdMob', 'Flurry Analytics', 'LinkedIn Website Retargeting'],
  },
  {
    policy: 'that names a company with its products, or in small letters with what it does',
    text: `# Privacy
We use ad services such as Google's AdSense and AdWords, and Criteo.
Zibberad remarketing, with AdRoll, is a retargeting service provided by Quorvane Inc.
We show you relevant ads with Facebook remarketing. Firebase's Cloud Messaging helps us to measure the use of the app.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['AdRoll', 'AdSense', 'AdWords', 'Criteo', 'Facebook', 'Firebase'],
  },
  {
    policy: 'that names services with words of their own, or beside their owners',
    text: `# Privacy
We use ad networks such as Criteo Plus, Criteo, OpenX Norway and Taboola. Hotjar Insights shows what you click.
We measure how the app is used with Google (Crashlytics).`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Crashlytics', 'Criteo', 'Criteo Plus', 'Hotjar', 'OpenX Norway', 'Taboola'],
  },
  {
    policy: 'that names companies of many trades in brackets, after what they help to understand',
    text: `# Privacy
Analytics services help us understand how visitors use the forum (e.g. Mixpanel (USA), Adobe Inc. (USA), Microsoft Corporation (USA)).`,
    states: { 'tracking.analytics': 'does' },
    names: ['Adobe', 'Microsoft', 'Mixpanel'],
  },
  {
    policy: 'with everyday words that are the names of services elsewhere',
    text: `# Privacy
Larkspur Segment collects names. We use a web analytics service. Segment Data: we use it to serve you.
The Health Segment Notice tells you of our ad partners. The app measures its Jetpack installation.`,
    states: { 'tracking.analytics': 'does' },
  },
  {
    policy: 'of a tracker, which speaks of itself',
    text: `# Privacy of Yahoo Mail
xAd, Inc. d/b/a Larkspur Ground ("we", "us") wrote this policy with Yahoo. We use cookies. xAd uses them to keep you signed in.`,
    states: { 'cookies.first-party': 'does' },
  },
  {
    policy: 'with helpers of other trades in brackets',
    text: `# Privacy
Our helpers are hosts (such as AWS) and analytics providers (such as Google).`,
    states: { 'tracking.analytics': 'does' },
    names: ['Google'],
  },
  {
    policy: 'with a list of ad networks',
    text: `# Privacy
We work with these advertising networks:

- OpenX
- Criteo
- Taboola`,
    states: { 'tracking.advertising': 'does' },
    names: ['Criteo', 'OpenX', 'Taboola'],
  },
  {
    policy: 'with services that no list knows',
    text: `# Privacy
We count visits with a web analytics service called Quorvane. Our banners come from an ad network named Zibberad.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Quorvane', 'Zibberad'],
  },
  {
    policy: 'with services that no list knows, named by the way',
    text: `# Privacy
The web analytics service we use is Quorvane. We use tools such as Wagtail and Grebestat to measure visits.
To measure traffic, we employ Heronlog. The ad network we use is Zibberad.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Grebestat', 'Heronlog', 'Quorvane', 'Wagtail', 'Zibberad'],
  },
  {
    policy: 'with a long series of ad networks, known and unknown',
    text: `# Privacy
Such ad networks include but are not limited to OpenX (for terms see https://www.openx.com), Zibberad, Criteo Plus, 4th Zebra, plumad, Quorvane media, Taboola, ZibberAd, Grebe Ads GmbH and AdRoll, who help us to show ads on Larkspur, and Heron.
Our partners are Criteo, Hotjar and Wagtail.`,
    states: { 'tracking.advertising': 'does', 'tracking.analytics': 'does' },
    names: ['4th Zebra', 'AdRoll', 'Criteo', 'Criteo Plus', 'Grebe Ads', 'Hotjar', 'OpenX', 'Taboola', 'Zibberad'],
  },
  {
    policy: 'with a list of ad networks, known and unknown, one a line',
    text: `# Privacy
This is a list of each advertising partner that we work with:

1. OpenX
2. Zibberad (for games)
3. Criteo
4. Banner Information
5. Write to us

These services handle your data for us:

- Hotjar
- Criteo
- Quorvane`,
    states: { 'tracking.advertising': 'does', 'tracking.analytics': 'does' },
    names: ['Criteo', 'Hotjar', 'OpenX', 'Zibberad'],
  },
  {
    policy: 'with lists right below what heads them',
    text: `# Privacy
## Analytics providers
- Google
- Quorvane
- Mixpanel
## Ad networks
- Facebook
- Criteo
## Friends
- Twitter`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Criteo', 'Facebook', 'Google', 'Mixpanel', 'Quorvane'],
  },
  {
    policy: 'with a list whose introduction refers to the sentence before',
    text: `# Privacy
Our game has services of others, which may collect data. These services are:

- Mixpanel. They have rules of their own.`,
    states: { 'tracking.analytics': 'does' },
    names: ['Mixpanel'],
  },
  {
    policy: 'with numbered sentences under what speaks of analytics',
    text: `# Privacy
We use an analytics company, and you can:

1. Ask for a copy.
I. Professional or other news

Our partners are analytics providers, OS/Platform Providers and shops. Parcels have a parcel tracking service, Heron.`,
    states: { 'tracking.analytics': 'does' },
  },
  {
    policy: 'with one service in the place of others',
    text: `# Privacy
We use Hotjar, but not Google Analytics. Instead of AdSense we use Criteo.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Criteo', 'Hotjar'],
  },
  {
    policy: 'that names companies beside their services',
    text: `# Privacy
## Google Analytics
An outside company helps us to measure how visitors use the app. Google may use what it collects to choose the ads of its own ad network.
## Others
AdMob is an ad service provided by AdMob Google Inc.

| Criteo kit | Twitter Inc. | We show ads with it. |
|---|---|---|

You may link your account: linking a network (such as Facebook and LinkedIn), an ad network learns your name.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['AdMob', 'Criteo', 'Google Analytics'],
  },
  {
    policy: 'whose helpers are its own, or only ways to log in',
    text: `# Privacy
Welcome to Criteo Rooms! At Taboola, we like tea.
Our advertising networks are Criteo and our subsidiary, AdRoll.
If you log in with a social network (e.g. Facebook or YouTube), an outside company measures your visits.
An analytics company counts visits; news is on Twitter.`,
    states: { 'tracking.advertising': 'does', 'tracking.analytics': 'does' },
  },
  {
    policy: 'that speaks of its site by a name again and again',
    text: `# Privacy
We tell you what Wobblix does. Here Wobblix collects your name, and Wobblix may keep it. If you write, Wobblix uses your address.
When you order, Wobblix has your card, and in the end Wobblix may erase it.
Our advertising networks are Criteo and Wobblix.`,
    states: { 'tracking.advertising': 'does' },
    names: ['Criteo'],
  },
  {
    policy: 'that describes a service of others at length',
    text: `# Privacy
We count visits with Google Analytics. Here Google uses cookies, and Google may keep them. In the end Google will erase them, and Google has its own rules.
If you agree, Google shares them. As we know, Google does so, Google takes them along, and Google provides reports. Google may also receive your address.`,
    states: { 'cookies.third-party': 'does', 'tracking.analytics': 'does' },
    names: ['Google', 'Google Analytics'],
  },
  {
    policy: 'in which another service does what is told, and whom it writes with capitals is nobody in particular',
    text: `# Privacy
We count visits with Google Analytics. Here Google Analytics uses cookies, and Google Analytics may keep them.
The Service Providers may see your name. If you ask, Service Providers may erase it. Later Service Providers may keep it. In the end Service Providers may lose it.
Ads are shown by the Service Providers.`,
    states: { 'cookies.third-party': 'does', 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Google Analytics'],
  },
  {
    policy: 'whose headings name the services',
    text: `# Privacy
## Google Analytics and Flurry Analytics
An outside company helps us to measure how visitors use the app.
## AdSense and the Facebook page
An ad network shows its banners, and sets cookies for it.
## Criteo
Write to us.`,
    states: { 'cookies.third-party': 'does', 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['AdSense', 'Flurry Analytics', 'Google Analytics'],
  },
  {
    policy: 'with items that say all by themselves',
    text: `# Privacy
We use analytics and get the following data:

- What you read
- If you log in with a network (e.g. Facebook), we may get your name
- Do Not Track: this site does not respond to it`,
    states: { 'tracking.analytics': 'does', 'tracking.do-not-track': 'does-not' },
  },
  {
    policy: 'whose introduction has words in capitals that are no names',
    text: `# Privacy
We may use your Member Papers for these purposes:

- Measure and analyse visits to the forum`,
    states: {},
  },
  {
    policy: 'that only links to pages for opting out',
    text: `# Privacy
Tips for a calm life: read https://tools.google.com/dlpage/gaoptout and https://www.criteo.com/privacy/ at leisure.`,
    states: {},
  },
  {
    policy: 'of an app without any tracking',
    text: `# Privacy
Larkspur contains no analytics, no ads and no trackers. It never tracks you. We do not log IP addresses.`,
    states: { 'tracking.analytics': 'does-not', 'tracking.advertising': 'does-not', 'tracking.server-logs': 'does-not' },
  },
  {
    policy: 'of a VPN whose website keeps logs',
    text: `# Privacy
## The app
We do not log your IP address or your browsing history when you use the VPN.
## The website
Our web server records the IP address and browser type of every visitor.`,
    states: { 'tracking.server-logs': 'mixed' },
  },
  {
    policy: 'that logs, and denies tying logs to persons',
    text: `# Privacy
We use IP addresses to find faults and to study trends. IP addresses are not linked to personally identifiable information.`,
    states: { 'tracking.server-logs': 'does' },
  },
  {
    policy: 'that tells what it does not do about Do Not Track',
    text: `# Privacy
## Do Not Track
Do Not Track is a setting of browsers. As there is no standard for it yet, we do not respond to such signals.`,
    states: { 'tracking.do-not-track': 'does-not' },
  },
  {
    policy: 'that is asked whether it heeds Do Not Track, and denies it',
    text: `# Privacy
The law requires us to disclose whether we honor Do Not Track signals. We do not do so.`,
    states: { 'tracking.do-not-track': 'does-not' },
  },
  {
    policy: 'that honours the Global Privacy Control',
    text: `# Privacy
If your browser sends a Global Privacy Control signal, we honour it. We treat the GPC signal as a wish to opt out.`,
    states: { 'tracking.do-not-track': 'does' },
  },
  {
    policy: 'with beacons, and social buttons that set cookies',
    text: `# Privacy
Our newsletters contain web beacons. The pages include social plug-ins, and these features may set a cookie.`,
    states: { 'cookies.third-party': 'does', 'tracking.beacons': 'does' },
  },
  {
    policy: 'that measures and advertises through others whom it does not name',
    text: `# Privacy
Outside companies help us analyse how visitors use the shop. Our advertising partners may collect your online activities over time and across different websites.`,
    states: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
  },
  {
    policy: 'whose own statistics are no outside analytics',
    text: `# Privacy
Our server keeps log files. From them we count how many visitors we have.`,
    states: { 'tracking.server-logs': 'does' },
  },
  {
    policy: 'with a list of what it records',
    text: `# Privacy
We collect what is of use, such as:

- what your phone is called, which you use to read us, and its operating system`,
    states: { 'tracking.server-logs': 'does' },
  },
  {
    policy: 'with lines of what it records, without marks',
    text: `# Privacy
What follows are examples of the data that we collect:

The kind of your computer, and its IP address;

Your language.`,
    states: { 'tracking.server-logs': 'does' },
  },
  {
    policy: 'with names in a row under lines that say what they are for',
    text: `# Privacy
We use cookies.

## Who else is at work
Analytics and remarketing
- Google Analytics
- Crazy Egg
- Facebook Custom Audience

Fonts
- Google Fonts`,
    states: { 'cookies.first-party': 'does', 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
    names: ['Crazy Egg', 'Facebook Custom Audiences', 'Google Analytics'],
  },
  {
    policy: 'with a service that is only compared with another',
    text: `# Privacy
We measure visits with Matomo, because it is faster than Google Analytics.`,
    states: { 'tracking.analytics': 'does' },
    names: ['Matomo'],
  },
  {
    policy: 'with services of many trades that do not track here',
    text: `# Privacy
Our pages are hosted by Amazon. Tickets are answered in Zendesk. Follow us on Facebook.`,
    states: {},
  },
];

describe.each(POLICIES)('a policy $policy', ({ text, states, names = [] }) => {
  const card = summarize(extractPolicy(parseText(text), 'https://www.larkspur.example/privacy'));
  const facts = card.topics.filter(({ id }) => id === 'cookies' || id === 'tracking').flatMap((topic) => topic.facts);

  it('states just its cookies and tracking', () => {
    const stated = facts.filter(({ answer }) => answer !== 'not-stated').map(({ id, answer }) => [id, answer]);
    expect(Object.fromEntries(stated)).toEqual(states);
  });

  it('names just the services that track here', () => {
    expect([...new Set(facts.flatMap((fact) => fact.names))].sort()).toEqual(names);
  });
});
