import { Hono } from 'hono';
import { afterAll, describe, expect, test } from 'vitest';
import { borderId, everyBorder } from '#domain/crossing.ts';
import {
  answer,
  catalogue,
  closePictures,
  codes,
  languages,
  missing,
  page,
  pictures,
  present,
  rendererFor,
  words,
} from './served.ts';

afterAll(closePictures);

const { get } = page();

describe.each(codes)('in %s', (language) => {
  const renderer = rendererFor(language, present);
  const asked = { now: present, language };

  test('the first page has every border with its count, and every crossing with its state', async () => {
    const { status, text } = await get(`/${language}/`);
    expect(status).toBe(200);
    expect(text).toContain(`<html lang="${language}">`);
    const counts = answer({ ...asked, border: everyBorder })
      .html.split('\n')
      .slice(1, -1);
    expect(counts).toHaveLength(catalogue.borders.length);
    for (const count of counts) expect(words(text)).toContain(words(count));
    for (const { id } of catalogue.crossings) expect(text).toContain(`href="/${language}/${id}"`);
  });

  test('a border has its crossings as the bot lists them', async () => {
    for (const border of catalogue.borders.map(borderId)) {
      const { status, text } = await get(`/${language}/border/${border}`);
      const about = answer({ ...asked, border });
      if (about.kind !== 'border') throw new Error(about.kind);
      expect(status).toBe(200);
      const how = { precision: 'now', traveller: about.traveller } as const;
      const listed = renderer.borderPage(border.split('-'), about.statuses ?? [], how);
      for (const line of listed.split('\n')) expect(words(text)).toContain(words(line));
    }
  });

  test('every crossing has the card, the season, why, and whom to ask, in the words of the bot', async () => {
    for (const crossing of catalogue.crossings) {
      const { status, text } = await get(`/${language}/${crossing.id}`);
      expect(status).toBe(200);
      const shown = words(text);
      for (const topic of ['status', 'season', 'why'] as const) {
        expect(shown).toContain(
          words(
            answer({ ...asked, crossing: crossing.id, topic })
              .html.split('\n\n')
              .at(-1) ?? '',
          ),
        );
      }
      expect(shown).toContain(words(renderer.whomToAsk(crossing)));
      for (const topic of renderer.detailTopics(crossing)) {
        for (const told of renderer.detailPages(crossing, topic).pages)
          expect(shown).toContain(words(told.split('\n').slice(1).join('\n')));
      }
    }
  });

  test('whatever shows states shows their day and minute', async () => {
    for (const path of [
      '',
      'border/CN-KZ',
      'border/KG-KZ',
      'karkyra-kegen',
      'ask?q=karkyra',
      'ask?q=almaty+to+karakol',
    ]) {
      const { text } = await get(`/${language}/${path}`);
      const [, minute = ''] = /<p class="checked">(.+?)<\/p>/u.exec(text) ?? [];
      expect(minute, path).toMatch(/22\D+12:00 \p{L}+ \/ 11:00|22\D+11:00/u);
    }
  });

  test.each([
    'каркыра',
    'from Almaty to Karakol',
    'korday tomorrow 07:00',
    'is the border open',
    '112',
    'Paris',
    'hello',
  ])('%s is answered as by the bot', async (q) => {
    const { status, text } = await get(`/${language}/ask?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
    expect(words(text)).toContain(words(answer({ ...asked, text: q }).html));
  });
});

test('no message is missing', () => expect(missing).toEqual([]));

test.each([
  { says: 'ky-KG,ky;q=0.9,ru;q=0.8', language: 'ky' },
  { says: 'de-DE,de;q=0.9,kk;q=0.5,ru;q=0.7', language: 'ru' },
  { says: 'ky;q=0, ru;q=0.1', language: 'ru' },
  { says: 'KK-Cyrl-KZ', language: 'kk' },
  { says: 'fr', language: languages[0]?.code },
  { says: ';;;q=,,', language: languages[0]?.code },
])('a browser that says $says is led to $language', async ({ says, language }) => {
  const { status, headers } = await get('/', { 'accept-language': says });
  expect(status).toBe(302);
  expect(headers.get('location')).toBe(`/${language}/`);
  expect(headers.get('vary')).toBe('accept-language');
});

test('a question in another language than the page is answered, and the other is offered', async () => {
  const { text } = await get(
    '/en/ask?q=%D0%9A%D0%B0%D1%80%D0%BA%D1%8B%D1%80%D0%B0%20%D0%B0%D1%87%D1%8B%D0%BA%D0%BF%D1%8B',
  );
  expect(text).toContain('Not sure it is open');
  expect(text).toContain('<p lang="ky"><a href="/ky/ask?q=');
});

test('what was refused is said as the bot says it', async () => {
  const { status, text } = await get('/en/ask?q=can+i+make+karkyra+from+bishkek+arriving+01:00+yesterday');
  expect(status).toBe(200);
  expect(text).toContain('That arrival is already past');
});

describe('what a messenger is shown of an address', () => {
  test('is the name, the season and the hours with their dates, and no state', async () => {
    const { text } = await get('/en/karkyra-kegen');
    expect(text).toContain('<meta property="og:title" content="Karkyra – Kegen">');
    const description = 'All year (8 September 2025). Round the clock (26 August 2025).';
    expect(text).toContain(`<meta property="og:description" content="${description}">`);
    for (const [meta] of text.matchAll(/<meta [^>]*>/g)) expect(meta).not.toMatch(/🟢|Open ·/);
    expect(text).not.toContain('og:image');
  });

  test('has a picture where there are pictures', async () => {
    const { get: shown } = page({ pictures, webUrl: 'https://otkel.example' });
    const { text } = await shown('/ru/karkyra-kegen');
    expect(text).toContain('<meta property="og:image" content="https://otkel.example/ru/karkyra-kegen.png">');
    expect((await shown('/ru/karkyra-kegen.png')).headers.get('content-type')).toBe('image/png');
    expect((await shown('/ru/nowhere.png')).status).toBe(404);
    expect((await shown('/ru/border/KG-KZ')).text).toContain('content="https://otkel.example/ru/border/KG-KZ.png"');
    expect((await shown('/ru/border/KG-KZ.png')).headers.get('content-type')).toBe('image/png');
    expect((await shown('/ru/border/KG-FR.png')).status).toBe(404);
    expect((await shown('/ru/border/CN-KZ.png')).status).toBe(404);
    expect((await shown('/ru/border/CN-KZ')).text).not.toContain('og:image');
    expect((await get('/ru/karkyra-kegen.png')).status).toBe(404);
  });
});

describe('what a browser is told', () => {
  test('nothing but our own, nothing that runs, and no word of where one was', async () => {
    const { get: seen } = page({ pictures });
    for (const path of ['/en/', '/en/karkyra-kegen', '/en/border/KG-KZ', '/en/ask?q=korday', '/nowhere', '/']) {
      const { headers, text } = await seen(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
      expect(headers.get('content-security-policy')).toContain('frame-ancestors');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(text).not.toMatch(/<script|<iframe|<link[^>]*https?:|<img[^>]*https?:| on\w+=| style=/);
    }
  });

  test('the page of this minute is known by its tag, until a notice or the minute makes it another', async () => {
    let revision = 0;
    let now = present;
    const { get: shown } = page({ revision: () => revision, now: () => now });
    const tag = (await shown('/en/karkyra-kegen')).headers.get('etag') ?? '';
    const again = () => shown('/en/karkyra-kegen', { 'if-none-match': tag });
    expect(await again()).toMatchObject({ status: 304, text: '' });
    const strong = { 'if-none-match': `"of-another-day", ${tag.replace('W/', '')}` };
    expect((await shown('/en/karkyra-kegen', strong)).status).toBe(304);
    revision = 1;
    expect((await again()).status).toBe(200);
    revision = 0;
    now = present.plus({ minutes: 1 });
    expect((await again()).status).toBe(200);
    expect((await shown('/nowhere')).headers.get('etag')).toBeNull();
  });

  test('the style is called by its content, and kept', async () => {
    const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec((await get('/en/')).text) ?? [];
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toContain('text/css');
  });

  test('robots are kept from answers', async () => {
    expect((await get('/robots.txt')).text).toContain('Disallow: /*/ask');
    expect((await get('/en/ask?q=korday')).text).toContain('content="noindex"');
  });
});

test('what is served beside the page comes first, and is as safe', async () => {
  const calendar = new Hono().get('/en/karkyra-kegen.ics', (c) => c.text('BEGIN:VCALENDAR'));
  const { get: shown } = page({ beside: [calendar] });
  const { status, text, headers } = await shown('/en/karkyra-kegen.ics');
  expect([status, text]).toEqual([200, 'BEGIN:VCALENDAR']);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect((await shown('/en/karkyra-kegen')).status).toBe(200);
});
