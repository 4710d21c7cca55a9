import type { CardNote, View } from '../../components/view';
import type { PageReading } from '../../lib/browser/page';
import { detectPolicy } from '../../lib/detect';
import { describePolicy } from '../../lib/extract';
import { findGap } from '../../lib/gaps';
import { isReadable } from '../../lib/language';
import { summarize } from '../../lib/summarize';

/** What to draw for what came of reading the page. `anyway`: the user asks for a card though the page looks like no policy. */
export function viewOf(reading: PageReading, anyway = false): View {
  if ('refused' in reading) return { state: 'refused', why: reading.refused };
  const policy = describePolicy(reading.page);
  const detection = detectPolicy(policy);
  const length = policy.sections.reduce((sum, { text }) => sum + text.length, 0);
  const readable = isReadable(policy.language);
  if (length === 0 || detection.kind === 'empty') return { state: 'empty', policy };
  if (!detection.isPolicy && !anyway) return { state: 'not-policy', policy, kind: detection.kind, readable };
  if (!readable) return { state: 'other-language', policy, language: policy.language! };
  const notes: CardNote[] = [];
  if (!detection.isPolicy) notes.push('doubt');
  const gap = detection.isPolicy ? findGap(policy) : null;
  if (reading.loading) notes.push('still_loading');
  else if (gap !== null) notes.push(gap);
  return { state: 'card', card: summarize(policy), policy, notes };
}

/** What policies keep saying, a little at a time: a page that has answered meanwhile waits for the one that is being read. */
const SAMPLES = [
  'Last updated: 3 May 2024\nWe do not sell your personal information, and we use cookies.',
  'If you agree, our partners may set cookies of their own. Our servers record your IP address.',
  'We share your data with service providers, or where the law requires it, but not with advertisers.',
  'Payments are taken by another company, such as PayPal, and we never see or keep your credit card number.',
  'This privacy policy explains what information we collect when you visit our website and how we use and disclose it.',
];

/** Reads samples for nothing while the page is still being read, a step each time: tables are built and expressions compiled by then. */
export function* warmUp(): Generator<void, void> {
  let isFirst = true;
  for (const text of SAMPLES) {
    yield;
    const sections = [{ level: 1, heading: 'Privacy policy', text }];
    const policy = describePolicy({ url: '', title: 'Privacy policy', declaredLanguage: null, sections, folded: 0 });
    if (isFirst) detectPolicy(policy);
    isFirst = false;
    yield;
    summarize(policy);
  }
}
