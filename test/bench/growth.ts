/**
 * Shows that reading takes time in proportion to the text, hostile text too: ten times as long must take at most about ten times
 * as long. `npx tsx test/bench/growth.ts`; exit code 1 where something grows faster.
 */
import { parseHtml } from '../../cli/document';
import { whatChanged } from '../../lib/changes';
import { classify } from '../../lib/classify';
import { readPage } from '../../lib/extract';
import { findNames } from '../../lib/names/match';
import { splitSentences } from '../../lib/sentences';
import { summarize } from '../../lib/summarize';
import { matchVersions } from '../../lib/versions';

/** A square would take a hundred times as long. */
const BAR = 20;
const RUNS = 5;

const LINE = 'We note which pages are opened, at what time, and with which browser and system, and keep that for thirty days';
const POLICY = 'We share your data, except with couriers, and we or our partners may set cookies; you may not. ';
const PLAIN = 'The workshop paints its tools on Fridays. ';
const PAGE = `<div class=a><h2>Logs</h2><p>${LINE}. <a href=/>more</a></p><ul><li>${LINE}</ul><table><tr><td>a<td>b</table></div>`;

const classifyText = (text: string) => classify([{ level: 1, heading: 'Privacy', text }]);
const summarizeItems = (items: string) => {
  const text = `We never share your data with anyone. We may share your data with:\n${items}`;
  const policy = { url: '', site: '', title: 'Privacy policy', language: 'en', updated: null, folded: 0 };
  return () => summarize({ ...policy, sections: [{ level: 1, heading: 'Privacy', text }] });
};
const readHtml = (page: string) => {
  const document = parseHtml(page);
  return () => readPage(document, '');
};
const over = (work: (text: string) => unknown) => (text: string) => () => work(text);

const compareVersions = (text: string) => {
  const sections = [{ level: 0, heading: null, text }];
  const longer = [{ level: 0, heading: null, text: `${text} We burn it then.` }];
  return () => matchVersions(sections, longer);
};

/** All new: so many sections of which none has a counterpart; `part` is the text of each, with "#" for its number. */
const compareSections = (text: string) => {
  const [part = ''] = text.split('\n', 1);
  const times = text.length / (part.length + 1);
  const version = (name: string) =>
    Array.from({ length: times }, (_, at) => ({
      level: 2,
      heading: part.includes('?') ? 'Do you?' : `${name} ${at}`,
      text: part.replaceAll('#', `${name}${at}`),
    }));
  return () => matchVersions(version('old'), version('now'));
};

/** All gone: sections that `part` parts, with their sentences; "#" is a number that no other has. */
const compareGone = (part: string) => (text: string) => {
  const about = { url: '', site: '', title: null, language: 'en', updated: null, folded: 0, sections: [] };
  const card = summarize(about);
  let at = 0;
  const numbered = text.replaceAll('#', () => `drawer${at++}`);
  const sections = numbered.split(part).map((own) => ({ level: 2, heading: null, text: own }));
  const now = [{ level: 2, heading: null, text: 'Nothing else is said.' }];
  return () => whatChanged({ card, sections }, { card, sections: now });
};

/** So many different names in one fact; "#" as above. */
const summarizeNames = (text: string) => {
  let at = 0;
  return summarizeItems(text.replaceAll('#', () => `${at++}`));
};

/** What is timed, with the text that is repeated and how often the shorter one holds it. */
const CASES: [what: string, prepare: (text: string) => () => unknown, parts: string[], times: number][] = [
  ['sentences', over(splitSentences), ['a. ', '.', '!?', 'a.b', ' ', '\n', '("', '• '], 20_000],
  ['names', over(findNames), ['a', 'Google ', 'Google Analytics, ', 'a@paypal.com', 'paypal.', '//www.paypal/'], 2_000],
  [
    'classification',
    over(classifyText),
    [
      POLICY,
      POLICY.replaceAll('.', ','),
      'we not share with, ',
      'Google ',
      'third party ',
      '(we share ',
      '• we share ',
      PLAIN,
      `${PLAIN}\n`,
    ],
    200,
  ],
  ['cards', summarizeItems, ['• couriers\n', 'We may release your data to others if a court orders it.\n'], 3_000],
  [
    'versions',
    compareVersions,
    ['We keep the letter in a drawer. ', 'We keep the letter in a drawer.\n', 'We burn it. ', 'Do you?\nNo.\n', '• couriers\n'],
    2_000,
  ],
  ['new sections', compareSections, ['We keep # in a drawer.\n', 'Yes, we do so.\n', 'Is it #?\n', '• #\n'], 400],
  ['gone sections', compareGone('\n'), ['We burn #.\n'], 3_000],
  ['gone sentences', compareGone('\n\n'), ['We burn #. '], 3_000],
  ['many names', summarizeNames, ['We work with ad networks such as OpenX, Zeb#a, AdRoll and Qux#z.\n'], 1_200],
  ['extraction', readHtml, [PAGE, `<div>${LINE}</div>`, `<h2>Terms of use</h2><p>${LINE}.</p>`], 400],
  ['one line', readHtml, ['<i>word data</i> ', 'word <span> data</span>'], 4_000],
  ['one heading', (text) => readHtml(`<h2>${text}`), ['word<br>', '1<button>2</button>'], 4_000],
  ['titles', readHtml, ['<h2>Privacy policy</h2>'], 1_500],
];

function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

for (const [what, prepare, parts, times] of CASES) {
  for (const part of parts) {
    const short = fastest(prepare(part.repeat(times)));
    const long = fastest(prepare(part.repeat(times * 10)));
    const ratio = long / Math.max(short, 0.5);
    if (ratio > BAR) process.exitCode = 1;
    const verdict = ratio > BAR ? `over ${BAR}` : 'holds';
    console.log(
      `${what.padEnd(15)} ${JSON.stringify(part.slice(0, 24)).padEnd(28)} ${short.toFixed(1)} → ${long.toFixed(1)} ms  ×${ratio.toFixed(1)}  ${verdict}`,
    );
  }
}
