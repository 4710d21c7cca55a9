import { useContext, useMemo, useState } from 'preact/hooks';
import type { PinHead } from '../lib/pins/pin';
import { searchPins, sortPins } from '../lib/pins/pin-list';
import { tellApart } from './apart';
import { FindField } from './FindField';
import { PolicyName } from './SiteName';
import { WordsContext } from './words';

/** So many are shown; the others are found by searching. */
const MOST = 30;
/** From so many on there is a search. */
const MANY = 8;

interface PinChoiceProps {
  pins: readonly PinHead[];
  chosen: readonly string[];
  onChoose(key: string, chosen: boolean): void;
}

/** The pins, each with a box that takes it into the comparison or out of it. */
export function PinChoice({ pins, chosen, onChoose }: PinChoiceProps) {
  const words = useContext(WordsContext);
  const [query, setQuery] = useState('');
  const found = useMemo(() => sortPins(searchPins(pins, query), 'newest', String), [pins, query]);
  const apart = useMemo(() => tellApart(pins), [pins]);
  return (
    <div class="choice">
      {pins.length >= MANY && <FindField query={query} onInput={setQuery} />}
      <ul>
        {found.slice(0, MOST).map((pin) => (
          <li key={pin.key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(pin.key)}
                onChange={({ currentTarget }) => onChoose(pin.key, currentTarget.checked)}
              />
              <span>
                <PolicyName policy={pin} />
                {apart.has(pin) && (
                  <span class="note">
                    <bdi>{apart.get(pin)}</bdi>
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="note">{words.message('search_more')}</p>}
    </div>
  );
}
