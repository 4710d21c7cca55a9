import { useContext, useId, useState } from 'preact/hooks';
import type { FactChange } from '../lib/changes';
import type { Evidence, Section, Topic, TopicId } from '../lib/policy';
import type { Shown } from './Evidence';
import { FactRow } from './FactRow';
import { HeadlineText } from './HeadlineText';
import { headlineOf } from './headline';
import { Icon, Mark } from './Icon';
import { FACT_LABELS, TOPIC_NAMES } from './labels';
import { Say } from './Say';
import { listText, type MessageKey, type Phrase, textOf, WordsContext } from './words';

const ABOUT: Record<TopicId, [about: MessageKey, unsaid: MessageKey]> = {
  payments: ['about_payments', 'about_unsaid_who'],
  cookies: ['about_cookies', 'about_unsaid'],
  tracking: ['about_tracking', 'about_unsaid_who'],
  sharing: ['about_sharing', 'about_unsaid_who'],
};

/** A policy as it was when it was pinned, where it says something else now. */
export interface Earlier {
  /** When that was, in words: "12 March". */
  day: string;
  /** The facts that changed. */
  answers: readonly FactChange[];
  /** The text of then: the old quotes are in it. */
  sections: readonly Section[];
}

interface TopicRowProps {
  topic: Topic;
  sections: readonly Section[];
  /** How the topic stands among the pinned sites. */
  hint?: Phrase | undefined;
  earlier?: Earlier | undefined;
  onShow(evidence: Evidence): Promise<Shown>;
}

/**
 * One of the card's four rows: its headline, and when opened its facts, with the one that decided the headline open, and those that
 * changed since the policy was pinned.
 */
export function TopicRow({ topic, sections, hint, earlier, onShow }: TopicRowProps) {
  const words = useContext(WordsContext);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { phrase, mark, fact: decided, names } = headlineOf(topic);
  const [about, unsaid] = ABOUT[topic.id];
  const isUnsaid = topic.facts.every(({ answer }) => answer === 'not-stated');
  const before = new Map(earlier?.answers.map(({ fact, old }) => [fact, old]));
  const was = headlineOf({ ...topic, facts: topic.facts.map((fact) => before.get(fact.id) ?? fact) });
  const isAnother = textOf(words, was.phrase) !== textOf(words, phrase);
  // the overall answer has a place of its own only where no single kind of sharing stands for it
  const kinds = topic.facts.filter((fact) => fact.id !== 'sharing.any');
  const facts = topic.facts.filter(
    ({ id }) => id !== 'sharing.any' || id === decided || (!kinds.some((fact) => before.has(fact.id)) && before.has(id)),
  );
  const changed = facts.filter((fact) => before.has(fact.id));
  return (
    <section class={changed.length > 0 ? 'topic changed' : 'topic'}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
          <Icon name={topic.id} />
          <span class="name">{words.message(TOPIC_NAMES[topic.id])}</span>
          <span class={mark === 'unsaid' ? 'headline unsaid' : 'headline'}>
            <HeadlineText phrase={phrase} mark={mark} />
          </span>
          <Mark name={mark} />
          <Icon name="down" />
          {isAnother ? (
            <>
              <span class="was">
                <Say message="was" fill={[was.phrase]} />
              </span>
              <Mark name={was.mark} />
            </>
          ) : (
            changed.length > 0 && (
              <span class="was">
                <Say
                  message="changed_within"
                  fill={[
                    listText(
                      words,
                      changed.map((fact) => words.message(FACT_LABELS[fact.id])),
                    ),
                  ]}
                />
              </span>
            )
          )}
          {hint && (
            <span class="hint note">
              <Say {...hint} />
            </span>
          )}
        </button>
      </h2>
      {isOpen && (
        <div class="panel" id={id}>
          <p class="note">
            {words.message(about)} {isUnsaid && words.message(unsaid)}
          </p>
          <ul>
            {facts.map((fact) => {
              const then = before.get(fact.id);
              return (
                <FactRow
                  key={fact.id}
                  fact={fact}
                  sections={sections}
                  open={fact.id === decided || then !== undefined}
                  names={fact.names.some((name) => !names.includes(name))}
                  earlier={earlier && then && { day: earlier.day, fact: then, sections: earlier.sections }}
                  onShow={onShow}
                />
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
