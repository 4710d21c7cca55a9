// What reading a page and finding a quote in it must agree on.

/** Elements whose text no reader reads, or that holds no more; those that can hold none need no mention. */
export const UNREAD: readonly string[] =
  'audio canvas datalist del head math noframes noscript object option picture progress s script select strike style svg template textarea video'.split(
    ' ',
  );

/** Elements that stand among the words of a sentence. */
const INLINE: ReadonlySet<string> = new Set('a b em font i small span strong sup u'.split(' '));
const FOOTNOTE_MARK = /^[\s\d*†‡,()[\]]*$/;
export const HIDDEN_STYLE = /display:\s{0,3}none/i;
/** Longer hidden text, in characters, is the rest of a text that is folded away. */
const HIDDEN_LENGTH = 50;

/** Whether an element among the words of a sentence is none of them: the mark of a footnote, or a word that is hidden. */
export function isNoWord(element: Element, name: string): boolean {
  if (name === 'sup' && FOOTNOTE_MARK.test(element.textContent)) return true;
  return INLINE.has(name) && isHidden(element) && element.textContent.length < HIDDEN_LENGTH;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}

/** What reading puts before an item of a list that has no number. */
export const BULLET = '• ';
/** What reading puts before an item of a list, with or without a number. */
export const MARKER = /^(?:•|\d{1,4}\.) /;
/** What reading puts between the cells of a row. */
export const BETWEEN_CELLS = ' | ';

/**
 * A property as the browser has it. On documents and forms, elements of that name stand in its way: `<img name="title">` is
 * `document.title`, and `<input name="nextSibling">` a form's sibling.
 */
export function property<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  const prototype = Object.getPrototypeOf(object);
  return key in prototype ? Reflect.get(prototype, key, object) : object[key];
}
