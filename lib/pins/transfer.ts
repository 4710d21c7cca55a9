import { siteAt } from '../policy';
import {
  ADDRESS,
  flawOfEvidence,
  isSameText,
  keyOfPin,
  MIGRATIONS,
  type Migration,
  mergeNotes,
  mergeStates,
  migrate,
  normaliseAddress,
  type Pinned,
  type PinState,
  type PortablePin,
  pinnedShape,
  SCHEMA_VERSION,
} from './pin';
import { list, oneOf, record, type Shape, text } from './shape';

/** What an exported file says of itself. */
const FORMAT = 'policy-glance-pins';

/** A file of more characters than this is none of ours: 1,000 pins take some 80 million. */
const MOST_CHARACTERS = 400_000_000;

const PIN = record({ note: text(), states: list(record(pinnedShape(ADDRESS)), { minimum: 1 }) });
/** The shape of an exported file. */
export const PINS_FILE: Shape = record({ format: oneOf([FORMAT]), schema: oneOf([SCHEMA_VERSION]), pins: list(PIN) });

/** The name of every field in a JSON Schema, outer before inner ones. */
function fieldsIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties') return Object.entries<object>(value).flatMap(([name, field]) => [name, ...fieldsIn(field)]);
    return typeof value === 'object' ? fieldsIn(value) : [];
  });
}

/** Every field that a file has, in the order in which it is written: the same pins make the same bytes, wherever they come from. */
const FIELDS = [...new Set(fieldsIn(PINS_FILE.schema))];

/** Pins as a file's text. The same pins make the same text. */
export function toJson(pins: readonly PortablePin[]): string {
  const portable = pins.map(({ note, states }) => ({
    note,
    states: states.map(({ pinnedAt, card, sections }) => ({ pinnedAt, card, sections })),
  }));
  return `${JSON.stringify({ format: FORMAT, schema: SCHEMA_VERSION, pins: portable }, FIELDS, 1)}\n`;
}

/** Why a file is not taken at all: it is no JSON, no export of pins, from a later version, or larger than any export. */
export type ImportRefusal = 'not-json' | 'not-pins' | 'newer' | 'too-large';

/** A pin of a file that cannot be read. */
interface BrokenPin {
  /** Its place in the file, from 0. */
  index: number;
  /** Whose it seems to be, or null. */
  site: string | null;
  /** The path to what is wrong: "states[0].card.topics[2].id". */
  flaw: string;
}

/** What a file holds; each pin is sound or broken by itself. */
interface PinsFile {
  /** One a policy: what a file has of it more than once is put together. */
  pins: PortablePin[];
  broken: BrokenPin[];
}

/** Reads an exported file, of this form or an older one. Never throws. */
export function readPins(json: string, migrations = MIGRATIONS): PinsFile | { refused: ImportRefusal } {
  if (json.length > MOST_CHARACTERS) return { refused: 'too-large' };
  let file: { format?: unknown; schema?: unknown; pins?: unknown } | null;
  try {
    file = JSON.parse(json);
  } catch {
    return { refused: 'not-json' };
  }
  const schema = file?.schema;
  if (file?.format !== FORMAT || typeof schema !== 'number' || !(schema >= 1) || !Array.isArray(file.pins)) return { refused: 'not-pins' };
  if (schema > migrations.length + 1) return { refused: 'newer' };
  const pins = new Map<string, PortablePin>();
  const broken: BrokenPin[] = [];
  for (const [index, written] of file.pins.entries()) {
    const pin = inPresentForm(written, schema, migrations);
    const flaw = PIN.flawOf(pin) ?? flawOfStates(pin);
    if (flaw !== null) broken.push({ index, site: siteOf(pin), flaw });
    else {
      const key = keyOfPin(pin);
      const other = pins.get(key);
      // into what they would be here, by themselves too: in order, and of a long history the newest
      pins.set(key, { note: mergeNotes(other?.note ?? '', pin.note), states: mergeStates(other?.states ?? [], pin.states) });
    }
  }
  return { pins: [...pins.values()], broken };
}

/** A pin of a file in the present form; what is no pin is handed back as it is. */
function inPresentForm(pin: PortablePin, schema: number, migrations: readonly Migration[]): PortablePin {
  if (schema === migrations.length + 1 || !Array.isArray(pin?.states)) return pin;
  const states = pin.states.map((state) => {
    const { schema: _, ...rest } = migrate({ ...state, schema }, 'state', migrations) as PinState;
    return rest;
  });
  return { ...pin, states };
}

function flawOfStates(pin: PortablePin): string | null {
  const key = keyOfPin(pin);
  for (const [index, state] of pin.states.entries()) {
    const flaw = flawOfAddress(state, key) ?? flawOfEvidence(state);
    if (flaw !== null) return `states[${index}].${flaw}`;
  }
  return null;
}

/** A card must be of the pin's policy, by its address, and must not call that another site than it is: it is listed by that name. */
function flawOfAddress({ card: { url, site } }: Pinned, key: string): string | null {
  if (!URL.canParse(url) || normaliseAddress(url) !== key) return 'card.url';
  return site === siteAt(url) ? null : 'card.site';
}

function siteOf(pin: { states?: readonly { card?: { site?: unknown } }[] } | null): string | null {
  const site = Array.isArray(pin?.states) ? pin.states.at(-1)?.card?.site : undefined;
  return typeof site === 'string' ? site : null;
}

/** A pin that would come in. */
export interface ImportItem {
  key: string;
  site: string;
  url: string;
  title: string | null;
  pinnedAt: string;
  /**
   * `new`: the policy is not pinned here. `newer`: its text was pinned after the one here, which becomes history. `older`: it goes into
   * the history of the one here. `same`: nothing would change.
   */
  status: 'new' | 'newer' | 'older' | 'same';
  pin: PortablePin;
}

export type ImportPreview = { items: ImportItem[]; broken: BrokenPin[] } | { refused: ImportRefusal };

/** What a pin would be to what is pinned here already: its states, oldest first, and its note. */
export function weighImport(pin: PortablePin, here: PortablePin | null): ImportItem {
  const { pinnedAt, card } = pin.states.at(-1)!;
  const { site, url, title } = card;
  return { key: keyOfPin(pin), site, url, title, pinnedAt, status: statusOf(pin, here), pin };
}

function statusOf(pin: PortablePin, here: PortablePin | null): ImportItem['status'] {
  if (here === null) return 'new';
  const merged = mergeStates(here.states, pin.states);
  if (merged === here.states) return mergeNotes(here.note, pin.note) === here.note ? 'same' : 'newer';
  // the same text may have been pinned there before it was here
  return isSameText(merged.at(-1)!.sections, here.states.at(-1)!.sections) ? 'older' : 'newer';
}
