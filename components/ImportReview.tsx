import type { ComponentChild } from 'preact';
import { useContext, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PinHead } from '../lib/pins/pin';
import type { ImportItem, ImportPreview } from '../lib/pins/transfer';
import { tellApart } from './apart';
import type { Named } from './labels';
import { Say } from './Say';
import { PolicyName, SiteName } from './SiteName';
import { counted, type MessageKey, WordsContext } from './words';

const STATUSES = [
  ['new', 'import_new', 'import_new_hint'],
  ['newer', 'import_newer', 'import_newer_hint'],
  ['older', 'import_older', 'import_older_hint'],
  ['same', 'import_same', 'import_same_hint'],
] as const satisfies [ImportItem['status'], string, MessageKey][];

/** A list up to this length is open from the start. */
const SHORT = 6;

interface ImportReviewProps extends ReviewedImport {
  /** Those that are here. */
  pins: readonly PinHead[];
}

/** What is reviewed, and what comes of it. */
export interface ReviewedImport {
  /** The file's name. */
  file: string;
  preview: Exclude<ImportPreview, { refused: unknown }>;
  onAgree(items: readonly ImportItem[]): Promise<void>;
  onCancel(): void;
}

/** What a file would bring, before anything is written. */
export function ImportReview({ file, preview: { items, broken }, pins, onAgree, onCancel }: ImportReviewProps) {
  const words = useContext(WordsContext);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAgreed, setAgreed] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);
  const apart = useMemo(() => tellApart<Named>([...items, ...pins]), [items, pins]);
  const changing = items.filter(({ status }) => status !== 'same');
  return (
    <section class="review" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        <Say message="import_from" fill={[file]} />
      </h2>
      {STATUSES.map(([status, count, hint]) => (
        <Pins
          key={status}
          count={count}
          hint={hint}
          names={items
            .filter((item) => item.status === status)
            .map((item) => <Name of={<PolicyName policy={item} />} apart={apart.get(item)} />)}
        />
      ))}
      <Pins
        count="import_broken"
        hint="import_broken_hint"
        names={broken.map(({ site, index }) => {
          const place = words.message('import_place', [String(index + 1)]);
          return site ? <Name of={<SiteName site={site} />} apart={place} /> : place;
        })}
      />
      <p class="acts">
        {changing.length > 0 ? (
          <button
            type="button"
            class="btn main"
            aria-disabled={isAgreed}
            onClick={() => {
              if (isAgreed) return;
              setAgreed(true);
              onAgree(changing).finally(() => setAgreed(false));
            }}
          >
            {words.message(counted(words, 'import_agree', changing.length), [String(changing.length)])}
          </button>
        ) : (
          <span>{words.message('import_nothing')}</span>
        )}
        <button type="button" class="btn" onClick={onCancel}>
          {words.message('cancel')}
        </button>
      </p>
    </section>
  );
}

function Name({ of, apart }: { of: ComponentChild; apart: string | undefined }) {
  return (
    <>
      {of}
      {apart && (
        <>
          {' '}
          <span class="note">
            <bdi>{apart}</bdi>
          </span>
        </>
      )}
    </>
  );
}

function Pins({
  count,
  hint,
  names,
}: {
  count: (typeof STATUSES)[number][1] | 'import_broken';
  hint: MessageKey;
  names: ComponentChild[];
}) {
  const words = useContext(WordsContext);
  if (names.length === 0) return null;
  return (
    <details open={names.length <= SHORT}>
      <summary>
        <b>{words.message(counted(words, count, names.length), [String(names.length)])}</b> <span class="note">{words.message(hint)}</span>
      </summary>
      <ul>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
