import { render } from 'preact';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/page.css';
import '../../../components/changes.css';
import '../../../components/pins.css';
import '../../../components/compare.css';
import { useState } from 'preact/hooks';
import { ComparePage } from '../../../components/ComparePage';
import { PinsPage } from '../../../components/PinsPage';
import { WordsContext } from '../../../components/words';
import type { DamagedRecord } from '../../../lib/pins/pin';
import messages from '../../../public/_locales/en/messages.json';
import { ALIKE, COMPARED, columnOf, fennelsoft, type MadePin, manyPins, PINS, previewOf } from './page-views';
import { standingIn } from './views';

// Draws one of the full pages, named after the address's "?", over pins that are kept in memory only.

const query = new URLSearchParams(location.search);
const language = query.get('language') ?? 'en-GB';
document.documentElement.lang = language;
document.documentElement.dir = query.get('dir') ?? 'ltr';

const message = (key: keyof typeof messages, fill: string[] = []) =>
  (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, number) => fill[number - 1] ?? '');

const count = Number(query.get('pins') ?? PINS.length);

function Pins() {
  const [pins, setPins] = useState<readonly MadePin[]>(
    query.has('alike') ? ALIKE : count <= PINS.length ? PINS.slice(0, count) : manyPins(count),
  );
  const [damaged, setDamaged] = useState<readonly DamagedRecord[]>(
    Array.from({ length: Number(query.get('damaged') ?? 0) }, (_, n) => ({ key: `torn ${n}`, flaw: '', record: null })),
  );
  const change = (key: string, next: (pin: MadePin) => MadePin[]) =>
    setPins((before) => before.flatMap((pin) => (pin.head.key === key ? next(pin) : [pin])));
  return (
    <PinsPage
      pins={pins.map(({ head }) => head)}
      damaged={damaged}
      used={pins.reduce((sum, { head }) => sum + head.bytes, 0)}
      domainOf={(site) => site}
      looked={{ chosen: [], order: 'newest', query: '' }}
      onLook={() => {}}
      drafts={[]}
      onDrafts={() => {}}
      onDelete={async (deleted) => {
        const before = pins;
        setPins(before.filter(({ head }) => !deleted.includes(head)));
        return async () => setPins(before);
      }}
      onNote={async ({ key }, note) => change(key, (pin) => [{ ...pin, head: { ...pin.head, note } }])}
      onHistory={async ({ key }) =>
        pins
          .find(({ head }) => head.key === key)!
          .states.slice(0, -1)
          .reverse()
      }
      onChanges={async () => {
        const { since } = standingIn({ language, message }, 'changed-more')!.pinned!;
        return { sections: since!.changes.sections, total: 9 };
      }}
      onCompare={() => {}}
      onCompareOlder={() => {}}
      onExport={async () => 0}
      onSaveDamaged={async () => {}}
      onRemoveDamaged={async () => setDamaged([])}
      onRead={async () => previewOf(query.get('import'))}
      onImport={async () => {}}
      reasonOf={() => ({ message: 'failed_hint' })}
    />
  );
}

function Compare() {
  const isHere = query.get('current') !== 'none';
  const all = query.has('alike') ? ALIKE : [...COMPARED, ...PINS.filter((pin) => !COMPARED.includes(pin))];
  const [chosen, setChosen] = useState<readonly string[]>(all.slice(0, count).map(({ head }) => head.key));
  const here = { ...columnOf(fennelsoft), onShow: async () => 'shown' as const };
  const columns = chosen.map((key) => ({
    ...columnOf(all.find(({ head }) => head.key === key)!.states.at(-1)!),
    onTakeOut: () => setChosen((before) => before.filter((each) => each !== key)),
  }));
  return (
    <ComparePage
      columns={[...(isHere ? [here] : []), ...(query.has('twice') ? [{ ...here, id: 'again' }] : []), ...columns]}
      pins={query.has('none') ? [] : all.map(({ head }) => head)}
      chosen={chosen}
      onChoose={(key, isChosen) => setChosen([...chosen.filter((each) => each !== key), ...(isChosen ? [key] : [])])}
      onCopy={async () => true}
      onPrint={() => print()}
    />
  );
}

render(
  <WordsContext value={{ language, message }}>{query.get('view') === 'compare' ? <Compare /> : <Pins />}</WordsContext>,
  document.body,
);
