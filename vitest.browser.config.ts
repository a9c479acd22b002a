import { defineConfig } from 'vitest/config';
import { shared } from './vitest.config.ts';

/** `npm run test:browser`: the pages in a real browser, which is Debian's `chromium-headless-shell`. */
export default defineConfig({ test: { ...shared, include: ['test/browser/*.browser.test.ts'] } });
