import { BETWEEN_CELLS, BULLET, HIDDEN_STYLE, isNoWord, property, UNREAD } from './markup';

// What an element means for the text: bits.
const BLOCK = 1;
const BOLD = 2;
const LINK = 4;
/** The whole element is one line, and that line a heading. */
const HEADING = 8;
const PRE = 16;
/** Folded away: closed details, hidden panels. */
export const FOLDED = 32;
/** Never part of what a reader reads. */
const SKIP = 64;
/** Part of the site's frame. */
const FRAME = 128;
/** Read only where it works as a title (of a panel that it opens). */
const CONTROL = 256;
/** A cell of a table that holds data. */
export const CELL = 512;
/** May have a shadow root, as all elements may that mean nothing here. */
const HOST = 1024;
/** Called after consent. */
const CONSENT = 2048;
/** What an element's descendants are too. */
const INHERITED = BOLD | LINK | HEADING | PRE | FOLDED;

const ELEMENTS = new Map<string, number>();
for (const [bits, names] of [
  [
    BLOCK,
    'address body center dd details dl fieldset figcaption figure form frame hr iframe legend li menu ol table tbody td tfoot th thead tr ul',
  ],
  [BLOCK | HOST, 'article blockquote div header main p section'],
  [BLOCK | HEADING, 'summary dt'],
  [BLOCK | HEADING | HOST, 'h1 h2 h3 h4 h5 h6'],
  [BLOCK | BOLD, 'caption'],
  [BLOCK | PRE, 'pre'],
  [BLOCK | FRAME | HOST, 'dialog nav footer aside'],
  [BOLD, 'b strong big'],
  [LINK, 'a'],
  [CONTROL, 'button'],
] as const) {
  for (const name of names.split(' ')) ELEMENTS.set(name, bits);
}
for (const name of UNREAD) ELEMENTS.set(name, SKIP);

/** Roles of a site's frame, by their beginnings. */
const FRAME_ROLE = /^(?:navigation|banner|content|complement|search|alert|dialog|menu|toolbar)/;
/** Names (class, id) that a site's frame often has; parts of a policy have them too ("share", "social", "contact"). */
const FRAME_NAME =
  /(?:^|[^a-z])(?:nav(?:bar|igation)?|menu|breadcrumbs?|footer|sidebar|newsletter|subscribe|related|comments|modal|popup|share|sharing|social)(?:[^a-z]|$)/i;
/** Names of consent managers. */
const MANAGER_NAME =
  /onetrust-(?:banner|consent|pc)|(?:cookies?|consent|gdpr)[-_]?(?:banner|bar|manager|modal|overlay|popup)|cybot|didomi|usercentrics|cmplz-(?:cookieb|m)|osano-|qc-cmp|termly-(?!e)|klaro|iubenda-cs|truste_|cli-modal|(?:^| )c(?:ky-[cmo](?!ook)|c-window)/i;
/** Names that they have, and sections on consent too. */
const CONSENT_NAME = /(?:cookie|gdpr)[-_]?(?:consent|cookie|law(?!info))/i;
const TITLE_NAME = /(?:^|[-_ ])(?:accordion|collapse|toggle|faq|panel|tab)[-_]{0,2}(?:title|header|heading|label|button|trigger|question)/i;
/** Names of buttons that open a panel. */
const TOGGLE_NAME = /accordion|collaps/i;
const BOLD_STYLE = /font-weight:\s{0,3}(?:(bold|[6-9]00)|normal|[1-5]00)/i;

/** The frame holds less than this share of the page's prose: a policy may well stand in an element called "modal". */
export const FRAME_SHARE = 0.4;
/** The same for consent managers: beside a short policy they are long. */
const CONSENT_SHARE = 0.9;
/** No heading is longer, unless the page's own markup says so. */
export const HEADING_LENGTH = 100;
/** A longer line is text, even in a heading's markup; a sentence is text when it is longer than a heading. */
const TEXT_LENGTH = 250;
/** A row with more than this lays the page out; a data row's cells are short. */
const ROW_LENGTH = 1500;
/** What is a sentence of its own in a cell, or introduces the list beside it. */
const APART = /^(?:we|what|how)\b|[.:!?]$/i;
/** A cell that answers by a sign: a tick, a cross, a dot, a dash. */
const SIGN = /^[×–—●-➿]$/;

/** A line of text as a reader sees it, and what its markup says of it. */
export interface Line {
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
  /** Length of the prose in it; 0 until it is weighed. */
  prose: number;
}

/** A block of the page. */
export interface Box {
  parent: Box | null;
  /** Largest share of the page's prose with which the block is none of the policy; 0 for ordinary blocks. */
  share: number;
  /** Named as frames are: not sought for the main content, but read within it. */
  doubtful: boolean;
  /** The outermost list that it is, or stands in. A list is introduced by what stands before it: never the main content on its own. */
  list: Box | null;
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
export const SPACE = /\s+/g;
/** White space that is more than a space between words: looking is far cheaper than replacing. */
const LOOSE_SPACE = /[^\S ]| {2}/;
/** A letter or a digit of any script, nearly: Unicode's own classes take milliseconds to compile, in every page anew. */
const WORD = /[a-z0-9\xaa-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/i;
/** White space, seen or not, and marks of punctuation: bold or not, they look the same. */
const NO_WORD = /^[\s\u200b\ufeff.,:;()"“”'‘’]*$/;
export const LETTER = /[a-z\xc0-\u1fff\u2c00-\ud7ff]/i;
const NONE: never[] = [];

/** Whether a line is a link and little else. */
export const isLink = ({ text, linked }: Line): boolean => 1.5 * linked > text.length;

/** How many characters of these lines are links. */
export const linkedIn = (lines: readonly Line[]): number => lines.reduce((sum, { linked }) => sum + linked, 0);

/** What an element's attributes say of it. */
interface Markup {
  bits: number;
  role: string | null;
  /** What its class and its id say: bits too, of which not all hold of every element. */
  meaning: number;
  expanded: string | null;
}

/**
 * Reads all lines of the page, in the order in which they stand there, and the blocks that they stand in, outer before inner.
 * Goes by markup alone; changes nothing.
 */
export function readLines(root: Element): { lines: Line[]; boxes: Box[] } {
  const reader = new LineReader(root);
  reader.read();
  return reader;
}

/** Walks through a page. The walk keeps its own stack: pages are thousands of levels deep at times. */
class LineReader {
  readonly lines: Line[] = [];
  readonly boxes: Box[] = [];
  private readonly stack: Frame[] = [];
  private frame: Frame;
  /** What names say, by class attribute or id: pages repeat them. */
  private readonly named = new Map<string, number>();
  /** Titles of tabs, by their own id and by their panel's: they are read where the panel begins. */
  private readonly tabs = new Map<string, string>();

  // the line at hand
  private text = '';
  /** Whether white space adds nothing to it: at its start and after a space. Kept, since a growing text is slow to ask. */
  private spaced = true;
  private lead = 0;
  private linked = 0;
  private marker = '';
  private level = -1;
  /** What its parts say of the whole. */
  private lineBits = 0;
  private tab: Element | null = null;

  constructor(root: Element) {
    const box = this.openBox(null, 0, false);
    this.frame = { name: 'body', next: firstIn(root), slotted: NONE, bits: BLOCK, box, number: 0, cells: NONE };
  }

  read(): void {
    for (;;) {
      const { frame } = this;
      const node = frame.slotted.pop() ?? frame.next;
      if (node === null) {
        const outer = this.stack.pop();
        this.leave(outer);
        if (outer === undefined) return;
        this.frame = outer;
      } else if (node.nodeType === 3) {
        if (node === frame.next) frame.next = node.nextSibling;
        this.addText((node as Text).data);
      } else this.enter(node as Element);
    }
  }

  /** Ends the element at hand; `outer` is the one around it. */
  private leave(outer: Frame | undefined): void {
    const { bits, name, cells } = this.frame;
    if ((bits & BLOCK) === 0) return;
    this.endBlock((outer?.bits ?? 0) & HEADING);
    if (outer?.name === 'tr') outer.cells.push(this.lines.length);
    if (name === 'tr') joinRow(this.lines, cells);
    else if (name === 'li') this.marker = '';
  }

  /** Begins an element, or passes it over. */
  private enter(element: Element): void {
    const { frame } = this;
    // A form's own properties may be its fields; its text is read all the same, its attributes are not.
    const { nodeType: type, localName } = element;
    const isForm = localName === 'form' || typeof (localName ?? '') !== 'string' || typeof type !== 'number';
    const name = isForm ? 'form' : (localName ?? '');
    if (element === frame.next) frame.next = isForm ? property(element, 'nextSibling') : element.nextSibling;
    if (!isForm && type !== 1) return;

    const own = ELEMENTS.get(name) ?? 0;
    const isMarked = !isForm && element.hasAttributes();
    if (own & SKIP || ((isMarked || name === 'sup') && isNoWord(element, name))) return;
    if (name === 'br') {
      this.endBlock(frame.bits & HEADING);
      return;
    }
    const markup: Markup = { bits: (frame.bits & INHERITED) | own, role: null, meaning: 0, expanded: null };
    if (isMarked) this.readAttributes(element, own, markup);
    // A button or a link to an anchor in a heading that is no title itself copies the heading's address, or the like. What is longer than a
    // heading is not looked through anew for each.
    const { text } = this;
    const copies = own & CONTROL || (own & LINK && markup.bits & HEADING && element.getAttribute('href')?.[0] === '#');
    if (copies && (!(markup.bits & HEADING) || (!(markup.bits & BLOCK) && (text.length > TEXT_LENGTH || LETTER.test(text))))) return;
    const inner: Frame = { name, next: null, slotted: NONE, bits: markup.bits, box: frame.box, number: 0, cells: NONE };
    if (markup.bits & BLOCK) this.beginBlock(element, own, isForm, markup, inner);
    if (name === 'tr') inner.cells = [this.lines.length];
    this.stack.push(frame);
    this.frame = inner;
    const shadow = own === 0 || own & HOST ? element.shadowRoot : null;
    if (shadow) inner.next = shadow.firstChild;
    else if (name === 'iframe' || name === 'frame') inner.next = firstInFrame(element as HTMLIFrameElement);
    else if (name === 'slot') this.goIntoSlot(element as HTMLSlotElement);
    // most elements hold a text and nothing else: read at once, without the node
    else if (own !== 0 && !isForm && element.firstElementChild === null) this.addText(element.textContent);
    else inner.next = isForm ? property(element, 'firstChild') : element.firstChild;
  }

  /** Reads what an element's attributes say. */
  private readAttributes(element: Element, own: number, markup: Markup): void {
    let bits = markup.bits;
    // "<a name=top>" is an anchor, and often never closed
    if (own & LINK && !element.hasAttribute('href')) bits ^= LINK;
    const role = element.getAttribute('role');
    if (role === 'heading' || role === 'tab') bits |= BLOCK | HEADING;
    if (own & (BLOCK | CONTROL)) {
      // An id is an anchor, which says what a section is about; only of a div it is as often a banner's.
      const called = this.meaningOf(element.getAttribute('id'));
      markup.meaning = this.meaningOf(element.getAttribute('class')) | (element.localName === 'div' ? called : called & ~CONSENT);
      if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') bits |= FOLDED;
    }
    const style = element.getAttribute('style');
    if (style !== null) {
      const weight = BOLD_STYLE.exec(style);
      if (weight) bits = weight[1] ? bits | BOLD : bits & ~BOLD;
      if (HIDDEN_STYLE.test(style)) bits |= FOLDED;
    }
    if (bits & (HEADING | CONTROL | LINK) || role === 'button') markup.expanded = element.getAttribute('aria-expanded');
    const opens =
      markup.expanded !== null ||
      (own & CONTROL &&
        (markup.meaning & BOLD || element.hasAttribute('aria-controls') || TOGGLE_NAME.test(element.getAttribute('class') ?? '')));
    // A link or a span that opens something may be a word of a sentence.
    if (opens) bits = own & (BLOCK | CONTROL) ? bits | BLOCK | HEADING : bits | BOLD;
    markup.bits = bits;
    markup.role = role;
  }

  /** Begins a block: its line, its box, its marker. */
  private beginBlock(element: Element, own: number, isForm: boolean, { role, meaning, expanded }: Markup, inner: Frame): void {
    const { frame } = this;
    const { name } = inner;
    // A heading that was never closed ends where its first paragraph begins.
    if (frame.bits & HEADING && this.text !== '' && (name === 'p' || name === 'ul' || name === 'ol' || name === 'table')) {
      this.endLine();
      frame.bits &= ~HEADING;
      inner.bits &= ~HEADING;
    } else this.endBlock(frame.bits & HEADING);
    if (role === 'heading') {
      const level = element.getAttribute('aria-level') ?? '';
      this.level = /^[1-6]$/.test(level) ? Number(level) : -1;
      // of headings, h1 to h6 alone may be hosts
    } else if (own & HEADING && own & HOST) this.level = Number(name[1]);
    if (role === 'tab') this.tab = element;
    if (expanded === 'false') this.lineBits = FOLDED;
    if (name === 'details' && !element.hasAttribute('open')) inner.bits |= FOLDED;
    inner.bits |= meaning & BOLD;
    // A heading is called as its section is: "why-no-cookie-banner".
    const called = own & HEADING ? meaning & BOLD : meaning;
    const share = called & (SKIP | CONSENT) ? CONSENT_SHARE : own & FRAME || (role !== null && FRAME_ROLE.test(role)) ? FRAME_SHARE : 0;
    inner.box = this.openBox(frame.box, share, (called & FRAME) !== 0);
    if (LIST.test(name)) inner.box.list ??= inner.box;
    if (name === 'ol') inner.number = Number(element.getAttribute('start') ?? 1) || 1;
    else if (name === 'li') this.marker = frame.number > 0 ? `${frame.number++}. ` : BULLET;
    if (this.tabs.size === 0 || isForm) return;
    const title = this.tabs.get(element.getAttribute('id') ?? '') ?? this.tabs.get(element.getAttribute('aria-labelledby') ?? '');
    if (title) this.lines.push({ text: title, level: -1, bits: inner.bits, lead: 0, linked: 0, marker: 0, box: inner.box, prose: 0 });
  }

  /** Goes on with what stands in a slot, or with its own nodes. */
  private goIntoSlot(slot: HTMLSlotElement): void {
    const slotted = slot.assignedNodes();
    if (slotted.length > 0) this.frame.slotted = slotted.reverse();
    else this.frame.next = slot.firstChild;
  }

  private openBox(parent: Box | null, share: number, doubtful: boolean): Box {
    const box: Box = { parent, share, doubtful, list: parent?.list ?? null, prose: 0, lines: 0, kept: true };
    this.boxes.push(box);
    return box;
  }

  private endLine(): void {
    const { frame, tab } = this;
    const text = this.text.trimEnd();
    if (WORD.test(text) || (frame.name === 'td' && SIGN.test(text))) {
      const bits = frame.bits | this.lineBits;
      const heading = (bits & HEADING) !== 0 && text.length <= (text.endsWith('.') ? HEADING_LENGTH : TEXT_LENGTH);
      const marker = heading && this.marker === BULLET ? '' : this.marker;
      const lead = this.lead > 0 ? Math.min(this.lead, text.length) + marker.length : 0;
      if (tab) {
        const panel = tab.getAttribute('aria-controls') ?? tab.getAttribute('href')?.replace(/^#/, '');
        for (const id of [tab.getAttribute('id'), panel]) if (id) this.tabs.set(id, text);
      } else {
        const level = heading ? this.level : 0;
        this.lines.push({ text: marker + text, level, bits, lead, linked: this.linked, marker: marker.length, box: frame.box, prose: 0 });
      }
      this.marker = '';
    }
    this.text = '';
    this.spaced = true;
    this.lead = this.linked = this.lineBits = 0;
    this.level = -1;
    this.tab = null;
  }

  /** Blocks part lines; in a heading, words. */
  private endBlock(inHeading: number): void {
    if (!inHeading) this.endLine();
    else this.addToLine(' ');
  }

  /** Adds a text of the page: to the line at hand, or line by line. */
  private addText(data: string): void {
    if (this.frame.bits & PRE) {
      const rows = data.split('\n');
      data = rows.pop() ?? '';
      for (const row of rows) {
        this.addToLine(row);
        this.endLine();
      }
    }
    this.addToLine(data);
  }

  private addToLine(data: string): void {
    const { bits } = this.frame;
    const { text } = this;
    if (this.spaced) data = data.trimStart();
    if (data === '') return;
    if (LOOSE_SPACE.test(data)) data = data.replace(SPACE, ' ');
    this.spaced = data.endsWith(' ');
    const isBold = this.lead === text.length && (bits & BOLD || NO_WORD.test(data));
    this.text = text + data;
    if (isBold) this.lead = this.text.length;
    if (bits & LINK) this.linked += data.length;
  }

  private meaningOf(name: string | null): number {
    if (!name) return 0;
    let bits = this.named.get(name);
    if (bits === undefined) {
      bits =
        (TITLE_NAME.test(name) ? BOLD : 0) |
        (FRAME_NAME.test(name) ? FRAME : 0) |
        (MANAGER_NAME.test(name) ? SKIP : 0) |
        (CONSENT_NAME.test(name) ? CONSENT : 0);
      this.named.set(name, bits);
    }
    return bits;
  }
}

/** The first node that a reader sees in a body. */
const firstIn = (body: Element) => (body.shadowRoot ?? body).firstChild;

/** The same for the body in a frame from the same origin; null of others. */
function firstInFrame(element: HTMLIFrameElement): Node | null {
  try {
    const body = element.contentDocument?.body;
    return body ? firstIn(body) : null;
  } catch {
    return null;
  }
}

/** Joins a data row's cells into one line, "a | b |  | d", short ones of several lines too; a layout table's lines stay as they are. */
function joinRow(lines: Line[], ends: number[]): void {
  const from = ends[0] ?? 0;
  const cells = ends.slice(1).map((end, i) => lines.slice(ends[i], end));
  const row = lines.slice(from);
  const text = cells.map((cell) => cell.map((line) => line.text).join(' ')).join(BETWEEN_CELLS);
  const { length } = cells.filter((cell) => cell[0]);
  const isMenu = cells.some((cell) => cell[1] && cell.every(isLink));
  if (isMenu || length < 2 || text.length > ROW_LENGTH || row.some((line) => line.level)) return;
  for (const line of row) line.bits |= CELL;
  if (row.length > length && (text.length > TEXT_LENGTH || row.some((line) => APART.test(line.text)))) return;
  lines.length = from;
  lines.push({ ...(row[0] as Line), text, linked: linkedIn(row), lead: 0 });
}
