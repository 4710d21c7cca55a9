import { useContext, useId, useState } from 'preact/hooks';
import type { Fact, Evidence as Quote, Section } from '../lib/policy';
import type { QuotePlace, Shown } from './Evidence';
import { factWord, markOf } from './headline';
import { Icon, Mark } from './Icon';
import { FACT_LABELS } from './labels';
import { Proof } from './Proof';
import { Say } from './Say';
import { counted, listText, type Phrase, WordsContext } from './words';

interface FactRowProps {
  fact: Fact;
  sections: readonly Section[];
  /** Open from the start. */
  open: boolean;
  /** Whether the names are written out: they are where the headline left some out. */
  names: boolean;
  /** What was said of it when the policy was pinned, where that is something else. */
  earlier?: { day: string; fact: Fact; sections: readonly Section[] } | undefined;
  onShow(evidence: Quote): Promise<Shown>;
}

/** What a policy says of a fact at one time, where it has changed: the time with the mark of the answer, and the sentences. */
function Side({ time, fact, sections, onShow }: { time: Phrase; fact: Fact; sections: readonly Section[] } & QuotePlace) {
  const words = useContext(WordsContext);
  return (
    <>
      <p class="side">
        <Mark name={markOf(fact.answer)} />
        <span>
          <Say {...time} />
          <span class="sr">
            {' '}
            <FactWord fact={fact} />
          </span>
        </span>
      </p>
      {fact.evidence.length > 0 ? (
        <Proof fact={fact} sections={sections} onShow={onShow} />
      ) : (
        <p class="note">{words.message('word_not_stated')}</p>
      )}
    </>
  );
}

function FactWord({ fact }: { fact: Fact }) {
  const words = useContext(WordsContext);
  return <Say {...factWord(fact, counted(words, 'word_named', fact.names.length))} />;
}

/** One thing that a policy may say: its answer, and when opened the sentences for it. What was never mentioned does not open. */
export function FactRow({ fact, sections, open, names, earlier, onShow }: FactRowProps) {
  const words = useContext(WordsContext);
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  const mark = markOf(fact.answer);
  const opens = earlier !== undefined || fact.evidence.length > 0;
  const row = (
    <>
      <span class="label">{words.message(FACT_LABELS[fact.id])}</span>
      <span class={`word ${mark}`}>
        <FactWord fact={fact} />
      </span>
      <Mark name={mark} />
      {opens && <Icon name="down" />}
      {names && (
        <span class="names">
          <bdi>{listText(words, fact.names)}</bdi>
        </span>
      )}
    </>
  );
  if (!opens) {
    return (
      <li class="fact">
        <div class="flat">{row}</div>
      </li>
    );
  }
  return (
    <li class="fact">
      <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {row}
      </button>
      {isOpen && (
        <div class="proof" id={id}>
          {earlier ? (
            <>
              <Side time={{ message: 'now' }} fact={fact} sections={sections} onShow={onShow} />
              <div class="earlier">
                <Side time={{ message: 'on_day', fill: [earlier.day] }} fact={earlier.fact} sections={earlier.sections} />
              </div>
            </>
          ) : (
            <Proof fact={fact} sections={sections} onShow={onShow} />
          )}
        </div>
      )}
    </li>
  );
}
