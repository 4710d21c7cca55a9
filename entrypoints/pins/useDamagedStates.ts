import { useEffect, useState } from 'preact/hooks';
import { damagedStates } from '../../lib/browser/pin-damage';
import { onPinsChange } from '../../lib/browser/pin-pages';
import type { DamagedRecord } from '../../lib/pins/pin';

/**
 * The states that cannot be read. All that is pinned is looked through once, and what changes from then on by itself: one after the other,
 * however fast changes come. `onFail` is told where looking fails.
 */
export function useDamagedStates(onFail: (error: unknown) => void): readonly DamagedRecord[] {
  const [damaged, setDamaged] = useState<readonly DamagedRecord[]>([]);
  useEffect(() => {
    let looking = Promise.resolve();
    const look = (keys?: readonly string[]) => {
      looking = looking.then(async () => {
        const found = await damagedStates(keys);
        // most changes have nothing to do with it, and nothing is drawn for them
        setDamaged((before) => {
          const others = before.filter(({ key }) => keys && !keys.includes(key));
          return before.length + found.length > 0 ? [...others, ...found] : before;
        });
      });
      looking.catch(onFail);
    };
    // first: what changes while all is looked through is not missed
    const stop = onPinsChange(look);
    look();
    return stop;
  }, []);
  return damaged;
}
