import { options } from 'preact';

// effects come in the next turn, not after a frame: here is none, and Preact would wait for one by the clock
options.requestAnimationFrame = setImmediate;

/** More turns than anything takes that follows from a press: each is an effect, an answer, or a drawing. */
const TURNS = 50;

/** Waits until all is done that follows from what was done, however busy the machine is. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((done) => setImmediate(done));
}
