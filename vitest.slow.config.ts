import { defineConfig } from 'vitest/config';
import { shared } from './vitest.config.ts';

/** `npm run test:slow`: processes that are killed, stores that go away, every button pressed, and the long random runs. */
export default defineConfig({
  test: {
    ...shared,
    include: [
      'test/**/*.slow.test.ts',
      'test/domain/**/status-properties.test.ts',
      'test/domain/span.test.ts',
      'test/domain/reports/*-properties.test.ts',
      'test/render/whole.test.ts',
      'test/walk/walk.test.ts',
    ],
    env: { ORACLE_ROUNDS: '10', WALK_ROUNDS: '14', WHOLE_EVERY: '1' },
  },
});
