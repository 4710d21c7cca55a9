import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import { type Phrase, WordsContext } from './words';

/** Private-use characters: they stand for the blanks of a message while it is taken apart. */
const BLANK = 0xe000;

/** A phrase as text nodes. What fills its blanks is isolated, so that a name's direction does not spill into the words around it. */
export function Say({ message, fill = [] }: Phrase) {
  const words = useContext(WordsContext);
  const blanks = fill.map((_, index) => String.fromCharCode(BLANK + index));
  const parts: ComponentChild[] = [];
  for (const part of words.message(message, blanks).split(/([\ue000-\ue008])/)) {
    const filling = fill[part.charCodeAt(0) - BLANK];
    if (filling === undefined) parts.push(part);
    else parts.push(typeof filling === 'string' ? <bdi>{filling}</bdi> : <Say {...filling} />);
  }
  return <>{parts}</>;
}
