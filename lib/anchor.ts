import { isNoWord, MARKER, property, UNREAD } from './page/markup';
import type { Evidence, Section } from './policy';
import { ancestorsOf, go, viewOf, wayTo } from './sight';

/** A quote with what stands around it: W3C Web Annotation's TextQuoteSelector. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A stretch of text within one tree: two boundary points, as a Range takes them. */
interface Stretch {
  start: Text;
  startOffset: number;
  end: Text;
  endOffset: number;
}

/** `hidden`: the quote is on the page, but out of sight: in a part that is not opened without acting for the user, or off the screen. */
export type ShowOutcome = 'shown' | 'hidden' | 'not-found';

/** The name under which the quote is registered with the CSS Custom Highlight API. */
export const HIGHLIGHT = 'policy-glance';

/** This much context tells two equal sentences apart, in characters. */
const CONTEXT_LENGTH = 120;
/** A sentence that stands on a page more often than this is boilerplate; its later places are not weighed. */
const MAX_PLACES = 200;

/** White space, characters without a shape, and what reading puts in, bullets and the bars between cells: of no weight in finding a quote. */
const WEIGHTLESS = /[\s\p{Cf}•|]+/gu;
/** What reading a list puts before its items. */
const MARKERS = new RegExp(MARKER, 'gm');

/** Their text is not read, so no quote runs through it; of a button's only a title is. */
const PASSED_OVER = new Set([...UNREAD, 'button']);

const bare = (text: string) => text.replace(WEIGHTLESS, '');

/** The quote of a piece of evidence with its context in the policy: what is needed to find it in the page. */
export function quoteOf(sections: readonly Section[], { section, start, end, quote }: Evidence): TextQuote {
  const { heading, text } = sections[section]!;
  const before = `${heading ?? ''}\n${text.slice(0, start)}`;
  const after = `${text.slice(end)}\n${sections[section + 1]?.heading ?? ''}`;
  return { exact: quote, prefix: before.slice(-CONTEXT_LENGTH), suffix: after.slice(0, CONTEXT_LENGTH) };
}

/** The document of a frame of the same origin; null of others, which may not be read. */
function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** What a reader sees inside an element, in order: through shadow roots, slots and frames. */
function childrenOf(element: Element): Iterable<Node> {
  const name = property(element, 'localName');
  if (name === 'iframe' || name === 'frame') {
    const document = documentIn(element);
    const root = document && property(document, 'documentElement');
    return root ? [root] : [];
  }
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return property(property(element, 'shadowRoot') ?? element, 'childNodes');
}

function isRead(element: Element): boolean {
  const name = property(element, 'localName');
  return !PASSED_OVER.has(name) && !isNoWord(element, name);
}

/** All text nodes that are read, in the reader's order. */
function textsOf(root: Element): Text[] {
  const texts: Text[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const type = property(node, 'nodeType');
    if (type === 3) texts.push(node as Text);
    else if (type === 1 && isRead(node as Element)) {
      for (const child of [...childrenOf(node as Element)].reverse()) stack.push(child);
    }
  }
  return texts;
}

/** How many characters `a` and `b` have in common at their ends. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Where `exact` stands in `text` (both bare): the places with the most of the context around them, in order. */
function placesOf(text: string, { exact, prefix, suffix }: TextQuote): number[] {
  let places: number[] = [];
  let best = -1;
  for (let at = text.indexOf(exact), seen = 0; at >= 0 && seen < MAX_PLACES; at = text.indexOf(exact, at + 1), seen++) {
    const end = at + exact.length;
    const score =
      commonEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) + commonStart(text.slice(end, end + suffix.length), suffix);
    if (score > best) {
      best = score;
      places = [];
    }
    if (score === best) places.push(at);
  }
  return places;
}

/** The offset in `data` of the character that is number `count` in its bare text. */
function offsetOf(data: string, count: number): number {
  let passed = 0;
  let from = 0;
  for (const { 0: run, index } of data.matchAll(WEIGHTLESS)) {
    if (passed + index - from > count) break;
    passed += index - from;
    from = index + run.length;
  }
  return from + count - passed;
}

/**
 * Finds a quote in a page. White space and characters without a shape do not count; everything else must be there, in one piece.
 * @returns the places where it stands with the same context (usually one), each as one stretch per tree that it runs through
 */
export function findQuote(document: Document, quote: TextQuote): Stretch[][] {
  return findIn(textsOf(property(document, 'documentElement')), quote);
}

function findIn(texts: readonly Text[], quote: TextQuote): Stretch[][] {
  const pieces = texts.map(({ data }) => bare(data));
  const text = pieces.join('');
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.length;
  }
  /** The last text node that starts at or before a place in `text`. */
  const indexAt = (place: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle;
    }
    return low;
  };

  for (const exact of new Set([bare(quote.exact), bare(quote.exact.replace(MARKERS, ''))])) {
    if (exact === '') continue;
    const places = placesOf(text, { exact, prefix: bare(quote.prefix), suffix: bare(quote.suffix) });
    if (places.length === 0) continue;
    return places.map((place) => {
      const last = place + exact.length - 1;
      const [from, to] = [indexAt(place), indexAt(last)];
      const stretches: Stretch[] = [];
      for (let i = from; i <= to; i++) {
        if (pieces[i] === '') continue;
        const node = texts[i]!;
        const endOffset = i === to ? offsetOf(node.data, last - starts[i]!) + 1 : node.data.length;
        const open = stretches.at(-1);
        if (open && open.end.getRootNode() === node.getRootNode()) Object.assign(open, { end: node, endOffset });
        else stretches.push({ start: node, startOffset: i === from ? offsetOf(node.data, place - starts[i]!) : 0, end: node, endOffset });
      }
      return stretches;
    });
  }
  return [];
}

/** Opens what the browser itself would open for find-in-page, and nothing else. */
function unfold(node: Node): void {
  for (const element of ancestorsOf(node)) {
    if (property(element, 'localName') === 'details') element.setAttribute('open', '');
    else if (property(element, 'getAttribute').call(element, 'hidden') === 'until-found') {
      element.dispatchEvent(new Event('beforematch', { bubbles: true }));
      element.removeAttribute('hidden');
    }
  }
}

function rangeOf({ start, startOffset, end, endOffset }: Stretch): Range {
  const { Range } = viewOf(start.ownerDocument);
  const range = new Range();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/**
 * Shows a quote in its page: highlighted (the style comes apart, as `::highlight(policy-glance)`) and scrolled into view.
 * The page's tree stays as it is, but for the folds that are opened around the quote. A quote shown before is no longer highlighted.
 */
export function showQuote(document: Document, quote: TextQuote): ShowOutcome {
  const texts = textsOf(property(document, 'documentElement'));
  // first of all: where this one cannot be shown, the one before would be taken for it
  for (const one of new Set(texts.map(({ ownerDocument }) => ownerDocument))) viewOf(one).CSS.highlights.delete(HIGHLIGHT);
  const places = findIn(texts, quote).map((stretches) => stretches.map(rangeOf));
  const [first] = places;
  if (!first) return 'not-found';
  let shown = places.find(([range]) => wayTo(range!));
  if (!shown) {
    for (const { startContainer, endContainer } of first) {
      unfold(startContainer);
      unfold(endContainer);
    }
    shown = first;
  }
  const way = wayTo(shown[0]!);
  if (!way) return 'hidden';
  for (const range of shown) {
    const { CSS, Highlight } = viewOf(range.startContainer.ownerDocument as Document);
    const highlight = CSS.highlights.get(HIGHLIGHT) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(HIGHLIGHT, highlight);
  }
  go(way);
  return 'shown';
}
