/**
 * Questions that a policy asks itself, and answers in a word: "Do you sell my name?" "Never." Neither states anything alone; together
 * they are a statement, which the reader of sentences can judge.
 */

/** An answer of more words says what it says by itself, in characters. */
const LONGEST = 60;
const NO =
  /^(?:(?:no|nope|never|none|nothing|nobody|not at all|not here|not ever|of course not|certainly not|absolutely not|i['’]m afraid not)\b|(?:we|it|they|i|there) (?:(?:do|does|did|have|has|are|is|will|would|can) ?(?:not|never|n['’]t)|never|aren['’]t|isn['’]t|won['’]t|don['’]t|doesn['’]t|haven['’]t|hasn['’]t)\b)/i;
const YES = /^(?:(?:yes|yep|yeah|sure|certainly|of course)\b|(?:we|it|they|i|there) (?:do|does|have|has|are|is|will|may|can)\b)/i;
/** What makes an answer more than a yes or a no. */
const BUT = /\b(?:but|except|unless|only|if|with|when|until|besides|apart)\b/i;

const ASKED = /^(?:and |so |but )?(do|does|did|will|would|can|may|have|has|is|are) (.+?)\?$/i;
const ASKED_WHETHER = /\bwhether (.+?)[.?]$/i;
const SUBJECT = /^((?:(?:this|the|our|your|any|these) )?\S+) (.+)$/i;
const PASSIVE = /^(.{1,60}?) ((?:\w+(?:ed|ld|en|nt)|set|kept|put|given|known|shown)\b.*)$/i;

/** What a question and its answer state together, as a sentence: "we do not sell your name". Undefined where they are none. */
export function statementOf(question: string, answer: string): string | undefined {
  if (answer.length > LONGEST || BUT.test(answer)) return undefined;
  const isNo = NO.test(answer);
  if (!isNo && !YES.test(answer)) return undefined;
  const not = isNo ? ' not' : '';
  const asked = ASKED.exec(question);
  if (!asked) {
    const whether = ASKED_WHETHER.exec(question)?.[1];
    if (whether) return isNo ? `it is not so that ${spokenByUs(whether)}` : spokenByUs(whether);
    // "Advertisements?" "None."
    const bare = /^([\p{L} -]{3,40})\?$/u.exec(question)?.[1];
    return isNo && bare ? `we use no ${bare.toLowerCase()}` : undefined;
  }
  const [, helper = '', rest = ''] = asked;
  const clause = spokenByUs(rest);
  const verb = helper.toLowerCase();
  if (/^there /i.test(clause)) return `we use ${isNo ? 'no ' : ''}${clause.replace(/^there (?:any )?/i, '')}`;
  if (verb === 'is' || verb === 'are') {
    const [, subject, done] = PASSIVE.exec(clause) ?? [];
    return subject && done ? `${subject} ${verb}${not} ${done}` : undefined;
  }
  const [, subject, does] = SUBJECT.exec(clause) ?? [];
  return subject && does ? `${subject} ${verb}${not} ${does}` : undefined;
}

/** The reader asks "do you ... my ...", the site answers for itself. */
function spokenByUs(asked: string): string {
  return asked
    .replace(/\byou\b/gi, 'we')
    .replace(/\byour\b/gi, 'our')
    .replace(/\bmy\b/gi, 'your')
    .replace(/\b(?:I|me)\b/g, 'you');
}
