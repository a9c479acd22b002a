import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it; another one may be named. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell';

/** Whether there is one: on the machine that decides there has to be. */
export function hasBrowser(): boolean {
  if (existsSync(executablePath)) return true;
  if (process.env['CI'] !== undefined) throw new Error(`there is no browser at ${executablePath}`);
  process.stderr.write(
    `There is no browser at ${executablePath}: install chromium-headless-shell. The pages are not looked at.\n`,
  );
  return false;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
