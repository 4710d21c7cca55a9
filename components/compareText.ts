import { compareCards } from '../lib/compare';
import type { FactId } from '../lib/policy';
import { fullName, tellApart } from './apart';
import { type Column, columnDates, compareRows, type RowOrder } from './CompareTable';
import { inline } from './markdown';
import { listText, type MessageKey, textOf, type Words } from './words';

/** How facts are called within a sentence. */
const IN_SENTENCE: Record<FactId, MessageKey> = {
  'payments.processor': 'unsaid_payments_processor',
  'payments.card-data': 'unsaid_payments_card_data',
  'cookies.first-party': 'unsaid_cookies_first_party',
  'cookies.third-party': 'unsaid_cookies_third_party',
  'tracking.server-logs': 'unsaid_tracking_server_logs',
  'tracking.analytics': 'unsaid_tracking_analytics',
  'tracking.advertising': 'unsaid_tracking_advertising',
  'tracking.beacons': 'unsaid_tracking_beacons',
  'tracking.do-not-track': 'unsaid_tracking_do_not_track',
  'sharing.any': 'unsaid_sharing_any',
  'sharing.sale': 'unsaid_sharing_sale',
  'sharing.third-party-marketing': 'unsaid_sharing_third_party_marketing',
  'sharing.service-providers': 'unsaid_sharing_service_providers',
  'sharing.affiliates': 'unsaid_sharing_affiliates',
  'sharing.legal': 'unsaid_sharing_legal',
  'sharing.business-transfer': 'unsaid_sharing_business_transfer',
  'sharing.aggregate': 'unsaid_sharing_aggregate',
};

/** The facts that no column mentions, as a list within a sentence; '' where there is none. */
export function unsaidText(words: Words, columns: readonly Pick<Column, 'topics'>[]): string {
  const unsaid = compareCards(columns.map(({ topics }) => topics)).flatMap(({ facts }) => facts.filter((fact) => fact.unsaid));
  // that sharing as a whole is not spoken of says nothing while its kinds are
  const told = unsaid.filter(({ id }) => id !== 'sharing.any').map(({ id }) => words.message(IN_SENTENCE[id]));
  return listText(words, told);
}

/** The comparison as a Markdown table, the rows in their fixed order. What is text of a page stays text: nothing in it becomes markup. */
export function compareMarkdown(words: Words, columns: readonly Column[], order: RowOrder): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const apart = tellApart(columns);
  const rows = compareRows(words, columns).filter(({ differs, unsaid }) => !unsaid && (differs || order !== 'only-different'));
  const lines = [
    line(['', ...columns.map((column) => inline(fullName(words, column, apart.get(column))))]),
    line(['---', ...columns.map(() => '---')]),
    line(['', ...columns.map((column) => inline(textOf(words, columnDates(words, column, columns))))]),
    ...rows.map(({ id, topic, label, cells }) => {
      const said = cells.map(({ said, names }) => inline(listText(words, [textOf(words, said), ...names])));
      const name = inline(words.message(label));
      return line(id === topic ? [`**${name}**`, ...said.map((each) => `**${each}**`)] : [name, ...said]);
    }),
  ];
  const unsaid = unsaidText(words, columns);
  if (unsaid) {
    const [lead, list] = [
      words.message(columns.length === 1 ? 'it_does_not_mention' : 'none_mentions'),
      words.message('sentence', [unsaid]),
    ];
    lines.push('', inline(`${lead} ${list}`));
  }
  return `${lines.join('\n')}\n`;
}
