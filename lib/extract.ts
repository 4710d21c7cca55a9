import { findUpdated } from './dates';
import { detectLanguage } from './language';
import type { PolicyDocument, Section } from './policy';

// What an element means for the text: bits.
const BLOCK = 1;
const BOLD = 2;
const LINK = 4;
/** The whole element is one line, and that line a heading. */
const HEADING = 8;
const PRE = 16;
/** Folded away: closed details, hidden panels. */
const FOLDED = 32;
/** Never part of what a reader reads. */
const SKIP = 64;
/** Part of the site's frame. */
const FRAME = 128;
/** Read only where it works as a title (of a panel that it opens). */
const CONTROL = 256;
/** A cell of a table that holds data. */
const CELL = 512;
/** What an element's descendants are too. */
const INHERITED = BOLD | LINK | HEADING | PRE | FOLDED;

const ELEMENTS = new Map<string, number>();
for (const [bits, names] of [
  [
    BLOCK,
    'address article blockquote body center dd details dir div dl fieldset figcaption figure form header hgroup hr legend li main menu ol p section table tbody td tfoot th thead tr ul',
  ],
  [BLOCK | HEADING, 'h1 h2 h3 h4 h5 h6 summary dt'],
  [BLOCK | BOLD, 'caption'],
  [BLOCK | PRE, 'pre'],
  [BLOCK | FRAME, 'nav footer aside dialog search'],
  [BOLD, 'b strong big'],
  [LINK, 'a'],
  [CONTROL, 'button'],
  [
    SKIP,
    'area audio canvas datalist embed head img input map math meter noframes noscript object option picture progress script select style svg template textarea video',
  ],
] as const) {
  for (const name of names.split(' ')) ELEMENTS.set(name, bits);
}

const FRAME_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|(?:alert)?dialog|menu|menubar|toolbar)$/;
/** Names (class, id) that a site's frame often has; parts of a policy have them too ("share", "social", "contact"). */
const FRAME_NAME =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|newsletter|subscribe|related|comments|modal|popup|share|sharing|social)(?:[^a-z]|$)/i;
/** Names of consent managers. */
const CONSENT_NAME =
  /onetrust-(?:banner|consent|pc)|cookie[-_]?(?:banner|bar|consent|law|popup|modal|overlay)|consent[-_]?(?:banner|manager|popup|modal)|gdpr[-_]?(?:banner|cookie|consent)|cybot|didomi|usercentrics|cmplz-|osano-|qc-cmp|(?:^| )cky-|cookieyes|moove_gdpr|termly-|klaro|cookiefirst|tarteaucitron|borlabs-cookie|iubenda-cs|truste_|cli-modal|(?:^| )cc-window/i;
const TITLE_NAME = /(?:^|[-_ ])(?:accordion|collapse|toggle|faq|panel|tab)[-_]{0,2}(?:title|header|heading|label|button|trigger|question)/i;
/** Names of buttons that open a panel. */
const TOGGLE_NAME = /accordion|collaps/i;
const BOLD_STYLE = /font-weight:\s{0,3}(?:(bold|[6-9]00)|normal|[1-5]00)/i;
const HIDDEN_STYLE = /display:\s{0,3}none/i;

/** The frame holds less than this share of the page's prose: a policy may well stand in an element called "modal". */
const FRAME_SHARE = 0.4;
/** The same for consent managers: beside a short policy they are long. */
const CONSENT_SHARE = 0.9;
/** The main content is the innermost element with this share of the prose. */
const MAIN_SHARE = 0.85;
/** An element with fewer lines is a paragraph, however much of a short policy it holds. */
const MAIN_LINES = 3;
/** From here on a line counts as prose. */
const PROSE_LENGTH = 50;
/** No heading is longer, unless the page's own markup says so. */
const HEADING_LENGTH = 100;
const RUN_IN_LENGTH = 80;
/** With so many headings marked, a page needs no guesses at plain lines, nor at bold ones if the marked headings divide all of it. */
const MARKED_HEADINGS = 4;
/** Headings that leave more of the text than this in one stretch belong to the page around the policy. */
const UNDIVIDED_SHARE = 0.5;
/** With more bold lines than this to a marked heading, the marked ones name parts of the policy and the bold ones its sections. */
const MANY_BOLD = 2;
/** A longer line is text, even in a heading's markup; a sentence is text when it is longer than a heading. */
const TEXT_LENGTH = 250;
/** A row with more than this lays the page out; a data row's cells are short. */
const ROW_LENGTH = 1500;
const CELL_LINES = 16;

/** A line of text as a reader sees it, and what its markup says of it. */
interface Line {
  text: string;
  /** 1 to 6 in a heading, -1 in a heading without a level, 0 elsewhere. */
  level: number;
  bits: number;
  /** How many characters at its start are bold. */
  lead: number;
  /** How many characters are links. */
  linked: number;
  /** Length of the marker, where the line starts a list item. */
  marker: number;
  /** The innermost block that it stands in. */
  box: Box;
  /** Length of the prose in it: links and short lines are none, what no policy would say is little. */
  prose: number;
}

interface Box {
  parent: Box | null;
  /** Largest share of the page's prose with which the block is none of the policy; 0 for ordinary blocks. */
  share: number;
  /** Named as frames are: not sought for the main content, but read within it. */
  doubtful: boolean;
  /** A list is introduced by what stands before it: never the main content on its own. */
  isList: boolean;
  /** Length of the prose in it. */
  prose: number;
  /** How many lines in it are more than links. */
  lines: number;
  kept: boolean;
}

/** An element that is being read. */
interface Frame {
  name: string;
  next: Node | null;
  /** A slot's nodes, last first: they are read in place of its children. */
  slotted: Node[];
  bits: number;
  box: Box;
  /** The number of an ordered list's next item; 0 in other lists. */
  number: number;
  /** Where the row's cells start in the lines. */
  cells: number[];
}

const LIST = /^[ou]l$/;
const SPACE = /\s+/g;
/** White space that is more than a space between words: looking is far cheaper than replacing. */
const LOOSE_SPACE = /[^\S ]| {2}/;
/** A letter or a digit of any script, nearly: Unicode's own classes take milliseconds to compile, in every page anew. */
const WORD = /[a-z0-9\xaa-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/i;
/** White space, seen or not, and marks of punctuation: bold or not, they look the same. */
const NO_WORD = /^[\s\u200b\ufeff.,:;()"“”'‘’]*$/;
const LETTER = /[a-z\xc0-\u1fff\u2c00-\ud7ff]/i;
const isUpper = (character = ''): boolean => character !== character.toLowerCase();
const isLower = (character = ''): boolean => character !== character.toUpperCase();
const NONE: never[] = [];

/**
 * A property as the browser has it. On documents and forms, elements of that name stand in its way: `<img name="title">` is
 * `document.title`, and `<input name="nextSibling">` a form's sibling.
 */
function property<T>(object: object, key: string): T {
  for (let kind = Object.getPrototypeOf(object); kind; kind = Object.getPrototypeOf(kind)) {
    const getter = Object.getOwnPropertyDescriptor(kind, key)?.get;
    if (getter) return getter.call(object);
  }
  return (object as Record<string, T>)[key] as T;
}

/** Reads all lines of the page, in the order in which they stand there. */
function readLines(root: Element): { lines: Line[]; boxes: Box[] } {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  const stack: Frame[] = [];
  /** What names say, by class attribute or id: pages repeat them. */
  const named = new Map<string, number>();
  /** Titles of tabs, by their own id and by their panel's: they are read where the panel begins. */
  const tabs = new Map<string, string>();
  let text = '';
  let lead = 0;
  let linked = 0;
  let marker = '';
  let level = -1;
  /** What a line's parts say of the whole. */
  let lineBits = 0;
  let tab: Element | null = null;

  const openBox = (parent: Box | null, share: number, doubtful: boolean, isList = false): Box => {
    const box = { parent, share, doubtful, isList, prose: 0, lines: 0, kept: true };
    boxes.push(box);
    return box;
  };
  let frame: Frame = {
    name: 'body',
    next: root.firstChild,
    slotted: NONE,
    bits: BLOCK,
    box: openBox(null, 0, false),
    number: 0,
    cells: NONE,
  };

  const endLine = () => {
    text = text.trimEnd();
    if (WORD.test(text)) {
      const { box } = frame;
      const bits = frame.bits | lineBits;
      const heading = (bits & HEADING) !== 0 && text.length <= (text.endsWith('.') ? HEADING_LENGTH : TEXT_LENGTH);
      if (heading && marker === '• ') marker = '';
      if (lead > 0) lead = Math.min(lead, text.length) + marker.length;
      if (tab) {
        const panel = tab.getAttribute('aria-controls') ?? tab.getAttribute('href')?.replace(/^#/, '');
        for (const id of [tab.getAttribute('id'), panel]) if (id) tabs.set(id, text);
      } else lines.push({ text: marker + text, level: heading ? level : 0, bits, lead, linked, marker: marker.length, box, prose: 0 });
      marker = '';
    }
    text = '';
    lead = linked = lineBits = 0;
    level = -1;
    tab = null;
  };
  /** Blocks part lines; in a heading, words. */
  const endBlock = (inHeading: number) => {
    if (!inHeading) endLine();
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
  };
  const meaningOf = (name: string | null): number => {
    if (!name) return 0;
    let bits = named.get(name);
    if (bits === undefined) {
      bits = (TITLE_NAME.test(name) ? BOLD : 0) | (FRAME_NAME.test(name) ? FRAME : 0) | (CONSENT_NAME.test(name) ? SKIP : 0);
      named.set(name, bits);
    }
    return bits;
  };

  for (;;) {
    const node = frame.slotted.pop() ?? frame.next;
    if (node === null) {
      const { bits, name, cells } = frame;
      const outer = stack.pop();
      if (bits & BLOCK) {
        endBlock((outer?.bits ?? 0) & HEADING);
        if (outer?.name === 'tr') outer.cells.push(lines.length);
        if (name === 'tr') joinRow(lines, cells);
        else if (name === 'li') marker = '';
      }
      if (outer === undefined) break;
      frame = outer;
      continue;
    }
    const type = node.nodeType;
    if (type === 3) {
      if (node === frame.next) frame.next = node.nextSibling;
      let { data } = node as Text;
      if (frame.bits & PRE) {
        const rows = data.split('\n');
        data = rows.pop() ?? '';
        for (const row of rows) {
          text += row.replace(SPACE, ' ').trimStart();
          endLine();
        }
      }
      if (LOOSE_SPACE.test(data)) data = data.replace(SPACE, ' ');
      if (data.startsWith(' ') && (text === '' || text.endsWith(' '))) data = data.slice(1);
      if (data === '') continue;
      const bold = lead === text.length && (frame.bits & BOLD || NO_WORD.test(data));
      text += data;
      if (bold) lead = text.length;
      if (frame.bits & LINK) linked += data.length;
      continue;
    }
    // A form's own properties may be its fields; its text is read all the same, its attributes are not.
    const element = node as Element;
    let name = element.localName ?? '';
    const isForm = name === 'form' || typeof name !== 'string' || typeof type !== 'number';
    if (node === frame.next) frame.next = isForm ? property(node, 'nextSibling') : node.nextSibling;
    if (isForm) name = 'form';
    else if (type !== 1) continue;

    const own = ELEMENTS.get(name) ?? 0;
    if (own & SKIP) continue;
    if (name === 'br') {
      endBlock(frame.bits & HEADING);
      continue;
    }
    let bits = (frame.bits & INHERITED) | own;
    let role: string | null = null;
    let meaning = 0;
    let expanded: string | null = null;
    let id: string | null = null;
    if (!isForm && element.hasAttributes()) {
      role = element.getAttribute('role');
      if (role === 'heading' || role === 'tab') bits |= BLOCK | HEADING;
      if (own & (BLOCK | CONTROL)) {
        id = element.getAttribute('id');
        meaning = meaningOf(element.getAttribute('class')) | meaningOf(id);
        if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') bits |= FOLDED;
      }
      const style = element.getAttribute('style');
      if (style !== null) {
        const weight = BOLD_STYLE.exec(style);
        if (weight) bits = weight[1] ? bits | BOLD : bits & ~BOLD;
        if (HIDDEN_STYLE.test(style)) bits |= FOLDED;
      }
      if (bits & (HEADING | CONTROL | LINK) || role === 'button') expanded = element.getAttribute('aria-expanded');
      const opens =
        expanded !== null ||
        (own & CONTROL &&
          (meaning & BOLD || element.hasAttribute('aria-controls') || TOGGLE_NAME.test(element.getAttribute('class') ?? '')));
      // A link or a span that opens something may be a word of a sentence.
      if (opens) bits = own & (BLOCK | CONTROL) ? bits | BLOCK | HEADING : bits | BOLD;
    }
    // A button in a heading that is no title itself copies the heading's address, or the like.
    if (own & CONTROL && (!(bits & HEADING) || (!(bits & BLOCK) && LETTER.test(text)))) continue;
    let { box } = frame;
    let number = 0;
    if (bits & BLOCK) {
      // A heading that was never closed ends where its first paragraph begins.
      if (frame.bits & HEADING && text !== '' && (name === 'p' || name === 'ul' || name === 'ol' || name === 'table')) {
        endLine();
        frame.bits &= ~HEADING;
        bits &= ~HEADING;
      } else endBlock(frame.bits & HEADING);
      if (role === 'heading')
        level = /^[1-6]$/.exec(element.getAttribute('aria-level') ?? '') ? Number(element.getAttribute('aria-level')) : -1;
      else if (own & HEADING && name.length === 2 && name !== 'dt') level = Number(name[1]);
      if (role === 'tab') tab = element;
      if (expanded === 'false') lineBits = FOLDED;
      if (name === 'details' && !element.hasAttribute('open')) bits |= FOLDED;
      bits |= meaning & BOLD;
      // A heading is called as its section is: "why-no-cookie-banner".
      if (own & HEADING) meaning &= BOLD;
      const share = meaning & SKIP ? CONSENT_SHARE : own & FRAME || (role !== null && FRAME_ROLE.test(role)) ? FRAME_SHARE : 0;
      box = openBox(box, share, (meaning & FRAME) !== 0, LIST.test(name));
      if (name === 'ol') number = Number(element.getAttribute('start') ?? 1) || 1;
      else if (name === 'li') marker = frame.number > 0 ? `${frame.number++}. ` : '• ';
      if (tabs.size > 0 && !isForm) {
        const title = tabs.get(id ?? '') ?? tabs.get(element.getAttribute('aria-labelledby') ?? '');
        if (title) lines.push({ text: title, level: -1, bits, lead: 0, linked: 0, marker: 0, box, prose: 0 });
      }
    }
    stack.push(frame);
    const first: Node | null = isForm ? property(element, 'firstChild') : element.firstChild;
    frame = { name, next: first, slotted: NONE, bits, box, number, cells: name === 'tr' ? [lines.length] : NONE };
    if (own === 0 || name === 'div') {
      if (element.shadowRoot) frame.next = element.shadowRoot.firstChild;
      else if (name === 'iframe') frame.next = frameBody(element as HTMLIFrameElement);
      else if (name === 'slot') {
        const slotted = (element as HTMLSlotElement).assignedNodes();
        if (slotted.length > 0) {
          frame.slotted = slotted.reverse();
          frame.next = null;
        }
      }
    }
  }
  return { lines, boxes };
}

/** The body's first node of a frame from the same origin; null of others. */
function frameBody(element: HTMLIFrameElement): Node | null {
  try {
    return element.contentDocument?.body?.firstChild ?? null;
  } catch {
    return null;
  }
}

/** Joins a data row's cells into one line, "a | b", where each is one line at most; a layout table's lines stay as they are. */
function joinRow(lines: Line[], ends: number[]): void {
  const from = ends[0] ?? 0;
  const sizes = ends.slice(1).map((end, i) => end - (ends[i] ?? end));
  const isMenu = (size: number, i: number) => size > 1 && lines.slice(ends[i], ends[i + 1]).every(isLink);
  if (sizes.filter((size) => size > 0).length < 2 || sizes.some((size, i) => size > CELL_LINES || isMenu(size, i))) return;
  const row = lines.slice(from);
  const [first] = row;
  if (first === undefined || row.some((line) => line.level !== 0) || row.reduce((sum, line) => sum + line.text.length, 0) > ROW_LENGTH)
    return;
  for (const line of row) line.bits |= CELL;
  if (sizes.some((size) => size > 1)) return;
  lines.length = from;
  lines.push({
    ...first,
    text: row.map((line) => line.text).join(' | '),
    linked: row.reduce((sum, line) => sum + line.linked, 0),
    lead: 0,
  });
}

/** Joins lines that were broken by hand in the middle of a sentence, as in text that comes from a PDF or an e-mail. */
function joinBroken(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const first = lines[from] as Line;
    to = from + 1;
    if (first.level === 0 && first.text.length >= PROSE_LENGTH) while (to < lines.length && goesOn(lines[to - 1], lines[to])) to++;
    if (to === from + 1) {
      joined.push(first);
      continue;
    }
    const parts = lines.slice(from, to);
    joined.push({
      ...first,
      text: parts.map(({ text }) => text).join(' '),
      linked: parts.reduce((sum, { linked }) => sum + linked, 0),
    });
  }
  return joined;
}

/** Does a line of text go on in the middle of the sentence of the line before it? */
function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  if (!before || line?.level !== 0 || line.marker > 0 || line.bits & CELL) return false;
  return !/[.!?:;…"”]/.test(before.text.at(-1) ?? '') && isLower(line.text[0]);
}

/** Words that a policy's paragraphs have and a list of articles has not, in the languages that share them. */
const POLICY_WORD = /priva|person|informa|cookie|consent|\bdat(?:a|en|i|os)\b|donn[ée]es|dados|gegevens/i;

const isLink = ({ text, linked }: Line): boolean => 1.5 * linked > text.length;

function proseIn({ text, linked }: Line): number {
  if (text.length < PROSE_LENGTH) return 0;
  const length = Math.max(0, text.length - 2 * linked);
  // Whole numbers: sums of others are kept on the heap, one by one.
  return POLICY_WORD.test(text) ? length : Math.trunc(length / 5);
}

function measure(lines: Line[], boxes: Box[], counts: (box: Box) => boolean): number {
  for (const box of boxes) box.prose = box.lines = 0;
  for (const line of lines) {
    line.box.prose += line.prose;
    if (!isLink(line)) line.box.lines++;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i] as Box;
    if (!box.parent || !counts(box)) continue;
    box.parent.prose += box.prose;
    box.parent.lines += box.lines;
  }
  return boxes[0]?.prose ?? 0;
}

/** Keeps the lines of the main content. */
function mainLines(all: Line[], boxes: Box[]): Line[] {
  for (const line of all) line.prose = proseIn(line);
  let total = measure(all, boxes, () => true);
  for (const box of boxes)
    box.kept = (box.parent?.kept ?? true) && !(box.prose <= box.share * total && (box.share > 0 || (box.doubtful && box.lines === 0)));
  const lines = all.filter((line) => line.box.kept);
  total = measure(lines, boxes, (box) => !(box.doubtful && box.prose <= FRAME_SHARE * total));
  let main = boxes[0];
  for (const box of boxes) {
    if (box.parent === main && !box.isList && box.lines >= MAIN_LINES && box.prose >= MAIN_SHARE * total) main = box;
  }
  for (const box of boxes) box.kept = box === main || (box.parent?.kept ?? false);
  const first = lines.findIndex((line) => line.box.kept);
  if (first < 0) return lines;
  const last = lines.findLastIndex((line) => line.box.kept);
  const { from, to } = opening(lines, first);
  return [
    ...lines.slice(Math.max(0, from - DATE_REACH), from).filter(isDateNote),
    ...lines.slice(from, to),
    ...lines.slice(to, first).filter(isDateNote),
    ...lines.filter((line) => line.box.kept),
    ...lines.slice(last + 1, last + 1 + DATE_REACH).filter(isDateNote),
  ];
}

/**
 * How the policy opens above its main content: pages set its title, its date and its introduction apart from its sections. Where no
 * menu stands between, all from the title on is the policy's; else the title, and what follows it until a link or another heading.
 */
function opening(lines: Line[], first: number): { from: number; to: number } {
  const above = lines.slice(0, first);
  const near = above.findLastIndex(isLink) + 1;
  const start = above.findIndex((line, i) => i >= near && isPolicyTitle(line));
  if (start >= 0) return { from: start, to: first };
  let top = 7;
  for (const { level, box } of lines) if (box.kept && level > 0) top = Math.min(top, level);
  const isTitle = (line: Line) => line.level > 0 && !isDateNote(line) && (POLICY_TITLE.test(line.text) || line.level < top);
  const from = above.findLastIndex(isTitle);
  if (from < 0) return { from: first, to: first };
  const end = above.findIndex((line, i) => i > from && (isLink(line) || (line.level !== 0 && !isDateNote(line))));
  return { from, to: end < 0 ? first : end };
}

/** Is this line, whether marked as a heading or not, a privacy policy's title? */
function isPolicyTitle({ text, level, marker }: Line): boolean {
  return POLICY_TITLE.test(text) && (level !== 0 || (marker === 0 && text.length <= TITLE_LENGTH && !/[|/>»›]/.test(text)));
}

function isDateNote({ text }: Line): boolean {
  return text.length <= HEADING_LENGTH && DATE_NOTE.test(text) && /\d/.test(text);
}

/** A line that is the title of a privacy policy, and of another legal text. */
const POLICY_TITLE =
  /\b(?:privacy|gdpr|ccpa|data (?:protection|retention)|personal data|confidentialité|vie privée|données personnelles|datenschutz\w{0,12}|privacidad|privacy\w{1,9})\b/i;
const OTHER_TITLE =
  /^(?!\d).{0,40}?\b(?:terms(?: (?:of|and|&) [a-z-]{1,15}){0,3}|(?:cookies?|use|usage|refund|returns?|shipping|dmca|takedown|copyright) (?:policy|notice|statement)|agreement|guidelines|disclaimer|imprint|addendum|conditions(?: of (?:use|sale))?)$/i;
/** "Changes to this privacy policy", "Where to find our privacy policy": a section about it. */
const REFERENCE = /\S (?:our|this|the|your) (?:\S{1,20} ){0,3}(?:privacy|data)/i;
const TITLE_LENGTH = 60;
/** A date stands at most so many lines before the policy's title, or after its end. */
const DATE_REACH = 3;
const DATE_NOTE = /\b(?:effective|updated?|revised|modified|version)\b|(?<![\w-])(?:19|20)\d\d$/i;
/** From here on what follows a title is a document, not a section that is called like one. */
const DOCUMENT_LENGTH = 1000;

/** Keeps the policy's lines of a page that holds other legal texts too, each under its own title. */
function policyLines(lines: Line[], pageTitle: string): Line[] {
  const titles: { at: number; policy: boolean; level: number; dated: boolean; length: number }[] = [];
  lines.forEach(({ text, level, marker, linked, bits }, at) => {
    if (text.length > TITLE_LENGTH || marker > 0 || linked > 0 || bits & CELL) return;
    const policy =
      POLICY_TITLE.test(text) &&
      /(?:policy|notice|statement|confidentialité)\)?$/i.test(text) &&
      !/^\d/.test(text) &&
      !REFERENCE.test(text);
    if (!policy && !OTHER_TITLE.test(text)) return;
    const dated = lines.slice(at + 1, at + 3).some(isDateNote);
    if (level === 0 && !dated) return;
    titles.push({ at, policy, level, dated, length: 0 });
  });
  titles.forEach((title, i) => {
    let next = i + 1;
    while ((titles[next]?.level ?? -1) > title.level) next++;
    const end = titles[next]?.at ?? lines.length;
    for (let at = title.at; at < end; at++) title.length += lines[at]?.text.length ?? 0;
  });
  const policy = titles.find((title) => title.policy && title.length >= DOCUMENT_LENGTH);
  if (!policy && !POLICY_TITLE.test(pageTitle)) return lines;
  // Where the policy's sections stand a level lower, each heading on its own level is the title of another text, whatever it says.
  const shelf = policy !== undefined && isDivided(lines, policy) ? policy.level : 0;
  const others = titles.filter(
    ({ policy: own, level, dated, length }) =>
      !own &&
      length >= DOCUMENT_LENGTH &&
      (dated || (policy !== undefined && level !== 0 && level <= policy.level && (shelf > 0 || titles.length > 2))),
  );
  // A cookie notice below a privacy policy belongs to it; on a page that collects legal texts it is one of them.
  if (others.every(({ at }) => /cookie/i.test(lines[at]?.text ?? ''))) return lines;
  const otherPlaces = new Set(others.map(({ at }) => at));
  const policyPlaces = new Set(titles.filter((title) => title.policy && title.length >= DOCUMENT_LENGTH).map(({ at }) => at));
  let keeping = policy === undefined || !others.some(({ at }) => at < policy.at);
  let length = 0;
  const kept = lines.filter(({ text, level }, at) => {
    if (policyPlaces.has(at)) keeping = true;
    else if (otherPlaces.has(at)) keeping = false;
    else if (level > 0 && level <= shelf && at > (policy?.at ?? 0)) keeping = POLICY_TITLE.test(text);
    if (keeping) length += text.length;
    return keeping;
  });
  return length < DOCUMENT_LENGTH ? lines : kept;
}

/** Has the text under this title at least two headings of a lower level before the next one of its own? */
function isDivided(lines: Line[], title: { at: number; level: number }): boolean {
  const below = lines.slice(title.at + 1).filter(({ level }) => level > 0);
  return title.level > 0 && below.length > 1 && below.slice(0, 2).every(({ level }) => level > title.level);
}

/** How a footer begins, or ends. */
const COPYRIGHT = /^(?:©|copyright (?:©|\(c\)|\d{4}))/i;

/** Drops what stands before the first and after the last line of text where it is mostly links: menus, lists of sibling pages. */
function trimLinks(lines: Line[]): Line[] {
  const isSolid = (line: Line) => !isLink(line) && line.text.length > 25 && !/©|copyright/i.test(line.text);
  const count = (from: number, to: number) => lines.slice(from, to).filter(isLink).length;
  const first = lines.findIndex((line) => line.level !== 0 || isSolid(line));
  const end = lines.findLastIndex((line) => line.level === 0 && isSolid(line)) + 1;
  let last = lines.slice(0, end + DATE_REACH).findLastIndex((line, i) => i < end || isDateNote(line)) + 1;
  const copyright = lines.findIndex((line, i) => i >= last && COPYRIGHT.test(line.text));
  if (count(last, lines.length) < 3) last = copyright < 0 ? lines.length : copyright;
  // Headings with nothing under them at the end are those of a footer whose links are gone.
  const isFooter = (line: Line | undefined) => line !== undefined && ((line.level !== 0 && !isDateNote(line)) || /©/.test(line.text));
  while (isFooter(lines[last - 1])) last--;
  return last === 0 ? lines : lines.slice(count(0, first) < 3 ? 0 : first, last);
}

/** A year, or a postcode after a comma: the line is a date's or an address's. */
const DATE_OR_PLACE = /\b(?:19|20)\d\d\b|, [^,]{0,30}\b\d{5}(?:,|$)/;
const SENTENCE_WORD =
  /\b(?:we|you|is|are|was|were|be|do|does|did|will|may|can|must|shall|has|have|never|not|no|uses?|sets?|sells?|collects?|shares?|stores?)\b/i;
/** Words that begin a sentence: after a run-in without a stop of its own. */
const STARTER =
  /^(?:We|Our|You|Your|The|This|These|That|They|It|Its|A|An|All|Any|As|At|By|For|From|If|In|On|Other|Please|Some|Such|There|To|Under|Upon|When|Where|Whenever|While|With|Each|Every|Most|No|Many|Users|Cookies|Personal|Information|Like)\b/;
const NUMBERED =
  /^(?:\d{1,2}[.)](?=[A-Z])|(?:\d{1,2}[.)]|(?:[IVX]{1,5}|[ivx]{1,5}|[A-Z])[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|§ ?\d{1,2}|(?:S(?:ection|ECTION)|A(?:rticle|RTICLE|nnex|NNEX|ppendix|PPENDIX)|P(?:art|ART)) (?:\d{1,2}|[IVX]{1,5}|[A-Z])[.:)]?(?: [–—-])?) )/;

const BULLET = /^• /;

/** "Purpose: delivery": one of several, each on its line. */
const LABELLED = /^[^:.]{2,40}: /;

/** A sentence of its own, and so text, however bold it is. */
function isSentence(text: string): boolean {
  return /[.!]$/.test(text) && (SENTENCE_WORD.test(text) || text.split(' ').length > 6);
}

const isBold = ({ text, lead }: Line): boolean => lead >= text.length;

/** Is this bold line, which no markup calls a heading, one all the same? */
function isBoldHeading({ text, marker }: Line, next: Line): boolean {
  if (marker > 0 && next.marker > 0) return false;
  return !/[,;]$/.test(text) && !isSentence(text) && !(text.endsWith(':') && next.marker > 0 && text.split(' ').length > 4);
}

/** Is this plain line, alone before longer ones, a heading? Only its words and its neighbours can tell. */
function isPlainHeading(
  { text, marker, linked }: Line,
  before: Line | undefined,
  next: Line,
  nextIsHeading: boolean,
  plain: boolean,
): boolean {
  const title = text.replace(BULLET, '');
  const number = NUMBERED.exec(title)?.[0] ?? '';
  const words = title.slice(number.length);
  const capitals = title.length > 3 && title === title.toUpperCase();
  const isClosed = capitals && next.marker === 0 && (number === '' ? /:$/ : /[.:]$/).test(title);
  const isItem = marker > 0 || title !== text;
  if ((isItem && (number === '' || next.marker > 0)) || 2 * linked > text.length) return false;
  if (!isClosed && /[.,;:!]$|[,;] (?:and|or)$/.test(title)) return false;
  if (!(isUpper(words[0]) || /^["“‘(]/.test(words)) || /[\d@]/.test(words) || words.split(' ').length > 10) return false;
  if (LABELLED.test(words) && (LABELLED.test(next.text) || LABELLED.test(before?.text ?? ''))) return false;
  if (before?.level === 0 && (isAddress(before.text) || (marker > 0 && before.marker > 0 && NUMBERED.test(before.text)))) return false;
  // A line broken by hand goes on in the next one.
  if (before && before.level === 0 && before.marker === 0 && before.text.length > 40 && !/[.!?:;)"”’]$/.test(before.text)) return false;
  const marked = number !== '' || text.endsWith('?') || capitals;
  if (!marked && !plain) return false;
  if (nextIsHeading) return marked || next.level === 0;
  return next.text.length >= (capitals ? 60 : marked ? 30 : 80) && (marked || (next.marker === 0 && !isLower(next.text[0])));
}

/** Is this short line, with a number and without a stop, one of an address? The next line may be its country. */
function isAddress(text: string): boolean {
  const words = text.replace(NUMBERED, '');
  return text.length < PROSE_LENGTH && /\d/.test(words) && !/[.:?!)]$/.test(words) && !DATE_NOTE.test(words);
}

/** Which lines are headings by their looks alone; `plain` where looks are all that the page has. */
function guessHeadings(lines: Line[], plain: boolean): boolean[] {
  const guessed: boolean[] = [];
  let chained = false;
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (
      line.level !== 0 ||
      line.text.length > HEADING_LENGTH ||
      line.bits & CELL ||
      DATE_OR_PLACE.test(line.text) ||
      !LETTER.test(line.text)
    )
      continue;
    if (i === 0 && line.text.length <= TITLE_LENGTH && POLICY_TITLE.test(line.text)) guessed[i] = true;
    else if (isBold(line)) guessed[i] = isBoldHeading(line, next);
    else if (!(guessed[i + 1] && chained)) {
      guessed[i] = isPlainHeading(line, lines[i - 1], next, guessed[i + 1] ?? false, plain);
      chained = (guessed[i] && guessed[i + 1]) ?? false;
    }
  }
  return guessed;
}

/**
 * Which lines are headings though no markup says so. Where the page's own headings divide all of its text, further lines that look like
 * headings are labels: they stay with the paragraphs below them, as text.
 */
function unmarkedHeadings(lines: Line[]): boolean[] {
  const marked = lines.filter((line) => line.level !== 0).length;
  const guessed = guessHeadings(lines, marked < MARKED_HEADINGS);
  const bold = lines.filter((line, i) => guessed[i] && isBold(line)).length;
  const isMarked = marked >= MARKED_HEADINGS && bold <= MANY_BOLD * marked && undividedShare(lines) <= UNDIVIDED_SHARE;
  return isMarked ? [] : withoutContents(lines, guessed);
}

/**
 * Takes entries of a table of contents for text: the same words head a section further down, and all that stands below is more entries.
 * Above one of them, a line that looks like a heading is one in other words.
 */
function withoutContents(lines: Line[], guessed: boolean[]): boolean[] {
  const headings: boolean[] = [];
  const later = new Set<string>();
  let below: 'text' | 'heading' | 'entry' = 'text';
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text, level } = lines[i] as Line;
    const isHeading = level !== 0 || guessed[i] === true;
    if (below === 'text' && !isHeading) continue;
    const words = text.replace(NUMBERED, '').toLowerCase();
    if (level === 0 && below !== 'text' && (later.has(words) || (below === 'entry' && isHeading && i > 0))) below = 'entry';
    else {
      headings[i] = isHeading;
      below = isHeading ? 'heading' : 'text';
      if (isHeading) later.add(words);
    }
  }
  return headings;
}

/** How much of the text stands in the longest stretch without a marked heading, 0 to 1. */
function undividedShare(lines: Line[]): number {
  let total = 0;
  let stretch = 0;
  let longest = 0;
  for (const { level, text } of lines) {
    if (level === 0) total += text.length;
    stretch = level === 0 ? stretch + text.length : 0;
    longest = Math.max(longest, stretch);
  }
  return longest / Math.max(total, 1);
}

/** Length of the heading that runs in at the start of a paragraph ("**Cookies** We set ..."); 0 where there is none. */
function runIn({ text, lead, marker, level, bits }: Line): number {
  if (lead < 3 || lead > RUN_IN_LENGTH || level !== 0 || marker > 0 || bits & CELL) return 0;
  const length = lead + (/^ ?[:.–—-](?= )/.exec(text.slice(lead))?.[0].length ?? 0);
  const heading = text.slice(0, length).trimEnd();
  const rest = text.slice(length).trimStart();
  if (
    rest.length < 40 ||
    !(isUpper(heading[0]) || /^\d/.test(heading)) ||
    !isUpper(/^["“‘'(]?(.)/.exec(rest)?.[1]) ||
    /[,;!]$/.test(heading) ||
    DATE_OR_PLACE.test(heading)
  )
    return 0;
  if (/[.:?–—-]$/.test(heading)) return isSentence(heading) || /^(?:note|important|please|warning)\b/i.test(heading) ? 0 : length;
  return STARTER.test(rest) ? length : 0;
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
  const guessed = unmarkedHeadings(lines);
  const runIns = lines.filter((line, i) => line.level !== 0 || guessed[i]).length < MARKED_HEADINGS;
  lines.forEach((line, i) => {
    let { level } = line;
    const run = runIns ? runIn(line) : 0;
    if (run > 0) {
      close();
      section = { level: Math.min(known + 1, 6), heading: line.text.slice(0, run).trimEnd(), text: '' };
      text.push(line.text.slice(run).trimStart());
      return;
    }
    if (level > 0) known = level;
    else if (level < 0 || guessed[i]) level = Math.min(known + 1, 6);
    if (level > 0) {
      const heading = line.text.replace(/^[•#\s\u200b]{1,9}|[#¶\s\u200b]{1,9}$/g, '');
      // What opens a section is often titled as the section is.
      if (text.length === 0 && heading === section.heading) return;
      close();
      section = { level, heading, text: '' };
      if (line.bits & FOLDED) folded++;
    } else text.push(line.text);
  });
  close();
  return { sections, folded };
}

/** What a page itself says, before its text is judged: what need not be sent into the page to find stays out of it. */
export type PageText = Omit<PolicyDocument, 'language' | 'updated'> & {
  /** The language that the page declares, or null. */
  declaredLanguage: string | null;
};

/**
 * Reads the headed sections of the page's policy. Goes by markup alone, never by layout; never changes the page.
 * White space is collapsed as rendered, no-break spaces with it. List items start with "• " or their number ("2. "), cells of a row
 * are parted by " | ".
 * @param url the page's address, or '' where there is none
 */
export function readPage(document: Document, url: string): PageText {
  const body = property<HTMLElement | null>(document, 'body');
  const { lines, boxes } = body ? readLines(body) : { lines: [], boxes: [] };
  const title = property<string>(document, 'title').replace(SPACE, ' ').trim();
  const { sections, folded } = toSections(joinBroken(trimLinks(policyLines(mainLines(lines, boxes), title))));
  let site = '';
  try {
    site = new URL(url).hostname.replace(/^www\./, '');
  } catch {
    // No address, or none that names a host: a file of the command line.
  }
  return {
    url,
    site,
    title: title || (sections.find(({ heading }) => heading !== null)?.heading ?? null),
    sections,
    folded,
    declaredLanguage: property<Element | null>(document, 'documentElement')?.getAttribute('lang') ?? null,
  };
}

/** Adds what the text itself says: its language, and when it was updated. */
export function describePolicy({ declaredLanguage, ...page }: PageText): PolicyDocument {
  const text = page.sections.map(({ heading, text }) => `${heading ?? ''}\n${text}`).join('\n');
  return { ...page, language: detectLanguage(text, declaredLanguage), updated: findUpdated(page.sections) };
}

/** Reads the policy out of a page, as plain JSON. */
export function extractPolicy(document: Document, url: string): PolicyDocument {
  return describePolicy(readPage(document, url));
}
