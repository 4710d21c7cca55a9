import { type DamagedRecord, keyOfPin, type PortablePin } from '../pins/pin';
import { type ImportItem, type ImportPreview, readPins, weighImport } from '../pins/transfer';
import { add, read, type Stored, take } from './pin-storage';

/** The pins with these keys, or all, to be written as a file; records that could not be read are left out and told of. */
export async function exportPins(keys?: readonly string[]): Promise<{ pins: PortablePin[]; damaged: DamagedRecord[] }> {
  const reading = await read();
  const asked = keys ?? (await reading.objectStore('pins').getAllKeys());
  const stored = await Promise.all(asked.map((key) => take(reading, key)));
  return {
    pins: stored.flatMap(({ head, states }) => (states.length > 0 ? { note: head?.note ?? '', states } : [])),
    damaged: stored.flatMap(({ damagedHead, damagedStates }) => [...(damagedHead ? [damagedHead] : []), ...damagedStates]),
  };
}

/** What an exported file would bring. Writes nothing. */
export async function previewImport(text: string): Promise<ImportPreview> {
  const file = readPins(text);
  if ('refused' in file) return file;
  const reading = await read();
  const stored = await Promise.all(file.pins.map((pin) => take(reading, keyOfPin(pin))));
  return { items: file.pins.map((pin, index) => weighImport(pin, pinnedHere(stored[index]!))), broken: file.broken };
}

function pinnedHere({ head, states }: Stored): PortablePin | null {
  return head && { note: head.note, states };
}

/** Adds what the user agreed to: all of it or, where one fails, nothing. Throws `NotSaved`. */
export function importPins(items: readonly ImportItem[]): Promise<void> {
  return add(items.map((item) => item.pin));
}
