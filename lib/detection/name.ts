import type { PageKind, PolicyDocument } from '../policy';
import { NAME } from './privacy-words';
import { PROSE_LINE } from './text';

/** The name of a policy is no longer than this, and no longer than that where it is hardly more than "privacy". */
const NAME_LENGTH = 60;
const BARE_NAME_LENGTH = 20;
/** What other pages are called. Where a name has several kinds ("Cookie settings"), the first counts. */
const OTHER_NAMES: readonly (readonly [PageKind, RegExp])[] = [
  [
    'error',
    /\b(?:40[34]|50[0-4]|not found|(?:access )?denied|forbidden|error|unavailable|offline|just a moment|redirect(?:ed)?|captcha|nicht gefunden|introuvable)\b/i,
  ],
  [
    'settings',
    /\b(?:settings|preferences?|(?<!(?:policy|notice|statement) (?:and|&) (?:your )?)choices|(?:privacy|consent) (?:tools|dashboard|manager)|param.tres|opciones)\b|einstellungen|instelling|impostazioni|configuraci|ustawieni|nastaven|настройк|ayarları|设置|設定|설정|إعدادات/i,
  ],
  [
    'article',
    /\bhow to |\bwhat is an? |\bwhy (?:you|privacy) |\bexplained\b|\b(?:changes|updates) its\b|\bwe(?: a|['’])re updating|\b(?:changes|updates?) to (?:our|the) |\bdefinition\b|\bgenerator\b|\btemplates?\b|\b\d{1,2} (?:best|ways|things|reasons)\b|\bsearch(?: results\b|:)|\bresults for\b/i,
  ],
  ['cookie-policy', /cookie|traceurs/i],
  [
    'terms',
    /\bterms\b|conditions (?:of|g.n|d.ut)|\b(?:tos|eula|agb|cg[uv])\b|agreement\b|addendum\b|nutzungsbeding|t.rminos|termos|termini|voorwaarden|regulamin|vill?k.r|guidelines/i,
  ],
  ['imprint', /imprint|impressum|mentions.l.gales|aviso.legal|note.legali|legal.notice|colo(?:ph|f)on/i],
  [
    'other',
    /^(?!.*\b(?:data|information|privacy)\b)(?:contact(?: us)?|get in touch|faqs?|frequently asked questions|about(?: us)?|newsletter|sign up|security(?: (?:at|and|&) .{2,30})?|careers?|jobs?)(?: ?[|–—:•-] .{1,60})?$|\b(?:data safety(?! polic)|request form|do not sell or share|competition|sweepstakes?|giveaway)\b/i,
  ],
  ['orders', /\b(?:returns?|refunds?|shipping|delivery|orders?|checkout|cart)\b/i],
];
/** What a policy is called by itself, in a part of a title: "Privacy", "Acme's Privacy Statement for Members". */
const CALLED =
  /^(?:[\p{L}\p{N}&.,'’]{1,20} ){0,4}(?:privacy|data protection|data privacy)(?: (?:and|&|at) [\p{L}]{1,20}){0,2}(?: (?:policy|policies|notice|statement|charter|promise|practices|information)(?: (?:and|&) (?:your )?(?:choices|rights|terms|cookies))?(?: (?:for|of)(?: [\p{L}\p{N}.&'’-]{1,20}){1,4})?)?(?: \(.{1,30}\))?$/iu;
/** A name that nothing else has, in many languages: "policy", "notice", "statement", and what the name consists of beside privacy. */
const POLICY_NOUN =
  /polic|notice|statement|promise|charter|erklärung|hinweis|bestimmung|richtlini|pol[ií]ti[ckq]|polity|ochran|pravila|dasar|charte|déclaration|informativa|aviso|declara|beleid|verklaring|zásad|nyilatkozat|tájékoztató|szabályzat|erklæring|seloste|käytäntö|bildirim|metni|πολιτική|політик|политик|ポリシー|方針|取り?扱い|政策|声明|聲明|방침|정책|سياسة|إشعار|سیاست|پالیسی|מדיניות|नीति|নীতি|นโยบาย|chính sách|kebijakan/i;
const TITLE_PARTS = /[|–—:•\n]| - /;
/** What a section of a policy is called, as other pages are. */
const OF_SECTIONS: ReadonlySet<PageKind> = new Set(['settings', 'article', 'orders']);
/** What parts a page's name from the site's. */
const SITE_PARTS = /[|–—•]| - /;
/** What a text on policies has in its title, and a site's name has not. */
const ASKS = /\bhow to |\bwhat (?:is|are) |\bwhy |\bexplained\b|\bguide\b|\?/i;
/** Addresses of a site's own pages, where "privacy" is no topic. */
const TOP_ADDRESS =
  /^https?:\/\/[^/]{1,253}\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|~\w{1,30}|legal|about(?:-us)?|polic(?:y|ies)|pages?|info|company|help|site)\/){0,3}(?:\w{1,20}[-_])?(?:privacy|data-?protection|datenschutz)(?:[-_]?(?:policy|notice|statement))?(?:\.\w{1,5})?\/?$/i;
/** Who speaks for a site says one of these; a page on the topic of privacy seldom does. */
const OWN_WORD = /\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|[Tt]his (?:app|game|(?:web ?)?site))\b/;
/** Only a policy's address says so much. */
const ADDRESSED = /privacy ?(?:policy|notice|statement)/i;

/** What a page is called, by its title, its first headings and its address. */
export interface PageName {
  /** Other kinds of pages that its name speaks of, the most telling first. */
  kinds: readonly PageKind[];
  /** Whether its title or its headings speak of privacy, and whether these or its address do so. */
  isShown: boolean;
  isNamed: boolean;
  /** Whether it has a policy's name, or an address that only an English policy has. */
  isCalled: boolean;
  isAddressed: boolean;
}

/** What this page is called. `text` is all of its text. */
export function nameOf({ url, title, language, sections }: PolicyDocument, text: string): PageName {
  // In a text of another title, "Privacy" further down is one of its clauses.
  const isOther = !NAME.test(title ?? '') && kindsOf(title ?? '').length > 0;
  const headings = sections.slice(0, isOther ? 1 : 3).flatMap(({ heading }) => heading ?? []);
  const address = addressWords(url);
  const opening = isOther ? [] : openingLines(sections[0]?.text ?? '');
  const shown = [title, ...headings, ...opening].join('\n');
  const isShown = NAME.test(shown);
  const own = pageName(title ?? '');
  // under a policy's title a section may be called "What is a cookie?" or "How to contact us"
  const shownKinds = [...kindsOf(own.name), ...kindsOf(headings[0] ?? '').filter((kind) => !own.isPolicy || !OF_SECTIONS.has(kind))];
  const kinds = isShown || shownKinds.length > 0 ? shownKinds : kindsOf(address);
  const isNamed = (isShown || NAME.test(address)) && !kinds.includes('settings');
  const isEnglish = language === 'en';
  const names = shown
    .split(TITLE_PARTS)
    .map((part) => part.trim())
    .filter((part) => isPolicyName(part, isEnglish));
  // "Privacy" alone may be the topic of a page that is no policy, as its place on the site and its own voice show.
  const isAtTop =
    url === '' || names.filter((name) => name === title).length > 1 || (isEnglish ? TOP_ADDRESS.test(url) : NAME.test(address));
  const isOwn = names.length > 0 && isAtTop && (!isEnglish || OWN_WORD.test(text));
  const isCalled = isNamed && (isOwn || names.some((name) => POLICY_NOUN.test(name)));
  return { kinds, isShown, isNamed, isCalled, isAddressed: isEnglish && ADDRESSED.test(address) };
}

/** A title without the site's name, where it calls the page a policy: "Privacy policy | Offline games", "Privacy policy for Templates". */
function pageName(title: string): { name: string; isPolicy: boolean } {
  const parts = title.split(SITE_PARTS).map((part) => part.trim());
  const asks = parts.filter((part) => ASKS.test(part));
  const policies = parts.filter((part) => CALLED.test(part) && /polic|notice|statement/i.test(part) && !ASKS.test(part));
  if (policies.length === 0) return { name: title, isPolicy: false };
  return { name: [...policies.map((part) => part.replace(/ for .*/i, '')), ...asks].join('\n'), isPolicy: asks.length === 0 };
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
