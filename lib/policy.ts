/**
 * The vocabulary that every part of Policy Glance speaks: types, and the lists of what they allow. Plain JSON at run time.
 * Terms follow OPP-115 (practices) and the W3C Web Annotation model (quotes).
 */

export const ANSWERS = ['does', 'does-not', 'with-consent', 'mixed', 'not-stated'] as const;
/** What a policy says of a practice. `not-stated` is never "no". */
export type Answer = (typeof ANSWERS)[number];

export const CARD_DATA_ANSWERS = ['not-received', 'not-kept', 'kept', 'collected', 'not-stated'] as const;
/** What a policy says of card and bank numbers. */
export type CardDataAnswer = (typeof CARD_DATA_ANSWERS)[number];

/** A stretch of the policy under one heading; text before the first heading has `heading: null`. */
export interface Section {
  /** 1 to 6, as h1 to h6; 0 for the text before the first heading. */
  level: number;
  heading: string | null;
  /** The text as a reader sees it. Blocks are parted by "\n", the cells of a row by " | "; a list item starts with "• " or "2. ". */
  text: string;
}

/** A policy as plain JSON: what was read of the page, and what its text says of itself. */
export interface PolicyDocument {
  url: string;
  /** Host name without "www.", or '' where there is no address. */
  site: string;
  title: string | null;
  /** BCP 47 primary subtag of the text's language, or null where it cannot be told. */
  language: string | null;
  /** "YYYY-MM-DD", "YYYY-MM" or "YYYY": when the text says that it was last updated or takes effect. */
  updated: string | null;
  sections: Section[];
  /** How many of the sections were folded away (closed details, hidden tab panels) when read. */
  folded: number;
}

/** The site at an address: its host's name without "www.", or '' where there is no address, or none that names a host. */
export function siteAt(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** What a page seems to be. */
export type PageKind =
  | 'privacy-policy'
  | 'terms'
  | 'cookie-policy'
  | 'imprint'
  | 'orders'
  | 'article'
  | 'settings'
  | 'error'
  | 'empty'
  | 'other';

/** Is this a privacy policy, and why. */
export interface Detection {
  isPolicy: boolean;
  /** 0 to 1; `isPolicy` from 0.5. */
  score: number;
  /** Ids of what spoke for and against, strongest first. */
  reasons: string[];
  kind: PageKind;
}

/** A verbatim quote: `quote === sections[section].text.slice(start, end)`. */
export interface Evidence {
  section: number;
  start: number;
  end: number;
  quote: string;
  /** The answer that this quote supports: a `mixed` fact has quotes for both sides. */
  says: Answer | CardDataAnswer;
}

/** The topics in their fixed order, each with its facts in theirs. */
export const TOPICS = {
  payments: ['payments.processor', 'payments.card-data'],
  cookies: ['cookies.first-party', 'cookies.third-party'],
  tracking: ['tracking.server-logs', 'tracking.analytics', 'tracking.advertising', 'tracking.beacons', 'tracking.do-not-track'],
  sharing: [
    'sharing.any',
    'sharing.sale',
    'sharing.third-party-marketing',
    'sharing.service-providers',
    'sharing.affiliates',
    'sharing.legal',
    'sharing.business-transfer',
    'sharing.aggregate',
  ],
} as const;

export type TopicId = keyof typeof TOPICS;
export type FactId = (typeof TOPICS)[TopicId][number];

/** One sentence's statement on one fact: what `classify` finds. */
export interface Finding {
  fact: FactId;
  /** Id of the rule that found it: "sharing/legal". */
  rule: string;
  answer: Exclude<Answer | CardDataAnswer, 'not-stated'>;
  /** Companies and services that the sentence names in this role, in their usual public spelling. */
  names: string[];
  /** The sentence means others in this role beside those it names: "PayPal and other processors". */
  others: boolean;
  /** Whether it denies: "not without your consent" does, "with your consent we share" does not; both are `with-consent`. */
  denies: boolean;
  /** A denial of one kind of data or one purpose, which gives way to a statement. */
  narrow: boolean;
  /** Said in passing: it states nothing where nothing else of the policy bears it out. */
  passing: boolean;
  /** A denial "except as described here": it leaves open what the policy says elsewhere. */
  open: boolean;
  /** How many matches of patterns found it: the more, the less likely it is a mistake, and the plainer a proof. */
  matches: number;
  evidence: Evidence;
}

/** All that a policy says on one fact. */
export interface Fact {
  id: FactId;
  answer: Answer | CardDataAnswer;
  names: string[];
  /** The text also means others in this role, whom it does not name. */
  others?: boolean;
  evidence: Evidence[];
}

export interface Topic {
  id: TopicId;
  answer: Answer;
  facts: Fact[];
}

export interface SummaryCard {
  site: string;
  url: string;
  title: string | null;
  language: string | null;
  updated: string | null;
  /** Always four, in the order of `TOPICS`. */
  topics: Topic[];
  /** Rises when rules change answers, so that old cards can be told from new ones. */
  rulesVersion: number;
}

/** A company or service and what it is known for: the data in `names/`. */
export interface KnownName {
  /** The usual public spelling. */
  name: string;
  /** Other spellings and former names. Matched case-insensitively, whole words, unless `common` is set. */
  aliases?: readonly string[];
  /**
   * Why the name needs care: it is an everyday word ("Square"), or a company with many trades ("Google").
   * Such a name counts only as written (capital letters) and only in the role that its sentence states.
   */
  common?: string;
  role: PaymentRole | TrackerRole;
}

/** How somebody takes or moves money. */
export type PaymentRole =
  | 'processor'
  | 'merchant-of-record'
  | 'wallet'
  | 'buy-now-pay-later'
  | 'order-form'
  | 'local-method'
  | 'card-scheme'
  | 'app-store';

/** How somebody measures or follows visitors. */
export type TrackerRole = 'analytics' | 'advertising' | 'social';
