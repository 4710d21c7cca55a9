import { useState } from 'preact/hooks';
import type { Done } from './Toast';
import type { Phrase } from './words';

/** Says what was done: what a toast shows. */
export type SayDone = (done: Done) => void;
/** Does what may fail, and says so where it does. Never rejects. */
export type Attempt = (work: () => Promise<void>) => Promise<void>;

/** What was done last; `reasonOf` is what to say of an error. */
export function useDone(reasonOf: (error: unknown) => Phrase) {
  const [done, set] = useState<Done>();
  const say: SayDone = set;
  const attempt: Attempt = (work) => work().catch((error) => say({ said: reasonOf(error) }));
  return { done, say, attempt, close: () => set(undefined) };
}
