import { legible } from './looks';
import type { Detection, PageKind, PolicyDocument, Section } from './policy';

/**
 * Words in the address of a likely privacy policy, lower case. A hyphen stands for whatever a site parts words by, or nothing.
 * The toolbar icon lights up where an address contains one of them, so each must be rare elsewhere.
 */
export const POLICY_ADDRESS_WORDS: readonly string[] = [
  'privacy',
  'datenschutz',
  'confidentialite',
  'confidentialitate',
  'konfidencial',
  'konfidents',
  'privacidad',
  'privacidade',
  'privatezza',
  'protection-des-donnees',
  'protezione-dati',
  'personvern',
  'integritetspolicy',
  'tietosuoja',
  'persondata',
  'privatlivspolitik',
  'privatnost',
  'privaatsus',
  'privatum',
  'privasi',
  'prywatnosc',
  'soukromi',
  'osobnich-udaju',
  'osobnych-udajov',
  'adatvedelem',
  'adatkezeles',
  'gizlilik',
  'kvkk',
  'poveritelnost',
  'zasebnost',
  'bao-mat',
];

/** The text is judged piece by piece: long enough to hold a few paragraphs, so that one sentence on data does not carry it. */
const PIECE = 1500;
/** Of a longer text as many pieces are looked at, evenly spread: 60 KB tell as much as 10 MB. */
const MOST_PIECES = 40;
/** A piece is on personal data from so many practice words on per 1,000 characters. Policies have about 8, terms of service 1. */
const DENSE = 3;
/** Where a page that is half a policy stops being one. Of policies, 99 in 100 have a greater share; of terms, hardly any. */
const EVEN_SHARE = 0.4;
/** Outweighs a page's name, its text and its reference to itself together. */
const DECISIVE = -13;
/** Less text than this says nothing, whatever it is called, or without the name of a policy. */
const LEAST = 40;
const EMPTY = 150;
/** Without that name, so little English says too little, and a text up to this length is doubtful, or wrong under another name. */
const SCANT = 300;
const SHORT = 400;
/** What only its address calls a policy has so many of them on 1,000 characters; a shop that shows its front page there has few. */
const DENSE_HANDLING = 10;
/** The name of a policy is no longer than this, and no longer than that where it is hardly more than "privacy". */
const NAME_LENGTH = 60;
const BARE_NAME_LENGTH = 20;
/** Where less than this is long lines, a page named after choices has switches and no statements. */
const SETTINGS_PROSE = 2500;
const PROSE_LINE = 100;
/** A policy speaks of "we" and "you" or "the User", about 13 times in 1,000 characters; a report on somebody's policy does not. */
const VOICE = 1.5;
/** An English policy says what is done with data: of 400, the shortest says so 7 times. Who merely links to a policy does not. */
const FEW_ACTS = 3;
/** A report has no headings of a policy, or one by chance; a policy that speaks of neither "we" nor "you" has them still. */
const POLICY_HEADINGS = 4;
/** A policy within another page goes on for as long as this after its heading; a clause on privacy in terms doesn't. */
const WITHIN = 4500;
const HEADING_LENGTH = 60;
/** Share of "cookie" in the practice words: a policy's is .05, at most .36; a cookie policy's .3 to .8. */
const COOKIES_NAMED = 0.2;
const COOKIES_ALONE = 0.45;
/** A short privacy policy that answers one question on cookies says the word so often at most. */
const FEW_COOKIES = 8;

/** What privacy and personal data are called, in titles, in addresses (without accents) and in the text. */
const PRIVACY =
  'privacy|data.protection|datenschutz|personenbezogen|confiden.ialit(?!y)|vie.priv.e|donn.es.(?:à.caract.re.)?personnel|privaci|dat(?:os|i).personal|dados.pesso|persoonsgegevens|integritetspolicy|sekretesspolicy|personuppgift|persond|privatlivs|personlige oplysn|person(?:lig|o)p?plysn|personvern|tietosuoj|henkil.tie|isikuand|prywatno|dan(?:e|ych).osobow|soukrom|osobn.(?:ch)?.[uú]daj|s[uú]krom|adatv.d|adatkez|szem.lyes.adat|date.{0,4}personal|gizlil|kvkk|ki.isel.ver|privatno|privaats|priv[aā]tum|os[eo]bnih.pod|zasebnos|asmens.duomen|personas.dat|privasi|data.pribadi|riêng tư|cá nhân|ch.nh s.ch b.o m.t|конфиденц|персональн|конфіденц|поверителн|лични.{0,2} данн|приватн|απορρ.του|προσωπικ.{1,3} δεδομ|פרטיות|מידע אישי|الخصوصية|بيانات.{0,3} (?:ال)?شخصية|معلومات.{0,3} (?:ال)?شخصية|حریم خصوصی|رازداری|プライバシ|個人情報|隐私|隱私|个人信息|個人資料|개인정보|गोपनीय|গোপনীয়|ส่วนบุคคล|ความเป็นส่วนตัว';
/** What else policies keep saying; most languages say the words above often enough. */
const PRACTICES =
  'personal(?:ly)?[ -](?:identif[a-z]{1,8} )?(?:information|data|details)|(?:your|such|this|certain|user|visitor|customer) (?:information|data)\\b|information (?:about|from|that|which)? ?you\\b|third[ -]part(?:y|ies)|we (?:may |do not |will |also |never )?(?:collect|share|disclose|use|store|process|sell|receive|gather|keep|retain)|opt[ -]?(?:out|in)\\b|ip address|gdpr|ccpa|collect(?:ed|s|ion)\\b|consent|cookies?\\b|verarbeit|einwilligung|ihre (?:daten|informationen)|donn.es\\b|tra[it]t?t?[ae]m(?:ento|iento|ent)|vos informations|informati?.{1,5} (?:que|che|sur|sobre|à votre|concernant|recueillies|fournies)\\b|recueill|recopil|tercei?ros|sus datos|seus dados|verwerk|behandl|przetwarz|zpracov|данны|обработ|δεδομ|同意|第三[者方]|收集|수집|제3자';
const NAME = new RegExp(PRIVACY, 'i');
const PRACTICE = new RegExp(`${PRIVACY}|${PRACTICES}`, 'gi');
/** What short or plainly worded policies speak of: what is known of people, where it lies, and what becomes of it. */
const HANDLING =
  /\b(?:data|details|information|personal|names?|addresse?s?|e-?mails?|phones?|numbers?|ip|visit(?:s|ors?)|members?|patients?|donors?|log(?:s|ged)|servers?|cookies?|track(?:s|ed|ers?|ing)|analytics|ad(?:s|verti\w{1,8})|anonymous|newsletters?|unsubscribe|confidential|encrypt\w{0,3}|collect\w{0,3}|shar(?:e[ds]?|ing)|s(?:ell|old)|rent|stor(?:e[ds]?|ing|age)|keeps?|kept|hold|held|record(?:s|ed)?|delet\w{1,3}|shred\w{0,4}|pass(?:ed)?|disclos\w{1,3}|transmit\w{0,3}|insurers?|gdpr)\b/gi;
const COOKIE = /cookie|traceur|クッキー|쿠키/gi;
/** "This privacy policy": only a policy says that again and again. */
const SELF = /\b(?:this|these|present) [\w ’'&]{0,40}?privacy [\w ,&]{0,25}?(?:policy|notice|statement|disclosure)/gi;
/** Who speaks for a site says one of these; a page on the topic of privacy seldom does. */
const OWN_WORD = /\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|[Tt]his (?:app|game|(?:web ?)?site))\b/;
const VOICE_WORD =
  /\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|[Yy]ours?|[Yy]ou|[Tt]he (?:Users?|Site|Company|Services?|Application|Owner|Controller))\b/g;

const ACT =
  /\b(?:collect|shar|disclos|sell|sold|stor|retain|process|gather|obtain|receiv|transfer|record|access|track|us)(?:s|e|es|ed|ing)?\b/gi;
/** A list of links has no such end. */
const SENTENCE = /[.!?](?:\s|$)/;
const POLICY_HEADING =
  /collect|\bus(?:e|ing)\b|shar(?:e|ing)|disclos|provision|ret(?:ain|ention)|secur|cookies?|rights|choices|contact|changes|revision|child|transfer|third part|purpose/i;

/** What other pages are called. Where a name has several kinds ("Cookie settings"), the first counts. */
const OTHER_NAMES: readonly (readonly [PageKind, RegExp])[] = [
  [
    'error',
    /\b(?:40[34]|50[0-4]|not found|(?:access )?denied|forbidden|error|unavailable|offline|just a moment|redirect(?:ed)?|captcha|nicht gefunden|introuvable)\b/i,
  ],
  [
    'settings',
    /\b(?:settings|preferences?|choices|(?:privacy|consent) (?:tools|dashboard|manager)|param.tres|opciones)\b|einstellungen|instelling|impostazioni|configuraci|ustawieni|nastaven|настройк|ayarları|设置|設定|설정|إعدادات/i,
  ],
  [
    'article',
    /\bhow to |\bwhat is an? |\bwhy (?:you|privacy) |\bexplained\b|\bwe(?: a|['’])re updating|\b(?:changes|updates?) to (?:our|the) |\bdefinition\b|\bgenerator\b|\btemplates?\b|\b\d{1,2} (?:best|ways|things|reasons)\b|\bsearch(?: results\b|:)|\bresults for\b/i,
  ],
  ['cookie-policy', /cookie|traceurs/i],
  [
    'terms',
    /\bterms\b|conditions (?:of|g.n|d.ut)|\b(?:tos|eula|agb|cg[uv])\b|agreement\b|addendum\b|nutzungsbeding|t.rminos|termos|termini|voorwaarden|regulamin|vill?k.r|guidelines/i,
  ],
  ['imprint', /imprint|impressum|mentions.l.gales|aviso.legal|note.legali|legal.notice|colo(?:ph|f)on/i],
  ['orders', /\b(?:returns?|refunds?|shipping|delivery|orders?|checkout|cart)\b/i],
];
/** What a policy is called by itself, in a part of a title: "Privacy", "Acme's Privacy Statement for Members". */
const CALLED =
  /^(?:[\p{L}\p{N}&.,'’]{1,20} ){0,4}(?:privacy|data protection|data privacy)(?: (?:and|&|at) [\p{L}]{1,20}){0,2}(?: (?:policy|policies|notice|statement|charter|promise|practices|information)(?: (?:for|of) [\p{L}\p{N}]{1,20})?)?(?: \(.{1,30}\))?$/iu;
/** A name that nothing else has, in many languages: "policy", "notice", "statement", and what the name consists of beside privacy. */
const POLICY_NOUN =
  /polic|notice|statement|promise|charter|erklärung|hinweis|bestimmung|richtlini|pol[ií]ti[ckq]|polity|ochran|pravila|dasar|charte|déclaration|informativa|aviso|declara|beleid|verklaring|zásad|nyilatkozat|tájékoztató|szabályzat|erklæring|seloste|käytäntö|bildirim|metni|πολιτική|політик|политик|ポリシー|方針|取り?扱い|政策|声明|聲明|방침|정책|سياسة|إشعار|سیاست|پالیسی|מדיניות|नीति|নীতি|นโยบาย|chính sách|kebijakan/i;
/** Addresses of a site's own pages, where "privacy" is no topic. */
const TOP_ADDRESS =
  /^https?:\/\/[^/]{1,253}\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|~\w{1,30}|legal|about(?:-us)?|polic(?:y|ies)|pages?|info|company|help|site)\/){0,3}(?:\w{1,20}[-_])?(?:privacy|data-?protection|datenschutz)(?:[-_]?(?:policy|notice|statement))?(?:\.\w{1,5})?\/?$/i;
/** Only a policy's address says so much. */
const ADDRESSED = /privacy ?(?:policy|notice|statement)/i;
const TITLE_PARTS = /[|–—:•\n]| - /;
/** What parts a page's name from the site's. */
const SITE_PARTS = /[|–—•]| - /;
/** What a text on policies has in its title, and a site's name has not. */
const ASKS = /\bhow to |\bwhat (?:is|are) |\bwhy |\bexplained\b|\bguide\b|\?/i;
/** What stands where the policy should: an error, a script to come, a page to be written, a question to be answered first. */
const SHELL =
  /\b(?:enable|turn on) javascript|\b(?:can|could)(?:not|n['’]t) (?:be )?f(?:ind|ound)|\bdoes(?: not|n['’]t) exist|\bmoved or (?:deleted|removed)|\bwent wrong\b|\btry again\b|\breload (?:the|this) page|\b(?:down for|under) (?:maintenance|construction)|\bcoming soon\b|\bback (?:soon|shortly)\b|\baccess (?:denied|this website)|\bchecking your browser|\bpassword protected|\b(?:please|must|need to) (?:log|sign) in\b|\b(?:choose|select) (?:a|your) (?:country|language|region)|^loading\b|\blorem ipsum\b/i;
/** Addresses of search results, and of what is written on a day. */
const SEARCH = /[?&](?:q|query|search\w{0,5})=/i;
const DATED = /\/(?:blog|news)\/|\/20\d\d\/\d\d\//i;

/**
 * Is this page a privacy policy, in whatever language?
 *
 * A cheap look at what the page is called (title, first headings, address), then the text: how much of it is on personal data.
 * Each reason adds its weight; their sum s gives the score 1 / (1 + e^-s).
 */
export function detectPolicy(policy: PolicyDocument): Detection {
  const { url, title } = policy;
  const sections = legible(policy.sections);
  const text = sections
    .map((section) => `${section.heading ?? ''}\n${section.text}`)
    .join('\n')
    .trim();
  // In a text of another title, "Privacy" further down is one of its clauses.
  const isOther = !NAME.test(title ?? '') && kindsOf(title ?? '').length > 0;
  const headings = sections.slice(0, isOther ? 1 : 3).flatMap(({ heading }) => heading ?? []);
  const address = addressWords(url);
  const opening = isOther ? [] : openingLines(sections[0]?.text ?? '');
  const shown = [title, ...headings, ...opening].join('\n');
  const isShown = NAME.test(shown);
  const shownKinds = kindsOf(`${pageName(title ?? '')}\n${headings[0] ?? ''}`);
  const kinds = isShown || shownKinds.length > 0 ? shownKinds : kindsOf(address);
  const isNamed = (isShown || NAME.test(address)) && !kinds.includes('settings');
  const isEnglish = policy.language === 'en';
  const names = shown
    .split(TITLE_PARTS)
    .map((part) => part.trim())
    .filter((part) => isPolicyName(part, isEnglish));
  // "Privacy" alone may be the topic of a page that is no policy, as its place on the site and its own voice show.
  const isAtTop =
    url === '' || names.filter((name) => name === title).length > 1 || (isEnglish ? TOP_ADDRESS.test(url) : NAME.test(address));
  const isOwn = names.length > 0 && isAtTop && (!isEnglish || OWN_WORD.test(text));
  const isCalled = isNamed && (isOwn || names.some((name) => POLICY_NOUN.test(name)));

  const pieces = piecesOf(text);
  const sample = pieces.join('\n');
  const practices = pieces.map((piece) => count(piece, PRACTICE));
  const share = pieces.filter((piece, i) => density(practices[i] ?? 0, piece) >= DENSE).length / pieces.length;
  const mentions = count(sample, COOKIE);
  const cookies = mentions / Math.max(1, sum(practices));
  const isOnCookies =
    (cookies >= COOKIES_ALONE && (!isNamed || mentions > FEW_COOKIES)) ||
    (cookies >= COOKIES_NAMED && !isShown && kinds.includes('cookie-policy'));
  const references = count(sample, SELF);
  const refersToItself = references > 1;
  const isShort = text.length < SHORT;
  const isAddressed = isEnglish && ADDRESSED.test(address) && 1000 * count(sample, HANDLING) >= DENSE_HANDLING * sample.length;
  const isShell = text.length < 2 * SHORT && SHELL.test(text);
  const isReport =
    isEnglish &&
    references < (isCalled ? 1 : 2) &&
    !(isCalled && isShort) &&
    (1000 * count(sample, VOICE_WORD)) / (sample.length + 1) < VOICE &&
    sections.filter(({ heading }) => heading !== null && POLICY_HEADING.test(heading)).length < POLICY_HEADINGS;

  const weights: Record<string, number> = {
    [share < EVEN_SHARE ? 'little-on-personal-data' : 'mostly-on-personal-data']: 10 * (share - EVEN_SHARE),
    'named-privacy-policy': isNamed ? 2 : 0,
    'called-policy': isCalled || isAddressed ? 2.5 : 0,
    'refers-to-itself': refersToItself ? 1.5 : 0,
    'policy-within': share < 2 * EVEN_SHARE && !isOnCookies && holdsPolicy(sections) ? 5 : 0,
    'named-otherwise': !isShown && kinds.length > 0 ? -1.5 : 0,
    'dated-address': DATED.test(url) ? -1.5 : 0,
    'on-cookies': isOnCookies ? DECISIVE : 0,
    report: isReport ? DECISIVE : 0,
    'says-nothing-done': isEnglish && (isCalled ? !SENTENCE.test(text) : count(sample, ACT) < FEW_ACTS) ? DECISIVE : 0,
    'how-to': kinds.includes('article') && !refersToItself ? DECISIVE : 0,
    search: SEARCH.test(url) ? DECISIVE : 0,
    switches: kinds.includes('settings') && proseLength(text) < SETTINGS_PROSE ? DECISIVE : 0,
    error: (kinds.includes('error') && text.length < 2 * PIECE && !refersToItself) || isShell ? DECISIVE : 0,
    'no-text': text.length < (isCalled ? LEAST : EMPTY) ? DECISIVE : 0,
    short: isShort && !isCalled ? (isShown || kinds.length > 0 || (isEnglish && text.length < SCANT) ? DECISIVE : -4) : 0,
  };
  const reasons = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const score = 1 / (1 + Math.exp(-sum(reasons.map(([, weight]) => weight))));
  let kind: PageKind = kinds[0] ?? 'other';
  if (score >= 0.5) kind = 'privacy-policy';
  else if (reasons.some(([id]) => id === 'no-text') && kind !== 'error') kind = 'empty';
  else if (kinds.length === 0 && isOnCookies && share >= EVEN_SHARE) kind = 'cookie-policy';
  else if (kinds.length === 0 && isReport && share >= EVEN_SHARE) kind = 'article';
  return { isPolicy: score >= 0.5, score, reasons: reasons.map(([id]) => id), kind };
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Practice words on 1,000 characters. */
function density(practices: number, piece: string): number {
  return (1000 * practices) / Math.max(piece.length, SHORT);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** A title without the site's name, where it calls the page a policy: "Privacy policy | Offline games". */
function pageName(title: string): string {
  const parts = title.split(SITE_PARTS).map((part) => part.trim());
  const isPolicy = parts.map((part) => CALLED.test(part) && /polic|notice|statement/i.test(part));
  return isPolicy.includes(true) ? parts.filter((part, at) => isPolicy[at] || ASKS.test(part)).join('\n') : title;
}

/** The short lines above a text's first paragraph: where nothing is marked as a heading, its name is one of them. */
function openingLines(text: string): string[] {
  const lines = text.split('\n', 4);
  const paragraph = lines.findIndex((line) => line.length > PROSE_LINE);
  return lines.slice(0, Math.max(0, paragraph));
}

function kindsOf(name: string): PageKind[] {
  return OTHER_NAMES.filter(([, words]) => words.test(name)).map(([kind]) => kind);
}

/** Is a part of a title the name of a policy? In English it holds little else; other languages put their words in other orders. */
function isPolicyName(part: string, isEnglish: boolean): boolean {
  return (
    CALLED.test(part) ||
    (!isEnglish && part.length <= NAME_LENGTH && NAME.test(part) && (POLICY_NOUN.test(part) || part.length <= BARE_NAME_LENGTH))
  );
}

/** The path and the query of an address, as words. */
function addressWords(url: string): string {
  const path = url.replace(/^[a-z]{1,9}:\/\/[^/]*/i, '');
  const parted = (words: string) => words.replace(/[-_/+.&?=#]|%20/g, ' ');
  try {
    return parted(decodeURIComponent(path));
  } catch {
    return parted(path); // Not in UTF-8: what can be read of it is in Latin letters.
  }
}

/** The text in pieces, a short rest with the piece before it; of a long text some, evenly spread. Always at least one. */
function piecesOf(text: string): string[] {
  const all = Math.max(1, Math.round(text.length / PIECE));
  const some = Math.min(all, MOST_PIECES);
  return Array.from({ length: some }, (_, i) => {
    const index = Math.floor((i * all) / some);
    return text.slice(index * PIECE, index === all - 1 ? undefined : (index + 1) * PIECE);
  });
}

/** Does a heading with a policy's name open a stretch that is as much on personal data as a policy? */
function holdsPolicy(sections: readonly Section[]): boolean {
  const named = sections.flatMap(({ heading }, i) => (heading !== null && heading.length <= HEADING_LENGTH && NAME.test(heading) ? i : []));
  return named.slice(0, MOST_PIECES).some((first) => {
    let stretch = '';
    for (let i = first; i < sections.length && stretch.length < WITHIN; i++) stretch += `${sections[i]?.text}\n`;
    const pieces = piecesOf(stretch.slice(0, WITHIN)).map((piece) => density(count(piece, PRACTICE), piece));
    return stretch.length >= WITHIN && Math.min(...pieces) >= DENSE && sum(pieces) >= 2 * DENSE * pieces.length;
  });
}

function proseLength(text: string): number {
  return text.split('\n').reduce((length, line) => length + (line.length > PROSE_LINE ? line.length : 0), 0);
}
