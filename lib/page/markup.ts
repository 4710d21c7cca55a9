// What reading a page and finding a quote in it must agree on.

/** Elements that hold no text a reader reads. */
export const UNREAD: readonly string[] =
  'area audio canvas datalist embed head img input map math meter noframes noscript object option picture progress script select style svg template textarea video'.split(
    ' ',
  );

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
