import { Component, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft } from '../lib/pins/draft';
import type { PinHead, PinState } from '../lib/pins/pin';
import { dayApart, fullName } from './apart';
import { NoteField } from './NoteField';
import { OlderRow } from './OlderRow';
import { Answers, datesOf, IconButton } from './PinCells';
import { PolicyLink } from './PolicyLink';
import { Say } from './Say';
import type { SentenceChanges } from './WhatChanged';
import { counted, WordsContext } from './words';

/** What can be done with one pin. The functions must stay the same from drawing to drawing. */
export interface PinActs {
  onChoose(pin: PinHead, chosen: boolean): void;
  /** Opens the field for the note, keeps what is written in it, or shuts it. */
  onWrite(pin: PinHead, draft: Draft | undefined): void;
  /** Saves what is written in it, and shuts it. */
  onNote(pin: PinHead, draft: Draft): void;
  onDelete(pin: PinHead): void;
  /** Shows the older states, or hides them. */
  onHistory(pin: PinHead): void;
  /** Lays an older state beside the newest. */
  onCompareOlder(pin: PinHead, state: number): void;
  /** Which sentences changed from an older state to the next; undefined where that cannot be told, which is said then. */
  onChanges(pin: PinHead, state: number): Promise<SentenceChanges | undefined>;
}

interface PinRowProps extends PinActs {
  pin: PinHead;
  chosen: boolean;
  /** The note that is being written. */
  draft: Draft | undefined;
  /** What tells it apart from other pins of its site, where there are some. */
  apart: string | undefined;
  /** The states before the newest, newest first, where they are asked for. */
  older: readonly PinState[] | undefined;
}

/** The field for the note, where it is open. */
const fieldIn = (row: RefObject<HTMLElement | null>) => row.current?.querySelector('textarea');

function Row({ pin, chosen, draft, apart, older, ...acts }: PinRowProps) {
  const words = useContext(WordsContext);
  const row = useRef<HTMLTableRowElement>(null);
  const isWriting = draft !== undefined;
  const wasWriting = useRef(isWriting);
  // the focus goes with the field, at once, so that whoever types on does not type into nothing; but not to a row that comes back with it
  useLayoutEffect(() => {
    if (wasWriting.current === isWriting) return;
    wasWriting.current = isWriting;
    const field = fieldIn(row);
    field?.setSelectionRange(field.value.length, field.value.length);
    (field ?? row.current?.querySelector<HTMLElement>('td.acts button'))?.focus();
  }, [isWriting]);
  const name = fullName(words, pin, apart);
  const moments = [pin, ...(older ?? [])].map(({ pinnedAt }) => pinnedAt);
  const isKept = pin.states > 1;
  return (
    <>
      <tr data-key={pin.key} ref={row}>
        <td>
          <input
            type="checkbox"
            checked={chosen}
            aria-label={words.message('choose', [name])}
            onChange={({ currentTarget }) => acts.onChoose(pin, currentTarget.checked)}
          />
        </td>
        <th scope="row">
          <PolicyLink policy={pin} apart={apart} />
          <span class="note">
            <Say {...datesOf(words, pin.updated, dayApart(words, pin.pinnedAt, moments), isKept)} />{' '}
            {isKept && (
              <button type="button" class="older" aria-expanded={older !== undefined} onClick={() => acts.onHistory(pin)}>
                <Say message={counted(words, 'older_kept', pin.states - 1)} fill={[String(pin.states - 1)]} />
              </button>
            )}
          </span>
          {isWriting ? (
            <NoteField
              site={name}
              draft={draft.text}
              onWrite={(text) => acts.onWrite(pin, { ...draft, text })}
              onSave={() => acts.onNote(pin, draft)}
              onCancel={() => acts.onWrite(pin, undefined)}
            />
          ) : (
            pin.note && (
              <p class="mine" dir="auto">
                {pin.note}
              </p>
            )
          )}
        </th>
        <Answers topics={pin.topics} />
        <td class="acts">
          <IconButton
            icon="note"
            onPress={() => (isWriting ? fieldIn(row)?.focus() : acts.onWrite(pin, { text: pin.note, before: pin.note }))}
          >
            <Say message={pin.note ? 'note_change' : 'note_write'} fill={[name]} />
          </IconButton>
          <IconButton icon="bin" onPress={() => acts.onDelete(pin)}>
            <Say message="delete" fill={[name]} />
          </IconButton>
        </td>
      </tr>
      {older?.map((state, index) => (
        <OlderRow
          key={state.id}
          site={name}
          state={state}
          next={(older[index - 1] ?? pin).pinnedAt}
          moments={moments}
          onCompare={() => acts.onCompareOlder(pin, state.id)}
          onChanges={() => acts.onChanges(pin, state.id)}
        />
      ))}
    </>
  );
}

/** A pin in the list: its site and dates, the four answers at a glance, the user's note. Drawn anew only where it changed. */
export class PinRow extends Component<PinRowProps> {
  override shouldComponentUpdate(next: PinRowProps): boolean {
    return (Object.keys(next) as (keyof PinRowProps)[]).some((key) => next[key] !== this.props[key]);
  }
  override render(props: PinRowProps) {
    return <Row {...props} />;
  }
}
