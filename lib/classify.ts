import { type Legible, legible } from './looks';
import { isName, isRowOfNames } from './names/match';
import { type About, OwnNames } from './names/own';
import type { Finding, Section } from './policy';
import { type Context, headingIntro, type Intro } from './reader/context';
import { GOES_ON, HEAD_OF_NAMES, HEAD_OF_PHRASES, headsRow, IN_BRACKETS, isNameOverPolicy } from './reader/heads';
import { bareTitle, numberLength } from './reader/lists';
import { reading } from './reader/reading';
import { ofOneKind, outright, SectionReader } from './reader/section';
import { statedBy } from './reader/statements';
import { repeats } from './repeats';
import { withoutInstructions } from './rules/en/instructions';
import { splitSentences } from './sentences';

/** "Notice to applicants", "Employees' data": a heading of what is done with the data of some people alone. */
const OF_SOME_PEOPLE =
  /^(?!.*\b(?:agents|contractors|providers)\b).*\b(?:applicants?|candidates?|employees?|recruitment|children|minors)\b/i;

/** How what stands under a name begins where the name is none of a service at work. */
const IS_OVER = /^[^.\n]{0,80}\b(?:no longer|not|never|removed|switched off|discontinued|stopped)\b/i;

/**
 * Reads every sentence of the sections and says what it states: one finding a sentence and fact.
 * Pure and linear in the text's length.
 */
export function classify(written: readonly Section[], about: About = {}): Finding[] {
  const sections = legible(written).map((section) => ({ ...section, text: withoutInstructions(section.text) }));
  reading.tokens.own = new OwnNames(about, sections);
  const findings = new Outline(sections).read();
  for (const { evidence } of findings) {
    const { text, placeOf } = sections[evidence.section] as Legible;
    // the browser counts the items, and no text has their numbers
    const start = placeOf(evidence.start + numberLength(text, evidence));
    const end = placeOf(evidence.end);
    Object.assign(evidence, { start, end, quote: (written[evidence.section] as Section).text.slice(start, end) });
  }
  return findings;
}

/** Reads the sections in their order, and knows what the headings around each of them and the section before introduce. */
class Outline {
  private readonly findings: Finding[] = [];
  private readonly isRepeat: readonly boolean[];
  private readonly titles: ReadonlySet<string>;
  /** What introduced the section at hand, in the one before. */
  private carried: Intro | undefined;
  /** What introduces the headings of one level that stand right below it: "Our payment processors are:", and a heading for each. */
  private over: { intro: Intro; level: number } | undefined;
  /** The last heading that says what the names in headings below it are there for, and the section that may go on with it on its level. */
  private purpose: { label: string; level: number; next: number } | undefined;
  /** What the headings around say of phrases below them: "Information we collect". */
  private readonly around: { intro: Intro; level: number }[] = [];
  /** The level of the heading around that speaks of some people only: what is denied below it is of their data. */
  private ofSome = Number.POSITIVE_INFINITY;

  constructor(private readonly sections: readonly Section[]) {
    this.isRepeat = repeats(sections);
    this.titles = new Set(sections.map(({ heading }) => bareTitle(heading ?? '')));
  }

  read(): Finding[] {
    for (const section of this.sections.keys()) this.readSection(section);
    return this.findings;
  }

  private readSection(section: number): void {
    const { findings, sections, around, titles } = this;
    const { text, heading, level } = sections[section] as Section;
    const context: Context = { text, section, heading, titles, before: undefined, opensWithName: false };
    this.readNameBelow(context, level);
    const purpose = this.purposeOf(context, level);
    while (around.length > 0 && (around.at(-1)?.level ?? 0) >= level) around.pop();
    const hasBelow = sections[section + 1]?.level === level + 1;
    const below = this.over || !hasBelow ? undefined : headingIntro(heading, HEAD_OF_NAMES);
    if (below) this.over = { intro: below, level: level + 1 };
    const told = findings.length;
    if (!this.isRepeat[section]) this.readText(context, level);
    const intro = headingIntro(heading, HEAD_OF_PHRASES);
    if (intro) around.push({ intro, level });
    // what stands under "Acme" mostly says itself what it is there for
    const said = findings.slice(told);
    if (purpose && !IS_OVER.test(text) && !said.some(isOfNames))
      findings.push(...outright(statedByHeading(purpose, context).filter(isOfNames)));
    // "How we share data", "Our affiliates", and below that "They help us"
    if (around.length > 0 && said.length === 0 && heading !== null && GOES_ON.test(text))
      findings.push(...statedByHeading(heading, context, around.at(-1)?.intro).filter(({ fact }) => fact.startsWith('sharing.')));
    // "Analytics", and under it "We use none.": the names below that are no longer at work
    if (said.some(({ denies }) => denies)) this.purpose = undefined;
    if (level <= this.ofSome) this.ofSome = OF_SOME_PEOPLE.test(heading ?? '') ? level : Number.POSITIVE_INFINITY;
    // and these buy nothing
    if (level >= this.ofSome) findings.push(...ofOneKind(findings.splice(told)).filter(({ fact }) => !fact.startsWith('payments.')));
  }

  /** Reads a heading that is a name below what introduces it. */
  private readNameBelow(context: Context, level: number): void {
    const { heading, text } = context;
    if (this.carried) this.over = { intro: this.carried, level };
    const isNamed = heading !== null && (isName(heading) || isNameOverPolicy(heading, text));
    if (this.over?.level === level && isNamed) this.findings.push(...statedByHeading(heading, context, this.over.intro).filter(isOfNames));
    else if (this.over && level <= this.over.level) this.over = undefined;
  }

  /** "Analytics: Acme and Zorbix", where the heading is a row of names below one that says what they are there for. */
  private purposeOf({ heading, text, section }: Context, level: number): string | undefined {
    const { purpose } = this;
    const names = heading?.replace(IN_BRACKETS, '') ?? '';
    if (purpose && (level > purpose.level || section === purpose.next) && isRowOfNames(names)) return `${purpose.label}: ${names}`;
    if (headsRow(heading)) this.purpose = { label: heading, level, next: text === '' ? section + 1 : -1 };
    else if (purpose && level <= purpose.level) this.purpose = undefined;
    return undefined;
  }

  /** Reads the sentences of a section, and keeps what introduces the next one. */
  private readText(context: Context, level: number): void {
    const reader = new SectionReader(this.findings, context, this.carried, this.around.at(-1)?.intro);
    this.carried = reader.read();
    const next = this.sections[context.section + 1];
    if (next && next.level > level && isNameOverPolicy(next.heading, next.text)) this.carried ??= reader.companies();
  }
}

/** What a heading states below what introduces it; quoted is the first sentence under it. */
function statedByHeading(heading: string, context: Context, intro?: Intro): Finding[] {
  const [first] = splitSentences(context.text);
  return first ? statedBy(heading, context, first, intro) : [];
}

const isOfNames = ({ names }: Finding): boolean => names.length > 0;
