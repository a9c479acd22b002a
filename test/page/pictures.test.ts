import { afterAll, describe, expect, test } from 'vitest';
import { crossingById } from '#domain/crossing.ts';
import { createPagePictures } from '#picture/page-pictures.ts';
import { catalogue, closePictures, codes, page, pictures, present, rendererFor } from './served.ts';

afterAll(closePictures);
const { get } = page();

describe('a picture in the page', () => {
  const { get: shown } = page({ pictures });
  const svgsIn = (text: string) => text.match(/<svg .*?<\/svg>/gs) ?? [];

  test.each(codes)('in %s is read aloud by its title, and says the same as the words', async (code) => {
    const { text } = await shown(`/${code}/karkyra-kegen`);
    const [season = '', day = '', ...rest] = svgsIn(text);
    expect(rest).toEqual([]);
    const name = rendererFor(code, present).crossingName(crossingById(catalogue, 'karkyra-kegen') as never);
    for (const svg of [season, day]) {
      expect(svg).toMatch(/^<svg [^>]*role="img">\n<title>/);
      expect(svg).toContain(`<title>${name}. `);
    }
    expect(season).toContain('>2025<');
  });

  test.each(codes)('in %s the week of waits stands there where enough was told, and nowhere else', async (code) => {
    const renderer = rendererFor(code, present);
    const week = renderer.message('picture-week', { whom: renderer.whom({ toward: 'KZ', traffic: 'car' }) });
    const told = renderer.message('picture-week-from', { count: '54' });
    const [, , waits = '', ...rest] = svgsIn((await shown(`/${code}/ak-jol-korday`)).text);
    expect(rest).toEqual([]);
    expect(waits).toContain(`. ${week}</title>`);
    expect(waits).toContain(`>${told}</text>`);
    expect(waits).toContain('>07:00</text>');
    expect((await shown(`/${code}/karkyra-kegen`)).text).not.toContain(week);
  });

  test('of a border is its map, with every crossing that has a place', async () => {
    const [map = '', ...rest] = svgsIn((await shown('/en/border/KG-KZ')).text);
    expect(rest).toEqual([]);
    expect(map).toMatch(/· (Open|Closed|Unknown)<\/text>/);
    expect(svgsIn((await shown('/en/border/CN-KZ')).text)).toEqual([]);
    expect(svgsIn((await get('/en/karkyra-kegen')).text)).toEqual([]);
  });

  test('has a colour for the dark for each of its colours by day', async () => {
    const { text } = await shown('/en/karkyra-kegen');
    const map = (await shown('/en/border/KG-KZ')).text;
    const names = new Set([...`${text}${map}`.matchAll(/="var\((--picture-\w+), #/g)].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(5);
    const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    const style = (await shown(path)).text;
    for (const name of names) expect(style).toContain(`${name}: #`);
    expect(svgsIn(text).join('')).not.toMatch(/(?:fill|stroke)="#/);
  });
});

test('a picture that cannot be drawn is a plain page, and the next one is drawn', async () => {
  let isBroken = true;
  const opened = createPagePictures({
    pictures: {
      svgOf: () => '<svg/>',
      pngOf: async () => {
        if (isBroken) throw new Error('the thread that draws has ended');
        return new Uint8Array([0x89]);
      },
    },
    statementsOf: () => [],
    countedOf: () => [],
    rendererFor,
    now: () => present,
  });
  const { get: shown, problems } = page({ pictures: opened });
  const failed = await shown('/en/karkyra-kegen.png');
  expect([failed.status, failed.text.includes('thread'), problems.length]).toEqual([500, false, 1]);
  expect((await shown('/en/karkyra-kegen')).status).toBe(200);
  isBroken = false;
  expect((await shown('/en/karkyra-kegen.png')).status).toBe(200);
});
