import type { Fact, FactId, TopicId } from '../lib/policy';
import type { MessageKey } from './words';

// What policies, topics, facts and their sides are called: for the screens, for text, and for the command line.

/** What a policy is known by; its site is '' where it is a file of this computer. */
export interface Named {
  site: string;
  title: string | null;
  url: string;
}

/** What a policy is called: its site, or its title where it is of no site. */
export const nameOf = ({ site, title, url }: Named): string => site || title || url;

/** What the rows are called. */
export const TOPIC_NAMES: Record<TopicId, MessageKey> = {
  payments: 'topic_payments',
  cookies: 'topic_cookies',
  tracking: 'topic_tracking',
  sharing: 'topic_sharing',
};

/** What is asked of a policy, in plain words. */
export const FACT_LABELS: Record<FactId, MessageKey> = {
  'payments.processor': 'fact_payments_processor',
  'payments.card-data': 'fact_payments_card_data',
  'cookies.first-party': 'fact_cookies_first_party',
  'cookies.third-party': 'fact_cookies_third_party',
  'tracking.server-logs': 'fact_tracking_server_logs',
  'tracking.analytics': 'fact_tracking_analytics',
  'tracking.advertising': 'fact_tracking_advertising',
  'tracking.beacons': 'fact_tracking_beacons',
  'tracking.do-not-track': 'fact_tracking_do_not_track',
  'sharing.any': 'fact_sharing_any',
  'sharing.sale': 'fact_sharing_sale',
  'sharing.third-party-marketing': 'fact_sharing_third_party_marketing',
  'sharing.service-providers': 'fact_sharing_service_providers',
  'sharing.affiliates': 'fact_sharing_affiliates',
  'sharing.legal': 'fact_sharing_legal',
  'sharing.business-transfer': 'fact_sharing_business_transfer',
  'sharing.aggregate': 'fact_sharing_aggregate',
};

const SIDES = [
  ['does-not', 'side_does_not'],
  ['with-consent', 'side_with_consent'],
  ['does', 'side_does'],
] as const;

/** The sentences of a fact that is said both ways, by the answer that they speak for; none where all speak for one. */
export function sidesOf({ answer, evidence }: Fact) {
  const sides = SIDES.map(([says, message]) => ({ message, says, evidence: evidence.filter((one) => one.says === says) })).filter(
    (side) => side.evidence.length > 0,
  );
  return answer === 'mixed' && sides.length > 1 ? sides : [];
}
