import type { PaymentName, TrackerName } from '../policy';
import { NAMESAKES } from './namesakes';
import { PROCESSORS } from './processors';
import { TRACKERS } from './trackers';

type Known = { kind: 'payment'; entry: PaymentName } | { kind: 'tracker'; entry: TrackerName };

/** A known name in a text: `text.slice(start, end)` is how the text writes it. */
export type NameMatch = Known & { start: number; end: number };

/** One way to write a name; or, where nothing is `known`, a phrase that only begins with one. */
interface Spelling {
  written: string;
  known?: Known;
  /** Only in these capitals. */
  isExact: boolean;
  /** A host name, which may stand in a longer one. */
  isHost: boolean;
}

/**
 * A word. Letters that only a wrong decoding leaves behind a word are not part of it: "PayPalâ€™s", "PayPalÂ®".
 * Underscores are, so that the cookie "__stripe_mid" holds no name.
 */
const WORD = /(?:(?![ÂâÃ](?![A-Za-z]))[\wÀ-ÖØ-öø-ÿЀ-ӿ])+/g;
const HOST = /^[\w-]+(?:\.[\w-]+)+$/;
/** How far to each side of a name an address that it may be part of is looked at. */
const REACH = 100;

let index: Map<string, Spelling[]> | undefined;

/**
 * Finds the known names in a text, in their order. The longest name at a place counts ("Google Analytics", not "Google"), and
 * whole words only. A name that is both a payment company and a tracker is found twice. Names inside e-mail addresses, paths of
 * web addresses and host names other than their own are passed over. Which role a name has in its sentence is not judged here.
 * Takes time in proportion to the length of the text.
 */
export function findNames(text: string): NameMatch[] {
  index ??= indexSpellings();
  const matches: NameMatch[] = [];
  let free = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const spellings = start < free ? undefined : index.get(word.toLowerCase());
    if (!spellings) continue;
    let end = start;
    let longest: Known[] = [];
    for (const spelling of spellings) {
      const to = endOf(spelling, text, start);
      if (to < end || (spelling.known && isInAddress(text, start, to, spelling.isHost))) continue;
      if (to > end) longest = [];
      if (spelling.known) longest.push(spelling.known);
      end = to;
    }
    for (const known of longest) matches.push({ ...known, start, end });
    free = end;
  }
  return matches;
}

/** Where a spelling that starts at `start` ends, or -1 where the text has another. A space may be a hyphen, and hold a sign. */
function endOf({ written, isExact }: Spelling, text: string, start: number): number {
  let at = start;
  for (const char of written) {
    if (char === ' ') {
      const before = at;
      while (at < before + 3 && /[\s®™-]/.test(text.charAt(at))) at++;
      if (at === before) return -1;
    } else {
      const own = text.charAt(at);
      if (own !== char && (isExact || own.toLowerCase() !== char.toLowerCase())) return -1;
      at++;
    }
  }
  WORD.lastIndex = 0;
  return /[^!+]$/.test(written) && text.slice(at, at + 2).search(WORD) === 0 ? -1 : at;
}

/** Whether a name is only part of an e-mail address, of a web address's path, or of another's host name. */
function isInAddress(text: string, start: number, end: number, isHost: boolean): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(/\s/, 1)[0] ?? '';
  if (before.includes('@') || /^[\w.+-]*@/.test(after)) return true;
  if (/(?:\/\/|www\.)[^/?#]*[/?#]/i.test(before)) return true;
  return (
    !isHost &&
    (/^(?:-[a-z\d]+)*\.[a-z]/.test(after) || (/\w[.-]$/.test(before) && /^[a-z]/.test(text.slice(start, end)) && before.includes('.')))
  );
}

function indexSpellings(): Map<string, Spelling[]> {
  const spellings: Spelling[] = NAMESAKES.map((written) => ({ written, isExact: false, isHost: false }));
  const known: Known[] = [
    ...PROCESSORS.map((entry) => ({ kind: 'payment' as const, entry })),
    ...TRACKERS.map((entry) => ({ kind: 'tracker' as const, entry })),
  ];
  for (const one of known) {
    const { name, aliases, common } = one.entry;
    for (const written of [name, ...(aliases ?? [])]) {
      spellings.push({ written, known: one, isExact: common !== undefined, isHost: HOST.test(written) });
    }
  }
  const byFirstWord = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.written.match(WORD)?.[0].toLowerCase() ?? '';
    const others = byFirstWord.get(first);
    if (others) others.push(spelling);
    else byFirstWord.set(first, [spelling]);
  }
  return byFirstWord;
}
