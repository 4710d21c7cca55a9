import { diffArrays } from 'diff';
import { factIn, isSameFact } from './compare';
import { type Fact, type FactId, type Section, type SummaryCard, TOPICS, type TopicId } from './policy';
import { keyOfWord } from './sameness';
import { byPresentRules } from './summarize';
import { matchVersions, type Part, type Sentence, type Unit } from './versions';

export type { Sentence };

/** A policy's text with what was read of it: the current one, or a pinned state. */
export interface PolicyText {
  card: SummaryCard;
  sections: Section[];
}

/** A fact whose answer is not what it was, or who is named. */
export interface FactChange {
  topic: TopicId;
  fact: FactId;
  old: Fact;
  now: Fact;
}

/** A stretch of a changed sentence. Those `kept` and `new` make the sentence as it is now. */
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
  /** It reads the same and is read the same: nothing is listed below. */
  same: boolean;
  /** In the fixed order of the facts. */
  answers: FactChange[];
  /** In the order of the present text; one that is gone stands after the one that it followed. */
  sections: SectionChange[];
}

/** Words that come and go in one sentence; where more do, it is told as a whole. */
const MOST_WORD_EDITS = 1000;

/**
 * Compares two versions of a policy: which answers changed, and which sentences came, went and were changed, section by section.
 *
 * What only looks different is no change: text that moved, was wrapped anew, numbered anew or dated anew, that stands twice, or is written
 * with other quotation marks, dashes, spaces or capitals. An item of a list that moved under another introduction has changed, and so
 * has an answer under another question, a fragment under another heading, and what is said of "them" where they are something else.
 * Where the rules have changed since the old card was made, the old text is read again, so that the answers differ by the policy alone.
 */
export function whatChanged(old: PolicyText, now: PolicyText): Changes {
  const [before, after] = matchVersions(old.sections, now.sections);
  const sections = sectionChanges(before, after);
  const answers = answerChanges(old, now);
  return { same: sections.length === 0 && answers.length === 0, answers, sections };
}

function answerChanges(old: PolicyText, now: PolicyText): FactChange[] {
  const { card } = byPresentRules(old);
  return (Object.keys(TOPICS) as TopicId[]).flatMap((topic) =>
    TOPICS[topic].flatMap((fact) => {
      const change = { topic, fact, old: factIn(card.topics, fact), now: factIn(now.card.topics, fact) };
      return isSameFact(change.old, change.now) ? [] : change;
    }),
  );
}

function sectionChanges(before: readonly Part[], after: readonly Part[]): SectionChange[] {
  const changes: SectionChange[] = [];
  /** Gone sections by the one that they followed. */
  const gone = new Map<Part | null, Part[]>();
  let followed: Part | null = null;
  for (const part of before) {
    if (part.match !== null) followed = part.match;
    else addGone(gone, followed, part);
  }
  const tell = (old: Part | null, now: Part | null) => {
    const change = sectionChange(old, now);
    if (change) changes.push(change);
  };
  for (const part of [null, ...after]) {
    if (part) tell(part.match, part);
    for (const old of gone.get(part) ?? []) tell(old, null);
  }
  return changes;
}

/** What changed in a section; null where nothing did. */
function sectionChange(old: Part | null, now: Part | null): SectionChange | null {
  const sentences = sentenceChanges(old?.units ?? [], now?.units ?? []);
  const isOther = (heading: Unit | null | undefined) => Boolean(heading && (heading.changed || heading.match === null));
  if (sentences.length === 0 && !isOther(old?.heading) && !isOther(now?.heading)) return null;
  return {
    old: old?.index ?? null,
    now: now?.index ?? null,
    heading: (now ?? old)?.heading?.text ?? null,
    was: now !== null && isOther(old?.heading) ? old!.heading!.text : null,
    sentences,
  };
}

/** The sentences that changed, in the order of the present text; what is gone stands after the sentence that it followed. */
function sentenceChanges(oldUnits: readonly Unit[], nowUnits: readonly Unit[]): SentenceChange[] {
  const gone = new Map<Unit | null, SentenceChange[]>();
  const present = new Set(nowUnits);
  let followed: Unit | null = null;
  for (const unit of oldUnits) {
    if (unit.match !== null) followed = present.has(unit.match) ? unit.match : followed;
    else if (!unit.isHeading) addGone(gone, followed, { kind: 'gone', old: toSentence(unit) });
  }
  const changes = [...(gone.get(null) ?? [])];
  for (const unit of nowUnits) {
    if (!unit.isHeading) {
      const now = toSentence(unit);
      if (unit.match === null) changes.push({ kind: 'new', now });
      else if (unit.changed)
        changes.push({ kind: 'changed', old: toSentence(unit.match), now, words: wordChanges(unit.match.text, unit.text) });
    }
    for (const change of gone.get(unit) ?? []) changes.push(change);
  }
  return changes;
}

/** Puts what is gone after what it followed. In place: where all of a text is new, all that is gone stands after the same. */
function addGone<K, T>(gone: Map<K, T[]>, followed: K, one: T): void {
  const all = gone.get(followed);
  if (all) all.push(one);
  else gone.set(followed, [one]);
}

function toSentence({ section, start, end, text }: Unit): Sentence {
  return { section, start, end, text };
}

/** A word or a mark, with the space after it. */
const TOKEN = /(?:[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])\s*/gu;

/** Which words of a sentence came and went. Words that read the same are kept, as they are written now. */
function wordChanges(old: string, now: string): WordChange[] {
  const oldTokens: string[] = old.match(TOKEN) ?? [];
  const nowTokens: string[] = now.match(TOKEN) ?? [];
  const runs = diffArrays(oldTokens.map(keyOfWord), nowTokens.map(keyOfWord), { maxEditLength: MOST_WORD_EDITS });
  if (!runs)
    return [
      { kind: 'gone', text: old },
      { kind: 'new', text: now },
    ];
  let [fromOld, fromNow] = [0, 0];
  return runs.map(({ count, added, removed }): WordChange => {
    const text = (removed ? oldTokens.slice(fromOld, fromOld + count) : nowTokens.slice(fromNow, fromNow + count)).join('');
    if (!added) fromOld += count;
    if (!removed) fromNow += count;
    return { kind: added ? 'new' : removed ? 'gone' : 'kept', text };
  });
}
