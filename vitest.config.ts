import { defineConfig } from 'vitest/config';

const resultFile = process.env['VITEST_RESULT_FILE'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One module graph for all files: a fresh one for each would import the whole product again and again.
    isolate: false,
    pool: 'threads',
    testTimeout: 20_000,
    reporters: resultFile === undefined ? ['default'] : ['default', ['json', { outputFile: resultFile }]],
  },
});
