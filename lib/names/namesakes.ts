/**
 * What stands after a name where the two together mean something else: "Zip code", "Square feet"; and the trades of a company
 * that neither take money nor follow visitors: "Google Maps". Lower case; `name: following words`.
 */
const FOLLOWING: Record<string, string> = {
  adjust: 'how account font text the this these those your our its any to',
  adobe: 'acrobat flash pdf reader',
  affirm: 'street that you your the',
  amazon: 'alexa kindle echo prime fire s3 ec2 ses',
  apple: 'safari iphone ipad ios id mac macos maps watch',
  branch: 'office offices of drive street road avenue lane',
  classy: 'and',
  discover: 'how what why the more that our your who',
  drift: 'from away',
  exponential: 'growth',
  facebook: 'account accounts messenger friends page pages profile id group groups fan wall',
  'facebook ads': 'preference preferences settings',
  firebase: 'authentication cloud database firestore hosting storage',
  foresee: 'that any the',
  google:
    'account accounts books calendar chrome classroom docs drive earth fonts gmail groups home maps map meet nest news photos recaptcha search security sheets toolbar settings translate voice workspace',
  'google ads': 'preference preferences setting settings',
  heap: 'of',
  jetpack: 'installation',
  meta: 'data tag tags description keywords information element elements refresh search',
  microsoft: 'azure access edge excel explorer internet office outlook passport silverlight teams windows word xbox',
  quantcast: 'choice',
  segment: 'creation data declaration information notice of our the your',
  sentry: 'box',
  square:
    'brackets bracket feet foot footage inch inches kilometers kilometres km meter meters metre metres mile miles root yard yards enix',
  steam: 'engine room',
  strike: 'a that the',
  stripe: 'pattern patterns',
  swish: 'of',
  turn: 'around away back down in into it off on our out over that the them these this to up you your',
  visa: 'application applications status requirements number type types information sponsorship',
  wise: 'to and choice decision',
  yahoo: 'mail messenger groups answers account accounts',
  'yahoo!': 'mail messenger groups answers account accounts',
  yelp: 'reviews',
  youtube: 'api',
  zip: 'code codes file files archive archives postal plus',
};

/** Phrases that begin with a name and are none. Lower case. */
export const NAMESAKES: readonly string[] = Object.entries(FOLLOWING).flatMap(([name, words]) =>
  words.split(' ').map((word) => `${name} ${word}`),
);
