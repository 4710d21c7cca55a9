import type { Answer, CardDataAnswer, FactId } from '../policy';
import type { TokenClass } from '../reader/classes';

/** What a sentence of an example states: every fact, exactly. */
export type States = Partial<Record<FactId, Answer | CardDataAnswer>>;

/** One example at least, which the tests run. */
type Examples = readonly [Example, ...Example[]];
type Example = readonly [sentence: string, states: States];

/** A rule says which words state a fact. The reader of sentences finds out whether they are denied, and whose act it is. */
export interface Rule {
  fact: FactId;
  /** Patterns (see pattern.ts); any of them will do. */
  when: readonly [string, ...string[]];
  /** Patterns that take the statement away: before it in the sentence, or in its clause. */
  unless?: readonly [string, ...string[]];
  /** Classes that must not stand within the match: "share aggregated information" is not sharing of personal information. */
  without?: readonly TokenClass[];
  /** Classes that must not stand in the same clause, which then speaks of something else: of ads, of breaches, of cards. */
  beside?: readonly TokenClass[];
  /** For words that refer back ("it", "this information"): the sentence, or the one before it, must have one of these classes. */
  refersTo?: readonly TokenClass[];
  /** Whose act counts. Without: the site's own, which is also meant where nobody is named. */
  by?: 'others' | 'anyone';
  /** The answer where the act is stated, and where it is denied (null: a denial states nothing). Without: does and does-not. */
  yes?: Answer | CardDataAnswer | null;
  no?: Answer | CardDataAnswer | null;
  /** Counts where the sentence only speaks of a right: who may object to a thing is subject to it. */
  presupposed?: true;
  /**
   * Said in passing, unless the sentence has one of these classes: it counts only where the policy states outright, anywhere, how visitors
   * are followed.
   */
  passing?: readonly TokenClass[];
  /** A denial of this rule is of one kind of data or one purpose: it gives way where the policy states the fact elsewhere. */
  narrow?: true;
  /** Which known names of the sentence belong to the fact. */
  names?: 'processor' | 'tracker';
  /** Sentences that the rule must find, with all that they state. */
  matches: Examples;
  /** Sentences that it must not take for a statement of its own, with all that they state. */
  ignores: Examples;
}

/** Rules by name. */
export type Rules = Readonly<Record<string, Rule>>;
