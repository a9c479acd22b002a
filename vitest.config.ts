import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';

const resultFile = process.env['VITEST_RESULT_FILE'];

/** What both suites share. */
export const shared: ViteUserConfig['test'] = {
  // One module graph for all files: a fresh one for each would import the whole product again and again.
  isolate: false,
  pool: 'threads',
  // Vitest leaves a core for itself, and on a machine with two that is half of it.
  maxWorkers: '100%',
  // Ten times what the longest test takes on a quiet machine: it is for what hangs, not for what is slow.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // The same for what is awaited within a test.
  expect: { poll: { timeout: 30_000 } },
  reporters: resultFile === undefined ? ['default'] : ['default', ['json', { outputFile: resultFile }]],
};

/** Of a hundred lines of a room so many are reached by `npm test`, at least: as measured, rounded down, 95 at most. */
export const coverageFloors = {
  alerts: 95,
  answer: 95,
  api: 95,
  bot: 90,
  calendar: 85,
  catalogue: 95,
  console: 84,
  domain: 95,
  // It runs in processes of its own, which the measure does not see: test/e2e/webhook.test.ts, test/e2e/roles.test.ts.
  http: 0,
  i18n: 95,
  page: 95,
  picture: 70,
  press: 55,
  render: 95,
  reports: 90,
  routes: 95,
  search: 95,
  store: 95,
  watch: 70,
} as const;

/**
 * `npm test`: everything but what is slow by nature, which is in `*.slow.test.ts` and in `vitest.slow.config.ts`, and what
 * needs a browser.
 */
export default defineConfig({
  test: {
    ...shared,
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.slow.test.ts', '**/*.browser.test.ts'],
    // Only with `--coverage`.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: Object.fromEntries(
        Object.entries(coverageFloors).map(([room, lines]) => [`src/${room}/**`, { lines }]),
      ),
    },
  },
});
