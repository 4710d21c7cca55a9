import { useContext, useState } from 'preact/hooks';
import type { PinState } from '../lib/pins/pin';
import { dayApart } from './apart';
import { Answers, datesOf, IconButton } from './PinCells';
import { Say } from './Say';
import { SectionChanges, type SentenceChanges } from './WhatChanged';
import { WordsContext } from './words';

interface OlderRowProps {
  /** What the pin is called. */
  site: string;
  state: PinState;
  /** When the version after it was pinned. */
  next: string;
  /** When each version of the pin was pinned. */
  moments: readonly string[];
  /** Lays it beside the newest. */
  onCompare(): void;
  /** Which sentences changed from it to the next; undefined where that cannot be told, which is said then. */
  onChanges(): Promise<SentenceChanges | undefined>;
}

/** An older version of a pinned policy: its dates and answers, and on a press what changed from it to the next. */
export function OlderRow({ site, state, next, moments, onCompare, onChanges }: OlderRowProps) {
  const words = useContext(WordsContext);
  const [changes, setChanges] = useState<SentenceChanges>();
  const { pinnedAt, card } = state;
  return (
    <>
      <tr class="before">
        <td />
        <th scope="row">
          <span class="sr">
            <Say message="older_of" fill={[site]} />{' '}
          </span>
          <span class="note">
            <Say {...datesOf(words, card.updated, dayApart(words, pinnedAt, moments), false)} />
          </span>
          <button
            type="button"
            class="older note"
            aria-expanded={changes !== undefined}
            onClick={async () => setChanges(changes ? undefined : await onChanges())}
          >
            <Say message="changed_by" fill={[dayApart(words, next, moments)]} />
          </button>
        </th>
        <Answers topics={card.topics} />
        <td class="acts">
          <IconButton icon="compare" onPress={onCompare}>
            <Say message="compare_older" fill={[dayApart(words, pinnedAt, moments)]} />
          </IconButton>
        </td>
      </tr>
      {changes && (
        <tr class="before">
          <td class="told" colSpan={7}>
            {changes.sections.length > 0 ? <SectionChanges {...changes} /> : <p class="note">{words.message('changed_nothing')}</p>}
          </td>
        </tr>
      )}
    </>
  );
}
