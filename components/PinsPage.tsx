import type { ComponentProps } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DamagedRecord, PinHead, PinState } from '../lib/pins/pin';
import { type PinOrder, searchPins, sharedSites, sortPins } from '../lib/pins/pin-list';
import type { ImportItem, ImportPreview, ImportRefusal } from '../lib/pins/transfer';
import { TOPICS, type TopicId } from '../lib/policy';
import { DamagedAside } from './DamagedAside';
import { type ExportForm, ExportMenu } from './ExportMenu';
import { FindField } from './FindField';
import { Icon } from './Icon';
import { ImportReview } from './ImportReview';
import { NothingPinned } from './NothingPinned';
import { type PinActs, PinRow } from './PinRow';
import { Say } from './Say';
import { nameOf } from './SiteName';
import { type Done, Toast } from './Toast';
import { TOPIC_NAMES } from './TopicRow';
import { useSlices } from './useSlices';
import { useStable } from './useStable';
import { counted, type MessageKey, type Phrase, sizeText, WordsContext } from './words';

const ORDERS: [PinOrder, MessageKey][] = [
  ['newest', 'sort_newest'],
  ['site', 'sort_site'],
  ['policy-date', 'sort_policy_date'],
];

const REFUSED: Record<ImportRefusal, MessageKey> = {
  'not-json': 'import_not_pins',
  'not-pins': 'import_not_pins',
  newer: 'import_too_new',
  'too-large': 'import_too_large',
};

interface PinsPageProps {
  pins: readonly PinHead[];
  /** The records that could not be read. */
  damaged: readonly DamagedRecord[];
  /** What all of it takes, in bytes; null until all pins are read, while `pins` are the newest. */
  used: number | null;
  /** The registrable domain of a host. */
  domainOf(site: string): string;
  /** Takes a pin away; resolves with what brings it back. */
  onDelete(pin: PinHead): Promise<() => Promise<void>>;
  onNote(pin: PinHead, note: string): Promise<void>;
  /** The states of a pin before the newest, newest first. */
  onHistory(pin: PinHead): Promise<readonly PinState[]>;
  /** Opens the comparison of pins as they are now. */
  onCompare(pins: readonly PinHead[]): void;
  /** Opens the comparison of a pin with an older state of it. */
  onCompareOlder(pin: PinHead, state: number): void;
  /** Saves pins as a file; all where none are given. Resolves with the number of records that could not be read and were left out. */
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

const withOrWithout = (keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> =>
  new Set([...keys].filter((each) => each !== key).concat(isIn ? key : []));

/** The button of a pin's row: for its note, or for deleting it. */
const button = (row: Element | null | undefined, which: 'note' | 'delete') =>
  row?.querySelector<HTMLElement>(`td.acts > :${which === 'note' ? 'first' : 'last'}-child`);

/** A pin's history by its newest state: once that is another, so is the history. */
const historyKey = ({ key, latest }: PinHead) => `${latest} ${key}`;

/** All pins: found, sorted, annotated, deleted, chosen for comparing, taken out and brought in. */
export function PinsPage(props: PinsPageProps) {
  const { pins, damaged, used, domainOf } = props;
  const words = useContext(WordsContext);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<PinOrder>('newest');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  /** Whose notes are being written. Several may be: opening one loses no words of another. */
  const [writing, setWriting] = useState<ReadonlySet<string>>(new Set());
  const [histories, setHistories] = useState<ReadonlyMap<string, readonly PinState[]>>(new Map());
  const [done, setDone] = useState<Done>();
  const [review, setReview] = useState<Pick<ComponentProps<typeof ImportReview>, 'file' | 'preview'>>();
  const upload = useRef<HTMLInputElement>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const restored = useRef<string>(undefined);
  /** Pins that were deleted, or are being: they are listed until the storage says so, and a second press must not take the undo away. */
  const deleted = useRef(new Set<PinHead>());

  const found = useMemo(() => sortPins(searchPins(pins, query), order, domainOf), [pins, query, order, domainOf]);
  const drawn = useSlices(found.length, `${order} ${query}`);
  const picked = pins.filter(({ key }) => chosen.has(key));
  const shared = useMemo(() => sharedSites(pins), [pins]);

  const rowOf = (key: string) => table.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
  /** Does what may fail, and says so where it does; resolves with whether it was done. */
  const attempt = (work: () => Promise<void>): Promise<boolean> =>
    work().then(
      () => true,
      (error) => {
        setDone({ said: props.reasonOf(error) });
        return false;
      },
    );

  // the focus goes to a pin that came back, once it is drawn
  useLayoutEffect(() => {
    const row = restored.current === undefined ? null : rowOf(restored.current);
    if (!row) return;
    restored.current = undefined;
    button(row, 'delete')?.focus();
  });

  const onDelete = (pin: PinHead) =>
    attempt(async () => {
      const at = found.indexOf(pin);
      const neighbour = found[at + 1] ?? found[at - 1];
      if (deleted.current.has(pin)) return;
      deleted.current.add(pin);
      const bringBack = await props.onDelete(pin).catch((error) => {
        deleted.current.delete(pin);
        throw error;
      });
      if (neighbour) button(rowOf(neighbour.key), 'delete')?.focus();
      const fill = [nameOf(pin)];
      setDone({
        said: { message: 'deleted', fill },
        takesFocus: !neighbour,
        onUndo: () =>
          attempt(async () => {
            restored.current = pin.key;
            await bringBack();
            deleted.current.delete(pin);
            setDone({ said: { message: 'restored', fill } });
          }),
      });
    });

  const onWrite = (pin: PinHead, isWriting: boolean) => {
    setWriting((before) => withOrWithout(before, pin.key, isWriting));
    if (!isWriting) button(rowOf(pin.key), 'note')?.focus();
  };

  const onHistory = (pin: PinHead) =>
    attempt(async () => {
      const key = historyKey(pin);
      const older = histories.has(key) ? undefined : await props.onHistory(pin);
      setHistories((before) => {
        const next = new Map(before);
        if (older) next.set(key, older);
        else next.delete(key);
        return next;
      });
    });

  const onFile = (file: File) =>
    attempt(async () => {
      const preview = await props.onRead(file);
      if ('refused' in preview) setDone({ said: { message: REFUSED[preview.refused], fill: [file.name] } });
      else setReview({ file: file.name, preview });
    });
  const endReview = () => setReview(undefined);
  const isReviewed = useRef(false);
  // only then is there a button for importing again
  useLayoutEffect(() => {
    if (isReviewed.current && !review) importButton.current?.focus();
    isReviewed.current = review !== undefined;
  }, [review]);
  const onAgree = (items: readonly ImportItem[]) =>
    attempt(async () => {
      await props.onImport(items);
      endReview();
      setDone({ said: { message: counted(words, 'imported', items.length), fill: [String(items.length)] } });
    });
  const onExport = (form: ExportForm) =>
    attempt(async () => {
      const missing = await props.onExport(form, picked.length > 0 ? picked : undefined);
      if (missing > 0) setDone({ said: { message: counted(words, 'left_out', missing), fill: [String(missing)] } });
    });
  const onSaveDamaged = () =>
    attempt(async () => {
      await props.onSaveDamaged();
      setDone({ said: { message: counted(words, 'damaged_saved', damaged.length) } });
    });
  const onRemoveDamaged = () =>
    attempt(async () => {
      await props.onRemoveDamaged(damaged);
      // what had the focus goes
      importButton.current?.focus();
      setDone({ said: { message: counted(words, 'damaged_removed', damaged.length) } });
    });
  const importing = (label: MessageKey) => (
    <button type="button" class="btn" ref={importButton} onClick={() => upload.current?.click()}>
      {words.message(label)}
    </button>
  );

  // rows are drawn anew where they changed, so what they call must not change
  const acts = useStable<PinActs>({
    onChoose: ({ key }, isChosen) => setChosen((before) => withOrWithout(before, key, isChosen)),
    onWrite,
    onNote: (pin, note) =>
      attempt(async () => {
        if (note !== pin.note) await props.onNote(pin, note);
        onWrite(pin, false);
      }),
    onDelete,
    onHistory,
    onCompareOlder: props.onCompareOlder,
  });
  const isEmpty = pins.length + damaged.length === 0 && used !== null;

  return (
    <main class="page pins">
      <div class="top">
        <h1>{words.message('pins')}</h1>
        {pins.length > 0 && (
          <>
            <FindField query={query} onInput={setQuery} />
            <label>
              <span class="sr">{words.message('sort_pins')}</span>
              <select value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value as PinOrder)}>
                {ORDERS.map(([id, label]) => (
                  <option key={id} value={id}>
                    {words.message(label)}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        {picked.length > 0 && (
          <button type="button" class="btn main" onClick={() => props.onCompare(picked)}>
            <Icon name="compare" />
            {words.message('compare_count', [String(picked.length)])}
          </button>
        )}
      </div>
      <p class="sr" role="status">
        {query !== '' && words.message(counted(words, 'pins_found', found.length), [String(found.length)])}
      </p>

      {review && <ImportReview {...review} onAgree={onAgree} onCancel={endReview} />}
      {isEmpty && !review && <NothingPinned>{importing('import_pins')}</NothingPinned>}
      {pins.length > 0 && found.length === 0 && (
        <section class="nothing">
          <h2>
            <Say message="none_found" fill={[query]} />
          </h2>
          <p class="note">{words.message('none_found_hint')}</p>
          <button type="button" class="btn" onClick={() => setQuery('')}>
            {words.message('clear_search')}
          </button>
        </section>
      )}
      {found.length > 0 && (
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
            {found.slice(0, drawn).map((pin) => (
              <PinRow
                key={pin.key}
                pin={pin}
                chosen={chosen.has(pin.key)}
                writing={writing.has(pin.key)}
                titled={shared.has(pin.site)}
                older={histories.get(historyKey(pin))}
                {...acts}
              />
            ))}
          </tbody>
        </table>
      )}
      {damaged.length > 0 && <DamagedAside damaged={damaged} onSave={onSaveDamaged} onRemove={onRemoveDamaged} />}

      <div class="store">
        <p class="note">
          {used !== null &&
            (pins.length === 0
              ? words.message('stored_none')
              : words.message(counted(words, 'stored', pins.length), [String(pins.length), sizeText(words, used)]))}
        </p>
        {!isEmpty && (
          <span class="end">
            {importing('import')}
            <ExportMenu chosen={picked.length} onExport={onExport} />
          </span>
        )}
      </div>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={upload}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // the same file may be chosen again
          currentTarget.value = '';
        }}
      />
      <Toast done={done} />
    </main>
  );
}
