/**
 * `npm run accuracy`: how well policies are read that no rule was written for. Fails where a figure falls below its floor.
 * `npm run accuracy -- --misses` prints everything that was not read as a careful reader reads it, one JSON object a line.
 */
import { fixturesIn, readFixture } from '../fixture';
import { type Count, measure, precision, type Row, ratio, recall, type ShareId } from './measure';

/** The floors: what was measured less one policy or so of a fact's two dozen. Raise them when the rules get better, in the same commit. */
const FLOORS: Record<Row, readonly [precision: number, recall: number]> = {
  'payments.processor': [0.96, 0.9],
  'payments.card-data': [0.88, 0.75],
  'cookies.first-party': [0.91, 0.81],
  'cookies.third-party': [0.92, 0.71],
  'tracking.server-logs': [0.9, 0.74],
  'tracking.analytics': [0.9, 0.92],
  'tracking.advertising': [0.87, 0.87],
  'tracking.beacons': [0.86, 0.7],
  'tracking.do-not-track': [0.92, 0.77],
  'sharing.any': [0.88, 0.75],
  'sharing.sale': [0.9, 0.74],
  'sharing.third-party-marketing': [0.71, 0.44],
  'sharing.service-providers': [0.96, 0.5],
  'sharing.affiliates': [0.83, 0.39],
  'sharing.legal': [0.96, 0.56],
  'sharing.business-transfer': [0.96, 0.68],
  'sharing.aggregate': [0.96, 0.42],
  'all facts': [0.92, 0.72],
  'processor names': [0.96, 0.81],
  'tracker names': [0.96, 0.88],
  dates: [0.96, 0.92],
};

const SHARE_FLOORS: Record<ShareId, number> = {
  'facts right': 0.8,
  'facts proven': 1,
  'sentences quoted': 0.92,
  'policies recognised': 0.98,
  'policies wholly right': 0.06,
};

const FOLDER = 'accuracy';
const { rows, answers, shares, misses } = measure(fixturesIn(FOLDER).map((file) => readFixture(FOLDER, file)));

if (process.argv.includes('--misses')) {
  for (const miss of misses) console.log(JSON.stringify(miss));
} else {
  printLine('', 'right', 'wrong', 'missed', 'precision', 'recall');
  for (const row of Object.keys(FLOORS) as Row[]) printCount(row, countOf(row));
  printLine();
  for (const [answer, count] of [...answers].sort(([, a], [, b]) => b.right - a.right)) printCount(`the answer ${answer}`, count);
  printLine();
  for (const [share, { right, total }] of Object.entries(shares))
    printLine(share, `${right}`, 'of', `${total}`, ratio(right, total).toFixed(2));
}

for (const [row, [leastPrecision, leastRecall]] of Object.entries(FLOORS) as [Row, readonly [number, number]][]) {
  const count = countOf(row);
  hold(`precision of ${row}`, precision(count), leastPrecision);
  hold(`recall of ${row}`, recall(count), leastRecall);
}
for (const [share, floor] of Object.entries(SHARE_FLOORS) as [ShareId, number][]) {
  hold(share, ratio(shares[share].right, shares[share].total), floor);
}

function hold(figure: string, value: number, floor: number): void {
  if (value >= floor) return;
  console.error(`${figure}: ${value.toFixed(3)} is below its floor ${floor.toFixed(2)}`);
  process.exitCode = 1;
}

function countOf(row: Row): Count {
  return rows.get(row) ?? { right: 0, wrong: 0, missed: 0 };
}

function printCount(label: string, count: Count): void {
  printLine(label, `${count.right}`, `${count.wrong}`, `${count.missed}`, precision(count).toFixed(2), recall(count).toFixed(2));
}

function printLine(label = '', ...cells: string[]): void {
  console.log((label.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('')).trimEnd());
}
