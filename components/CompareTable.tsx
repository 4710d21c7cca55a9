import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { compareCards } from '../lib/compare';
import type { Fact, FactId, Section, Topic, TopicId } from '../lib/policy';
import { dayApart, fullName, tellApart } from './apart';
import type { QuotePlace } from './Evidence';
import { HeadlineText } from './HeadlineText';
import { factWord, headlineOf, type MarkId, markOf } from './headline';
import { Icon, Mark } from './Icon';
import { FACT_LABELS, type Named, nameOf, TOPIC_NAMES } from './labels';
import { PolicyLink } from './PolicyLink';
import { Proof } from './Proof';
import { Say } from './Say';
import { counted, dateText, listText, type MessageKey, type Phrase, textOf, type Words, WordsContext } from './words';

/** One policy in the comparison. */
export interface Column extends QuotePlace {
  /** Tells the columns apart. */
  id: string;
  site: string;
  url: string;
  title: string | null;
  updated: string | null;
  /** ISO 8601; null for the policy of the page that the user came from. */
  pinnedAt: string | null;
  topics: readonly Topic[];
  sections: readonly Section[];
  /** Takes it out of the comparison; left out where that cannot be. */
  onTakeOut?: (() => void) | undefined;
}

/** Which rows are listed, and in which order. */
export type RowOrder = 'different-first' | 'only-different' | 'in-order';

/** What one policy says in one row. */
interface Cell {
  mark: MarkId;
  said: Phrase;
  names: string[];
  /** The fact whose quotes are the row's proof; undefined where nothing is said. */
  fact: Fact | undefined;
}

export interface CompareRow {
  id: TopicId | FactId;
  topic: TopicId;
  label: MessageKey;
  cells: Cell[];
  differs: boolean;
  unsaid: boolean;
}

/** Facts that have no row: their topic's row says what they say. */
const TOLD_BY_TOPIC: readonly FactId[] = ['payments.processor', 'sharing.any'];

/** The rows of a comparison in their fixed order: each topic, then its facts. */
export function compareRows(words: Words, columns: readonly Pick<Column, 'topics'>[]): CompareRow[] {
  return compareCards(columns.map(({ topics }) => topics)).flatMap((row) => {
    const facts = row.facts
      .filter(({ id }) => !TOLD_BY_TOPIC.includes(id))
      .map(({ id, cells, differs, unsaid }): CompareRow => {
        const factCell = (fact: Fact): Cell => ({
          mark: markOf(fact.answer),
          said: factWord(fact, counted(words, 'word_named', fact.names.length)),
          names: fact.names,
          fact: fact.evidence.length > 0 ? fact : undefined,
        });
        return { id, topic: row.id, label: FACT_LABELS[id], cells: cells.map(factCell), differs, unsaid };
      });
    const cells = row.cells.map((topic): Cell => {
      const { phrase, mark, fact: decided, names } = headlineOf(topic);
      const fact = topic.facts.find(({ id }) => id === decided);
      // in payments the names are nowhere else
      const all = topic.id === 'payments' && fact && fact.names.length > names.length ? fact.names : [];
      return { mark, said: phrase, names: all, fact: fact && fact.evidence.length > 0 ? fact : undefined };
    });
    const told = new Set(cells.map(({ mark, said, names }) => JSON.stringify([mark, textOf(words, said), [...names].sort()])));
    const unsaid = cells.every(({ mark }) => mark === 'unsaid') && facts.every((fact) => fact.unsaid);
    return [{ id: row.id, topic: row.id, label: TOPIC_NAMES[row.id], cells, differs: told.size > 1, unsaid }, ...facts];
  });
}

type Dated = Pick<Column, 'updated' | 'pinnedAt' | keyof Named>;

/** When the policy of a column is of, and since when it is pinned. */
export function columnDates(words: Words, column: Dated, columns: readonly Dated[]): Phrase {
  const { updated, pinnedAt } = column;
  const policy = updated === null ? [] : [dateText(words, updated)];
  const versions = columns.filter((other) => nameOf(other) === nameOf(column)).map((other) => other.pinnedAt);
  if (pinnedAt === null) return { message: policy.length > 0 ? 'here_dated' : 'here_undated', fill: policy };
  return { message: policy.length > 0 ? 'pinned_dated' : 'pinned_undated', fill: [dayApart(words, pinnedAt, versions), ...policy] };
}

interface CompareTableProps {
  /** The columns on view. */
  columns: readonly Column[];
  /** Those that are held against each other, with all on view among them: by these a row differs, and names are told apart. */
  compared: readonly Column[];
  order: RowOrder;
  /** Which rows are open, and how one is opened or shut. */
  open: ReadonlyMap<string, true>;
  onOpen(row: string, open: true | undefined): void;
  /** Where the columns are turned over, in the head: before all columns, or under the name of the last. */
  pager?: { at: 'start' | 'last'; control: ComponentChildren } | undefined;
}

/** Policies side by side, topic by topic and fact by fact. A row opens to the quotes of every column. */
export function CompareTable({ columns, compared, order, open, onOpen, pager }: CompareTableProps) {
  const words = useContext(WordsContext);
  const apart = tellApart(compared);
  const called = (column: Column) => fullName(words, column, apart.get(column));
  const places = columns.map((column) => compared.indexOf(column));
  const rows = compareRows(words, compared)
    .filter(({ unsaid }) => !unsaid)
    .map((row) => ({ ...row, cells: places.map((place) => row.cells[place]!) }));
  const draw = (listed: readonly CompareRow[]) =>
    listed.map((row, index) => (
      <Row
        key={row.id}
        row={row}
        columns={columns}
        // a fact that stands apart from its topic shows which it is of
        apart={row.id !== row.topic && listed[index - 1]?.topic !== row.topic}
        open={open.has(row.id)}
        onToggle={() => onOpen(row.id, open.has(row.id) ? undefined : true)}
      />
    ));
  const different = rows.filter(({ differs }) => differs);
  const same = rows.filter(({ differs }) => !differs);

  return (
    <table aria-label={words.message(counted(words, 'side_by_side', columns.length), [String(columns.length)])}>
      <thead>
        <tr>
          <td>{pager?.at === 'start' && pager.control}</td>
          {columns.map((column, index) => (
            // by its place: the pager in the last one keeps the focus while its columns are turned over
            // and short where it is told with each cell: the name, without what can be pressed
            <th scope="col" key={index} abbr={called(column)} class={column.pinnedAt === null ? 'here' : undefined}>
              {column.onTakeOut && (
                <button type="button" class="btn quiet out" onClick={column.onTakeOut}>
                  <Icon name="close" />
                  <span class="sr">
                    <Say message="take_out" fill={[called(column)]} />
                  </span>
                </button>
              )}
              <PolicyLink policy={column} apart={apart.get(column)} />
              <span class="note">
                <Say {...columnDates(words, column, compared)} />
              </span>
              {pager?.at === 'last' && index === columns.length - 1 && pager.control}
            </th>
          ))}
        </tr>
      </thead>
      {order === 'in-order' || compared.length < 2 ? (
        <tbody>{draw(rows)}</tbody>
      ) : (
        <>
          <tbody>
            <Group title={different.length > 0 ? 'different' : 'none_different'} rows={different.length} />
            {draw(different)}
          </tbody>
          {order === 'different-first' && same.length > 0 && (
            <tbody>
              <Group title="the_same" rows={same.length} />
              {draw(same)}
            </tbody>
          )}
        </>
      )}
    </table>
  );
}

function Group({ title, rows }: { title: MessageKey; rows: number }) {
  const words = useContext(WordsContext);
  return (
    <tr class="group">
      <th scope="rowgroup" colSpan={2}>
        <b>{words.message(title)}</b>{' '}
        {rows > 0 && <span class="wide">{words.message(counted(words, 'in_rows', rows), [String(rows)])}</span>}
      </th>
    </tr>
  );
}

interface RowProps {
  row: CompareRow;
  columns: readonly Column[];
  apart: boolean;
  open: boolean;
  onToggle(): void;
}

function Row({ row, columns, apart, open, onToggle }: RowProps) {
  const words = useContext(WordsContext);
  const isTopic = row.id === row.topic;
  /** The whole row takes the pointer; but who marks text in it means the text. */
  const press = ({ target }: MouseEvent) => {
    if (!(target as Element).closest('button') && getSelection()?.isCollapsed !== false) onToggle();
  };
  return (
    <>
      <tr class={[isTopic ? 'topic' : 'fact', open && 'open'].filter(Boolean).join(' ')} onClick={press}>
        <th scope="row">
          <button type="button" aria-expanded={open} onClick={onToggle}>
            {(isTopic || apart) && <Icon name={row.topic} />}
            <span>
              {apart && <span class="sr">{words.message('lead', [words.message(TOPIC_NAMES[row.topic])])} </span>}
              {words.message(row.label)}
            </span>
            <Icon name="down" />
          </button>
        </th>
        {row.cells.map(({ mark, said, names }, index) => (
          <td key={columns[index]!.id}>
            <div class="cell">
              <Mark name={mark} />
              <span>
                {isTopic ? (
                  <span class={mark === 'unsaid' ? mark : undefined}>
                    <HeadlineText phrase={said} mark={mark} />
                  </span>
                ) : (
                  <span class={`word ${mark}`}>
                    <Say {...said} />
                  </span>
                )}
                {names.length > 0 && (
                  <span class="names">
                    <bdi>{listText(words, names)}</bdi>
                  </span>
                )}
              </span>
            </div>
          </td>
        ))}
      </tr>
      {open && (
        <tr class="proof">
          <th scope="row">
            <span class="sr">{words.message('what_they_say')}</span>
          </th>
          {row.cells.map(({ fact }, index) => {
            const { id, sections, onShow, url } = columns[index]!;
            return <td key={id}>{fact && <Proof fact={fact} sections={sections} onShow={onShow} url={url} />}</td>;
          })}
        </tr>
      )}
    </>
  );
}
