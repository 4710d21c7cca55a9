import type { TrackerName } from '../policy';

/** Services that measure, advertise to or follow visitors. */
export const TRACKERS: readonly TrackerName[] = [
  { name: 'Google Analytics', aliases: ['analytics.google.com'], role: 'analytics', site: 'analytics.google.com' },
];
