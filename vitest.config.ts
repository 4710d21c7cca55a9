import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // `wxt/browser` is a fake browser here: what runs in no browser is tried in none.
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
      {
        // What was built: sizes, permissions, policy, the add-on linter.
        test: { name: 'built', include: ['test/built/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000 },
      },
      {
        // Real browsers. One file after another, so that times and focus are not shared; no retries, so that doubt is seen.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          retry: 0,
          // generous, for machines that are slow or busy: nothing here waits for a time to pass, only for what must come
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
