/** The text is judged by as many stretches, evenly spread, so that a page with several languages shows how much it has of each. */
const STRETCHES = 12;
const STRETCH_LENGTH = 600;
/** Function words are a fifth to a third of prose, and still more than this of lists and captions; strangers' words are fewer. */
const LEAST_SHARE = 0.06;
const LEAST_WORDS = 3;
/** A shorter text, in words, may have hardly any function word: there the words of the subject count too, and fewer tell. */
const SHORT_TEXT = 40;
const LEAST_IN_SHORT = 2;
/** A text of its own beside those in other languages has so many characters, and this share of the page's; a quote has less. */
const FULL_LENGTH = 150;
const FULL_SHARE = 0.25;
const LEAST_LINE = 40;
/** Between languages as close as Danish and Norwegian the page's own word decides. */
const CLOSE = 0.75;

/**
 * Scripts that tell the language, by their ISO 15924 codes. Where several languages share one, the page's own word decides, and
 * without one the first. Japanese stands before Chinese since it has Chinese characters too.
 */
const SCRIPTS =
  'Hira ja,Han zh,Hang ko,Grek el,Hebr he yi,Thai th,Deva hi mr ne,Beng bn,Taml ta,Telu te,Gujr gu,Knda kn,Mlym ml,Guru pa,Geor ka,Armn hy';

/** What all those scripts lie in: where a text has hardly any of it, none need be looked for. */
const BEYOND_LATIN = /[\u0370-\uffff]/g;
/** Japanese is told by so small a share of its own letters. */
const LEAST_SCRIPT = 0.1;

/** The commonest function words of languages that share the Latin, Cyrillic and Arabic scripts. */
const FUNCTION_WORDS = {
  en: 'the of and to in you we your or for that is',
  de: 'der die und in den von zu das mit sie ist für',
  fr: 'de la le les et des en que vous pour est l',
  es: 'de la que el en los para las con su y del',
  pt: 'de que e do da em para os não com uma a',
  it: 'di e che la il per in del dei della con i',
  nl: 'de van het en een in dat op voor met zijn u je we',
  sv: 'och att i som för det en av på är du',
  da: 'og at i for der det en af til på er',
  no: 'og å i for som det en av til på er',
  fi: 'ja on että ei tai se joka voi sekä kun ovat',
  et: 'ja on ei et või mis see kui teie meie me ning',
  pl: 'i w na do z się że nie jest oraz lub',
  cs: 'a v na se že je pro nebo z s jsou',
  sk: 'a v na sa že je pre alebo z s sú',
  sl: 'in v na se da je za ali ki so z',
  hr: 'i u na se da je za ili koji su od',
  hu: 'a az és hogy nem is egy vagy ha meg van',
  ro: 'de și în a la cu pe nu care să sau',
  lt: 'ir į kad su yra jūsų arba mes bei ne iš',
  lv: 'un ir ar no uz par vai kas jūsu ka mēs',
  tr: 've bir bu için ile da de veya olarak olan',
  ca: 'de la que i el en per a les els amb',
  id: 'yang dan di untuk dengan dari ini atau kami anda',
  vi: 'và của các là có cho trong được không người',
  ru: 'и в не на что для или при вы мы с',
  uk: 'і та в на що для або не ви ми з',
  bg: 'и на за да се от които или са не с',
  sr: 'и у да се на за је или су од не',
  ar: 'من في على إلى أو التي أن عن هذا لا',
  fa: 'و در به از که را این با است برای',
  ur: 'کے میں سے کی اور ہے کو کا یا آپ',
};

/** What a privacy policy of one sentence says: no, not, we, you, this; personal data, privacy; to collect. */
const SUBJECT_WORDS: Readonly<Record<keyof typeof FUNCTION_WORDS, string>> = {
  en: 'no not nothing our this data personal privacy policy information collect collects collected',
  de: 'keine nicht wir ihre unsere diese daten personenbezogene personenbezogenen datenschutz datenschutzerklärung',
  fr: 'ne pas aucun aucune nous vos cette données personnelles confidentialité',
  es: 'no sus nuestra esta datos personales privacidad',
  pt: 'não seus este esta dados pessoais privacidade',
  it: 'non vostri nostra questa dati personali riservatezza',
  nl: 'geen niet wij uw deze gegevens persoonsgegevens privacybeleid',
  sv: 'inte inga vi dina personuppgifter integritetspolicy',
  da: 'ikke ingen vi dine personoplysninger privatlivspolitik',
  no: 'ikke ingen inn vi dine personopplysninger personvern',
  fi: 'emme eikä tämä henkilötietoja henkilötietojen tietosuoja',
  et: 'isikuandmeid andmeid see privaatsus',
  pl: 'nie danych dane osobowych osobowe prywatności',
  cs: 'osobní osobních údaje údajů soukromí',
  sk: 'osobné osobných údaje údajov súkromia',
  sl: 'osebne osebnih podatke podatkov zasebnost',
  hr: 'osobne osobnih podatke podataka privatnosti',
  hu: 'személyes adatokat adatok nem adatvédelmi',
  ro: 'nu date datele personal personale confidențialitate',
  lt: 'asmens duomenų duomenys privatumo',
  lv: 'personas datus datu privātuma',
  tr: 'kişisel verileri veri gizlilik',
  ca: 'no dades personals aquesta privadesa',
  id: 'tidak ini data pribadi privasi',
  vi: 'không dữ liệu cá nhân thập',
  ru: 'не персональные персональных данные данных конфиденциальности',
  uk: 'не персональні персональних дані даних конфіденційності',
  bg: 'не лични данни поверителност',
  sr: 'не личне личних податке података приватности',
  ar: 'البيانات الشخصية الخصوصية',
  fa: 'داده شخصی حریم خصوصی',
  ur: 'ذاتی معلومات رازداری',
};

/** Other subtags of the same languages. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', bs: 'hr', ms: 'id' };

/**
 * The language of most of the text, told from the text: by its script, and by function words where languages share one.
 *
 * @param declared what the page's `lang` attribute says. It decides between languages that are close, and where the text is too
 *   short or in a language that isn't known here; it never overrules the text.
 * @returns a BCP 47 primary subtag, or null where it cannot be told.
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const sample = sampled(text);
  const subtag = /^[a-z]{2,3}(?![a-z])/.exec(declared?.trim().toLowerCase() ?? '')?.[0] ?? null;
  const own = subtag === null ? null : (SAME[subtag] ?? subtag);

  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const isForeign = (sample.match(BEYOND_LATIN)?.length ?? 0) > LEAST_SCRIPT * letters;
  for (const entry of isForeign ? SCRIPTS.split(',') : []) {
    const [script, ...languages] = entry.split(' ');
    const share = (sample.match(new RegExp(`\\p{sc=${script}}`, 'gu'))?.length ?? 0) / letters;
    if (share > (script === 'Hira' ? LEAST_SCRIPT : 0.4)) return own !== null && languages.includes(own) ? own : (languages[0] ?? null);
  }

  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isShort = words.length < SHORT_TEXT;
  const hits = Object.entries(FUNCTION_WORDS).map(([language, its]) => {
    const telling = new Set(its.split(' '));
    if (isShort) for (const word of SUBJECT_WORDS[language as keyof typeof FUNCTION_WORDS].split(' ')) telling.add(word);
    let count = 0;
    for (const word of telling) count += counts.get(word) ?? 0;
    return { language, count };
  });
  const best = hits.reduce((a, b) => (b.count > a.count ? b : a));
  const ours = hits.find(({ language }) => language === own)?.count;
  if (best.count < (isShort ? LEAST_IN_SHORT : LEAST_WORDS) || best.count < words.length * LEAST_SHARE)
    return ours === undefined || ours === best.count ? own : null;
  return ours !== undefined && ours >= best.count * CLOSE ? own : best.language;
}

/**
 * The language in which a page is read: that of most of its text, or a readable one where the page has the whole text in that too.
 * The lines of a page in several languages are each in one.
 */
export function readingLanguage(text: string, declared: string | null): string | null {
  const language = detectLanguage(text, declared);
  if (isReadable(language)) return language;
  const lines = text.split('\n').filter((line) => line.length > LEAST_LINE && detectLanguage(line, null) === 'en');
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  return length >= FULL_LENGTH && length >= FULL_SHARE * text.length ? 'en' : language;
}

function sampled(text: string): string {
  if (text.length <= STRETCHES * STRETCH_LENGTH) return text;
  const step = (text.length - STRETCH_LENGTH) / (STRETCHES - 1);
  return Array.from({ length: STRETCHES }, (_, i) => text.slice(i * step, i * step + STRETCH_LENGTH)).join(' ');
}

/** Whether the rules read a language; what does not show its language is tried. */
export function isReadable(language: string | null): boolean {
  return language === null || language === 'en';
}
