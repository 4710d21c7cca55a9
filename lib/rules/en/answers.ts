/**
 * Questions that a policy asks itself, and answers in a word: "Do you sell my name?" "Never." Neither states anything alone; together
 * they are a statement, which the reader of sentences can judge.
 */

/** An answer of more words says what it says by itself, in characters. */
const LONGEST = 60;
/** Where an answer ends, or goes on after a comma: "we do our best", "no advertisers' cookies" are no answers but statements of their own. */
const END = `(?![ ’'\\w])`;
const WHO = '(?:we|it|they|i|there)';
const NO = new RegExp(
  [
    `^(?:(?:to )?(?:no one|no|nope|never|none|nothing|nobody)(?: (?:else|ever|way|at all|whatsoever|of (?:it|them|that)))?|not (?:at all|here|ever|us|me|yet|now|currently|presently|at (?:the|this) (?:moment|time)|at present|(?:to|with) any(?:one|body))|(?:currently|presently|at (?:the|this) (?:moment|time)|at present|for now),? (?:no|not)|(?:of course|certainly|absolutely|i['’]m afraid) not)${END}`,
    `^(?:no,? )?${WHO}(?: (?:do|does|did|have|has|are|is|will|would|can) ?(?:not|never|n['’]t)|['’](?:d|ll) never| never| can['’]t| won['’]t)(?: (?:ever|do|does|did|have|has|will|would))?(?: (?:so|it|this|that|such a thing))?${END}`,
  ].join('|'),
  'i',
);
const YES = new RegExp(
  `^(?:yes|yep|yeah|sure|certainly|of course)${END}|^(?:(?:yes|sure|certainly|of course),? )?${WHO} (?:do|does|have|has|are|is|will|may|can)(?: (?:so|indeed))?${END}`,
  'i',
);
/** "Only if you agree", "We do so only when a court orders it", "No, unless you ask us to", "Yes, with couriers": the answer, and its condition. */
const CONDITIONAL = new RegExp(
  `^(?:(no|never)|yes|sure|certainly|of course|(?:no, )?${WHO} (?:do|does|is|are|will|may|can)( ?not|n['’]t)?(?: (?:so|it|this|that))?)[,:;]? (?:but )?((?:only|if|unless|except) .+)$|^(only .+)$|^(?:yes|sure|certainly|of course)[,:;] ((?:with|to|by|for) .+)$`,
  'i',
);
/** How long a conditional answer may be, in characters. */
const LONGEST_CONDITIONAL = 120;
/** What makes an answer more than a yes or a no. */
const BUT = /\b(?:but|except|unless|only|if|with|when|until|besides|apart)\b/i;

const ASKED = /^(?:and |so |but )?(do|does|did|will|would|can|may|have|has|is|are) (.{1,200})\?$/i;
/** "How do you share my name?": where the answer is no, it is not done at all. */
const HOW = /^how (do|does|will|would|can|may) (.{1,200})\?$/i;
/** "With whom do you share my name?", "What cookies do you use?", "Who sees my name?": what it asks for, and what is said of it. */
const OPEN = /^(?:(with|to) )?(?:whom?|(?:what|which)(?: ([\p{L} -]{3,40}?))?)(?: else)? (?:(do|does|will|can|may) )?(.{1,200})\?$/iu;
const LISTED = /^(?:(?:what|which) (?!is |are |does )|(?:(?:with|to) )?whom? (?:else )?(?:do|will|can|may) )[^?]{1,200}\?$/i;
const SUBJECTS = /^(?:you|we|i|the|this|your|our|it|they)\b/i;
/** "Q: Do you use cookies?" "A: No." */
const SPEAKER = /^(?:Q|A|question|answer) ?[:.)] ?/i;
const SPEAKER_LENGTH = 'question : '.length;
const WHETHER = ' whether ';
const SUBJECT = /^((?:(?:this|the|our|your|any|these) )?\S{1,40}) (.{1,200})$/i;
/** What is done to something: "used", "passed on". */
const DONE = /(?:ed|ld|en|nt)$|^(?:set|kept|put|known|shown)$/i;

/** What a question and its answer state together, as a sentence: "we do not sell your name". Undefined where the two sentences are none. */
export function statementOf(asked: string, answered: string): string | undefined {
  if (answered.length > LONGEST_CONDITIONAL + SPEAKER_LENGTH || !(asked.endsWith('?') || tellsQuestion(asked))) return undefined;
  const question = asked.replace(SPEAKER, '');
  const answer = answered.replace(SPEAKER, '');
  const conditional = ASKED.test(question) ? CONDITIONAL.exec(answer) : null;
  if (!conditional && (answer.length > LONGEST || BUT.test(answer))) return undefined;
  const isNo = conditional ? Boolean(conditional[1] ?? conditional[2]) : NO.test(answer);
  if (!conditional && !isNo && !YES.test(answer)) return undefined;
  const not = isNo ? ' not' : '';
  const condition = conditional ? ` ${conditional[3] ?? conditional[4] ?? conditional[5]}` : '';
  const parts = ASKED.exec(question) ?? (isNo ? HOW.exec(question) : null);
  if (!parts) {
    const whether = question.indexOf(WHETHER);
    if (whether >= 0) return `${isNo ? 'it is not true that ' : ''}${spokenByUs(question.slice(whether + WHETHER.length, -1))}`;
    const open = OPEN.exec(question);
    if (open) return isNo ? ofNobody(open) : undefined;
    // "Advertisements?" "None."
    const bare = /^([\p{L} -]{3,40})\?$/u.exec(question)?.[1];
    if (!isNo || !bare) return undefined;
    return /^\S+ing /.test(bare) ? `no ${bare.toLowerCase()} takes place` : `we use no ${bare.toLowerCase()}`;
  }
  const [, helper = '', rest = ''] = parts;
  const clause = spokenByUs(rest);
  const verb = helper.toLowerCase();
  if (/^there /i.test(clause)) return `we use ${isNo ? 'no ' : ''}${clause.replace(/^there (?:any )?/i, '')}`;
  if (verb === 'is' || verb === 'are') {
    const words = clause.split(' ');
    const done = words.findIndex((word, at) => at > 0 && DONE.test(word));
    return done < 0 ? undefined : `${words.slice(0, done).join(' ')} ${verb}${not} ${words.slice(done).join(' ')}${condition}`;
  }
  const [, subject, does] = SUBJECT.exec(clause) ?? [];
  return subject && does ? `${subject} ${verb}${not} ${does}${condition}` : undefined;
}

/**
 * "What do you record when I visit?" in the words of the site, as it introduces an answer without a verb: "Your IP address." Undefined for
 * what asks for no such list, as "What is a cookie?" does.
 */
export function introductionOf(asked: string): string | undefined {
  const question = asked.replace(SPEAKER, '');
  return LISTED.test(question) ? spokenByUs(question) : undefined;
}

/** "With whom do you share my name?" "Nobody.": we do not share your name with anyone. "Who sees my name?" "Nobody.": no one sees your name. */
function ofNobody([, preposition, noun = 'one', helper, rest = '']: RegExpExecArray): string | undefined {
  const clause = spokenByUs(rest);
  if (!helper || !SUBJECTS.test(rest)) return `no ${noun} ${helper ? `${helper} ` : ''}${clause}`;
  const [, subject, does] = SUBJECT.exec(clause) ?? [];
  return subject && does ? `${subject} ${helper} not ${does} ${preposition ? `${preposition.toLowerCase()} ` : ''}any ${noun}` : undefined;
}

/** "We are asked whether we sell names." */
function tellsQuestion(sentence: string): boolean {
  return sentence.endsWith('.') && sentence.includes(WHETHER);
}

/** The reader asks "do you ... my ...", the site answers for itself. */
function spokenByUs(asked: string): string {
  return asked
    .replace(/\byou\b/gi, 'we')
    .replace(/\byour\b/gi, 'our')
    .replace(/\bmy\b/gi, 'your')
    .replace(/\b(?:I|me)\b/g, 'you');
}
