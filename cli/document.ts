import { isUtf8 } from 'node:buffer';
import { Marked, type Tokens } from 'marked';
import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/**
 * The tree that a browser builds from the same bytes, malformed or not (parse5 follows the HTML standard), with no more of the DOM
 * than `extractPolicy` reads: a full DOM would cost several times as much to build.
 */
class TreeNode {
  parentNode: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  previousSibling: TreeNode | null = null;
  constructor(readonly nodeType: number) {}

  insert(child: TreeNode, before: TreeNode | null): void {
    child.detach();
    const after = before ? before.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = after;
    child.nextSibling = before;
    if (after) after.nextSibling = child;
    else this.firstChild = child;
    if (before) before.previousSibling = child;
    else this.lastChild = child;
  }

  detach(): void {
    const parent = this.parentNode;
    if (parent === null) return;
    if (this.previousSibling) this.previousSibling.nextSibling = this.nextSibling;
    else parent.firstChild = this.nextSibling;
    if (this.nextSibling) this.nextSibling.previousSibling = this.previousSibling;
    else parent.lastChild = this.previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }
}

class TextNode extends TreeNode {
  constructor(public data: string) {
    super(3);
  }
}

class ElementNode extends TreeNode {
  content: Fragment | null = null;
  constructor(
    readonly localName: string,
    readonly namespace: html.NS,
    readonly attributes: Token.Attribute[],
  ) {
    super(1);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  get textContent(): string {
    let text = '';
    for (const node of nodesIn(this)) if (node instanceof TextNode) text += node.data;
    return text;
  }

  /** A declared shadow root; other roots are made by scripts, and here none run. */
  get shadowRoot(): Fragment | null {
    for (let child = this.firstChild; child; child = child.nextSibling) {
      if (!(child instanceof ElementNode) || child.localName !== 'template' || child.getAttribute('shadowrootmode') !== 'open') continue;
      if (child.content) child.content.host = this;
      return child.content;
    }
    return null;
  }

  /** The page that a frame holds in its own markup; other pages are not at hand. */
  get contentDocument(): Document | null {
    const source = this.localName === 'iframe' ? this.getAttribute('srcdoc') : null;
    return source === null ? null : parseHtml(source);
  }

  /** What a slot shows of its host's children. */
  assignedNodes(): TreeNode[] {
    let root: TreeNode = this;
    while (root.parentNode) root = root.parentNode;
    const host = root instanceof Fragment ? root.host : null;
    const slot = this.getAttribute('name') ?? '';
    return [...children(host)].filter((child) =>
      child instanceof ElementNode
        ? child.localName !== 'template' && (child.getAttribute('slot') ?? '') === slot
        : slot === '' && child instanceof TextNode,
    );
  }
}

/** A template's content, which may be its host's shadow root. */
class Fragment extends TreeNode {
  host: ElementNode | null = null;
  constructor() {
    super(11);
  }
}

class DocumentNode extends TreeNode {
  mode = html.DOCUMENT_MODE.NO_QUIRKS;
  constructor() {
    super(9);
  }

  get documentElement(): ElementNode | null {
    return childNamed(this, 'html');
  }
  get body(): ElementNode | null {
    return childNamed(this.documentElement, 'body') ?? childNamed(this.documentElement, 'frameset');
  }
  /** The first title element's text, wherever it stands. */
  get title(): string {
    for (const node of nodesIn(this)) {
      if (node instanceof ElementNode && node.localName === 'title' && node.namespace === html.NS.HTML) {
        return node.firstChild instanceof TextNode ? node.firstChild.data : '';
      }
    }
    return '';
  }
}

/** All nodes below one, in their order. It keeps no stack: pages are thousands of levels deep at times. */
function* nodesIn(root: TreeNode): Generator<TreeNode> {
  for (let node: TreeNode | null = root.firstChild; node !== null; ) {
    yield node;
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode;
      node = node === root ? null : (node?.nextSibling ?? null);
    }
  }
}

function* children(parent: TreeNode | null): Generator<TreeNode> {
  for (let child = parent?.firstChild ?? null; child; child = child.nextSibling) yield child;
}

function childNamed(parent: TreeNode | null, name: string): ElementNode | null {
  for (const child of children(parent)) if (child instanceof ElementNode && child.localName === name) return child;
  return null;
}

const adapter: TreeAdapter<
  TreeAdapterTypeMap<TreeNode, TreeNode, TreeNode, DocumentNode, Fragment, ElementNode, TreeNode, TextNode, ElementNode, TreeNode>
> = {
  createDocument: () => new DocumentNode(),
  createDocumentFragment: () => new Fragment(),
  createElement: (name, namespace, attributes) => new ElementNode(name, namespace, attributes),
  createCommentNode: () => new TreeNode(8),
  createTextNode: (data) => new TextNode(data),
  appendChild: (parent, child) => parent.insert(child, null),
  insertBefore: (parent, child, before) => parent.insert(child, before),
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => {
    template.content ??= new Fragment();
    return template.content;
  },
  setDocumentType: (document) => document.insert(new TreeNode(10), null),
  setDocumentMode: (document, mode) => {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode,
  detachNode: (node) => node.detach(),
  insertText: (parent, data) => {
    if (parent.lastChild instanceof TextNode) parent.lastChild.data += data;
    else parent.insert(new TextNode(data), null);
  },
  insertTextBefore: (parent, data, before) => {
    if (before.previousSibling instanceof TextNode) before.previousSibling.data += data;
    else parent.insert(new TextNode(data), before);
  },
  adoptAttributes: (element, attributes) => {
    for (const attribute of attributes) if (element.getAttribute(attribute.name) === null) element.attributes.push(attribute);
  },
  getFirstChild: (node) => node.firstChild,
  getChildNodes: (node) => [...children(node)],
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is TextNode => node.nodeType === 3,
  isCommentNode: (node): node is TreeNode => node.nodeType === 8,
  isDocumentTypeNode: (node): node is TreeNode => node.nodeType === 10,
  isElementNode: (node): node is ElementNode => node.nodeType === 1,
  setNodeSourceCodeLocation: () => {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => {},
};

/**
 * Parses a page as a browser with scripts does. What has not a single tag was served as plain text, which browsers show line by line.
 */
export function parseHtml(source: string): Document {
  const page = /<[a-z!/]/i.test(source) ? source : `<pre>${source.replaceAll('<', '&lt;')}`;
  return parse(page, { treeAdapter: adapter }) as unknown as Document;
}

const markdown = new Marked({
  async: false,
  gfm: true,
  // One line of a plain text is one line to its reader; lines broken by hand are joined again by extractPolicy.
  breaks: true,
  tokenizer: {
    // Indented text is text: there is no code in a policy.
    code: () => undefined,
  },
  walkTokens(token) {
    if (token.type !== 'list_item' || /\n\S/.test(token.raw.trimEnd())) return;
    // The indented lines of a list item are one line, unless a break is asked for.
    for (const block of (token as Tokens.ListItem).tokens) {
      for (const inline of (block as Tokens.Text).tokens ?? []) {
        if (inline.type === 'br' && inline.raw === '\n') Object.assign(inline, { type: 'text', raw: ' ', text: ' ' });
      }
    }
  },
});

/** Parses Markdown or plain text by way of the HTML that it renders to. Throws where lists stand in lists thousands deep. */
export function parseText(source: string): Document {
  let rendered: string;
  try {
    rendered = markdown.parse(source) as string;
  } catch (cause) {
    throw new Error('lists within lists, too many to read', { cause });
  }
  return parseHtml(rendered);
}

/** Byte order marks, and what they say. */
const BYTE_ORDER_MARKS = [
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
  ['\xef\xbb\xbf', 'utf-8'],
] as const;

/** Bytes to text as a browser does for a saved file: byte order mark, then the page's own word, then UTF-8, then windows-1252. */
export function decode(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const marked = BYTE_ORDER_MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  const declared = /charset\s?=\s?["']?([\w-]{1,40})/i.exec(start)?.[1];
  const label = marked ?? knownEncoding(declared) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const decoder = new TextDecoder(label);
  // In one go Node 20 takes windows-1252 for Latin 1 (its quotation marks become control characters); in parts it does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** A declared encoding by its standard name, undefined for what is none. Where its declaration could be read, it is not UTF-16. */
function knownEncoding(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(declared);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
