import { unstated } from '../compare';
import {
  ANSWERS,
  CARD_DATA_ANSWERS,
  type Fact,
  type FactId,
  type Section,
  type SummaryCard,
  TOPICS,
  type Topic,
  type TopicId,
} from '../policy';
import { either, flag, instant, list, nullable, oneOf, record, type Shape, text, tuple, whole } from './shape';

/** Brings a record of one form into the next. Pure; takes the head or the state as it was stored. */
export interface Migration {
  head(old: Record<string, unknown>): Record<string, unknown>;
  state(old: Record<string, unknown>): Record<string, unknown>;
}

/**
 * Entry n brings form n + 1 to form n + 2. A change of `PinHead`, `PinState` or what they hold is one more entry, and a test of it from
 * a literal of the old form.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The form in which pins are stored and exported. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

/** So many states of a pin are kept: the newest and those before it. */
export const MOST_STATES = 20;

/** What lists and comparisons need of a pin. All but the note follows from its states: `headOf` makes it. */
export interface PinHead {
  schema: number;
  /** The pin's identity: `normaliseAddress(url)`. */
  key: string;
  url: string;
  site: string;
  title: string | null;
  language: string | null;
  /** When the policy says that it was last updated, as in `SummaryCard`. */
  updated: string | null;
  /** When the newest state was pinned: ISO 8601 in UTC, as `Date.toISOString` writes it. */
  pinnedAt: string;
  /** The user's own words; '' for none. */
  note: string;
  /** The newest card's topics, the evidence left out: it is in the state. */
  topics: Topic[];
  rulesVersion: number;
  /** How many states are kept, the newest included. */
  states: number;
  /** The id of the newest state. */
  latest: number;
  /** What the pin's states take, as UTF-8 bytes of their JSON. */
  bytes: number;
}

/** A policy as it was when it was pinned. Never changed once written, but for the card: newer rules make it anew of the same text. */
export interface PinState {
  schema: number;
  /** Counts up within the pin, from 1. */
  id: number;
  /** The pin that it is of. */
  key: string;
  /** ISO 8601 in UTC. */
  pinnedAt: string;
  card: SummaryCard;
  sections: Section[];
}

/** A stored record that could not be read: kept as it is, and shown. */
export interface DamagedRecord {
  /** The pin that it is of: the key that a head was stored under, a state's before its number. */
  key: string;
  /** What is wrong with it: "topics[2].facts[0].answer". '' for the whole of it. */
  flaw: string;
  record: unknown;
}

/** Query parameters that say where a visitor came from, or who he is. They choose no text. */
const TRACKING_PARAMETER =
  /^(?:utm_.*|[gdyw]clid|gclsrc|gbraid|wbraid|fbclid|msclkid|twclid|ttclid|igshid|li_fat_id|mc_[ce]id|_g[al]|_hs(?:enc|mi)|mkt_tok|jsessionid|phpsessid)$/i;

/**
 * An address as the identity of what stands there: two addresses with one key show the same policy.
 *
 * Left out is what chooses no text: "http" or "https", "www." (the two are one site to a reader, and `site` shows it without), a
 * default port, user and password, tracking parameters, the order of the others, a slash at the end, the fragment; but "#/privacy" and
 * "#!privacy", by which one page shows many, stay. Host names are in their ASCII form. What is no address of the Web is taken as it is.
 * Never throws.
 */
export function normaliseAddress(address: string): string {
  if (!URL.canParse(address.trim())) return address.trim();
  const url = new URL(address.trim());
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING_PARAMETER.test(name));
  const search = new URLSearchParams(parameters);
  search.sort();
  const host = url.host.replace(/^www\.(?=.*\.)/, '').replace(/\.(?=:|$)/, '');
  const path = url.pathname.replace(/;jsessionid=[^/;]{0,99}$/i, '').replace(/\/$/, '');
  return `https://${host}${path || '/'}${parameters.length > 0 ? `?${search}` : ''}${url.hash}`;
}

/**
 * A record in the present form; one that is in it already is handed back as it is. What is no record of a known form, or damaged so that
 * its migration fails, is handed back too: the check that follows says what is wrong with it.
 */
export function migrate(stored: unknown, kind: keyof Migration, migrations = MIGRATIONS): unknown {
  let current = stored;
  try {
    for (;;) {
      const step = migrations[(current as { schema: number }).schema - 1];
      if (step === undefined) return current;
      current = step[kind](current as Record<string, unknown>);
    }
  } catch {
    return stored;
  }
}

/** No `javascript:` among them: the address of an imported pin is a link. */
export const ADDRESS = text({ pattern: /^(?:https?|file|blob):/ });
/** Earlier versions kept what has no address too. */
const STORED_ADDRESS = either(oneOf(['']), ADDRESS);
/** Whether what is at an address can be pinned: not what is in the address itself (`data:`), nor a browser's page. */
export function canBePinned(url: string): boolean {
  return ADDRESS.flawOf(url) === null;
}

const POLICY_DATE = text({ pattern: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/ });

/** The four topics in their order. Facts may be missing: a pin is as old as the version that knew them. */
function topics(evidence: Shape): Shape {
  const fact = (ids: readonly FactId[], answers: readonly string[]) =>
    record({ id: oneOf(ids), answer: oneOf(answers), names: list(text()), evidence }, { others: flag() });
  const cardData = fact(['payments.card-data'], CARD_DATA_ANSWERS);
  return tuple(
    (Object.keys(TOPICS) as TopicId[]).map((id) => {
      const others = fact(
        TOPICS[id].filter((each) => each !== 'payments.card-data'),
        ANSWERS,
      );
      return record({ id: oneOf([id]), answer: oneOf(ANSWERS), facts: list(id === 'payments' ? either(cardData, others) : others) });
    }),
  );
}

const EVIDENCE = record({
  section: whole(),
  start: whole(),
  end: whole(),
  quote: text(),
  says: oneOf([...new Set([...ANSWERS, ...CARD_DATA_ANSWERS])]),
});

/** What a card says of its policy, beside the topics. */
const about = (url: Shape) => ({
  url,
  site: text(),
  title: nullable(text()),
  language: nullable(text()),
  updated: nullable(POLICY_DATE),
});
/** The shape of what is pinned at one time, with the shape of its address. */
export const pinnedShape = (url: Shape) => ({
  pinnedAt: instant(),
  card: record({ ...about(url), topics: topics(list(EVIDENCE)), rulesVersion: whole() }),
  sections: list(record({ level: whole(), heading: nullable(text()), text: text() })),
});

const STATE = record({ schema: oneOf([SCHEMA_VERSION]), id: whole(1), key: text(), ...pinnedShape(STORED_ADDRESS) });
const HEAD = record({
  schema: oneOf([SCHEMA_VERSION]),
  key: text(),
  ...about(STORED_ADDRESS),
  pinnedAt: instant(),
  note: text(),
  topics: topics(list(EVIDENCE, { maximum: 0 })),
  rulesVersion: whole(),
  states: whole(1),
  latest: whole(1),
  bytes: whole(),
});

/** A record as it was read: sound, or what is wrong with it. */
export type Read<T> = { ok: T } | { flaw: string };

/**
 * A head as it is stored: its topics as JSON, without the facts that are not stated. 1,000 of them are read in a fifth of the time that
 * as many lists of objects take (Chromium 156), which is most of what the pins page waits for.
 */
interface StoredHead extends Omit<PinHead, 'topics'> {
  topics: string;
}

/** A head as it is to be stored. */
export function packHead({ topics, ...head }: PinHead): StoredHead {
  const stated = topics.map((topic) => ({ ...topic, facts: topic.facts.filter((fact) => fact.answer !== 'not-stated') }));
  return { ...head, topics: JSON.stringify(stated) };
}

/** Checks a stored head, and brings it into the present form, with all facts. */
export function readHead(stored: unknown): Read<PinHead> {
  const head = migrate(stored, 'head') as StoredHead | undefined;
  let unpacked: unknown = head;
  try {
    if (typeof head?.topics === 'string') unpacked = { ...head, topics: JSON.parse(head.topics) };
  } catch {
    return { flaw: 'topics' };
  }
  const flaw = HEAD.flawOf(unpacked);
  return flaw === null ? { ok: withAllFacts(unpacked as PinHead) } : { flaw };
}

function withAllFacts(head: PinHead): PinHead {
  const topics = head.topics.map((topic): Topic => {
    const facts = UNSTATED[topic.id].map((unstated) => topic.facts.find((fact) => fact.id === unstated.id) ?? unstated);
    return { ...topic, facts };
  });
  return { ...head, topics };
}

const UNSTATED = Object.fromEntries(
  Object.entries(TOPICS).map(([topic, facts]) => [topic, facts.map((id) => Object.freeze(unstated(id)))]),
) as Record<TopicId, Fact[]>;

/** Checks a stored state, and brings it into the present form. */
export function readState(stored: unknown): Read<PinState> {
  const state = migrate(stored, 'state');
  const flaw = STATE.flawOf(state) ?? flawOfEvidence(state as PinState);
  return flaw === null ? { ok: state as PinState } : { flaw };
}

/** The path to the first quote that is not in the text, or to the first answer that has none; null where all is right. */
export function flawOfEvidence({ card, sections }: Pick<PinState, 'card' | 'sections'>): string | null {
  for (const [t, { facts }] of card.topics.entries()) {
    for (const [f, { answer, evidence }] of facts.entries()) {
      const path = `card.topics[${t}].facts[${f}].evidence`;
      if (answer !== 'not-stated' && evidence.length === 0) return path;
      const wrong = evidence.findIndex(({ section, start, end, quote }) => sections[section]?.text.slice(start, end) !== quote);
      if (wrong >= 0) return `${path}[${wrong}]`;
    }
  }
  return null;
}

/** What is pinned at one time: a state without its place in the storage. */
export type Pinned = Pick<PinState, 'pinnedAt' | 'card' | 'sections'>;

/** The last moment that is read back: later years have more than four digits. A file may hold it. */
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/** When a newer state is pinned: now, or where the clock was set back since the one before it, right after that. */
export function momentAfter(before: string | undefined, now = Date.now()): string {
  const earliest = before === undefined ? 0 : Date.parse(before) + 1;
  return new Date(Math.min(Math.max(now, earliest), LAST_MOMENT)).toISOString();
}

/** A pin without its place in the storage: it leaves and enters as that, and all else follows from it. */
export interface PortablePin {
  note: string;
  /** Oldest first, never empty. */
  states: readonly Pinned[];
}

/** The identity of a pin: all its states have it, by their addresses. */
export function keyOfPin({ states }: PortablePin): string {
  return normaliseAddress(states.at(-1)!.card.url);
}

/** What was pinned, oldest first, as states with ids from `first` up. */
export function toStates(key: string, pinned: readonly Pinned[], first = 1): PinState[] {
  return pinned.map(({ pinnedAt, card, sections }, index) => ({
    schema: SCHEMA_VERSION,
    id: first + index,
    key,
    pinnedAt,
    card,
    sections,
  }));
}

/** The head of a pin with these states, oldest first and never empty. */
export function headOf(states: readonly PinState[], note: string): PinHead {
  const newest = states.at(-1)!;
  const { topics, rulesVersion, ...about } = newest.card;
  const withoutEvidence = (fact: Fact): Fact => ({ ...fact, evidence: [] });
  return {
    schema: SCHEMA_VERSION,
    key: newest.key,
    ...about,
    pinnedAt: newest.pinnedAt,
    note,
    topics: topics.map((topic) => ({ ...topic, facts: topic.facts.map(withoutEvidence) })),
    rulesVersion,
    states: states.length,
    latest: newest.id,
    bytes: states.reduce((sum, state) => sum + new TextEncoder().encode(JSON.stringify(state)).length, 0),
  };
}

/** Is it the same text, character by character? */
export function isSameText(one: readonly Section[], other: readonly Section[]): boolean {
  const isSame = (a: Section, b: Section | undefined) => a.level === b?.level && a.heading === b.heading && a.text === b.text;
  return one.length === other.length && one.every((section, index) => isSame(section, other[index]));
}

/**
 * The states of one pin from two places (two computers, or before and after an undone deletion) as one history, oldest first: nothing
 * twice, no text after itself, at most `MOST_STATES`. Where theirs adds nothing, mine is handed back as it is.
 */
export function mergeStates(mine: readonly Pinned[], theirs: readonly Pinned[]): readonly Pinned[] {
  const isMineToo = (their: Pinned) => mine.some((own) => own.pinnedAt === their.pinnedAt && isSameText(own.sections, their.sections));
  const together = [...mine, ...theirs.filter((their) => !isMineToo(their))].sort((a, b) => byText(a.pinnedAt, b.pinnedAt));
  const merged = together.filter((state, index) => index === 0 || !isSameText(state.sections, together[index - 1]!.sections));
  const kept = merged.slice(-MOST_STATES);
  const isMine = kept.length === mine.length && kept.every((state, index) => isSameText(state.sections, mine[index]!.sections));
  return isMine ? mine : kept;
}

/** The notes of one pin from two places as one: mine, and then the paragraphs of theirs that it lacks. */
export function mergeNotes(mine: string, theirs: string): string {
  const paragraphs = (note: string) => note.split('\n\n').filter((paragraph) => paragraph !== '');
  const own = new Set(paragraphs(mine));
  const added = paragraphs(theirs).filter((paragraph) => !own.has(paragraph));
  return mine === '' ? theirs : [mine, ...added].join('\n\n');
}

/** The order of texts by their letters' codes, and so of moments. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
