import { Fragment } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Fact, Evidence as Quote, Section } from '../lib/policy';
import { Evidence, type QuotePlace } from './Evidence';
import { markOf } from './headline';
import { Mark } from './Icon';
import { sidesOf } from './labels';
import { Say } from './Say';
import { counted, WordsContext } from './words';

/** A policy that says a thing a hundred times is read as well from the first few. */
const QUOTES_AT_FIRST = 6;

function Quotes({ evidence, sections, ...place }: { evidence: Quote[]; sections: readonly Section[] } & QuotePlace) {
  const words = useContext(WordsContext);
  const [all, setAll] = useState(false);
  const rest = all ? 0 : Math.max(0, evidence.length - QUOTES_AT_FIRST);
  return (
    <>
      {evidence.slice(0, evidence.length - rest).map((one, index) => (
        <Evidence
          key={`${one.section} ${one.start}`}
          evidence={one}
          section={sections[one.section]}
          // the first of those that take the button's place
          takesFocus={index === QUOTES_AT_FIRST}
          {...place}
        />
      ))}
      {rest > 0 && (
        <button type="button" class="btn quiet" onClick={() => setAll(true)}>
          <Say message={counted(words, 'quotes_more', rest)} fill={[String(rest)]} />
        </button>
      )}
    </>
  );
}

interface ProofProps extends QuotePlace {
  fact: Fact;
  sections: readonly Section[];
}

/** All the sentences for a fact's answer; where they speak for both sides, side by side. */
export function Proof({ fact, sections, ...place }: ProofProps) {
  const words = useContext(WordsContext);
  const sides = sidesOf(fact);
  if (sides.length === 0) return <Quotes evidence={fact.evidence} sections={sections} {...place} />;
  return (
    <>
      <Quotes evidence={fact.evidence.filter(({ says }) => !sides.some((side) => side.says === says))} sections={sections} {...place} />
      {sides.map(({ says, message, evidence }) => (
        <Fragment key={says}>
          <p class="side">
            <Mark name={markOf(says)} />
            {words.message(message)}
          </p>
          <Quotes evidence={evidence} sections={sections} {...place} />
        </Fragment>
      ))}
    </>
  );
}
