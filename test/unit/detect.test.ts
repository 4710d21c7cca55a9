import { describe, expect, test } from 'vitest';
import { parseHtml, parseText } from '../../cli/document';
import { detectPolicy } from '../../lib/detect';
import { POLICY_ADDRESS_WORDS } from '../../lib/detection/privacy-words';
import { extractPolicy } from '../../lib/extract';
import { detectLanguage } from '../../lib/language';
import type { PageKind, PolicyDocument } from '../../lib/policy';
import { FOREIGN_NEAR_MISSES, FOREIGN_POLICIES, NEAR_MISSES, SHORT_POLICIES, type ShortPage } from '../fixtures/short-pages';

interface Page {
  url?: string;
  title?: string;
  /** Pairs of a heading ('' for none) and its text. */
  sections: (readonly [heading: string, text: string])[];
}

function page({ url = 'https://shop.example/page', title, sections }: Page): PolicyDocument {
  return {
    url,
    site: 'shop.example',
    title: title ?? null,
    language: detectLanguage(sections.map(([, text]) => text).join('\n'), null),
    updated: null,
    sections: sections.map(([heading, text]) => ({ level: heading === '' ? 0 : 2, heading: heading || null, text })),
    folded: 0,
  };
}

const COLLECTED = [
  'Information we collect',
  'When you order a kite, we collect your name, your e-mail address and the address to which we send the parcel. We also store your IP address and the pages that you visit in log files, as most shops do.\nYou can look at our kites without giving us any personal information.',
] as const;
const SHARED = [
  'Who gets your information',
  'We share your personal information with the carrier who brings the parcel, and with nobody else. We do not sell it. We may disclose it to a court that asks for it.\nOur accountant sees your invoices, and keeps your data confidential.',
] as const;
const CHOICES = [
  'What you can do',
  'You may ask us at any time what personal data we hold, have it corrected, or withdraw your consent. You can unsubscribe from our letters, or opt out of cookies in your browser.',
] as const;
const POLICY = [COLLECTED, SHARED, CHOICES];

const LICENCE = [
  'Your licence',
  'We grant you a licence to use the program on one computer. You must not rent it, lend it, take it apart or remove our notices from it. All rights in the program remain with us and with those from whom we have them. The licence ends when you break these rules, and you must then delete all copies of the program that you have made, wherever they are, and tell us so when we ask.',
] as const;
const LIABILITY = [
  'Warranty and liability',
  'The program is provided as it is. We give no warranty that it is fit for a purpose, or free of faults, or that it will run without interruption. We are not liable for damages that come of its use, whether or not we knew that they were possible, unless the law of your country says otherwise. In any case our liability ends at the price that you paid for the program in the twelve months before the damage was done.',
] as const;
const PAYMENT = [
  'Prices and payment',
  'Prices hold on the day of the order and include the tax of your country. You pay in advance, by card or by transfer, and get an invoice by post. When a payment fails, we remind you once, and close your account a fortnight later. We may change prices for the next year, and tell you so a month ahead, so that you can end your subscription in time.',
] as const;
const LAW = [
  'Law and courts',
  'The law of Austria governs this agreement, without its rules on conflicts. The courts of Graz decide all disputes between merchants. Should one clause be void, the others stand, and what comes nearest to the void clause takes its place. Nothing that our clerks say by telephone changes the agreement, unless one of the owners signs it.',
] as const;
const TERMS = [LICENCE, LIABILITY, PAYMENT, LAW];

describe('privacy policies', () => {
  test.each<[string, Page]>([
    [
      'with its name in title and address',
      { url: 'https://shop.example/privacy-policy', title: 'Privacy policy | Kite shop', sections: POLICY },
    ],
    ['without a name', { sections: POLICY }],
    ['without headings', { sections: [['', POLICY.map(([, text]) => text).join('\n')]] }],
    ['of a site called after what it makes', { title: 'Privacy Policy - QR Code Generator', sections: POLICY }],
    ['of a site of templates', { title: 'Privacy notice | Résumé Templates', sections: POLICY }],
    ['of a site of games', { title: 'Privacy Policy | Offline Games', sections: POLICY }],
    ['of a site of choices', { title: 'Smart Choices – Privacy Policy', sections: POLICY }],
    ['with a name of its own', { title: 'How we treat your data', sections: POLICY }],
    [
      'of a few sentences',
      {
        title: 'Privacy',
        sections: [
          [
            'Privacy',
            'We do not collect personal information. We set no cookies. We share nothing with third parties, because there is nothing to share. Write to us if you have a question.',
          ],
        ],
      },
    ],
    [
      'combined with one on cookies',
      {
        title: 'Privacy and cookie policy',
        sections: [
          ...POLICY,
          [
            'Cookies',
            'Our shop sets a cookie that remembers your basket. The cookie ends with your visit. You can refuse cookies in your browser.',
          ],
        ],
      },
    ],
    ['with its choices first', { title: 'Privacy policy', sections: [CHOICES, ['Your choices', SHARED[1]], COLLECTED] }],
    [
      'at an address of the news',
      { url: 'https://paper.example/news/2019/05/privacy', title: 'Privacy policy | Kite News', sections: POLICY },
    ],
    [
      'that speaks of the User',
      {
        title: 'Privacy policy',
        sections: [
          [
            'Processing',
            'The Company collects personal data of the Users of the Site, such as name and e-mail address. The Company does not share such data with third parties without the consent of the User. The Site stores the IP address of each User in its log files.',
          ],
        ],
      },
    ],
    [
      'combined with terms',
      { title: 'Terms and privacy', sections: [...TERMS, ['Privacy policy', ''], ...Array.from({ length: 9 }, () => POLICY).flat()] },
    ],
    [
      'below a longer agreement',
      {
        title: 'Legal',
        sections: [
          ...TERMS,
          ...TERMS,
          ...TERMS,
          ...TERMS,
          ['Privacy policy', ''],
          ...Array.from({ length: 5 }, () => POLICY).flat(),
          ...TERMS,
        ],
      },
    ],
  ])('%s', (_, content) => {
    const detection = detectPolicy(page(content));
    expect(detection).toMatchObject({ isPolicy: true, kind: 'privacy-policy' });
    expect(detection.score).toBeGreaterThanOrEqual(0.5);
    expect(detection.score).toBeLessThanOrEqual(1);
  });

  test.each([
    [
      'de',
      'Wir verarbeiten Ihre Daten nur, um Ihre Bestellung zu liefern. Personenbezogene Daten wie Name und Anschrift speichern wir, bis die Frist für Rechnungen endet. Eine Weitergabe an Dritte erfolgt nur mit Ihrer Einwilligung. Cookies setzen wir nicht.',
    ],
    [
      'fr',
      'Nous recueillons vos données personnelles, votre nom et votre adresse, pour livrer votre commande. Le traitement de ces données repose sur votre consentement. Nous ne vendons pas vos informations à des tiers. Notre site ne dépose pas de cookies.',
    ],
    [
      'es',
      'Recopilamos sus datos personales, como el nombre y la dirección, para enviar el pedido. El tratamiento se basa en su consentimiento. No compartimos sus datos con terceros. Puede rechazar las cookies en su navegador.',
    ],
    [
      'pt',
      'Recolhemos os seus dados pessoais, como o nome e a morada, para enviar a encomenda. O tratamento baseia-se no seu consentimento. Não vendemos os dados pessoais a terceiros. O site não usa cookies.',
    ],
    [
      'it',
      'Il titolare raccoglie i dati personali, come il nome e l’indirizzo, per la spedizione. Il trattamento avviene con il consenso del cliente. I dati personali non vengono ceduti a terzi. Il sito non usa cookie.',
    ],
    [
      'nl',
      'Wij verwerken uw persoonsgegevens, zoals naam en adres, om de bestelling te bezorgen. Met uw toestemming sturen wij een brief. Wij geven persoonsgegevens niet aan derden. Wij plaatsen geen cookies.',
    ],
    [
      'sv',
      'Vi behandlar dina personuppgifter, som namn och adress, för att leverera paketet. Med ditt samtycke skickar vi brev. Personuppgifter lämnas inte ut till andra. Vi använder inga cookies.',
    ],
    [
      'da',
      'Vi behandler dine personoplysninger, som navn og adresse, for at levere pakken. Med dit samtykke sender vi breve. Personoplysninger gives ikke videre til andre. Vi bruger ikke cookies.',
    ],
    [
      'fi',
      'Käsittelemme henkilötietoja, kuten nimeä ja osoitetta, paketin lähettämistä varten. Suostumuksella lähetämme kirjeitä. Henkilötietoja ei anneta muille. Emme käytä evästeitä. Tietosuojasta vastaa kauppias.',
    ],
    [
      'pl',
      'Przetwarzamy dane osobowe, takie jak imię i adres, aby dostarczyć paczkę. Za zgodą klienta wysyłamy listy. Danych osobowych nie przekazujemy innym. Dbamy o prywatność i nie używamy plików cookies.',
    ],
    [
      'cs',
      'Zpracováváme osobní údaje, jako jméno a adresu, abychom doručili zásilku. Se souhlasem zákazníka posíláme dopisy. Osobních údajů nikomu nepředáváme. Chráníme soukromí a nepoužíváme cookies.',
    ],
    [
      'hu',
      'Az adatkezelés célja a csomag kézbesítése. A személyes adatokat, a nevet és a címet, csak hozzájárulással használjuk levélküldésre. A személyes adatokat nem adjuk át másnak. Nem használunk cookie-kat.',
    ],
    [
      'ro',
      'Prelucrăm date cu caracter personal, cum ar fi numele și adresa, pentru a livra coletul. Cu consimțământul clientului trimitem scrisori. Datele personale nu sunt date altora. Păstrăm confidențialitatea și nu folosim cookies.',
    ],
    [
      'tr',
      'Kişisel verileri, örneğin ad ve adresi, paketi göndermek için işleriz. Kişisel veriler başkasına verilmez. Gizlilik bizim için önemlidir ve çerez (cookie) kullanmayız. KVKK haklarınız saklıdır.',
    ],
    [
      'ru',
      'Мы обрабатываем персональные данные, такие как имя и адрес, чтобы доставить посылку. С согласия клиента мы отправляем письма. Персональные данные не передаются другим. Мы не используем cookie.',
    ],
    [
      'el',
      'Επεξεργαζόμαστε προσωπικά δεδομένα, όπως το όνομα και τη διεύθυνση, για την αποστολή. Τα προσωπικά δεδομένα δεν δίνονται σε άλλους. Το απόρρητο είναι για εμάς σημαντικό και δεν χρησιμοποιούμε cookies.',
    ],
    [
      'ja',
      '当店は、荷物を送るために個人情報を取得します。利用目的は配送だけです。個人情報を第三者に渡すことはありません。お客様の同意がある場合にだけ手紙を送ります。クッキーは使いません。プライバシーについてのご質問は店主までお寄せください。お名前とご住所は、配送が終わった後、法律で定められた期間だけ保存し、その後は消去します。',
    ],
    [
      'zh',
      '我们收集您的姓名和地址，以便寄送包裹。未经您的同意，我们不会向第三方提供您的个人信息。我们重视您的隐私，不使用cookie。您可以随时要求我们删除您的个人信息。包裹送达以后，我们只在法律规定的时间内保存这些个人信息，然后将其删除。如果您对隐私有任何问题，请写信给店主，我们会尽快回复。我们不会收集其他的内容。',
    ],
    [
      'ko',
      '소포를 보내기 위해 이름과 주소 등의 개인정보를 수집합니다. 고객의 동의 없이 개인정보를 제3자에게 제공하지 않습니다. 쿠키를 사용하지 않습니다. 개인정보는 배송이 끝난 뒤 법으로 정한 기간 동안만 보관하고 그 뒤에는 지웁니다. 개인정보에 관한 질문은 가게 주인에게 보내 주세요.',
    ],
  ])('in %s', (language, text) => {
    const content = page({ sections: [['', `${text}\n${text}`]] });
    expect(content.language).toBe(language);
    expect(detectPolicy(content)).toMatchObject({ isPolicy: true, kind: 'privacy-policy' });
  });
});

describe('other pages', () => {
  test.each<[string, PageKind, Page]>([
    ['terms', 'terms', { title: 'Terms of service', sections: TERMS }],
    [
      'terms with a clause on privacy',
      'terms',
      { url: 'https://shop.example/legal/terms', title: 'Terms of use', sections: [...TERMS, ['Privacy policy', SHARED[1]], ...TERMS] },
    ],
    [
      'terms at an address that names both',
      'terms',
      { url: 'https://shop.example/privacy-and-terms', title: 'Terms of use', sections: TERMS },
    ],
    [
      'a cookie policy, though its address says privacy',
      'cookie-policy',
      {
        url: 'https://shop.example/privacy/cookies',
        title: 'Cookies',
        sections: [
          [
            'What cookies do',
            'A cookie is a small file that your browser keeps. Our shop sets two cookies. The first cookie remembers your basket, the second cookie your language.',
          ],
          [
            'Cookies of others',
            'The map sets a cookie too. You can block cookies in your browser, or delete the cookies that are there. We use no third-party cookies for advertising, and collect no personal data with cookies.',
          ],
        ],
      },
    ],
    [
      'an imprint',
      'imprint',
      {
        title: 'Impressum',
        sections: [
          [
            'Impressum',
            'Drachenladen Graz, Inhaberin Erna Muster, Hauptstraße 1, 8010 Graz, Telefon 0316 555 0100. Mitglied der Wirtschaftskammer. Aufsichtsbehörde ist der Magistrat der Stadt Graz. Für Inhalte fremder Seiten übernehmen wir keine Haftung. Alle Bilder sind von uns selbst aufgenommen und dürfen nicht ohne unsere Erlaubnis verwendet werden.',
          ],
        ],
      },
    ],
    [
      'a report on a privacy policy',
      'article',
      {
        title: 'Giant changes its privacy policy',
        sections: [
          [
            '',
            'The search giant changed its privacy policy on Monday. The firm collects personal data of its customers and shares it with third parties, critics say. Regulators asked why consent was not sought, and how long personal information is kept.',
          ],
          [
            '',
            'A spokesman said that the privacy of customers came first, and that such data was never sold. Under the data protection rules the firm may be fined. Two states have opened inquiries into how cookies and IP addresses are collected.',
          ],
        ],
      },
    ],
    [
      'an article in an encyclopaedia',
      'article',
      {
        url: 'https://wiki.example/wiki/Privacy_policy',
        title: 'Privacy policy – Encyclopaedia',
        sections: [
          [
            '',
            'A privacy policy is a statement of how an organization collects, stores and discloses personal information of its customers. Personal information is anything that can identify a person, such as a name or an IP address.',
          ],
          [
            'History',
            'The first laws on data protection date from the seventies. The European rules require consent before personal data is collected, while American law leaves privacy to the states and to single trades.',
          ],
        ],
      },
    ],
    [
      'instructions for writing one',
      'article',
      {
        title: 'How to write a privacy policy for your shop',
        sections: [
          [
            'What your policy must say',
            'Your privacy policy must say which personal data you collect, why you collect it, and with which third parties you share it. If your shop sets cookies, say so. We recommend that you ask for consent.',
          ],
          [
            'Where to put it',
            'Link your privacy policy from every page. When you collect e-mail addresses, mention data protection right there, and let your customers opt out.',
          ],
        ],
      },
    ],
    [
      'an article whose title begins as a policy’s does',
      'article',
      {
        url: 'https://lawyer.example/privacy-policy',
        title: 'Privacy Policy | How to write one',
        sections: [
          [
            'Why you need one',
            'Each shop that collects names and addresses has to say so. A privacy policy tells what personal data you collect.',
          ],
          [
            'What to put in',
            'Name the personal data, the cookies and the third parties, and how to opt out. Do not forget the consent of visitors.',
          ],
        ],
      },
    ],
    ['results of a search', 'other', { url: 'https://search.example/find?q=privacy+policy', title: 'privacy policy', sections: POLICY }],
    [
      'an error at a policy’s address',
      'error',
      {
        url: 'https://shop.example/privacy-policy',
        title: 'Page not found',
        sections: [
          [
            'Page not found',
            'We could not find the page that you asked for. Perhaps it has moved. Privacy policy, terms and contact are linked at the foot of each page. You can also use our search, or write to us what you were looking for, and we will try to help you find it.',
          ],
        ],
      },
    ],
    ['an empty shell', 'empty', { url: 'https://shop.example/privacy', title: 'Privacy policy', sections: [['', 'Loading']] }],
    ['nothing at all', 'empty', { url: 'https://shop.example/privacy', title: 'Privacy policy', sections: [] }],
    [
      'privacy settings',
      'settings',
      {
        url: 'https://shop.example/account/privacy',
        title: 'Privacy settings',
        sections: [
          [
            'Privacy settings',
            'Choose what we may do with your information.\nPersonalised offers\nOn\nShare your data with partners\nOff\nStore your search history\nOn\nWho can see your e-mail address\nOnly you\nSave\nCancel',
          ],
          ['Your data', 'Download a copy of your data\nDelete your personal data\nOpt out of letters\nSave'],
        ],
      },
    ],
    [
      'a preference centre',
      'settings',
      {
        title: 'Consent preferences',
        sections: [
          [
            'Manage your consent',
            'We and third parties use cookies. Choose which cookies we may set.\nStrictly necessary cookies\nAlways active\nPerformance cookies\nAdvertising cookies\nReject all\nConfirm my choices\nCookies that measure visits\nCookies of third parties',
          ],
        ],
      },
    ],
    [
      'a policy on returns',
      'orders',
      {
        title: 'Returns policy',
        sections: [
          [
            'Returns',
            'You can return your kite within thirty days. Put the invoice into the parcel, and send it to our shop in Graz. As soon as the parcel is here, we pay back the price. Kites that have flown in the rain cannot be returned, unless they had a fault from the beginning. We pay the postage for faulty ones.',
          ],
        ],
      },
    ],
    [
      'a shop with a link to its policy',
      'other',
      {
        title: 'Kites for everyone',
        sections: [
          [
            'Our kites',
            'We build kites of paper and of silk. Small ones fly from the first wind, big ones need a storm. Each kite comes with a hundred yards of string, a tail in the colour of your choice, and a booklet on the art of flying it. Come and see them in our shop by the river.\nPrivacy policy',
          ],
        ],
      },
    ],
  ])('%s', (_, kind, content) => {
    const detection = detectPolicy(page(content));
    expect(detection).toMatchObject({ isPolicy: false, kind });
    expect(detection.score).toBeLessThan(0.5);
    expect(detection.score).toBeGreaterThanOrEqual(0);
  });
});

describe('short pages', () => {
  const read = ([, url, title, body]: ShortPage) =>
    body.startsWith('PRE:')
      ? extractPolicy(parseText(body.slice('PRE:'.length)), url)
      : extractPolicy(parseHtml(`<html lang=en><title>${title}</title><body>${body}</body></html>`), url);
  test.each(SHORT_POLICIES)('policy of %s', (...page) => {
    expect(detectPolicy(read(page))).toMatchObject({ isPolicy: true, kind: 'privacy-policy' });
  });
  test.each(NEAR_MISSES)('no policy: %s', (...page) => expect(detectPolicy(read(page)).isPolicy).toBe(false));
});

describe.each([
  ['with its address and language', (path: string) => `https://bakery.example/${path}`, (language: string) => ` lang=${language}`],
  ['as a file', () => '', () => ''],
])('short pages in other languages, %s', (_, urlOf, langOf) => {
  const read = (language: string, path: string, title: string, text: string) =>
    extractPolicy(
      parseHtml(`<html${langOf(language)}><title>${title}</title><h1>${title.split(/[|｜]| [-–] /)[0]}</h1><p>${text}</p></html>`),
      urlOf(path),
    );
  test.each(FOREIGN_POLICIES)('policy in %s at /%s', (...page) => {
    const policy = read(...page);
    expect(policy.language).toBe(page[0]);
    expect(detectPolicy(policy)).toMatchObject({ isPolicy: true, kind: 'privacy-policy' });
  });
  test.each(FOREIGN_NEAR_MISSES)('no policy: in %s at /%s', (...page) => expect(detectPolicy(read(...page)).isPolicy).toBe(false));
});

test('reasons are named, strongest first', () => {
  expect(detectPolicy(page({ title: 'Privacy policy', sections: POLICY })).reasons).toEqual([
    'mostly-on-personal-data',
    'called-policy',
    'named-privacy-policy',
  ]);
  expect(detectPolicy(page({ title: 'Terms of service', sections: TERMS })).reasons).toEqual([
    'named-otherwise',
    'little-on-personal-data',
  ]);
});

test('a long text is judged by all of its length', () => {
  const long = (sections: Page['sections']) => Array.from({ length: 400 }, () => sections).flat();
  expect(detectPolicy(page({ sections: [...long(TERMS), ...long(POLICY).slice(0, 300)] })).isPolicy).toBe(false);
  expect(detectPolicy(page({ sections: [...TERMS, ...long(POLICY)] })).isPolicy).toBe(true);
});

test('address words are as they stand in an address', () => {
  for (const word of POLICY_ADDRESS_WORDS) expect(new URL(`https://site.example/${word}`).pathname).toBe(`/${word}`);
  expect(new Set(POLICY_ADDRESS_WORDS).size).toBe(POLICY_ADDRESS_WORDS.length);
});
