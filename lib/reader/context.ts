import { HEAD } from '../names/in-tracking';
import type { KnownName } from '../policy';
import type { Span } from '../sentences';
import { anyOf, type ClassSet, classSet } from './classes';
import { PROPER } from './kinds';
import { reading } from './reading';
import { Tokens } from './words';

// What stands around a sentence and belongs to it: its heading, the sentence before, what introduces its list.

/** What is known around a sentence. */
export interface Context {
  /** The text that the sentence stands in, that of the section with this number, and the section's heading. */
  text: string;
  section: number;
  heading: string | null;
  /** The headings of all sections, as `bareTitle` gives them: in a table of contents they state nothing. */
  titles: ReadonlySet<string>;
  /** The classes of the sentence before in the same section: what "it" refers to. The heading's where there is none yet. */
  before: ClassSet | undefined;
  /** Whether the sentence before opens with the name of somebody else, of whom "it" goes on: "Acme is a partner. It sets cookies." */
  opensWithName: boolean;
}

/** The words of a list's introduction that its items inherit. */
export interface Intro {
  words: string[];
  low: number[];
  high: number[];
  top: number[];
  literal: number[];
  names: (KnownName[] | undefined)[];
  /** Whether it speaks of companies that track. */
  headsNames: boolean;
  /** Whether it denies its items, or asks for consent to them. */
  limits: boolean;
  /** Whether it ends on a denial, which its items complete: "We will never:", "What we do not do:". */
  denies: boolean;
}

/**
 * A heading gives context, never the statement itself: "With whom we share your data" over a list of recipients. Undefined where it has
 * none of these words.
 */
export function headingIntro(heading: string | null, has: ClassSet): Intro | undefined {
  if (heading === null) return undefined;
  const tokens = readHeading(heading);
  return anyOf(has, tokens.all) ? toIntro(tokens) : undefined;
}

/** The words of a sentence by which it introduces others. */
export function introOf(text: string, { start, end }: Span): Intro {
  const { tokens } = reading;
  tokens.length = 0;
  tokens.split(text, start, end);
  tokens.label(0);
  return toIntro();
}

/** How an introduction ends that denies its items. */
const ENDS_DENYING = /(?:not|never|n['’]t)(?: do| to)?$/;

/** Keeps the words that mean something, of the sentence just read or of others. */
export function toIntro(tokens = reading.tokens): Intro {
  const intro: Intro = { words: [], low: [], high: [], top: [], literal: [], names: [], headsNames: false, limits: false, denies: false };
  for (let at = 0; at < tokens.length && intro.words.length < 60; at++) {
    const low = tokens.low[at] as number;
    const high = tokens.high[at] as number;
    const top = tokens.top[at] as number;
    // a name that no list knows is known by its place, which it does not keep here
    if ((low | high | top) === 0 || tokens.is(at, PROPER)) continue;
    if (tokens.is(at, HEAD)) intro.headsNames = true;
    if (tokens.is(at, LIMITING)) intro.limits = true;
    intro.words.push(tokens.words[at] as string);
    intro.low.push(low);
    intro.high.push(high);
    intro.top.push(top);
    intro.literal.push(tokens.literal[at] as number);
    intro.names.push(tokens.names[at]);
  }
  const { words } = intro;
  const last = words.length - 1;
  intro.denies = ENDS_DENYING.test(`${words[last - 1]} ${words[last]}`);
  return intro;
}

const LIMITING = classSet('not', 'no', 'never', 'consent');
const NOTHING: ClassSet = { low: 0, high: 0, top: 0 };
/** The heading read last: what stands under it asks for it again and again. */
const headings = new Tokens();
let latest: string | undefined;

function readHeading(heading: string): Tokens {
  const { own } = reading.tokens;
  if (heading === latest && headings.own === own) return headings;
  latest = heading;
  headings.own = own;
  headings.length = 0;
  headings.split(heading, 0, heading.length);
  headings.label(0);
  headings.sum();
  return headings;
}

/** What a heading, or a line that looks like one, speaks of. */
export function classesOfHeading(heading: string): ClassSet {
  return readHeading(heading).all;
}

/** What "it" refers to: at first, what the heading speaks of. */
export function classesBefore(context: Context): ClassSet {
  context.before ??= context.heading === null ? NOTHING : classesOfHeading(context.heading);
  return context.before;
}
