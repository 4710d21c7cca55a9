import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PinHead } from '../lib/pins/pin';
import type { Evidence } from '../lib/policy';
import { fullName, tellApart } from './apart';
import { type Column, CompareTable, type RowOrder } from './CompareTable';
import { compareMarkdown, unsaidText } from './compareText';
import { SHOWN_WORDS, type Shown } from './Evidence';
import { Icon } from './Icon';
import { Menu } from './Menu';
import { NothingPinned } from './NothingPinned';
import { PinChoice } from './PinChoice';
import { useEntries } from './useEntries';
import { useFit } from './useFit';
import { usePrinting } from './usePrinting';
import { useStatus } from './useStatus';
import { type MessageKey, WordsContext } from './words';

const ORDERS: [RowOrder, MessageKey][] = [
  ['different-first', 'rows_different_first'],
  ['only-different', 'rows_only_different'],
  ['in-order', 'rows_in_order'],
];

/** So many columns have room on a sheet of paper, however it is turned. */
const ON_PAPER = 4;

/** Columns in runs of at most so many, each with the first before it. */
function runsOf(columns: readonly Column[], most: number): Column[][] {
  const [first, ...rest] = columns;
  if (!first) return [];
  const runs = Array.from({ length: Math.ceil(rest.length / (most - 1)) || 1 }, (_, run) =>
    rest.slice(run * (most - 1), (run + 1) * (most - 1)),
  );
  return runs.map((run) => [first, ...run]);
}

interface ComparePageProps {
  /** The policy of the page that the user came from, where there is one, and then the pins. */
  columns: readonly Column[];
  /** All pins, to choose from. */
  pins: readonly PinHead[];
  /** The keys of the pins that are among the columns. */
  chosen: readonly string[];
  onChoose(key: string, chosen: boolean): void;
  /** Copies a text; false where the browser does not allow it. */
  onCopy(text: string): Promise<boolean>;
  onPrint(): void;
}

/** The current policy and pinned ones side by side. */
export function ComparePage({ columns, pins, chosen, onChoose, onCopy, onPrint }: ComparePageProps) {
  const words = useContext(WordsContext);
  const fit = useFit();
  const [wanted, setOrder] = useState<RowOrder>('different-first');
  const [turned, setTurned] = useState(0);
  const [open, setOpen] = useEntries<true>();
  const [copied, setCopied] = useState<MessageKey>('copy');
  const [status, say] = useStatus();
  const [isPrinting, print] = usePrinting(onPrint);
  const page = useRef<HTMLElement>(null);
  /** The column that is being taken out, by its id and its place among those that can be. */
  const going = useRef<{ id: string; place: number }>(undefined);

  const orders = ORDERS.filter(([id]) => !fit.phone || id !== 'in-order');
  const [order] = orders.find(([id]) => id === wanted) ?? ORDERS[0]!;

  const apart = tellApart(columns);
  /** The column, which says what came of a press in it. */
  const told = (column: Column): Column => {
    const { onShow, onTakeOut } = column;
    const speakingShow = async (evidence: Evidence): Promise<Shown> => {
      const shown = await onShow!(evidence);
      say(words.message(SHOWN_WORDS[shown]));
      return shown;
    };
    const speakingTakeOut = () => {
      const { id } = column;
      going.current = { id, place: onView.filter((one) => one.onTakeOut).findIndex((one) => one.id === id) };
      say(words.message('taken_out', [fullName(words, column, apart.get(column))]));
      onTakeOut!();
    };
    return { ...column, onShow: onShow && speakingShow, onTakeOut: onTakeOut && speakingTakeOut };
  };
  const all = columns.map(told);

  // the first column stays; those that have no room beside it are turned to
  const [first, ...rest] = all;
  const room = fit.columns - 1;
  const start = Math.max(0, Math.min(turned, rest.length - room));
  const onView = first ? [first, ...rest.slice(start, start + room)] : [];
  // a phone's two are held against each other, and not against what is out of sight
  const compared = fit.phone && !isPrinting ? onView : all;
  const unsaid = unsaidText(words, compared);

  // the focus goes on to the column that came in its place, or the last; where there is none, to where pins are added
  useLayoutEffect(() => {
    if (!going.current || columns.some(({ id }) => id === going.current?.id)) return;
    const buttons = page.current!.querySelectorAll<HTMLElement>('.out');
    const next = buttons[going.current.place] ?? [...buttons].at(-1) ?? page.current!.querySelector<HTMLElement>('.menu button');
    going.current = undefined;
    next?.focus();
  });
  // what was copied is not what would be copied now
  useEffect(() => setCopied('copy'), [columns.map(({ id }) => id).join(' '), order]);
  const copy = async () => {
    const key = (await onCopy(compareMarkdown(words, columns, order))) ? 'compare_copied' : 'copy_failed';
    setCopied(key);
    say(words.message(key));
  };

  const pager = rest.length > room && <Pager from={start + 1} to={start + room} of={rest.length} onTurn={(by) => setTurned(start + by)} />;

  return (
    <main ref={page} class={fit.columns > 4 && columns.length > 4 ? 'page compare wide' : 'page compare'}>
      <div class="top">
        <h1>{words.message('compare')}</h1>
        {columns.length > 1 && (
          <div class="seg" role="radiogroup" aria-label={words.message('rows_label')}>
            {orders.map(([id, label]) => (
              <label key={id}>
                <input type="radio" name="rows" checked={order === id} onChange={() => setOrder(id)} />
                {words.message(label)}
              </label>
            ))}
          </div>
        )}
        {pins.length > 0 && (
          <Menu
            label={
              <>
                <Icon name="plus" />
                {words.message('add_pin')}
              </>
            }
          >
            {() => <PinChoice pins={pins} chosen={chosen} onChoose={onChoose} />}
          </Menu>
        )}
        {columns.length > 0 && !fit.phone && (
          <>
            <button type="button" class="btn" onClick={copy}>
              <Icon name="copy" />
              {words.message(copied)}
            </button>
            <button type="button" class="btn" onClick={print}>
              <Icon name="print" />
              {words.message('print')}
            </button>
          </>
        )}
      </div>
      {first ? (
        <>
          {(isPrinting ? runsOf(all, ON_PAPER) : [onView]).map((run, index) => (
            <CompareTable
              key={index}
              columns={run}
              compared={compared}
              order={order}
              open={open}
              onOpen={setOpen}
              pager={pager ? { at: fit.phone ? 'last' : 'start', control: pager } : undefined}
            />
          ))}
          {unsaid && (
            <p class="none note">
              <b>{words.message(compared.length > 1 ? 'none_mentions' : 'it_does_not_mention')}</b> {words.message('sentence', [unsaid])}
            </p>
          )}
        </>
      ) : pins.length > 0 ? (
        <section class="nothing">
          <h2>{words.message('choose_pins')}</h2>
          <p class="note">{words.message('choose_pins_hint')}</p>
          <a class="btn" href="pins.html">
            {words.message('all_pins')}
          </a>
        </section>
      ) : (
        <NothingPinned />
      )}
      <p class="sr" role="status">
        {status}
      </p>
    </main>
  );
}

interface PagerProps {
  /** The places of the first and last column on view among those that are turned over, from 1. */
  from: number;
  to: number;
  of: number;
  onTurn(by: 1 | -1): void;
}

function Pager({ from, to, of, onTurn }: PagerProps) {
  const words = useContext(WordsContext);
  const turn = (by: 1 | -1, isEnd: boolean, label: MessageKey) => (
    // not disabled at the end, but said to be: the focus stays
    <button type="button" class="btn quiet" aria-disabled={isEnd} onClick={() => !isEnd && onTurn(by)}>
      <Icon name="next" />
      <span class="sr">{words.message(label)}</span>
    </button>
  );
  const place =
    from === to ? words.message('pager', [String(from), String(of)]) : words.message('pager_range', [String(from), String(to), String(of)]);
  return (
    <span class="pager">
      {turn(-1, from === 1, 'previous_pins')}
      <span class="note" role="status">
        {place}
      </span>
      {turn(1, to === of, 'next_pins')}
    </span>
  );
}
