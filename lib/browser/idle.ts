/** Waits until the browser has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((next) => requestIdleCallback(() => next()));
}
