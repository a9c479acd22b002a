import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decode } from '#watch/fetching/decode.ts';
import { download, type Web } from '#watch/fetching/download.ts';
import { isPrivateAddress } from '#watch/fetching/private-address.ts';
import { createRobots } from '#watch/fetching/robots.ts';
import { type Press, startPress } from './press.ts';

let press: Press;
beforeAll(async () => {
  press = await startPress();
});
afterAll(() => press.close());
beforeEach(() => {
  press.asked.length = 0;
});

const web: Web = {
  fetch,
  lookup: async () => [{ address: '93.184.215.14' }],
  patienceMs: 15_000,
  userAgent: 'Otkel feed reader',
};

describe('what an address gives', () => {
  test('the second time nothing new is told in one word', async () => {
    press.serveText('/feed', 'news', {
      'last-modified': 'Sat, 28 Nov 2026 10:00:00 GMT',
      'cache-control': 'max-age=900',
    });
    const first = await download(press.at('/feed'), {}, web);
    expect(first).toMatchObject({ kind: 'body', status: 200, freshSeconds: 900 });
    if (first.kind !== 'body') return;
    expect(await download(press.at('/feed'), first.known, web)).toMatchObject({ kind: 'same' });
    expect(press.asked[1]?.headers).toMatchObject({
      'if-none-match': first.known.etag,
      'if-modified-since': 'Sat, 28 Nov 2026 10:00:00 GMT',
      'user-agent': expect.stringContaining('feed reader'),
    });
  });

  test.each([
    ['more than 2 MB', (body: () => Buffer) => body(), {}],
    ['little that unpacks to 50 MB', (body: () => Buffer) => gzipSync(body()), { 'content-encoding': 'gzip' }],
  ])('%s is left', async (_, pack, headers) => {
    const body = pack(() => Buffer.alloc(50 * 1024 * 1024, 'x'));
    press.serve('/big', (_request, response) => response.writeHead(200, headers).end(body));
    await expect(download(press.at('/big'), {}, web)).rejects.toThrow('longer than 2 MB');
  });

  test('an endless answer, and one that never begins, are left in time', async () => {
    press.serve('/silent', () => {});
    press.serve('/slow', (_, response) => {
      const timer = setInterval(() => response.write('<item>'), 20);
      response.on('close', () => clearInterval(timer));
    });
    for (const path of ['/silent', '/slow']) {
      await expect(download(press.at(path), {}, { ...web, patienceMs: 400 })).rejects.toThrow(
        'does not answer in time',
      );
    }
  });

  test('nobody is there', async () => {
    await expect(download('http://127.0.0.1:1/', {}, web)).rejects.toThrow(/ECONNREFUSED|bad port|failed/);
  });
});

describe('a redirect', () => {
  /** A web in which each address answers what is written, without a net. */
  const webOf = (hops: Readonly<Record<string, string>>, address = '93.184.215.14'): Web => ({
    ...web,
    lookup: async () => [{ address }],
    fetch: (async (at: URL) => {
      const location = hops[at.href];
      return location === undefined ? new Response('end') : new Response(null, { status: 301, headers: { location } });
    }) as never,
  });

  test.each([
    ['http://news.example/rss', 'https://news.example/rss'],
    ['https://news.example/rss', 'https://www.news.example/rss'],
    ['https://www.news.example/rss?a=1', 'https://news.example/rss?a=1'],
  ])('from %s to %s is followed', async (from, to) => {
    expect(await download(from, {}, webOf({ [from]: to }))).toMatchObject({ kind: 'body', status: 200 });
  });

  test.each([
    ['https://news.example/rss', 'http://news.example/rss'],
    ['https://news.example/rss', 'https://other.example/rss'],
    ['https://news.example/rss', 'https://www.news.example.evil.example/rss'],
    ['https://news.example/rss', 'https://news.example:8443/rss'],
    ['https://news.example/rss', 'https://news.example/login'],
    ['https://news.example/rss', 'https://me@news.example/rss'],
    ['https://news.example/rss', 'http://127.0.0.1/rss'],
    ['https://t.me/s/channel', 'https://t.me/channel'],
    ['https://news.example/rss', 'file:///etc/passwd'],
  ])('from %s to %s is not', async (from, to) => {
    await expect(download(from, {}, webOf({ [from]: to }))).rejects.toThrow('it redirects to');
  });

  test('to a name behind which our own net lies is not', async () => {
    const hops = { 'https://news.example/rss': 'https://www.news.example/rss' };
    for (const address of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', '::ffff:192.168.0.1', 'fd00::1']) {
      const going = download('https://news.example/rss', {}, webOf(hops, address));
      await expect(going, address).rejects.toThrow('not public');
    }
  });

  test('in a circle ends', async () => {
    const hops = { 'https://a.example/': 'https://www.a.example/', 'https://www.a.example/': 'https://a.example/' };
    await expect(download('https://a.example/', {}, webOf(hops))).rejects.toThrow('in a circle');
  });

  test('at home to the address that the file itself names is followed', async () => {
    press.serve('/once', (_, response) => {
      press.serveText('/once', 'news');
      response.writeHead(302, { location: press.at('/once') }).end();
    });
    expect(await download(press.at('/once'), {}, web)).toMatchObject({ kind: 'body', status: 200 });
  });
});

test('private addresses are told from public ones', () => {
  expect(['8.8.8.8', '2a00:1450::1', 'news.example'].filter(isPrivateAddress)).toEqual([]);
  const own = [
    '0.0.0.0',
    '172.31.0.1',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    '::ffff:10.0.0.1',
  ];
  expect(own.filter((address) => !isPrivateAddress(address))).toEqual([]);
});

describe('letters', () => {
  const cyrillic = Buffer.from([0xca, 0xee, 0xf0, 0xe4, 0xe0, 0xe9]);
  test.each([
    ['the header', cyrillic, 'text/xml; charset=windows-1251', 'Кордай'],
    [
      'the declaration',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic]),
      '',
      /Кордай$/,
    ],
    ['the page', Buffer.concat([Buffer.from('<meta charset=windows-1251>'), cyrillic]), 'text/html', /Кордай$/],
    ['nobody, and they are windows-1251', cyrillic, 'text/xml', 'Кордай'],
    ['nobody, and they are UTF-8', Buffer.from('Кордай'), '', 'Кордай'],
    ['somebody who is wrong', cyrillic, 'text/xml; charset=utf-8', 'Кордай'],
    ['a name that nobody knows', Buffer.from('Кордай'), 'text/xml; charset=cyrillic-of-mine', 'Кордай'],
  ])('are named by %s', (_, bytes, type, text) => {
    expect(decode(bytes, type)).toMatch(text);
  });
});

describe('robots.txt', () => {
  test('what it forbids is not read, and it is asked once a day', async () => {
    press.serveText('/robots.txt', 'User-agent: *\nDisallow: /closed\n');
    let now = 0;
    const mayRead = createRobots(web, () => now);
    await mayRead(press.at('/open'));
    await expect(mayRead(press.at('/closed/feed'))).rejects.toThrow('robots.txt forbids');
    expect(press.asked).toHaveLength(1);
    now += 86_400_001;
    await mayRead(press.at('/open'));
    expect(press.asked).toHaveLength(2);
  });

  test('who has none forbids nothing; with one that cannot be had nothing is read', async () => {
    press.serve('/robots.txt', (_, response) => response.writeHead(404).end());
    await createRobots(web, () => 0)(press.at('/open'));
    press.serve('/robots.txt', (_, response) => response.writeHead(503).end());
    await expect(createRobots(web, () => 0)(press.at('/open'))).rejects.toThrow('robots.txt answers 503');
  });
});
