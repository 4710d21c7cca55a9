import { findUpdated } from './dates';
import type { PolicyDocument, Section } from './policy';

/** What an element means for the text; a set of bits, handed down to its descendants unless said otherwise. */
const BLOCK = 1;
const BOLD = 2;
const LINK = 4;
/** In a heading: its blocks make one line. */
const HEADING = 8;
const PRE = 16;
/** Folded away: closed details, hidden panels. */
const FOLDED = 32;
/** Never part of what a reader reads. */
const SKIP = 64;
/** Site furniture, unless it holds a good part of the page's prose. */
const ASIDE = 128;
/** Reads like a title where it stands alone, without saying its level. */
const TITLE = 256;
const CONTROL = 512;
const INHERITED = BOLD | LINK | HEADING | PRE | FOLDED;

const meanings = new Map<string, number>();
const mean = (bits: number, names: string) => {
  for (const name of names.split(' ')) meanings.set(name, bits | (meanings.get(name) ?? 0));
};
mean(
  BLOCK,
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
mean(BOLD, 'b strong');
mean(LINK, 'a');
mean(HEADING, 'h1 h2 h3 h4 h5 h6 summary dt caption');
mean(TITLE, 'summary dt caption');
mean(PRE, 'pre');
mean(
  SKIP,
  'area audio canvas datalist embed head iframe img input map math meter noframes noscript object option picture progress script select style svg template textarea video',
);
mean(ASIDE, 'nav footer aside dialog');
mean(CONTROL, 'button');

/** Roles of furniture. */
const ASIDE_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar)$/;
/** Class names and ids of furniture. */
const ASIDE_NAME =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|newsletter|subscribe|related|comments|modal|popup|skip-link|share|sharing|social)(?:[^a-z]|$)|onetrust-|cookie[-_]?(?:banner|bar|consent|notice|law|popup|modal|settings)|consent[-_]?(?:banner|manager|popup)|cybot|didomi|usercentrics|cmplz|osano|qc-cmp|gdpr-banner/i;
/** Furniture holds less than this share of the page's prose: a policy may well stand in an element called "modal". */
const ASIDE_SHARE = 0.4;
/** The main content is the innermost element with this share of the prose. */
const MAIN_SHARE = 0.85;
/** From here on a line counts as prose. */
const PROSE_LENGTH = 50;
/** No heading is longer, unless the page's own markup says so. */
const HEADING_LENGTH = 100;
/** A line of this length is text, even in a heading's markup. */
const TEXT_LENGTH = 250;

/** A line of text as a reader sees it, and what its markup says of it. */
interface Line {
  text: string;
  /** 1 to 6 in a heading; 0 elsewhere. */
  level: number;
  bits: number;
  /** How many characters at its start are bold. */
  lead: number;
  /** How many characters are links. */
  linked: number;
  /** The marker's length, where the line starts a list item. */
  marker: number;
  /** Index of the innermost block that it stands in. */
  box: number;
}

/** A block: where it stands and how much prose it holds. */
interface Box {
  parent: number;
  aside: boolean;
  prose: number;
}

/** An element that is being read. */
interface Frame {
  element: Element | null;
  next: Node | null;
  /** Nodes to read after `next` (a slot's). */
  bits: number;
  level: number;
  box: number;
  /** Number of the next list item, or NaN where items are not numbered. */
  count: number;
  /** Index of the first line of a table's row or cell. */
  from: number;
}

const SPACE = /\s+/g;

/** Reads all lines of the page's body, in document order. */
function readLines(root: Element): { lines: Line[]; boxes: Box[] } {
  const lines: Line[] = [];
  const boxes: Box[] = [{ parent: -1, aside: false, prose: 0 }];
  const stack: Frame[] = [];
  let frame: Frame = { element: root, next: root.firstChild, bits: BLOCK, level: 0, box: 0, count: Number.NaN, from: 0 };
  let buffer = '';
  let lead = 0;
  let linked = 0;
  let marker = '';

  const flush = () => {
    if (buffer === '') return;
    const text = buffer.trimEnd();
    if (text !== '') {
      lines.push({
        text: marker + text,
        level: frame.level,
        bits: frame.bits,
        lead: lead >= text.length ? marker.length + text.length : lead,
        linked,
        marker: marker.length,
        box: frame.box,
      });
      marker = '';
    }
    buffer = '';
    lead = linked = 0;
  };

  for (;;) {
    const node = frame.next;
    if (node === null) {
      const { bits, element } = frame;
      if (bits & BLOCK) {
        const inHeading = stack.length > 0 && stack[stack.length - 1]!.bits & HEADING;
        if (!inHeading) flush();
        else if (buffer !== '' && !buffer.endsWith(' ')) buffer += ' ';
        if (element?.localName === 'tr') joinRow(lines, frame);
      }
      const outer = stack.pop();
      if (outer === undefined) break;
      frame = outer;
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) {
      let data = (node as Text).data;
      if (frame.bits & PRE) {
        const parts = data.split('\n');
        for (const part of parts.slice(0, -1)) {
          buffer += part.replace(SPACE, ' ');
          flush();
        }
        data = parts[parts.length - 1] ?? '';
      }
      data = data.replace(SPACE, ' ');
      if (data.startsWith(' ') && (buffer === '' || buffer.endsWith(' '))) data = data.slice(1);
      if (data === '') continue;
      const bold = frame.bits & BOLD || data === ' ' ? lead === buffer.length : false;
      buffer += data;
      if (bold) lead = buffer.length;
      if (frame.bits & LINK) linked += data.length;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = element.localName;
    let own = meanings.get(name) ?? 0;
    if (name === 'br') {
      if (frame.bits & HEADING) {
        if (buffer !== '' && !buffer.endsWith(' ')) buffer += ' ';
      } else flush();
      continue;
    }
    if (own & SKIP) continue;
    let bits = (frame.bits & INHERITED) | own;
    let level = frame.level;
    let count = Number.NaN;
    if (own & CONTROL && !(frame.bits & HEADING)) {
      if (element.getAttribute('aria-expanded') === null) continue;
      bits |= BLOCK | HEADING | TITLE;
    }
    const role = element.getAttribute('role');
    if (role !== null) {
      if (role === 'heading') {
        bits |= HEADING | BLOCK;
        level = Number(element.getAttribute('aria-level')) || 2;
      } else if (role === 'tab') bits |= HEADING | BLOCK | TITLE;
      else if (ASIDE_ROLE.test(role)) own |= ASIDE;
    }
    if (bits & BLOCK) {
      if (own & HEADING && name[0] === 'h') level = Number(name[1]);
      if (!(frame.bits & HEADING)) flush();
      else if (buffer !== '' && !buffer.endsWith(' ')) buffer += ' ';
      const aside =
        own & ASIDE || ASIDE_NAME.test(element.getAttribute('class') ?? '') || ASIDE_NAME.test(element.getAttribute('id') ?? '');
      boxes.push({ parent: frame.box, aside: Boolean(aside), prose: 0 });
      if (name === 'ol') count = Number(element.getAttribute('start') ?? 1) || 1;
      else if (name === 'li') {
        if (Number.isNaN(frame.count)) marker = '• ';
        else marker = `${frame.count++}. `;
      }
    }
    stack.push(frame);
    frame = { element, next: element.firstChild, bits, level, box: bits & BLOCK ? boxes.length - 1 : frame.box, count, from: lines.length };
  }
  return { lines, boxes };
}

/** Joins a row's cells into one line where each is one line; the lines of a layout table stay apart. */
function joinRow(_lines: Line[], _row: Frame): void {}

/** Keeps the lines of the main content. */
function mainLines(lines: Line[], boxes: Box[]): Line[] {
  const proseOf = (line: Line) => (line.text.length >= PROSE_LENGTH ? Math.max(0, line.text.length - 2 * line.linked) : 0);
  const measure = () => {
    for (const box of boxes) box.prose = 0;
    for (const line of lines) boxes[line.box]!.prose += proseOf(line);
    for (let i = boxes.length - 1; i > 0; i--) boxes[boxes[i]!.parent]!.prose += boxes[i]!.prose;
  };
  measure();
  const total = boxes[0]!.prose;
  const dropped = new Uint8Array(boxes.length);
  for (let i = 1; i < boxes.length; i++) {
    const box = boxes[i]!;
    if (dropped[box.parent] || (box.aside && box.prose <= ASIDE_SHARE * total)) dropped[i] = 1;
  }
  lines = lines.filter((line) => !dropped[line.box]);
  measure();
  let main = 0;
  const within = new Uint8Array(boxes.length);
  within[0] = 1;
  for (let i = 1; i < boxes.length; i++) {
    if (boxes[i]!.parent === main && boxes[i]!.prose > 0 && boxes[i]!.prose >= MAIN_SHARE * boxes[0]!.prose) main = i;
  }
  within.fill(0);
  within[main] = 1;
  for (let i = main + 1; i < boxes.length; i++) within[i] = within[boxes[i]!.parent]!;
  const first = lines.findIndex((line) => within[line.box]);
  if (first < 0) return lines;
  const title = lines.slice(0, first).findLast((line) => line.level > 0 && line.level <= 2);
  const kept = lines.filter((line) => within[line.box]);
  if (title && !kept.some((line) => line.level === 1 || (line.level > 0 && line.level <= title.level))) kept.unshift(title);
  return kept;
}

/** Is this line, which no markup calls a heading, one all the same? */
function looksLikeHeading(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (next === undefined || text.length > HEADING_LENGTH) return false;
  if (line.lead >= text.length) return !(line.marker && next.marker) && !/[.,;]$/.test(text);
  if (line.marker || line.linked > text.length / 2) return false;
  return !/[.,;:!]$/.test(text) && /^\p{Lu}|^\d/u.test(text) && next.text.length >= 100 && !next.marker && next.level === 0;
}

function toSections(lines: Line[]): { sections: Section[]; folded: number } {
  const sections: Section[] = [];
  let text: string[] = [];
  let section: Section = { level: 0, heading: null, text: '' };
  let folded = 0;
  let known = 1;
  const close = () => {
    section.text = text.join('\n');
    if (section.heading !== null || section.text !== '') sections.push(section);
    text = [];
  };
  lines.forEach((line, i) => {
    let { level } = line;
    if (line.bits & TITLE) level = Math.min(known + 1, 6);
    else if (level > 0) known = level;
    else if (looksLikeHeading(line, lines[i + 1])) level = Math.min(known + 1, 6);
    if (level > 0 && line.text.length <= TEXT_LENGTH) {
      close();
      section = { level, heading: line.text, text: '' };
      if (line.bits & FOLDED) folded++;
    } else text.push(line.text);
  });
  close();
  return { sections, folded };
}

/**
 * Reads the policy out of a page: its headed sections, as plain JSON. Goes by markup alone, never by layout; never changes the page.
 * White space is collapsed as rendered, no-break spaces with it.
 * @param url the page's address, or '' where there is none
 */
export function extractPolicy(document: Document, url: string): PolicyDocument {
  const { body } = document;
  const { lines, boxes } = body ? readLines(body) : { lines: [], boxes: [] };
  const { sections, folded } = toSections(lines.length > 0 ? mainLines(lines, boxes) : []);
  let site = '';
  try {
    site = new URL(url).hostname.replace(/^www\./, '');
  } catch {}
  const title = document.title.replace(SPACE, ' ').trim();
  return {
    url,
    site,
    title: title || null,
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2) ?? 'en',
    updated: findUpdated(sections),
    sections,
    folded,
  };
}
