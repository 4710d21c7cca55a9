import { type Clauses, CONCEDES } from './clauses';
import { COMMA, DENIAL, NEARBY, STOP, WE } from './kinds';

/** Of what a clause consists that only takes back what was said before it: "we do not", "never did so", "choose not to". */
const ELLIPTIC =
  /^(?:so|it|that|this|to|do|does|did|done|will|would|ha(?:ve|s|d)|been|told|choose|chosen?|decided?|ever|never|not|(?:do|does|did|wo|would|have|has)n't|have not|has not|no longer|any ?more|(?:have )?stopped|choose not to|neither|nothing|of|the|sort|kind)$/;
/** What a contrast with others is with: "ours does not", "this one does not", "not this one". */
const OUR_SIDE = /^(?:i|ours)$/;
/** What stands for things named before: "them", "any of these", "such tools", but not "any cookies". */
const OF_THEM = '(?: of (?:it|them|these|those))?';
const THEM = `(?:it|them|either|one|any${OF_THEM}|(?:these|those|this|that|such)(?: (?:kinds?|sorts?|types?|things?|cookies|technologies|tools))?)`;
/** What says of such things that they are not there; who says so is "we". */
const DENIES_THEM = new RegExp(
  [
    `we (?:(?:do|does|will|would) not|don't|doesn't|won't|never) (?:use|set|place|allow|employ|have|run|show|permit) ${THEM}`,
    'not (?:used|set|allowed|placed)',
    `we (?:has|have|use|uses|set|sets|place|places) (?:none|no such (?:things?|cookies|tools))${OF_THEM}`,
    `none${OF_THEM}(?: (?:is|are) (?:used|set|allowed|placed))?`,
  ]
    .map((said) => `^${said}(?: (?:here|on|in|by|we))* $`)
    .join('|'),
);
/** How long that is at most, in tokens. */
const DENIES_THEM_LENGTH = 10;
/** From when on a thing is not done. */
const SINCE = /^(?:since|from|now|today|currently|nowadays|presently)$/;

/** What takes back what was said before it, without saying it again: "but we do not". */
export class Retraction {
  constructor(private readonly clauses: Clauses) {}

  /**
   * "We could sell your name, but we choose not to", "we sold it once; today we do not": whether the sentence takes back what it says of the
   * act at this token.
   */
  isTakenBack(act: number): boolean {
    const { tokens } = this.clauses;
    const concedes = CONCEDES.test(tokens.words[this.clauses.opening] as string);
    for (let at = act + 1; at < tokens.length; at++)
      if ((tokens.words[at] === 'but' || tokens.is(at, STOP) || (concedes && tokens.is(at, COMMA))) && this.takesBack(at + 1)) return true;
    return false;
  }

  /** "We choose not to": what goes on at this token, or the whole sentence from its first on, denies what was said, and says no more. */
  takesBack(from: number): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    let first = from;
    // "since 2016, we have not"
    if (SINCE.test(words[first] ?? '')) while (first < from + NEARBY && words[first] !== 'we' && words[first] !== 'i') first++;
    const isShort = words[first] === 'not' && words[first + 1] === 'this' && words[first + 2] === 'one';
    if (isShort && first + 3 >= tokens.length) return true;
    if (this.isOurselves(first)) first++;
    else if (words[first] === 'this' && words[first + 1] === 'one') first += 2;
    let at = first;
    let denied = false;
    for (; at < tokens.length && ELLIPTIC.test(words[at] as string); at++) {
      // "but we do not have to"
      if (words[at] === 'have' && words[at + 1] === 'to') return false;
      if (tokens.is(at, DENIAL) || words[at] === 'choose not to') denied = true;
    }
    if (!denied) return false;
    // "but we do not (see section 5)", and "but we do not (and never will) sell it", which goes on
    while (at < tokens.length && tokens.aside[at] !== tokens.aside[first]) at++;
    if (at === tokens.length || barrier[at] === 1) return true;
    // "but we choose not to, as we say below"; "but we do not, without your leave, sell it" goes on
    return tokens.is(at, COMMA) && words[at - 1] === 'choose not to';
  }

  /** "Advertising cookies: we do not use them", "none are used here": what goes on at this token denies what was named before it. */
  deniesThem(from: number): boolean {
    const { tokens } = this.clauses;
    if (tokens.length - from > DENIES_THEM_LENGTH) return false;
    let said = '';
    for (let at = from; at < tokens.length; at++) said += tokens.is(at, WE) ? 'we ' : `${tokens.words[at]} `;
    return DENIES_THEM.test(said);
  }

  private isOurselves(at: number): boolean {
    return this.clauses.tokens.is(at, WE) || OUR_SIDE.test(this.clauses.tokens.words[at] ?? '');
  }
}
