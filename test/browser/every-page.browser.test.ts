import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borderId } from '#domain/crossing.ts';
import { catalogue, codes } from '../page/served.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { servePages } from './serve-pages.ts';

/** Every crossing and every border in every language: what one page has by chance, such as a long name, all may have. */

const paths = [
  '',
  ...catalogue.borders.map((border) => `border/${borderId(border)}`),
  ...catalogue.crossings.map(({ id }) => id),
];
let browser: Browser;
let pages: Awaited<ReturnType<typeof servePages>>;

describe.skipIf(!hasBrowser())('in a browser', () => {
  beforeAll(async () => {
    pages = await servePages();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.server.close();
    expect(pages?.reported).toEqual([]);
  });

  test.each(codes)(
    'no page in %s is too wide, asks others, complains, or has words beside their frame',
    async (language) => {
      const seen = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const noise: string[] = [];
      seen.on('console', (message) => noise.push(message.text()));
      seen.on('request', (request) => void (request.url().startsWith(pages.at) || noise.push(request.url())));
      const wrong: string[] = [];
      for (const [index, path] of paths.entries()) {
        await seen.setExtraHTTPHeaders({ 'x-forwarded-for': `203.0.113.${index}` });
        const response = await seen.goto(`${pages.at}/${language}/${path}`);
        if (response?.status() !== 200) wrong.push(`${path}: ${response?.status()}`);
        for (const words of (await seen.evaluate(outside)) as string[]) wrong.push(`${path}: ${words}`);
      }
      expect({ wrong, noise }).toEqual({ wrong: [], noise: [] });
      await seen.close();
    },
  );
});

/** What does not fit its frame, with everything unfolded: the page itself, and words of pictures. */
const outside = `(() => {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.querySelectorAll('figure text')].filter((text) => {
    const svg = text.closest('svg');
    const [own, frame] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];
    return own.left < frame.left || own.right > frame.right || getComputedStyle(svg).overflow !== 'visible';
  });
  return [...(scrollWidth > clientWidth ? ['too wide'] : []), ...cut.map((text) => text.textContent)];
})()`;
