import { anyOf, classSet } from './classes';
import type { Clauses } from './clauses';
import {
  ALLOW,
  BE,
  BUT,
  COMMA,
  DATA,
  DENIAL,
  DENYING,
  JOINT,
  LABEL_START,
  MODAL,
  NEARBY,
  NO,
  NOMINALISED,
  NOT,
  NOUN,
  PREP,
  RELATIVE,
  STOP,
  SUBJECT,
  WE,
  YOU,
} from './kinds';

const NEVER = classSet('never');
const COOKIE = classSet('cookie');
/** What is done with a means where it is at work: "are not used", but "are not read by others". */
const DONE = classSet('use', 'set');
const SUBJECT_PRONOUN = classSet('we', 'you', 'they');
/** What an act is said to be where it is not done: "is excluded", "would be a betrayal". */
const EXCLUDED =
  /^(?:abandoned|avoided|discontinued|dispensed with|excluded|forbidden|prohibited|ruled|unthinkable|wrong|unethical|illegal|unlawful)$|^(?:betrayal|breach|violation)\b/;
/** What is switched off for some, or some day, goes on for the rest: "is disabled for members", "is removed after a week". */
const LIMITED = /^(?:by|for|in|after|if|when|where|through|via|until|unless)$/;
/** What was switched off is not there, but what "may be disabled" is. */
const SWITCHED_OFF = /^(?:deactivated|disabled|dropped|removed|retired|uninstalled)$/;
/** What an act is said not to be where it is not done: "is not something we do", "is not made", "has never been our business". */
const RULES_OUT =
  /^(?:something|anything|thing|part|practice|policy|business|place|how|made|done|conducted|undertaken|take|takes|occur|happen|intended|planned|implemented|provided|offered|available|built|carried out|performed)$/;
const ARTICLE = /^(?:a|an|the|our|any|ever)$/;
/** What is at work where it is: "is not active", "is not in use", "has no place". */
const AT_WORK = /^(?:active|in|involved|loaded|part|place|present|started)$/;
/** What leads from people or cases to what is done, and what says that there are any. */
const WHOM = /^(?:whom|which|who|that|where)$/;
const EXISTS = /^(?:is|are|have|has)$/;
const YOURSELF = /^you(?:'|$)/;
const SOMETHING = /^(?:something|anything|thing|product|commodity)$/;

/** What is said of an act or a thing that makes it one that is not done, or not there, without a denial before it. */
export class Absence {
  constructor(private readonly clauses: Clauses) {}

  /** "Selling data is not something that we do", "disclosure does not take place": what is said of the noun at this token rules it out. */
  isRuledOut(act: number): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    // "advertising cookies" ends as an act does, and is none
    if (!NOMINALISED.test(words[act] as string) || tokens.is(act, COOKIE)) return false;
    for (let at = act + 1; at < act + NEARBY && barrier[at] === 0; at++) {
      // "the storage of addresses of visitors", "the use of cookies on this site"
      const isNoun = (tokens.is(at, YOU) || tokens.is(at - 1, PREP)) && !YOURSELF.test(words[at] as string);
      if (tokens.is(at, RELATIVE) || (tokens.is(at, SUBJECT_PRONOUN) && !isNoun && !tokens.is(at + 1, DATA))) return false;
      // "has not" is one word
      if (!tokens.is(at, MODAL) && !tokens.is(at, NOT)) continue;
      if (tokens.is(at + 1, NEVER)) return true;
      // "has never been, and will never be, a part": what it is said to be, and whether that is denied
      for (let said = at, denied = false; said < tokens.length; said++) {
        const word = words[said] as string;
        if (EXCLUDED.test(word) && words[said + 1] !== 'from') return true;
        if (tokens.is(said, DENIAL)) denied = true;
        else if (!tokens.is(said, MODAL) && !tokens.is(said, JOINT) && !ARTICLE.test(word))
          return denied ? RULES_OUT.test(word) : SOMETHING.test(word) && this.isNeverDone(said + 1);
      }
    }
    return false;
  }

  /** "That we will never do": what stands from this token on says of something that the site does not do it, and no more. */
  private isNeverDone(from: number): boolean {
    const { tokens, barrier } = this.clauses;
    let isOurs = false;
    let denied = false;
    for (let at = from; at < from + LABEL_START && at < tokens.length; at++) {
      if (tokens.is(at, WE)) isOurs = true;
      if (tokens.is(at, DENYING)) denied = isOurs;
      const isOver = at + 1 === tokens.length || barrier[at + 1] === 1 || tokens.is(at + 1, JOINT) || tokens.is(at + 1, BUT);
      if (/^do(?:es|ne|ing)?$/.test(tokens.words[at] as string) && isOver) return denied;
    }
    return false;
  }

  /** "Cookies are not something that": what stands up to this token says of something that it is none of what follows. */
  isNothing(at: number): boolean {
    const { words } = this.clauses.tokens;
    const noun = words[at] === 'that' || words[at] === 'which' ? at - 1 : at;
    if (!SOMETHING.test(words[noun] ?? '')) return false;
    return this.clauses.tokens.is(noun - 1, DENIAL) || (words[noun - 1] === 'a' && this.clauses.tokens.is(noun - 2, DENIAL));
  }

  /** "None of the data that we hold is sold", "unless you agree, nothing you write is sold": the subject of the passive at this token is none. */
  hasNoSubject(act: number): boolean {
    const { tokens } = this.clauses;
    let first = act;
    while (first > this.clauses.opening && this.clauses.barrier[first] === 0 && !(tokens.is(first, NO) && tokens.is(first - 1, COMMA)))
      first--;
    if (!tokens.is(first, NO) || !this.clauses.isPassive(act)) return false;
    if (tokens.words[first] === 'nothing' && (tokens.is(first + 1, RELATIVE) || tokens.is(first + 1, SUBJECT))) return true;
    for (let at = first + 1; at < first + 4; at++)
      // "information that identifies" is one word
      if (tokens.is(at, NOUN))
        return tokens.is(at + 1, RELATIVE) || tokens.words[at + 1] === 'we' || / that /.test(tokens.words[at] as string);
    return false;
  }

  /** "There are no shops to whom we give it", "we have no partners who read it", "no one we share it with": those of whom the act at this token is said are none. */
  isOfNobody(act: number): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    if (!anyOf(DENYING, tokens.all)) return false;
    let head = act - 1;
    while (head > act - LABEL_START && !WHOM.test(words[head] ?? '')) {
      // "no one we share it with"
      if (tokens.is(head, WE) && tokens.is(head - 1, NO)) return EXISTS.test(words[head - 2] ?? '');
      if (head < 1 || barrier[head] === 1 || tokens.is(head, JOINT)) return false;
      head--;
    }
    if (!WHOM.test(words[head] ?? '')) return false;
    head--;
    if (tokens.is(head, PREP)) head--;
    for (let at = head; at >= 0 && at > head - LABEL_START && !tokens.is(at, PREP) && !tokens.is(at, JOINT); at--)
      if (tokens.is(at, DENIAL)) return EXISTS.test(words[tokens.is(at, NO) ? at - 1 : at + 1] ?? '');
    return false;
  }

  /**
   * "The sharing of data with Acme is disabled", "we have disabled the sharing": what was switched off is neither done nor denied of all
   * there is; what "can be disabled" is done.
   */
  isSwitchedOff(act: number): boolean {
    const { tokens, barrier, caseEnd } = this.clauses;
    const { words } = tokens;
    const before = words[act - 1] === 'the' ? act - 2 : act - 1;
    if (SWITCHED_OFF.test(words[before] ?? '')) return true;
    if (!NOMINALISED.test(words[act] as string) || tokens.is(act, COOKIE) || act < caseEnd) return false;
    for (let at = act + 1; at < act + NEARBY && barrier[at] === 0; at++) {
      if (tokens.is(at, RELATIVE) || (tokens.is(at, MODAL) && !tokens.is(at, BE) && !/^ha(?:s|ve)$/.test(words[at] as string)))
        return false;
      if (SWITCHED_OFF.test(words[at] as string)) return tokens.is(at - 1, BE) && !LIMITED.test(words[at + 1] ?? '');
    }
    return false;
  }

  /** "Third-party cookies are forbidden": what is said of the noun at this token rules it out without a denial. */
  isForbidden(noun: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    // "Google Analytics has been disabled"
    if (words[noun + 2] === 'been' && SWITCHED_OFF.test(words[noun + 3] ?? '')) return true;
    return tokens.is(noun + 1, BE) && EXCLUDED.test(words[noun + 2] ?? '');
  }

  /** "Your name is stored, but your card number isn't", "advertising cookies never are": what others are, the noun at this token is not. */
  endsInDenial(noun: number): boolean {
    const { tokens, barrier } = this.clauses;
    let at = noun + 1;
    let isDenied = false;
    let is = false;
    for (; tokens.is(at, BE) || tokens.is(at, DENIAL); at++) {
      if (tokens.is(at, BE)) is = true;
      if (tokens.is(at, DENIAL)) isDenied = true;
    }
    return is && isDenied && (at >= tokens.length || barrier[at] === 1 || tokens.is(at, STOP));
  }

  /** "Advertising cookies are not used", "the tools of others are not active": what the noun at this token is the subject of is denied. */
  isNotDone(noun: number): boolean {
    const { tokens, barrier } = this.clauses;
    for (let at = noun + 1; at < noun + LABEL_START && barrier[at] === 0; at++) {
      if (tokens.is(at, RELATIVE) || tokens.is(at, JOINT)) return false;
      // "has not" is one word
      if (!tokens.is(at, MODAL) && !tokens.is(at, NOT)) continue;
      const denial = tokens.is(at, NOT) ? at : at + 1;
      if (!tokens.is(denial, DENIAL)) return false;
      const hasBe = tokens.is(denial + 1, BE);
      const verb = hasBe ? denial + 2 : denial + 1;
      return ((hasBe || tokens.is(at, BE)) && (tokens.is(verb, DONE) || tokens.is(verb, ALLOW))) || AT_WORK.test(tokens.words[verb] ?? '');
    }
    return false;
  }
}
