import { afterEach, expect, test, vi } from 'vitest';
import { fileName } from '../../lib/pins/file-name';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['UTC', '2026-11-27'],
  ['America/Los_Angeles', '2026-11-26'],
  ['Pacific/Auckland', '2026-11-27'],
])('a saved file has the day of the user in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(fileName('pins', 'json', new Date('2026-11-27T04:30:00Z'))).toBe(`policy-glance-pins-${day}.json`);
});
