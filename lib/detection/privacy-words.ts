// What privacy and personal data are called, in the languages of the web.

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

/** What privacy and personal data are called, in titles, in addresses (without accents) and in the text. */
export const PRIVACY =
  'privacy|data.protection|datenschutz|personenbezogen|confiden.ialit(?!y)|vie.priv.e|donn.es.(?:à.caract.re.)?personnel|privaci|dat(?:os|i).personal|dados.pesso|persoonsgegevens|integritetspolicy|sekretesspolicy|personuppgift|persond|privatlivs|personlige oplysn|person(?:lig|o)p?plysn|personvern|tietosuoj|henkil.tie|isikuand|prywatno|dan(?:e|ych).osobow|soukrom|osobn.(?:ch)?.[uú]daj|s[uú]krom|adatv.d|adatkez|szem.lyes.adat|date.{0,4}personal|gizlil|kvkk|ki.isel.ver|privatno|privaats|priv[aā]tum|os[eo]bnih.pod|zasebnos|asmens.duomen|personas.dat|privasi|data.pribadi|riêng tư|cá nhân|ch.nh s.ch b.o m.t|конфиденц|персональн|конфіденц|поверителн|лични.{0,2} данн|приватн|απορρ.του|προσωπικ.{1,3} δεδομ|פרטיות|מידע אישי|الخصوصية|بيانات.{0,3} (?:ال)?شخصية|معلومات.{0,3} (?:ال)?شخصية|حریم خصوصی|رازداری|プライバシ|個人情報|隐私|隱私|个人信息|個人資料|개인정보|गोपनीय|গোপনীয়|ส่วนบุคคล|ความเป็นส่วนตัว';
/** The topic of a policy, in a name or an address. */
export const NAME = new RegExp(PRIVACY, 'i');
