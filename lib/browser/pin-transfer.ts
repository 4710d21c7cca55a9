import { keyOfPin, type PortablePin } from '../pins/pin';
import { type ImportItem, type ImportPreview, readPins, weighImport } from '../pins/transfer';
import { add, read, type Stored, take } from './pin-storage';

/**
 * The pins with these keys, or all, to be written as a file; and how many records cannot go into it: those that could not be read, and
 * pins of which no state is left.
 */
export async function exportPins(keys?: readonly string[]): Promise<{ pins: PortablePin[]; leftOut: number }> {
  const reading = await read();
  const asked = keys ?? (await reading.objectStore('pins').getAllKeys());
  const stored = await Promise.all(asked.map((key) => take(reading, key)));
  const pins: PortablePin[] = [];
  let leftOut = 0;
  for (const { head, states, damagedHead, damagedStates } of stored) {
    const damaged = damagedStates.length + (damagedHead ? 1 : 0);
    if (states.length > 0) pins.push({ note: head?.note ?? '', states });
    leftOut += states.length > 0 ? damaged : Math.max(damaged, 1);
  }
  return { pins, leftOut };
}

/** What an exported file would bring. Writes nothing. */
export async function previewImport(text: string): Promise<ImportPreview> {
  const file = readPins(text);
  if ('refused' in file) return file;
  const reading = await read();
  const stored = await Promise.all(file.pins.map((pin) => take(reading, keyOfPin(pin))));
  return { items: file.pins.map((pin, index) => weighImport(pin, pinnedHere(stored[index]!))), broken: file.broken };
}

/** Null where nothing of it can be read but a note. */
function pinnedHere({ head, states }: Stored): PortablePin | null {
  return head && states.length > 0 ? { note: head.note, states } : null;
}

/** Adds what the user agreed to: all of it or, where one fails, nothing. Throws `NotSaved`. */
export function importPins(items: readonly ImportItem[]): Promise<void> {
  return add(items.map((item) => item.pin));
}
