import type { Fact, FactId, Section, SummaryCard, TopicId } from './policy';

/** A policy's text with what was read of it: the current one, or a pinned state. */
export interface PolicyText {
  card: SummaryCard;
  sections: readonly Section[];
}

/** A fact whose answer, or whose names, are not what they were. */
export interface FactChange {
  topic: TopicId;
  fact: FactId;
  old: Fact;
  now: Fact;
}

/** A sentence in its version: `text === sections[section].text.slice(start, end)`. */
export interface Sentence {
  section: number;
  start: number;
  end: number;
  text: string;
}

/** A stretch of a changed sentence. Those that are `kept` or `new` make the sentence of now, those `kept` or `gone` the old one. */
export interface WordChange {
  kind: 'kept' | 'gone' | 'new';
  text: string;
}

export type SentenceChange =
  | { kind: 'gone'; old: Sentence }
  | { kind: 'new'; now: Sentence }
  | { kind: 'changed'; old: Sentence; now: Sentence; words: WordChange[] };

/** What came and went under one heading. */
export interface SectionChange {
  /** Its index in each version's sections; null where it is not in that version. */
  old: number | null;
  now: number | null;
  /** As it is now; of a section that is gone, as it was. */
  heading: string | null;
  /** The heading that it had before it was renamed; null where it was not. */
  was: string | null;
  /** In the order of the text. Empty where only the heading came, went or was renamed. */
  sentences: SentenceChange[];
}

/** What is different in a policy since it was pinned. */
export interface Changes {
  /** It reads the same: no answer and no sentence changed. */
  same: boolean;
  /** In the fixed order of the facts. */
  answers: FactChange[];
  /** In the order of the present text, each that is gone where it was. */
  sections: SectionChange[];
}
