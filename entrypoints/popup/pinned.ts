import { latestState, listPins } from '../../lib/browser/pins';
import { normaliseAddress, type PinHead, type PinState } from '../../lib/pins/pin';

/** What is pinned, as it concerns the policy at one address. */
export interface PinsHere {
  /** The address that it was looked up for. */
  url: string;
  own: PinHead | null;
  /** Its newest state; null where there is none, or where it cannot be read. */
  state: PinState | null;
  others: PinHead[];
}

/** Looks up what is pinned. Where the pins cannot be read, none are: pinning then says that it failed. Never rejects. */
export async function pinsAt(url: string): Promise<PinsHere> {
  try {
    const key = normaliseAddress(url);
    const [{ pins }, state] = await Promise.all([listPins(), latestState(key)]);
    const own = pins.find((pin) => pin.key === key) ?? null;
    return { url, own, state, others: pins.filter((pin) => pin !== own) };
  } catch (error) {
    console.error(error);
    return { url, own: null, state: null, others: [] };
  }
}
