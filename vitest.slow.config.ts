import { defineConfig } from 'vitest/config';
import { shared } from './vitest.config.ts';

/** `npm run test:slow`: processes that are killed, stores that go away, every button pressed, and the long random runs. */
export default defineConfig({
  test: {
    ...shared,
    include: ['test/**/*.slow.test.ts', 'test/domain/**/status-properties.test.ts'],
    env: { ORACLE_RUNS: '5000' },
  },
});
