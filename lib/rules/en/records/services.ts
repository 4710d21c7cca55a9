import type { ReadRow } from '../records';

/** What the cell or the line of a name is called, */
const WHO =
  /^(?:name of )?(?:the )?(?:(?:third[- ]party|external|service|payment|technology|data|sub)[- ]?)?(?:third[- ]part(?:y|ies)|compan(?:y|ies)|(?:provider|processor|vendor|supplier|partner|contractor|tool)(?:s|\(s\))?)(?: name| used)?$/i;
/** or, in a table of what does not last, just so, */
const NAME = /^(?:names?|services?)$/i;
/** and that of what it is there for. */
const WHAT_FOR =
  /^(?:why|reasons?|purposes?|functions?|services?|categor(?:y|ies)|activity|tasks?|used for|what for|what they do|role|description|type of service|nature of service)(?: of (?:the )?(?:processing|use|transfer|disclosure|third party)| provided)?$/i;
/** How long a name and what it is there for may be, in characters. */
const NAME_LENGTH = 80;
const PURPOSE_LENGTH = 200;
/** What is a sentence already. */
const SENTENCE = /^(?:we|our|it|its|this|these|they|the|when|if|you|your)\b/i;
/** "This cookie is used to count visits." */
const USED = /^(?:(?:this|these) cookies? )?(?:(?:is|are) )?used (?=for |to )/i;

export const isWho = (label: string): boolean => WHO.test(label);
export const isWhatFor = (label: string): boolean => WHAT_FOR.test(label);

/** Of a table of names and what each does for the site; `isLasting` where it says how long each is kept. */
export function serviceReader(head: readonly string[], isLasting: boolean): ReadRow | undefined {
  let who = head.findIndex(isWho);
  if (who < 0 && !isLasting) who = head.findIndex((cell) => NAME.test(cell));
  const what = head.findIndex((cell, at) => at !== who && isWhatFor(cell));
  return who >= 0 && what >= 0 ? (cells) => served(cells[who] ?? '', cells[what] ?? '') : undefined;
}

/** What somebody does for the site. */
export function served(who: string, what: string): string[] {
  const name = who.trim().replace(/[.,]{1,3}$/, '');
  const purpose = what.trim().replace(USED, '');
  if (name.length < 2 || name.length > NAME_LENGTH || purpose === '' || purpose.length > PURPOSE_LENGTH || SENTENCE.test(purpose))
    return [];
  return [`We use ${name} ${asPurpose(purpose)}`];
}

/** "Payments", "to count visits" and "for hosting" as what something is done for. */
export function asPurpose(what: string): string {
  const purpose = what.replace(/^for /i, '');
  return `${/^to /i.test(purpose) ? '' : 'for '}${purpose.charAt(0).toLowerCase()}${purpose.slice(1)}`;
}
