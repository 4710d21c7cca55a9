import { readFileSync } from 'node:fs';

/** Paragraphs of a policy that state none of the facts of a card. */
const PARAGRAPHS: [heading: string, text: string][] = [
  [
    'Your rights',
    'You may ask us for a copy of your personal information, have it corrected, or have it deleted. We answer within thirty days. ',
  ],
  [
    'How long we keep it',
    'Personal information is kept for as long as the tax office asks for it, which is ten years for invoices and two for letters. ',
  ],
  ['Children', 'Our website is not meant for children under the age of thirteen, and their personal information is deleted once we know. '],
  ['Security', 'Personal information is kept on a machine in a locked room, and its disks are encrypted with a key that two people know. '],
  ['Changes', 'When this privacy policy changes, the new one stands on this page, with the day on which it takes effect at its top. '],
];

/** A policy of about `kilobytes` KB: the one in `pages/fennelsoft.html`, with other sections before those that matter. */
export function longPolicy(kilobytes: number): string {
  const policy = readFileSync(new URL('pages/fennelsoft.html', import.meta.url), 'utf8');
  let more = '';
  for (let n = 0; policy.length + more.length < kilobytes * 1000; n++) {
    const [heading, text] = PARAGRAPHS[n % PARAGRAPHS.length]!;
    more += `<h3>${heading} (${n + 1})</h3>\n<p>${text.repeat(8)}</p>\n`;
  }
  return policy.replace('<h2>Buying', `${more}<h2>Buying`);
}
