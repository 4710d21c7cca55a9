import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { ExportForm } from '../../components/ExportMenu';
import { pinsCsv, pinsMarkdown } from '../../components/exportText';
import { type Looked, PinsPage } from '../../components/PinsPage';
import { useLatest } from '../../components/useLatest';
import { type Phrase, type Words, WordsContext } from '../../components/words';
import { askBeforeClosing, keepDrafts, keptDrafts } from '../../lib/browser/drafts';
import { saveFile } from '../../lib/browser/files';
import { idle } from '../../lib/browser/idle';
import { removeDamaged } from '../../lib/browser/pin-damage';
import { historyOf, setNote } from '../../lib/browser/pin-pages';
import { renewPins } from '../../lib/browser/pin-renewal';
import { NotSaved } from '../../lib/browser/pin-storage';
import { exportPins, importPins, previewImport } from '../../lib/browser/pin-transfer';
import { listPins, undo, unpin } from '../../lib/browser/pins';
import { type ComparedPin, comparisonHash } from '../../lib/comparison-address';
import { isEdited } from '../../lib/pins/draft';
import { fileName } from '../../lib/pins/file-name';
import type { PinHead, PortablePin } from '../../lib/pins/pin';
import { renewCards } from '../../lib/pins/renew';
import { toJson } from '../../lib/pins/transfer';
import type { Live } from '../live/live-page';
import { changesAfter } from './changes';
import { useDamagedStates } from './useDamagedStates';

/** All that is pinned; or, where that is not complete, the newest of it. */
export type Listed = Awaited<ReturnType<typeof listPins>> & { complete: boolean };

const FORMS: Record<ExportForm, { ending: string; type: string; text(words: Words, pins: readonly PortablePin[]): string }> = {
  json: { ending: 'json', type: 'application/json', text: (_, pins) => toJson(pins) },
  csv: { ending: 'csv', type: 'text/csv', text: pinsCsv },
  markdown: { ending: 'md', type: 'text/markdown', text: pinsMarkdown },
};

/** Opens the comparison of pins in place of this page. */
function compare(pins: ComparedPin[]): void {
  // the way back leads to what is being written
  askBeforeClosing(false);
  location.assign(`compare.html${comparisonHash({ current: null, pins })}`);
}

/** What to say where something could not be done. */
function reasonOf(error: unknown): Phrase {
  console.error(error);
  if (!(error instanceof NotSaved)) return { message: 'not_done' };
  return {
    message: ({ full: 'not_saved_full', newer: 'not_saved_newer', gone: 'not_saved_gone', failed: 'not_saved' } as const)[error.reason],
  };
}

/** Heads that did not change stay the same objects, so that their rows are not drawn anew. */
function renewed(before: readonly PinHead[], now: PinHead[]): PinHead[] {
  const known = new Map(before.map((pin) => [pin.key, pin]));
  return now.map((pin) => {
    const old = known.get(pin.key);
    return old &&
      old.pinnedAt === pin.pinnedAt &&
      old.note === pin.note &&
      old.latest === pin.latest &&
      old.rulesVersion === pin.rulesVersion &&
      old.states === pin.states &&
      old.bytes === pin.bytes
      ? old
      : pin;
  });
}

/** Cards that older rules made, of earlier days or of a file, give way to present ones: this page hears of it as of every change. */
const renewOutdated = () => renewPins().catch(console.error);

/** How the page was looked at when it was left, as for a comparison: the way back leads to it. */
const looked: Looked = { chosen: [], order: 'newest', query: '', ...history.state };
/** Keeps for that way back how the page is looked at. */
function keepLook(look: Looked): void {
  try {
    history.replaceState(look, '');
  } catch (error) {
    // Firefox takes 200 in ten seconds: a key that is held down in the search may be more
    console.error(error);
  }
}

/** What was being written then. */
const drafts = keptDrafts();

/** The page of all pins and their storage. */
export function App({ first, changes, onFail }: Live<Listed>) {
  const words = useContext(WordsContext);
  const isChanged = changes > 0;
  const list = async (shown: Listed): Promise<Listed> => {
    if (!isChanged) await idle();
    const { pins, damaged } = await listPins();
    return { pins: renewed(shown.pins, pins), damaged, complete: true };
  };
  const listed = useLatest({ first, isDue: isChanged || !first.complete, read: list, onFail }, [changes]);
  const states = useDamagedStates(onFail);
  const damaged = useMemo(() => [...listed.damaged, ...states], [listed, states]);
  // the list of public suffixes is large, and needed for one order only: it comes after the first drawing
  const [domainOf, setDomainOf] = useState(() => (site: string) => site);

  useEffect(() => {
    import('../../lib/pins/registrable').then(({ registrableDomain }) => setDomainOf(() => registrableDomain), console.error);
    renewOutdated();
  }, []);

  return (
    <PinsPage
      pins={listed.pins}
      damaged={damaged}
      used={listed.complete ? listed.pins.reduce((sum, { bytes }) => sum + bytes, 0) : null}
      domainOf={domainOf}
      looked={looked}
      onLook={keepLook}
      drafts={drafts}
      onDrafts={(written) => {
        keepDrafts(written);
        askBeforeClosing(written.some(([, draft]) => isEdited(draft)));
      }}
      onDelete={async (pins) => {
        const removed = await unpin(pins.map(({ key }) => key));
        // another window may have been first
        return removed.length > 0 ? () => undo(removed) : undefined;
      }}
      onNote={({ key }, note, before) => setNote(key, note, before)}
      onHistory={async ({ key, latest }) => renewCards((await historyOf(key)).filter(({ id }) => id !== latest))}
      onChanges={({ key }, state) => changesAfter(key, state)}
      onCompare={(pins) => compare(pins.map(({ key }) => ({ key, state: null })))}
      onCompareOlder={({ key }, state) =>
        compare([
          { key, state: null },
          { key, state },
        ])
      }
      onExport={async (form, chosen) => {
        const { ending, type, text } = FORMS[form];
        const { pins, leftOut } = await exportPins(chosen?.map(({ key }) => key));
        saveFile(fileName('pins', ending), type, text(words, pins));
        return leftOut;
      }}
      onSaveDamaged={async () => saveFile(fileName('damaged', 'json'), 'application/json', JSON.stringify(damaged, null, 1))}
      onRemoveDamaged={removeDamaged}
      onRead={async (file) => previewImport(await file.text())}
      onImport={async (items) => {
        await importPins(items);
        renewOutdated();
      }}
      reasonOf={reasonOf}
    />
  );
}
