import type { CardNote, View } from '../../components/Popup';
import type { PageReading } from '../../lib/browser/page';
import { detectPolicy } from '../../lib/detect';
import { describePolicy } from '../../lib/extract';
import { findGap } from '../../lib/gaps';
import { summarize } from '../../lib/summarize';

/** Languages that the rules read; a text that does not say its language is tried. */
const READ_LANGUAGES: readonly (string | null)[] = ['en', null];

/** What to draw for what came of reading the page. `anyway`: the user asks for a card though the page looks like no policy. */
export function viewOf(reading: PageReading, anyway = false): View {
  if ('refused' in reading) return { state: 'refused', why: reading.refused };
  const policy = describePolicy(reading.page);
  const detection = detectPolicy(policy);
  const length = policy.sections.reduce((sum, { text }) => sum + text.length, 0);
  const readable = READ_LANGUAGES.includes(policy.language);
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

/** What every part of the reading meets in a policy: a date, and a sentence of each topic. */
const SAMPLE = `Last updated: 3 May 2024
We do not sell your personal information, and we use cookies. If you agree, our partners may set cookies of their own.
Our servers record your IP address. We share your data with service providers, or where the law requires it.
Payments are taken by another company, and we never see your card number.`;

/** Reads a sample for nothing while the page is still being read: tables are built and expressions compiled by then. */
export function warmUp(): void {
  const sections = [{ level: 1, heading: 'Privacy policy', text: SAMPLE }];
  viewOf({ tab: 0, loading: false, page: { url: '', site: '', title: 'Privacy policy', declaredLanguage: null, sections, folded: 0 } });
}
