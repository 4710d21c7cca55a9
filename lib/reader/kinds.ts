import { classSet } from './classes';

// The kinds of words by which sentences are read, as sets of classes.

export const WE = classSet('we');
export const YOU = classSet('you');
export const THIRD = classSet('third');
export const SUBJECT = classSet('we', 'you', 'third', 'others', 'they');
/** "Not" and "no" alike. */
export const DENIAL = classSet('not', 'no');
export const NOT = classSet('not');
/** All that denies. */
export const DENYING = classSet('not', 'no', 'never');
export const NO = classSet('no');
export const MODAL = classSet('modal');
export const BE = classSet('be');
export const RELATIVE = classSet('that');
export const PROPER = classSet('proper');
export const AND = classSet('and');
export const BUT = classSet('but');
export const PREP = classSet('prep', 'to');
export const EXCEPT = classSet('except');
export const COMMA = classSet('comma');
export const STOP = classSet('stop');
export const VERB = classSet('disclose', 'give', 'sell', 'use', 'set', 'collect', 'retain', 'allow', 'help', 'respond');
export const NOUN = classSet('data', 'cookie', 'beacon', 'log', 'card', 'third');
export const AFFILIATE = classSet('affiliate');
export const POLICY = classSet('policyword');
export const CONSENT = classSet('consent');
export const UNSAID = classSet('unsaid');
export const JOINT = classSet('comma', 'and');
export const OUR = classSet('our');
export const OURS = classSet('we', 'our', 'us');
export const PERSONAL = classSet('personal');
export const ALLOW = classSet('allow');
export const TO = classSet('to');
export const DATA = classSet('data');
export const CARD = classSet('cardnumber');

/** What may stand before a clause's subject. */
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'our', 'any', 'some']);
/** How soon a label begins that a colon ends, in tokens. */
export const LABEL_START = 8;
/** What opens a case in which something is done. */
export const CASES: ReadonlySet<string> = new Set(['if', 'where', 'when', 'as long as', 'so long as']);
export const ONLY = /^only(?: |$)/;
/** An act as a noun. */
export const NOMINALISED =
  /(?:ing(?: \w+)?|disclosures?|transfers?|sales?|rental|the use of|collection|storage|retention|usage|response|reaction|recognition|support for)$/;
/** As far as one looks, from a verb, for what else belongs to it: a denial, a condition. In tokens. */
export const NEARBY = 16;
