import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '#http/server.ts';
import { visible } from '#render/html.ts';
import { answer, codes, present } from '../page/served.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { servePages } from './serve-pages.ts';

/** Every kind of page in every language, narrow and wide, by day and by night: as a reader has it. */

const screenshots = 'test/browser/screenshots';
const kinds = {
  borders: '',
  border: 'border/KG-KZ',
  crossing: 'karkyra-kegen',
  waits: 'ak-jol-korday',
  unknown: 'nur-zholy-khorgos',
  question: `ask?q=${encodeURIComponent('from Almaty to Karakol')}`,
  unreadable: `ask?q=${'ы'.repeat(500)}`,
  ask: 'ask',
  missing: 'nowhere',
} as const;
type Kind = keyof typeof kinds;
/** Colours are the same at every width, and what is said is the same in every colour: each is checked once. */
const looks: readonly Look[] = [
  { width: 390, colorScheme: 'light', rules: 'all' },
  { width: 390, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 1280, colorScheme: 'light', rules: [] },
  { width: 1280, colorScheme: 'dark', rules: [] },
];
interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly rules: readonly string[] | 'all';
}

let server: HttpServer;
let browser: Browser;
let at: string;
let reported: readonly unknown[];

describe.skipIf(!hasBrowser())('in a browser', () => {
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    ({ server, at, reported } = await servePages());
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    expect(reported).toEqual([]);
  });

  describe.each(codes)('in %s', (language) => {
    test.each(Object.keys(kinds) as Kind[])(
      'the page %s is whole, quiet and readable however it is looked at',
      async (kind) => {
        const context = await contextOf();
        const { seen, noise } = await opened(context, `/${language}/${kinds[kind]}`, kind);
        for (const look of looks) {
          await seen.setViewportSize({ width: look.width, height: 844 });
          await seen.emulateMedia(look);
          expect(await seen.evaluate(isTooWide), JSON.stringify(look)).toBe(false);
          if (look.rules.length > 0) expect(await barriersIn(seen, look), JSON.stringify(look)).toEqual([]);
          await seen.screenshot({ path: `${screenshots}/${kind}-${language}-${look.width}-${look.colorScheme}.png` });
        }
        expect(noise).toEqual({ elsewhere: [], complaints: [] });
        expect(await seen.locator('script').count()).toBe(0);
        await context.close();
      },
    );
  });

  test.each(codes)('in %s it says what the bot says', async (language) => {
    const context = await contextOf();
    const seen = await context.newPage();
    const asked = { now: present, language };
    const shows = async (path: string, html: string) => {
      await seen.goto(`${at}/${language}/${path}`);
      const shown = (await seen.locator('.card').innerText()).replace(/\s+/g, ' ');
      expect(shown).toContain(visible(html).replace(/\s+/g, ' ').trim());
    };
    await shows('karkyra-kegen', answer({ ...asked, crossing: 'karkyra-kegen' }).html);
    await shows(kinds.question, answer({ ...asked, text: 'from Almaty to Karakol' }).html);
    await context.close();
  });

  test('by the keyboard one passes the head, asks a question and gets its answer', async () => {
    const context = await contextOf();
    const seen = await context.newPage();
    await seen.goto(`${at}/en/`);
    await seen.keyboard.press('Tab');
    expect(await seen.evaluate('document.activeElement.className')).toBe('skip');
    expect(await seen.locator('.skip').isVisible()).toBe(true);
    await seen.keyboard.press('Enter');
    await seen.keyboard.press('Tab');
    expect(await seen.evaluate('document.activeElement.id')).toBe('q');
    await seen.keyboard.type('korday tomorrow 7am');
    await seen.keyboard.press('Enter');
    await seen.waitForURL(/ask\?q=korday/);
    expect(await seen.locator('.card').innerText()).toContain('Korday');
    await context.close();
  });

  test('on paper everything that is folded can be read, and nothing that only a screen needs', async () => {
    const context = await contextOf();
    const seen = await context.newPage();
    await seen.goto(`${at}/en/karkyra-kegen`);
    await seen.emulateMedia({ media: 'print' });
    expect(await seen.locator('form').isVisible()).toBe(false);
    expect((await seen.locator('#why > div').boundingBox())?.height).toBeGreaterThan(300);
    await seen.screenshot({ path: `${screenshots}/crossing-print.png`, fullPage: true });
    await context.close();
  });
});

let visitors = 0;

function contextOf(): Promise<BrowserContext> {
  visitors += 1;
  const extraHTTPHeaders = { 'x-forwarded-for': `203.0.113.${visitors}` };
  return browser.newContext({ viewport: { width: 390, height: 844 }, extraHTTPHeaders });
}

/** A page, and what it asks of others and complains of. */
async function opened(context: BrowserContext, path: string, kind: Kind) {
  const seen = await context.newPage();
  const noise = { elsewhere: [] as string[], complaints: [] as string[] };
  const isExpected = (said: string) => kind === 'missing' && said.includes('404');
  seen.on('request', (request) => {
    if (!request.url().startsWith(at)) noise.elsewhere.push(request.url());
  });
  seen.on('console', (message) => {
    if (!isExpected(message.text())) noise.complaints.push(message.text());
  });
  seen.on('pageerror', (error) => noise.complaints.push(error.message));
  const response = await seen.goto(`${at}${path}`);
  expect(response?.status()).toBe(kind === 'missing' ? 404 : 200);
  await seen.evaluate(axe.source);
  return { seen, noise };
}

const isTooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

const unfold = (isOpen: boolean) => `for (const one of document.querySelectorAll('details')) one.open = ${isOpen}`;

/** What keeps people from reading it, as far as a program can tell. */
async function barriersIn(seen: Page, { rules }: Look): Promise<readonly string[]> {
  const options = { resultTypes: ['violations'], ...(rules === 'all' ? {} : { runOnly: rules }) };
  await seen.evaluate(unfold(true));
  const { violations } = (await seen.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  await seen.evaluate(unfold(false));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
