import type { Ref } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft } from '../lib/pins/draft';
import type { PinHead, PinState } from '../lib/pins/pin';
import { TOPICS, type TopicId } from '../lib/policy';
import { TOPIC_NAMES } from './labels';
import { type PinActs, PinRow } from './PinRow';
import { useSlices } from './useSlices';
import { useStable } from './useStable';
import { WordsContext } from './words';

interface PinTableProps {
  /** In their order. */
  pins: readonly PinHead[];
  /** What list that is: another one begins at its top. */
  list: string;
  table: Ref<HTMLTableElement>;
  chosen: ReadonlyMap<string, true>;
  /** The notes that are being written. */
  drafts: ReadonlyMap<string, Draft>;
  /** What tells pins of one site apart. */
  apart: ReadonlyMap<PinHead, string>;
  olderOf(pin: PinHead): readonly PinState[] | undefined;
  acts: PinActs;
}

/** The pins, a row each: at first those that are seen. */
export function PinTable({ pins, list, table, chosen, drafts, apart, olderOf, acts }: PinTableProps) {
  const words = useContext(WordsContext);
  const drawn = useSlices(pins.length, list);
  // rows are drawn anew where they changed, so what they call must not change
  const stable = useStable(acts);
  return (
    <table ref={table} aria-label={words.message('pins')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.message('column_site')}</th>
          {(Object.keys(TOPICS) as TopicId[]).map((id) => (
            <th scope="col" key={id}>
              {words.message(TOPIC_NAMES[id])}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {pins.slice(0, drawn).map((pin) => (
          <PinRow
            key={pin.key}
            pin={pin}
            chosen={chosen.has(pin.key)}
            draft={drafts.get(pin.key)}
            apart={apart.get(pin)}
            older={olderOf(pin)}
            {...stable}
          />
        ))}
      </tbody>
    </table>
  );
}
