import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, isEdited } from '../lib/pins/draft';
import type { DamagedRecord, PinHead, PinState } from '../lib/pins/pin';
import { type PinOrder, searchPins, sortPins } from '../lib/pins/pin-list';
import type { ImportItem, ImportPreview } from '../lib/pins/transfer';
import { fullName, tellApart } from './apart';
import { DamagedAside } from './DamagedAside';
import { type ExportForm, ExportMenu } from './ExportMenu';
import { FindField } from './FindField';
import { Icon } from './Icon';
import { ImportButton } from './ImportButton';
import { ImportReview } from './ImportReview';
import { NothingPinned } from './NothingPinned';
import type { PinActs } from './PinRow';
import { PinTable } from './PinTable';
import { Say } from './Say';
import { Toast } from './Toast';
import { useDeleting } from './useDeleting';
import { useDone } from './useDone';
import { type Entries, useEntries } from './useEntries';
import { useHistories } from './useHistories';
import { useImport } from './useImport';
import type { SentenceChanges } from './WhatChanged';
import { counted, type MessageKey, type Phrase, sizeText, WordsContext } from './words';

const ORDERS: [PinOrder, MessageKey][] = [
  ['newest', 'sort_newest'],
  ['site', 'sort_site'],
  ['policy-date', 'sort_policy_date'],
];

/** How the page is looked at: what the way back to it brings back. */
export interface Looked {
  /** The keys of the pins that are chosen. */
  chosen: readonly string[];
  order: PinOrder;
  query: string;
}

interface PinsPageProps {
  pins: readonly PinHead[];
  /** The records that could not be read. */
  damaged: readonly DamagedRecord[];
  /** What all of it takes, in bytes; null until all pins are read, while `pins` are the newest. */
  used: number | null;
  /** The registrable domain of a host. */
  domainOf(site: string): string;
  /** How the page is looked at, at first. */
  looked: Looked;
  /** Hears of every change of it. */
  onLook(looked: Looked): void;
  /** The notes that are being written at first, each with the key of its pin. */
  drafts: Entries<Draft>;
  /** Hears of every letter of them. */
  onDrafts(drafts: Entries<Draft>): void;
  /** Takes pins away; resolves with what brings them back, where there is something to bring. */
  onDelete(pins: readonly PinHead[]): Promise<(() => Promise<void>) | undefined>;
  /** Saves a note that was changed; `before` is what it was changed from. */
  onNote(pin: PinHead, note: string, before: string): Promise<void>;
  /** The states of a pin before the newest, newest first. */
  onHistory(pin: PinHead): Promise<readonly PinState[]>;
  /** Which sentences changed from an older state of a pin to the next. */
  onChanges(pin: PinHead, state: number): Promise<SentenceChanges>;
  /** Opens the comparison of pins as they are now. */
  onCompare(pins: readonly PinHead[]): void;
  /** Opens the comparison of a pin with an older state of it. */
  onCompareOlder(pin: PinHead, state: number): void;
  /** Saves pins as a file; all where none are given. Resolves with the number of records that had to be left out. */
  onExport(form: ExportForm, pins?: readonly PinHead[]): Promise<number>;
  /** Saves what could not be read as a file. */
  onSaveDamaged(): Promise<void>;
  /** Takes away what could not be read and is saved as a file. */
  onRemoveDamaged(saved: readonly DamagedRecord[]): Promise<void>;
  /** What a file would bring. */
  onRead(file: File): Promise<ImportPreview>;
  /** Adds what the user agreed to: all of it or nothing. */
  onImport(items: readonly ImportItem[]): Promise<void>;
  /** What to say of an error of the functions above. */
  reasonOf(error: unknown): Phrase;
}

/** All pins: found, sorted, annotated, deleted, chosen for comparing, taken out and brought in. */
export function PinsPage(props: PinsPageProps) {
  const { pins, damaged, used, domainOf } = props;
  const words = useContext(WordsContext);
  const [query, setQuery] = useState(props.looked.query);
  const [order, setOrder] = useState(props.looked.order);
  const [chosen, choose] = useEntries<true>(props.looked.chosen.map((key) => [key, true]));
  // kept apart from their rows, which come and go with what is searched for: no words are lost
  const [drafts, write, rewrite] = useEntries(props.drafts);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);

  const sorted = useMemo(() => sortPins(pins, order, domainOf), [pins, order, domainOf]);
  const found = useMemo(() => searchPins(sorted, query), [sorted, query]);
  const picked = sorted.filter(({ key }) => chosen.has(key));
  // what is chosen stays in view, for the buttons act on it; what is no longer chosen until another search: no row goes by its own box
  const listed = useMemo(() => {
    const all = new Set([...found, ...picked]);
    return sorted.filter((pin) => all.has(pin));
  }, [found]);
  const apart = useMemo(() => tellApart(pins), [pins]);
  const isEmpty = pins.length + damaged.length === 0 && used !== null;

  const { done, say, attempt, close } = useDone(props.reasonOf);
  const { olderOf, toggle } = useHistories(props.onHistory, attempt);
  const binOf = ({ key }: PinHead) => table.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] td.acts > :last-child`);
  const called = (pin: PinHead) => fullName(words, pin, apart.get(pin));
  const deleting = useDeleting({ pins, called, listed, binOf, search, onDelete: props.onDelete, attempt, say });
  const { button, onFile, review } = useImport({ onRead: props.onRead, onImport: props.onImport, attempt, say });

  useEffect(() => props.onLook({ chosen: [...chosen.keys()], order, query }), [chosen, order, query]);
  // at once: the next press may leave the page
  useLayoutEffect(() => props.onDrafts([...drafts]), [drafts]);
  const acts: PinActs = {
    onChoose: ({ key }, isChosen) => choose(key, isChosen || undefined),
    onWrite: ({ key }, draft) => write(key, draft),
    onNote: (pin, draft) =>
      attempt(async () => {
        const note = draft.text.trim();
        if (isEdited(draft)) await props.onNote(pin, note, draft.before);
        // words that were typed meanwhile are not saved
        rewrite(pin.key, (now) => (now && now.text !== draft.text ? { ...now, before: note } : undefined));
      }),
    onDelete: deleting.deleteOne,
    onHistory: toggle,
    onCompareOlder: props.onCompareOlder,
    onChanges: async (pin, state) => {
      let changes: SentenceChanges | undefined;
      await attempt(async () => {
        changes = await props.onChanges(pin, state);
      });
      return changes;
    },
  };
  const chooseNone = () => {
    for (const key of chosen.keys()) choose(key, undefined);
    // what was pressed goes with them
    search.current?.focus();
  };
  const onExport = (form: ExportForm) =>
    attempt(async () => {
      const missing = await props.onExport(form, picked.length > 0 ? picked : undefined);
      if (missing > 0) say({ said: { message: counted(words, 'left_out', missing), fill: [String(missing)] } });
    });

  return (
    <main class="page pins">
      <div class="top">
        <h1>{words.message('pins')}</h1>
        {pins.length > 0 && (
          <>
            <FindField query={query} onInput={setQuery} field={search} />
            <OrderField order={order} onChange={setOrder} />
          </>
        )}
        {picked.length > 0 && (
          <>
            <button type="button" class="btn" onClick={chooseNone}>
              {words.message('choose_none')}
            </button>
            <button type="button" class="btn" ref={deleting.button} onClick={() => deleting.deleteChosen(picked)}>
              <Icon name="bin" />
              {words.message('delete_count', [String(picked.length)])}
            </button>
            <button type="button" class="btn main" onClick={() => props.onCompare(picked)}>
              <Icon name="compare" />
              {words.message('compare_count', [String(picked.length)])}
            </button>
          </>
        )}
      </div>
      <p class="sr" role="status">
        {query !== '' && used !== null && words.message(counted(words, 'pins_found', found.length), [String(found.length)])}
      </p>

      {review && <ImportReview {...review} pins={pins} />}
      {isEmpty && !review && (
        <NothingPinned>
          <ImportButton label="import_pins" button={button} onFile={onFile} />
        </NothingPinned>
      )}
      {pins.length > 0 && found.length === 0 && used !== null && (
        <NoneFound
          query={query}
          onClear={() => {
            setQuery('');
            // what had the focus goes
            search.current?.focus();
          }}
        />
      )}
      {listed.length > 0 && (
        <PinTable
          pins={listed}
          list={`${order} ${query}`}
          table={table}
          chosen={chosen}
          drafts={drafts}
          apart={apart}
          olderOf={olderOf}
          acts={acts}
        />
      )}
      {damaged.length > 0 && (
        <DamagedAside
          damaged={damaged}
          onSave={props.onSaveDamaged}
          onRemove={props.onRemoveDamaged}
          next={button}
          attempt={attempt}
          say={say}
        />
      )}

      <div class="store">
        <p class="note">
          {used !== null &&
            (pins.length === 0
              ? words.message('stored_none')
              : words.message(counted(words, 'stored', pins.length), [String(pins.length), sizeText(words, used)]))}
        </p>
        {!isEmpty && (
          <span class="end">
            <ImportButton label="import" button={button} onFile={onFile} />
            <ExportMenu chosen={picked.length} onExport={onExport} />
          </span>
        )}
      </div>
      <Toast done={done} onClose={close} />
    </main>
  );
}

function OrderField({ order, onChange }: { order: PinOrder; onChange(order: PinOrder): void }) {
  const words = useContext(WordsContext);
  return (
    <label>
      <span class="sr">{words.message('sort_pins')}</span>
      <select value={order} onChange={({ currentTarget }) => onChange(currentTarget.value as PinOrder)}>
        {ORDERS.map(([id, label]) => (
          <option key={id} value={id}>
            {words.message(label)}
          </option>
        ))}
      </select>
    </label>
  );
}

function NoneFound({ query, onClear }: { query: string; onClear(): void }) {
  const words = useContext(WordsContext);
  return (
    <section class="nothing">
      <h2>
        <Say message="none_found" fill={[query]} />
      </h2>
      <p class="note">{words.message('none_found_hint')}</p>
      <button type="button" class="btn" onClick={onClear}>
        {words.message('clear_search')}
      </button>
    </section>
  );
}
