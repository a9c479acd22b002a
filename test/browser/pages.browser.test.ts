import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createListener } from '#http/listener.ts';
import { createPublicAnswer } from '#http/public.ts';
import { type HttpServer, startHttp } from '#http/server.ts';
import { visible } from '#render/html.ts';
import { answer, codes, page, present } from '../page/served.ts';
import { hasBrowser, openBrowser } from './browser.ts';

/** Every kind of page in every language, narrow and wide, by day and by night: as a reader has it. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = 'test/browser/screenshots';
const kinds = {
  borders: '',
  border: 'border/KG-KZ',
  crossing: 'karkyra-kegen',
  unknown: 'nur-zholy-khorgos',
  question: `ask?q=${encodeURIComponent('from Almaty to Karakol')}`,
  ask: 'ask',
  missing: 'nowhere',
} as const;
type Kind = keyof typeof kinds;
const looks = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

let server: HttpServer;
let browser: Browser;
let at: string;
let reported: readonly unknown[];

describe.skipIf(!hasBrowser())('in a browser', () => {
  beforeAll(async () => {
    const { app, problems } = page();
    reported = problems;
    mkdirSync(screenshots, { recursive: true });
    // As behind a proxy, so that every context may be somebody else and nobody asks too much.
    const further = createListener({ fetch: app.fetch, proxies: 1 });
    const readiness = async () => ({ ready: true, paused: [] });
    const served = createPublicAnswer({ webhook: null, readiness, further });
    server = await startHttp({ port: 0, answer: served, report: (problem) => problems.push(problem) });
    at = `http://127.0.0.1:${server.port}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    expect(reported).toEqual([]);
  });

  describe.each(looks)('$width wide, $colorScheme', ({ width, colorScheme }) => {
    test.each(codes)('every page in %s is whole, quiet and readable', async (language) => {
      const context = await contextOf({ width, colorScheme });
      for (const kind of Object.keys(kinds) as Kind[]) {
        const seen = await look(context, `/${language}/${kinds[kind]}`, kind);
        expect(seen, `${kind} in ${language}`).toEqual(quiet);
        await seenPage.screenshot({ path: `${screenshots}/${kind}-${language}-${width}-${colorScheme}.png` });
      }
      await context.close();
    });
  });

  test.each(codes)('in %s it says what the bot says', async (language) => {
    const context = await contextOf({ width: 390, colorScheme: 'light' });
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
    const context = await contextOf({ width: 390, colorScheme: 'light' });
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
    const context = await contextOf({ width: 800, colorScheme: 'light' });
    const seen = await context.newPage();
    await seen.goto(`${at}/en/karkyra-kegen`);
    await seen.emulateMedia({ media: 'print' });
    expect(await seen.locator('form').isVisible()).toBe(false);
    expect(await seen.locator('#why > div').boundingBox()).toMatchObject({ height: expect.closeTo(400, -3) });
    await seen.screenshot({ path: `${screenshots}/crossing-print.png`, fullPage: true });
    await context.close();
  });
});

let visitors = 0;

function contextOf({ width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' }): Promise<BrowserContext> {
  visitors += 1;
  const extraHTTPHeaders = { 'x-forwarded-for': `203.0.113.${visitors}` };
  return browser.newContext({ viewport: { width, height: 844 }, colorScheme, extraHTTPHeaders });
}

/** What a page may not do, and what of it cannot be read. */
const quiet = { status: true, scripts: 0, elsewhere: [], complaints: [], isTooWide: false, barriers: [] };

let seenPage: Page;

async function look(context: BrowserContext, path: string, kind: Kind): Promise<object> {
  await seenPage?.close();
  seenPage = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  seenPage.on('request', (request) => {
    if (!request.url().startsWith(at)) elsewhere.push(request.url());
  });
  seenPage.on('console', (message) => complaints.push(message.text()));
  seenPage.on('pageerror', (error) => complaints.push(error.message));
  const response = await seenPage.goto(`${at}${path}`);
  const expected = kind === 'missing' ? 404 : 200;
  const measured = {
    status: response?.status() === expected,
    scripts: await seenPage.locator('script').count(),
    elsewhere,
    complaints: complaints.filter((said) => kind !== 'missing' || !said.includes('404')),
    isTooWide: await seenPage.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
  };
  return { ...measured, barriers: await barriers() };
}

/** What keeps people from reading it, as far as a program can tell. */
async function barriers(): Promise<readonly string[]> {
  await seenPage.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
  await seenPage.evaluate(axe);
  const { violations } = (await seenPage.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  await seenPage.evaluate('for (const one of document.querySelectorAll("details")) one.open = false');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
