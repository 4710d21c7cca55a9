/** The legal forms of companies, as a part of a pattern, in small letters. Some are everyday words too: "as", "co". */
export const FORMS =
  'inc|llc|l\\.l\\.c|ltd|limited|corp|corporation|company|co|gmbh|kg|plc|pty|pte|ag|ab|as|aps|oy|s\\.?[aà](?:\\.? ?r\\.?l)?|srl|b\\.?v|sas';

/** What a company's name ends with, or "&" that such a form stood after. */
const ENDING = new RegExp(`(?:^|[ ,])(?:&|${FORMS})?\\.?$`, 'i');

/** Whether a word is the form of a company: "Inc", "GmbH". */
export function isForm(word: string | undefined): boolean {
  return word !== undefined && ENDING.test(` ${word}`);
}

/** A company's name without its form: "Acme" for "Acme Co. Ltd". */
export function withoutForm(name: string): string {
  let bare = name.replace(ENDING, '');
  for (let longer = name; bare !== longer; ) {
    longer = bare;
    bare = longer.replace(ENDING, '');
  }
  return bare;
}
