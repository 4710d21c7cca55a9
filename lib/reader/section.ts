import { bareName, isSeries } from '../names/in-tracking';
import { isName, isRowOfNames, labelsName, opensWithName } from '../names/match';
import type { Evidence, Finding } from '../policy';
import { introductionOf, statementOf } from '../rules/en/answers';
import { ENDS_ELLIPTIC, grantedBy } from '../rules/en/ellipsis';
import { recordsIn, type TextRecord } from '../rules/en/records';
import { type Span, splitSentences } from '../sentences';
import { anyOf, classSet, joined } from './classes';
import { enumeratedLength, startsLabelled } from './collected';
import { type Context, classesBefore, classesOfHeading, headingIntro, type Intro, introOf, toIntro } from './context';
import { enumeration } from './enumeration';
import {
  DENIES_ITEMS,
  GOES_ON,
  HEAD_OF_DENIED,
  HEAD_OF_ITEMS,
  HEAD_OF_NAMES,
  HEAD_OF_PHRASES,
  headsRow,
  IS_OWN_POLICY,
  OWN_POLICY,
  OWN_POLICY_REACH,
} from './heads';
import { CONSENT, DENYING, MODAL } from './kinds';
import {
  bareTitle,
  ITEM,
  introduces,
  isCrossedOut,
  isDeed,
  isHeadingLike,
  isTitle,
  itemNumber,
  labelEnd,
  namesMore,
  startsItem,
  startsLine,
  startsUnmarkedItem,
  windowsOf,
} from './lists';
import { reading } from './reading';
import { amend, ROLES, readSentence, statedBy } from './statements';

const TRACKER = classSet('tracker');
/** A row of things, and no statement, "IP address, browser type and pages viewed"; nor what a law gives for examples, "real name, alias". */
const ENUMERATES =
  /^(?!(?:please|see|to|in|for|this|these|they|such|it|if|when|how|with|as|by|on|from|or|and|the following)\b)(?!.*\b(?:alias|is|are|was|were|please|see|have|has|do|does|help|helps|learn|includes?|contains?|provides?|obtains?|requires?|only|click)\b)[^.:;|!?]{2,60}, [^.|:;!?]{2,250}\.?$/i;
/** A heading below which a row of things is not what is collected or shared. */
const TELLS_NOTHING =
  /\b(?:not|never|no|choices?|rights|controls?|delet\w+|stop\w*|opt\w*|manage\w*|secur\w+|protect\w*|how (?:to|you)|future|types of|consent|from third|processor)\b/i;
/** A heading whose items are given data, though it does not say so, and what it means. */
const RECIPIENTS =
  /^(?:\d{1,2}\.? )?(?:(?:our|categories of|the) )?(?:recipients|sub-?processors|who (?:has|can) access(?: to)? .{3,40}|who (?:receives|gets|sees) .{3,40}|(?:companies|firms|people) (?:that|who) help us)\??$/i;
const WE_SHARE = 'We share your personal information with';
/** A label on the line of its text: "Service providers. They host our pages." */
const RUN_IN = /^\p{Lu}[^.:;!?|\n]{2,50}\.$/u;
/** How many characters say how its text goes on. */
const RUN_IN_REACH = 14;
/** What makes a statement of its own of a sentence. */
const SAYS = joined(MODAL, classSet('we', 'you', 'not', 'no', 'use', 'give', 'wh'));
/** Among items that something introduces, a heading tells itself by speaking of site or reader, at some length: "Usage data" is an item. */
const OF_BOTH = /\b(?:we|you|your)\b/i;
const TITLE_WORDS = 4;
/** "Advertising": a heading that an answer may follow. */
const BARE = /^(?!wh|how)[\p{L} -]{3,40}$/iu;
/** How a sentence opens whose list is of what the sentence before it says is done; "this information includes:" is one of data. */
const POINTS_BACK = /^(?:such|these|those|they)\b/i;
/** "Federal law gives you the right to limit only:" */
const RIGHT_TO_LIMIT = /\bright to limit only:?$/i;
/** A line that opens with a name, over the policy of who is called so, is no longer, in characters. */
const NAMES_LENGTH = 60;
/** A longer denial, in tokens, takes back more than what stands before it: "We do not." */
const ELLIPTIC_LENGTH = 8;
/** What opens a sentence on what the one before it speaks of. */
const PRONOUN = /^(?:it|they|this|these|those)$/;

/** Reads the sentences of a section in their order, and knows of each what came before it: its line, its list, its question. */
export class SectionReader {
  /** What introduces the list at hand; */
  private intro: Intro | undefined;
  /** what introduces a part of it: "Payment gateways:" among its items; */
  private group: Intro | undefined;
  /** what introduced it before a paragraph between its items; */
  private paused: Intro | undefined;
  /** and what introduces names, each on a line of its own, first of all the heading: what is said of one does not end their list. */
  private listed: Intro | undefined;
  /** What a heading says of what stands below it without a verb. */
  private readonly headed: Intro | undefined;
  /** What introduces the list at hand where it is one of what the reader has the right to limit. */
  private ofRight: Intro | undefined;
  /** The sentence before, whatever it was. */
  private last: Span | undefined;
  /** The last sentence on companies of these kinds. */
  private onCompanies: Span | undefined;
  /** Whether the items of the list at hand bear bullets, so far as it has items. */
  private isBulleted: boolean | undefined;
  /** The names, one a line, of the list at hand. */
  private lines: NameLines = { intro: undefined, known: [], unknown: [] };
  /** The sentence before, which may be a question that waits for its answer; that of the heading stands outside the text. */
  private question: Span | undefined;
  private asked: string;
  /** What it introduces where it asks for a list, and where it stands. */
  private opened: { intro: Intro; start: number } | undefined;
  /** The sentence right before, where it was read: what stands between a statement and its condition parts them. */
  private previous: Span | undefined;
  /** and whether it is of others elsewhere: "many shops sell". */
  private isOfOthers = false;
  /** Whether the sentence before was the label of an item, and what it stated. */
  private isAfterLabel = false;
  private labelled: Finding[] = [];
  /** Whether each line completes the heading: "What we never do". */
  private readonly isDenied: boolean;
  /** Where the line at hand begins, and where the sentence before ended. */
  private line = 0;
  private end = 0;
  /** What tables and labelled lines say, and how many of these end before the sentence at hand. */
  private readonly records: readonly TextRecord[];
  private passed = 0;

  /** `carried` is what introduced the section, `around` what the headings around its own say of phrases below them. */
  constructor(
    private readonly findings: Finding[],
    private readonly context: Context,
    private readonly carried: Intro | undefined,
    around: Intro | undefined,
  ) {
    const { heading, text } = context;
    // items straight under a heading: the heading introduces them, or what introduced the section
    this.isDenied = DENIES_ITEMS.test(heading ?? '');
    const isList = this.isDenied || ITEM.test(text);
    const head = heading !== null && RECIPIENTS.test(heading) ? WE_SHARE : heading;
    if (heading !== null && (isList || startsLabelled(text, heading))) {
      this.intro = headingIntro(head, this.isDenied ? HEAD_OF_DENIED : HEAD_OF_ITEMS) ?? (isList ? carried : undefined);
    }
    this.listed = headingIntro(heading, HEAD_OF_NAMES);
    this.headed = heading !== null && TELLS_NOTHING.test(heading) ? undefined : (headingIntro(head, HEAD_OF_PHRASES) ?? around);
    // "Advertising", and then "None."
    this.asked = heading?.endsWith('?') ? heading : heading !== null && BARE.test(heading) ? `${heading}?` : '';
    this.records = recordsIn(text, heading);
  }

  /** Reads all sentences. Returns the introduction with which the next section may go on. */
  read(): Intro | undefined {
    const { findings, context, intro: opening } = this;
    const { text, heading } = context;
    const end = heading === null ? 0 : enumeratedLength(text, heading);
    if (end > 0) findings.push(...statedBy(text.slice(0, end), context, { start: 0, end }, headingIntro(heading, HEAD_OF_ITEMS)));
    for (const span of splitSentences(text)) {
      const told = findings.length;
      this.readSpan(span);
      if (!findings.slice(told).some(({ names, passing }) => names.length > 0 && !passing)) this.readRowOfNames(span);
      this.last = span;
    }
    findings.push(...this.labelled);
    addLines(findings, this.lines);
    for (const { statements, ...span } of this.records)
      for (const statement of statements) findings.push(...ofOneKind(statedBy(statement, context, span)));
    // "We share it with the following recipients.", then a heading over each kind
    const isCarriedOn = this.intro === opening && opening === this.carried;
    const isOver = ITEM.test(text.slice(text.lastIndexOf('\n') + 1)) || this.intro === this.listed;
    return isCarriedOn || !isOver ? this.intro : undefined;
  }

  /** What introduces names that stand alone: the last sentence on companies that take payments, measure or advertise. */
  companies(): Intro | undefined {
    return this.onCompanies && introOf(this.context.text, this.onCompanies);
  }

  /** Reads a sentence: whether it is an item, an answer, a heading or none of these; then what it states, and what it introduces. */
  private readSpan(span: Span): void {
    const { findings, context } = this;
    const { text } = context;
    const sentence = text.slice(span.start, span.end);
    this.findLine(span);
    if (IS_OWN_POLICY.test(sentence)) return;
    const isAfterLabel = this.isAfterLabel;
    const isDenied = this.isDenied ? startsLine(text, span) || isDeed(sentence) : this.intro?.denies === true && isDeed(sentence);
    const isMarked = this.continuesNames(span, sentence) || startsItem(text, span, this.line) || isDenied;
    const isItem = isMarked || isAfterLabel || (this.intro !== undefined && startsUnmarkedItem(text, span));
    const isLabel = isItem && labelEnd(text, span) === span.end;
    this.isAfterLabel = isLabel;
    if (!isItem && startsLine(text, span)) {
      this.paused = isHeadingLike(text, span) ? undefined : (this.intro ?? this.paused);
      this.intro = undefined;
    } else if (isMarked) {
      this.intro ??= this.paused;
      this.leaveInner();
    }
    const isAnswer = this.answers(span, sentence);
    // "What do you record?", and then its items
    if (sentence.endsWith('?') && introduces(text, span, this.line)) this.intro = introOfQuestion(sentence);
    const isHeading = !isItem && isHeadingLike(text, span) && !labelsName(sentence);
    if (isAnswer || sentence.endsWith('?') || isHeading) {
      findings.push(...this.labelled.splice(0));
      if (isHeading) {
        context.before = joined(classesOfHeading(sentence), classesBefore(context));
        context.opensWithName = false;
        if (RIGHT_TO_LIMIT.test(sentence)) this.intro = this.ofRight = introOf(text, span);
        if (DENIES_ITEMS.test(sentence)) this.intro = headingIntro(sentence, HEAD_OF_DENIED);
      }
      this.previous = undefined;
      return;
    }
    // "Payment gateways:" in a list introduces the items after it
    const isGroup = isItem && sentence.endsWith(':');
    const inherited = isItem ? (isGroup ? this.intro : (this.group ?? this.intro)) : undefined;
    // of what the reader may limit nothing is said to be done
    const isOfRight = inherited !== undefined && inherited === this.ofRight;
    // a title states nothing: the text after it, on its line, is the item
    if (isOfRight || (inherited && isMarked && isTitle(text, span)) || this.isInContents(span, sentence, inherited)) {
      this.previous = undefined;
      return;
    }
    const parts = windowsOf(text, span);
    const told = findings.length;
    // under "we will never do:" a line "Sell your data." is none
    if (!inherited || !(isMarked || inherited.denies)) for (const part of parts) readSentence(findings, context, span, part);
    // what bears no mark and no label may well be a statement of its own, and only what is none inherits; a bare label states nothing
    if (inherited && ((isAfterLabel && !isGroup) || findings.length === told) && (isMarked || !isLabel || isRunIn(text, span)))
      for (const part of parts) this.readItem(span, part, inherited);
    // "What do you record?" "Your IP address."
    if (!isItem && findings.length === told && this.opened && !anyOf(reading.tokens.all, MODAL))
      findings.push(...statedBy(sentence, context, { start: this.opened.start, end: span.end }, this.opened.intro));
    const record = this.recordOf(span);
    if (record?.isNotCollected) findings.splice(told);
    else if (record) ofOneKind(findings.slice(told));
    if (!inherited && isCrossedOut(text, this.line)) findings.push(...findings.splice(told).map(denied));
    this.addToLines(inherited, told, span);
    if (anyOf(HEAD_OF_NAMES, reading.tokens.all)) this.onCompanies = span;
    const own = this.explain(told, span);
    if (isLabel) this.labelled = findings.splice(own);

    const { all } = reading.tokens;
    const opensWithName = reading.tokens.is(inherited?.words.length ?? 0, TRACKER);
    const { previous } = this;
    if (previous && (anyOf(all, CONSENT) || (reading.tokens.length < ELLIPTIC_LENGTH && anyOf(all, DENYING))))
      amend(findings, context, previous, span, this.isOfOthers);
    this.previous = span;
    this.isOfOthers = findings.length > told && reading.actors.isOfOthersElsewhere(0);
    this.group = isGroup ? toIntro() : isItem ? this.group : undefined;
    const opens = !inherited && introduces(text, span, this.line);
    if (opens) {
      this.intro = toIntro();
      this.isBulleted = undefined;
      this.paused = undefined;
      this.listed = undefined;
      this.ofRight = RIGHT_TO_LIMIT.test(sentence) ? this.intro : undefined;
    }
    // "These services are:": its items speak of what it speaks of; "They are small": what comes next still speaks of them; names in a row too
    const goesOn = opens || PRONOUN.test(reading.tokens.words[inherited?.words.length ?? 0] ?? '') || isName(sentence.replace(ITEM, ''));
    this.readEnumeration(span, told, inherited?.limits ? inherited : undefined);
    context.before = goesOn ? joined(all, classesBefore(context)) : all;
    context.opensWithName = opensWithName;
    // "We set no cookies, but our shop does."
    const granted = ENDS_ELLIPTIC.has(reading.tokens.words[reading.tokens.length - 1] as string) && grantedBy(sentence);
    if (previous && namesMore(sentence)) {
      // "Such cases include:", and then its items
      if (opens && POINTS_BACK.test(sentence) && this.states(previous))
        this.intro = introOf(text, { start: previous.start, end: span.end });
      readSentence(findings, context, span, span, introOf(text, previous));
    }
    if (granted) findings.push(...statedBy(granted, context, span));
    // "Information we collect", and below it "Your IP address, the browser and the pages viewed."
    if (!isItem && !opens && !this.last && findings.length === told && this.headed && !anyOf(all, SAYS) && ENUMERATES.test(sentence))
      readSentence(findings, context, span, span, this.headed);
    // "We share it with:", "Service providers. They host our pages."
    const sharing = this.paused ?? this.headed;
    if (!isItem && !opens && findings.length === told && sharing && isRunIn(text, span) && !anyOf(all, SAYS))
      findings.push(...statedBy(sentence, context, span, sharing).filter(({ fact }) => fact.startsWith('sharing.')));
  }

  /** Whether a sentence, the last before the one at hand, stated something. */
  private states({ start }: Span): boolean {
    const { section } = this.context;
    return this.findings.findLast(({ evidence }) => evidence.section !== section || evidence.start <= start)?.evidence.start === start;
  }

  /** Whether a line is a heading of the policy once more, as in a table of contents, and no statement or item of its own. */
  private isInContents(span: Span, line: string, inherited: Intro | undefined): boolean {
    const { text, titles } = this.context;
    if (!isHeadingLike(text, span) || !titles.has(bareTitle(line))) return false;
    return inherited === undefined || (OF_BOTH.test(line) && line.split(' ').length >= TITLE_WORDS);
  }

  /** Reads an item after what introduces it; where both state nothing, by itself, if it is a whole sentence: "You should know:" opens such. */
  private readItem(span: Span, part: Span, inherited: Intro): void {
    const { findings, context } = this;
    const told = findings.length;
    readSentence(findings, context, span, part, inherited);
    if (findings.length === told && reading.isStatement(inherited.words.length)) readSentence(findings, context, span, part);
  }

  /**
   * "Affiliates. We may share it with our sister firms.": a label is no proof without what explains it on its line, and none beside what
   * speaks of the same. Returns the number of the first finding of the sentence itself, which had number `told`.
   */
  private explain(told: number, { start, end }: Span): number {
    const { findings, context, labelled } = this;
    if (labelled.length === 0) return told;
    const said = findings.slice(told);
    const alone = labelled.splice(0).filter(({ fact, names }) => {
      const same = said.find((finding) => finding.fact === fact);
      for (const name of same && !same.denies ? names : []) if (!same?.names.includes(name)) same?.names.push(name);
      return !same;
    });
    for (const { evidence } of alone) {
      if (!context.text.slice(evidence.end, start).includes('\n'))
        Object.assign(evidence, { end, quote: context.text.slice(evidence.start, end) });
    }
    findings.splice(told, 0, ...alone);
    return told + alone.length;
  }

  /** Finds the line that a sentence begins on. Looked for only since the sentence before: a line may be as long as the text. */
  private findLine({ start, end }: Span): void {
    const newline = this.context.text.slice(this.end, start).lastIndexOf('\n');
    if (newline >= 0) this.line = this.end + newline + 1;
    this.end = end;
  }

  /** "2. We give it to:", "• couriers", "3. We keep it": the number goes on with the list around the one of bullets, which is over. */
  private leaveInner(): void {
    const number = itemNumber(this.context.text, this.line);
    this.isBulleted = number !== 1 && (this.isBulleted ?? number === 0);
    if (this.isBulleted && number > 1) this.intro = this.paused = undefined;
  }

  /** The record that a sentence stands in. */
  private recordOf({ start }: Span): TextRecord | undefined {
    while ((this.records[this.passed]?.end ?? Infinity) <= start) this.passed++;
    const record = this.records[this.passed];
    return record && record.start <= start ? record : undefined;
  }

  /**
   * Whether a sentence is a name on a line of its own, in a list of these: also after something was said of the name before. Where their own
   * policies follow them, the last sentence on such companies introduces them.
   */
  private continuesNames(span: Span, sentence: string): boolean {
    const { text } = this.context;
    if (!startsLine(text, span)) return false;
    const isAlone = isName(sentence);
    if (!isAlone && (sentence.length > NAMES_LENGTH || !opensWithName(sentence))) return false;
    const hasPolicy = OWN_POLICY.test(text.slice(span.end, span.end + OWN_POLICY_REACH));
    if (!isAlone && !hasPolicy) return false;
    const intro = this.intro ?? this.listed ?? (hasPolicy ? this.companies() : undefined);
    if (intro === undefined) return false;
    this.intro = this.listed = intro;
    return true;
  }

  /** "Analytics", and on the next line, or under it as a heading, "Acme and Zorbix": what is labelled so on one line states who does it. */
  private readRowOfNames(span: Span): void {
    const { text, heading } = this.context;
    const { last } = this;
    const sentence = text.slice(span.start, span.end);
    if (!startsLine(text, span) || (last && !startsLine(text, last))) return;
    const label = last ? text.slice(last.start, last.end) : heading;
    if (label === null || !isRowOfNames(sentence) || !headsRow(label)) return;
    const stated = statedBy(`${label}: ${sentence}`, this.context, { start: last?.start ?? span.start, end: span.end });
    this.findings.push(...outright(stated.filter(({ names }) => names.length > 0)));
  }

  /** Whether a sentence answers the one before it; what both state together is found then. */
  private answers(span: Span, sentence: string): boolean {
    const statement = this.asked && statementOf(this.asked, sentence);
    const { start } = this.question ?? span;
    const told = statement ? statedBy(statement, this.context, { start, end: span.end }) : [];
    this.findings.push(...told);
    const intro = statement ? undefined : introOfQuestion(this.asked);
    this.opened = intro && { intro, start };
    this.question = span;
    this.asked = sentence;
    // "No, we never pass it on" may say by itself what it does not say of its question
    return told.length > 0;
  }

  /** Adds the line just read, which stated all from finding number `told` on, to its list of names. */
  private addToLines(inherited: Intro | undefined, told: number, span: Span): void {
    if (inherited !== this.lines.intro) {
      addLines(this.findings, this.lines);
      this.lines = { intro: inherited, known: [], unknown: [] };
    }
    if (inherited) addLine(this.lines, this.findings.slice(told), this.context, span);
  }

  /**
   * Reads the parts of an enumeration within a sentence after its opening, which may go on with what introduces the item. The sentence as
   * a whole stated all from finding number `told` on: what its opening denies is denied of every part.
   */
  private readEnumeration(span: Span, told: number, inherited: Intro | undefined): void {
    const [opening, ...pieces] = enumeration(this.context.text, span);
    if (!opening || pieces.length === 0) return;
    const { findings, context } = this;
    readSentence(findings, context, span, opening, inherited);
    if (anyOf(reading.tokens.all, DENYING)) {
      findings.push(...findings.splice(told).filter(({ denies }) => denies));
      readSentence(findings, context, span, opening, inherited);
    }
    const intro = toIntro();
    for (const piece of pieces) readSentence(findings, context, span, piece, intro);
  }
}

/** What a question introduces: "What do you record?", and then what it is. */
function introOfQuestion(asked: string): Intro | undefined {
  const intro = asked.endsWith('?') ? introductionOf(asked) : undefined;
  return intro === undefined ? undefined : introOf(intro, { start: 0, end: intro.length });
}

/** "❌ We sell your data": what is said so is denied. */
function denied(finding: Finding): Finding {
  if (finding.answer !== 'does') return finding;
  return { ...finding, answer: 'does-not', denies: true, evidence: { ...finding.evidence, says: 'does-not' } };
}

/** What a label says of the names below it: that is no mention by the way. */
export function outright(findings: Finding[]): Finding[] {
  for (const finding of findings) finding.passing = false;
  return findings;
}

/** What a row or a labelled line states: what it denies, it denies of one kind of data. */
export function ofOneKind(findings: Finding[]): Finding[] {
  for (const finding of findings) finding.narrow = finding.denies;
  return findings;
}

/** Whether a sentence is a label on the line of its text. */
function isRunIn(text: string, span: Span): boolean {
  const after = text.slice(span.end, span.end + RUN_IN_REACH);
  return after[0] === ' ' && GOES_ON.test(after.slice(1)) && startsLine(text, span) && RUN_IN.test(text.slice(span.start, span.end));
}

/** A list of names, one a line: what the lines that name known trackers state, and the names on the others. */
interface NameLines {
  intro: Intro | undefined;
  known: Finding[];
  unknown: { name: string; evidence: Omit<Evidence, 'says'> }[];
}

/** Adds the line just read. */
function addLine({ known, unknown }: NameLines, told: readonly Finding[], { text, section }: Context, { start, end }: Span): void {
  const finding = told.find(({ fact, names, denies }) => !denies && names.length > 0 && fact in ROLES);
  const name = told.length === 0 ? bareName(reading.tokens, reading.inherited, text) : undefined;
  if (finding) known.push(finding);
  else if (name) unknown.push({ name, evidence: { section, start, end, quote: text.slice(start, end) } });
}

/** "Our ad networks:", "Criteo", "Zebrads", "OpenX": what stands in a row with known trackers is one too. */
function addLines(findings: Finding[], { intro, known, unknown }: NameLines): void {
  const [first] = known;
  if (!first || !intro?.headsNames || !isSeries(known.length, known.length + unknown.length)) return;
  for (const { name, evidence } of unknown) findings.push({ ...first, names: [name], evidence: { ...evidence, says: first.answer } });
}
