import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, describe, expect, test } from 'vitest';
import { crossingById } from '#domain/crossing.ts';
import { createPagePictures } from '#picture/page-pictures.ts';
import { eventually } from '../eventually.ts';
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

describe('two hundred and fifty previews at once', () => {
  const drawing = Promise.withResolvers<Uint8Array>();
  let worked = 0;
  let begun = 0;
  const held = createPagePictures({
    pictures: {
      svgOf: (_, language) => {
        worked += 1;
        return `<svg>${language} ${worked}</svg>`;
      },
      pngOf: () => {
        begun += 1;
        return drawing.promise;
      },
    },
    statementsOf: () => [],
    countedOf: () => [],
    rendererFor,
    now: () => present,
  });
  const { app, problems } = page({ pictures: held });
  const ids = catalogue.crossings.map(({ id }) => id);
  const paths = Array.from({ length: 250 }, (_, at) => {
    const [code, id] = [codes[at % codes.length], ids[Math.floor(at / codes.length) % ids.length]];
    return `/${code}/${id}.png`;
  });

  test('are refused until later where there are too many, and a question is answered before they are drawn', async () => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await eventually(() => expect(server.listening).toBe(true));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    let shown = 0;
    const previews = paths.map(async (path) => {
      const response = await fetch(`${address}${path}`);
      shown += response.status === 200 ? 1 : 0;
      return response;
    });
    const question = await fetch(`${address}/en/karkyra-kegen`);
    expect([question.status, shown]).toEqual([200, 0]);
    await eventually(() => expect(begun).toBe(10));
    drawing.resolve(new Uint8Array([0x89]));
    const responses = await Promise.all(previews);
    const refused = responses.filter(({ status }) => status === 503);
    expect(new Set(paths).size).toBeGreaterThan(20);
    expect(refused.length).toBeGreaterThan(0);
    expect(shown + refused.length).toBe(paths.length);
    expect(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0)).toBe(true);
    expect(refused[0]?.headers.get('cache-control')).toBe('no-store');
    expect(problems).toEqual([]);
    await new Promise((resolve) => server.close(resolve));
  });

  test('between two of them whoever asks has their turn', async () => {
    const others = paths.slice(0, 8).map((path) => app.request(path));
    const before = worked;
    const atMyTurn = new Promise<number>((done) => setImmediate(() => done(worked - before)));
    await Promise.all(others);
    expect(await atMyTurn).toBeLessThan(2);
    expect(worked - before).toBe(8);
  });

  test('of one picture are drawn once', async () => {
    const before = worked;
    const all = await Promise.all(Array.from({ length: 250 }, () => app.request('/en/karkyra-kegen.png')));
    expect([all.every(({ status }) => status === 200), worked - before]).toEqual([true, 1]);
  });
});
