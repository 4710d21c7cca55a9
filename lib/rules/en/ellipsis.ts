/**
 * What a clause leaves out because the one before has said it: "We set no cookies, but our shop does." The rest states nothing alone; with
 * what it leaves out it is a statement, which the reader of sentences can judge.
 */

/** How a sentence ends that leaves out what is done. */
export const ENDS_ELLIPTIC: ReadonlySet<string> = new Set(['do', 'does', 'may', 'might', 'will', 'can', 'so', 'it']);
/** Who does not do what, and who does: where the denial is of the verb, and where it is of the object, "we set no cookies". */
const WHO_ELSE = `(?:[,;] |,? (?:but|although|though|while|whereas) )((?!the (?:law|browser|user))(?:our|the|some|third)(?: [\\w'’/-]{1,30}){1,6}|[A-Z][\\w.-]{1,30}) (do|does|may|might|will|can)(?: (?:so|it))?[.!]?$`;
const DENIED_VERB = new RegExp(
  `\\b(?:(?:do|does|did|will|would) not|(?:do|does|wo|would)n['’]t|never) ((?:[\\w'’/-]{1,30} ){1,16}?[\\w'’/-]{1,30}|\\w{2,30})${WHO_ELSE}`,
);
const DENIED_OBJECT = new RegExp(
  `\\b(use|set|place|collect|keep|store|log|record|sell|share|run|load|show)s? no ((?:[\\w'’/-]{1,30} ){0,12}?[\\w'’/-]{1,30})${WHO_ELSE}`,
);

/** What the last words of a sentence state with what they leave out: "our shop does set cookies". Undefined where they leave out nothing. */
export function grantedBy(sentence: string): string | undefined {
  const [, act, who, does] = DENIED_VERB.exec(sentence) ?? [];
  if (act) return `${who} ${does} ${act}`;
  const [, verb, object, other, will] = DENIED_OBJECT.exec(sentence) ?? [];
  return verb && `${other} ${will} ${verb} ${object}`;
}
