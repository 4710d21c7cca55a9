/**
 * What a template says to the one who fills it in, "[ADD ANY OTHER VENDORS]", "In this section you should list ...", and what somebody left
 * in a policy: it states nothing of the site.
 */

/** What brackets hold that tell somebody to do something. */
const BRACKETED =
  /\[\[?(?:(?:INSERT|ADD|INCLUDE|DESCRIBE|LIST|DELETE|REMOVE|EXPLAIN|SPECIFY|IF YOU)\b|(?:Insert|Add|Include|Describe|List|Delete|Remove|Explain|Specify|State|If you)\b)[^[\]]{0,600}\]?\]/g;
/** How the sentences of a guide to a policy begin. */
const GUIDE =
  /(?<![^\s.])(?:In this (?:sub-?)?section,? you should (?:add|describe|explain|include|list|mention|name|note)|This sample language|You may also have installed|We['’]ve included \w{2,30} as an example) [^.\n]{1,400}(?:\.|$)/gm;

/** Each of them holds one of these. */
const GUIDE_WORDS = ['ection you should', 'ection, you should', 'sample language', 'have installed', 'as an example'];

/** The same text, with spaces in place of what instructs its writer: all else keeps its place. */
export function withoutInstructions(text: string): string {
  const blank = (instruction: string) => instruction.replace(/\S/g, ' ');
  const unbracketed = text.includes('[') ? text.replace(BRACKETED, blank) : text;
  // by far the most texts have none of these words
  return GUIDE_WORDS.some((words) => text.includes(words)) ? unbracketed.replace(GUIDE, blank) : unbracketed;
}
