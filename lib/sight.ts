import { property } from './page/markup';

/** Of what is narrower or lower than this, in pixels, nobody reads a word: text for screen readers alone is cut to a pixel. */
const LEAST_SEEN = 2;

/** What is displayed so is no box that could cut off what it holds. */
const NO_BOX = /^(?:inline|contents|table-(?:row|.*-group))$/;

const AXES = [
  { start: 'left', end: 'right', border: 'clientLeft', size: 'clientWidth', whole: 'scrollWidth', at: 'scrollLeft', overflow: 'overflowX' },
  { start: 'top', end: 'bottom', border: 'clientTop', size: 'clientHeight', whole: 'scrollHeight', at: 'scrollTop', overflow: 'overflowY' },
] as const;
type Axis = (typeof AXES)[number];

/** A line of text, or what is seen of it, in pixels of its window. */
type LineBox = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** A box that scrolls, and how far, in pixels. */
interface Scroll {
  box: Element;
  left: number;
  top: number;
}

type View = Window & typeof globalThis;

/** The window that a document is shown in. */
export const viewOf = (document: Document) => property(document, 'defaultView') as View;

const documentOf = (element: Element) => property(element, 'ownerDocument');

const styleOf = (element: Element) => viewOf(documentOf(element)).getComputedStyle(element);

/** The element around a node, through slots, shadow roots and frames. */
function around(node: Node): Element | null {
  const parent = property(node as Element, 'assignedSlot') ?? property(node, 'parentNode');
  if (!parent) return null;
  const type = property(parent, 'nodeType');
  if (type === 1) return parent as Element;
  // not asked for its host: on a document `<form name="host">` would answer, and lead around in a circle
  if (type === 9) return property(parent as Document, 'defaultView')?.frameElement ?? null;
  return (parent as ShadowRoot).host ?? null;
}

/** All elements around a node, from within, through slots, shadow roots and frames. */
export function ancestorsOf(node: Node): Element[] {
  const ancestors: Element[] = [];
  for (let element = around(node); element; element = around(element)) ancestors.push(element);
  return ancestors;
}

const moved = (lines: readonly LineBox[], { start, end }: Axis, by: number): LineBox[] =>
  lines.map((line) => ({ ...line, [start]: line[start] + by, [end]: line[end] + by }));

const cut = (lines: readonly LineBox[], { start, end }: Axis, from: number, to: number): LineBox[] =>
  lines.map((line) => ({ ...line, [start]: Math.max(line[start], from), [end]: Math.min(line[end], to) }));

const isSeen = ({ left, top, right, bottom }: LineBox) => right - left >= LEAST_SEEN && bottom - top >= LEAST_SEEN;

/** Whether a box lies around what it holds on the screen too: what is placed apart, by its `position`, lies in another box. */
function holds({ position, transform }: CSSStyleDeclaration, placed: string): boolean {
  if (placed === 'fixed') return transform !== 'none';
  return placed !== 'absolute' || position !== 'static' || transform !== 'none';
}

/** Whether the window scrolls by what a page says of its body's overflow, and not the body itself. */
function isOfWindow(element: Element): boolean {
  const document = documentOf(element);
  return element === property(document, 'body') && styleOf(property(document, 'documentElement')).overflow === 'visible';
}

/** How far a box is to be scrolled along an axis, of which it shows what is between `from` and `to`, to have lines in its middle. */
function distance(lines: readonly LineBox[], { start, end, size, whole, at }: Axis, box: Element, from: number, to: number): number {
  const first = Math.min(...lines.map((line) => line[start]));
  const last = Math.max(...lines.map((line) => line[end]));
  // sideways nothing moves that need not
  if (start === 'left' && first >= from && last <= to) return 0;
  // what is longer than the view starts where that does
  const wanted = Math.min((first + last - from - to) / 2, first - from);
  const room = property(box, whole) - property(box, size);
  const gone = property(box, at);
  const [least, most] = start === 'left' && styleOf(box).direction === 'rtl' ? [-room, 0] : [0, room];
  return Math.max(least - gone, Math.min(wanted, most - gone));
}

/**
 * The way to bring a range into sight: the boxes around it that have to scroll, the window's among them, each so that the range stands
 * in its middle. It is worked out, and nothing moves yet.
 * @returns null where the range is not seen even then: it is hidden, cut off by a box that does not scroll, or lies off the screen
 */
export function wayTo(range: Range): Scroll[] | null {
  const ancestors = ancestorsOf(range.startContainer);
  const [inner] = ancestors;
  if (inner && property(inner, 'checkVisibility')?.call(inner, { visibilityProperty: true, opacityProperty: true }) === false) return null;
  const way: Scroll[] = [];
  let lines = [...range.getClientRects()].map(({ left, top, right, bottom }): LineBox => ({ left, top, right, bottom })).filter(isSeen);
  /** The `position` of the outermost box so far. */
  let placed = 'static';
  for (const element of ancestors) {
    if (lines.length === 0) return null;
    const document = documentOf(element);
    const isPage = element === property(document, 'documentElement');
    const style = styleOf(element);
    const outer = property(element, 'getBoundingClientRect').call(element);
    const edge = (axis: Axis) => outer[axis.start] + property(element, axis.border);
    if (/^i?frame$/.test(property(element, 'localName'))) for (const axis of AXES) lines = moved(lines, axis, edge(axis));
    if (!isPage && !holds(style, placed)) continue;
    const isBox = !isOfWindow(element) && !NO_BOX.test(style.display);
    const box = isPage ? (property(document, 'scrollingElement') ?? element) : element;
    const scroll = { box, left: 0, top: 0 };
    for (const axis of AXES) {
      const overflow = isPage ? 'auto' : isBox ? style[axis.overflow] : 'visible';
      if (overflow === 'visible') continue;
      const from = isPage ? 0 : edge(axis);
      const to = from + property(box, axis.size);
      // what is fixed to the window does not go with the page
      if (/auto|scroll/.test(overflow) && !(isPage && placed === 'fixed')) scroll[axis.start] = distance(lines, axis, box, from, to);
      lines = cut(moved(lines, axis, -scroll[axis.start]), axis, from, to);
    }
    lines = lines.filter(isSeen);
    way.push(scroll);
    placed = isPage ? 'static' : style.position;
  }
  return lines.length > 0 ? way : null;
}

/** Goes a way: smoothly, unless the user wants nothing to move. */
export function go(way: readonly Scroll[]): void {
  for (const { box, left, top } of way) {
    const isStill = viewOf(documentOf(box)).matchMedia('(prefers-reduced-motion: reduce)').matches;
    (property(box, 'scrollBy') as (by: ScrollToOptions) => void).call(box, { left, top, behavior: isStill ? 'instant' : 'smooth' });
  }
}
