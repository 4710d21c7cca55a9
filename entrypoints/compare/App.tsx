import { useEffect, useState } from 'preact/hooks';
import { ComparePage } from '../../components/ComparePage';
import type { Column } from '../../components/CompareTable';
import { useLatest } from '../../components/useLatest';
import { quoteOf } from '../../lib/anchor';
import type { HandedPolicy } from '../../lib/browser/handover';
import { showInPage } from '../../lib/browser/page';
import { listPins } from '../../lib/browser/pins';
import { bringToFront, isOpenIn } from '../../lib/browser/tab';
import { type ComparedPin, comparisonHash } from '../../lib/comparison-address';
import type { Evidence } from '../../lib/policy';
import type { Live } from '../live/live-page';
import { type Compared, type Opened, readCompared } from './opened';

function pinColumn({ state: { key, id, pinnedAt, card, sections } }: Compared, onTakeOut: () => void): Column {
  return { ...card, id: `${id} ${key}`, pinnedAt, sections, onTakeOut };
}

/** The column of the policy that the user came from. Its sentences are shown in its tab as long as that has the page. */
function currentColumn({ card, sections, tab }: HandedPolicy, isOpen: boolean, onGone: () => void): Column {
  const onShow = async (evidence: Evidence) => {
    const shown = await showInPage(tab, quoteOf(sections, evidence));
    if (shown === 'refused') onGone();
    // what could not be shown is told here
    if (shown === 'shown') await bringToFront(tab);
    return shown;
  };
  return { ...card, id: 'current', pinnedAt: null, sections, onShow: isOpen ? onShow : undefined };
}

/** The comparison, its address, and the storage. */
export function App({ first, changes, onFail }: Live<Opened>) {
  const { current } = first;
  const [comparison, setComparison] = useState(first.comparison);
  const isDue = changes > 0;
  const pins = useLatest({ first: first.pins, isDue, read: async () => (await listPins()).pins, onFail }, [changes]);
  const compared = useLatest({ first: first.compared, isDue, read: () => readCompared(comparison.pins), onFail }, [comparison, changes]);
  const [isOpen, setOpen] = useState(first.isOpen);

  useEffect(() => {
    if (!current) return;
    // the tab may have been closed, or gone on, while this page was not looked at
    const look = async () => setOpen(await isOpenIn(current.tab, current.card.url));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [current]);

  const compare = (pins: ComparedPin[]) => {
    const next = { ...comparison, pins };
    setComparison(next);
    // loaded anew, the page shows the same; where no pin is left, the newest
    history.replaceState(null, '', comparisonHash(next));
  };
  const choose = (key: string, isChosen: boolean) => {
    const others = comparison.pins.filter((pin) => pin.key !== key);
    compare(isChosen ? [...others, { key, state: null }] : others);
  };
  const takeOut = ({ key, state }: ComparedPin) => compare(comparison.pins.filter((pin) => pin.key !== key || pin.state !== state));

  const columns = compared.map((one) => pinColumn(one, () => takeOut(one.pin)));
  return (
    <ComparePage
      columns={current ? [currentColumn(current, isOpen, () => setOpen(false)), ...columns] : columns}
      pins={pins}
      chosen={comparison.pins.map(({ key }) => key)}
      onChoose={choose}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      onPrint={() => print()}
    />
  );
}
