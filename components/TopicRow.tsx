import { useContext, useId, useState } from 'preact/hooks';
import type { Evidence, Section, Topic, TopicId } from '../lib/policy';
import type { Shown } from './Evidence';
import { FactRow } from './FactRow';
import { HeadlineText } from './HeadlineText';
import { headlineOf } from './headline';
import { Icon, Mark } from './Icon';
import { type MessageKey, WordsContext } from './words';

export const TOPIC_NAMES: Record<TopicId, MessageKey> = {
  payments: 'topic_payments',
  cookies: 'topic_cookies',
  tracking: 'topic_tracking',
  sharing: 'topic_sharing',
};

const ABOUT: Record<TopicId, [about: MessageKey, unsaid: MessageKey]> = {
  payments: ['about_payments', 'about_unsaid_who'],
  cookies: ['about_cookies', 'about_unsaid'],
  tracking: ['about_tracking', 'about_unsaid_who'],
  sharing: ['about_sharing', 'about_unsaid_who'],
};

interface TopicRowProps {
  topic: Topic;
  sections: readonly Section[];
  onShow(evidence: Evidence): Promise<Shown>;
}

/** One of the card's four rows: its headline, and when opened its facts, with the one that decided the headline open. */
export function TopicRow({ topic, sections, onShow }: TopicRowProps) {
  const words = useContext(WordsContext);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { phrase, mark, fact: decided, names } = headlineOf(topic);
  const [about, unsaid] = ABOUT[topic.id];
  const isUnsaid = topic.facts.every(({ answer }) => answer === 'not-stated');
  // the overall answer has a place of its own only where no single kind of sharing stands for it
  const facts = topic.facts.filter((fact) => fact.id !== 'sharing.any' || fact.id === decided);
  return (
    <section class="topic">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
          <Icon name={topic.id} />
          <span class="name">{words.message(TOPIC_NAMES[topic.id])}</span>
          <span class={mark === 'unsaid' ? 'headline unsaid' : 'headline'}>
            <HeadlineText phrase={phrase} mark={mark} />
          </span>
          <Mark name={mark} />
          <Icon name="down" />
        </button>
      </h2>
      {isOpen && (
        <div class="panel" id={id}>
          <p class="note">
            {words.message(about)} {isUnsaid && words.message(unsaid)}
          </p>
          <ul>
            {facts.map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                sections={sections}
                open={fact.id === decided}
                names={fact.names.some((name) => !names.includes(name))}
                onShow={onShow}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
