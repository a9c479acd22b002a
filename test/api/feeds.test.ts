import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { languages } from '../bot/house.ts';
import { wrongInAtom, wrongInJsonFeed } from './feeds-strictly.ts';
import { published, served } from './served.ts';

const by = { source: 'border-service-kg', date: '2026-11-22' };
const halt = { says: 'closed', from: '2026-12-01', until: '2026-12-05', cause: 'weather', by };
const end = (how: 'retracted' | 'corrected' | 'updated') => ({
  how,
  at: Date.parse('2026-11-22T11:30+06:00'),
  editor: 1,
});
const history = [
  published('n1', 'karkyra-kegen', halt, { ended: end('retracted') }),
  published('n2', 'karkyra-kegen', halt, { ended: end('corrected') }),
  published('n3', 'karkyra-kegen', { ...halt, until: '2026-12-09' }, { supersedes: 'n2' }),
];

test('Atom: what is over stays, as a correction, and what changed last comes first', async () => {
  const { get } = await served(history);
  const response = await get('/en/notices.atom');
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const feed = parseAtomFeed(await response.text());
  expect(feed).toMatchObject({ id: 'urn:otkel:notices:en', updated: '2026-11-22T05:30:00.000Z' });
  expect(feed.entries?.map(({ id, title }) => [id, title?.value])).toEqual([
    [
      'urn:otkel:notice:n1',
      expect.stringMatching(/^Withdrawn: Karkyra – Kegen: temporarily closed from 1 to 5 December/),
    ],
    ['urn:otkel:notice:n2', expect.stringMatching(/^Corrected: /)],
    ['urn:otkel:notice:n3', expect.stringMatching(/^Karkyra – Kegen: temporarily closed/)],
  ]);
  for (const { id, title, updated, content, links } of feed.entries ?? [])
    expect([id, title?.value, updated, content?.value, links?.[0]?.href]).not.toContain(undefined);
});

test.each(languages.map(({ code }) => code))('JSON Feed in %s has all that version 1.1 requires', async (code) => {
  const { get } = await served(history);
  const response = await get(`/${code}/notices.json`);
  expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  const raw = (await response.json()) as Record<string, unknown>;
  expect(raw).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: code });
  const { title, items } = parseJsonFeed(raw);
  expect(title).toMatch(/\p{L}/u);
  expect(items).toHaveLength(history.length);
  for (const { id, content_text, date_modified, url } of items ?? [])
    expect([id, content_text, date_modified, url]).not.toContain(undefined);
});

test.each(languages.map(({ code }) => code))(
  'in %s both are valid, with news and without, at an address and without',
  async (code) => {
    for (const [notices, webUrl] of [
      [history, 'https://otkel.example'],
      [history, null],
      [[], null],
    ] as const) {
      const { get } = await served(notices, { webUrl });
      expect(wrongInAtom(await (await get(`/${code}/notices.atom`)).text())).toEqual([]);
      expect(wrongInJsonFeed(await (await get(`/${code}/notices.json`)).json())).toEqual([]);
    }
  },
);

test('what is wrong with a feed would be told', async () => {
  const { get } = await served(history);
  const atom = await (await get('/en/notices.atom')).text();
  const wrong = (from: string | RegExp, to: string) => wrongInAtom(atom.replace(from, to)).join();
  expect(wrong(/<updated>.+?<\/updated>/u, '<updated>today</updated>')).toMatch(/dateTime doesn't allow value 'today'/);
  expect(wrong(/<title.+?<\/title>/u, '')).toMatch(/title/);
  expect(wrong('</entry>', '<surprise/></entry>')).toMatch(/surprise/);
  expect(wrong('2005/Atom', '2006/Atom')).toMatch(/Did not expect element feed/);
  expect(wrong('</feed>', '')).toMatch(/Premature end/);
  expect(wrong(/<author>.+?<\/author>/su, '')).toBe('an entry has no author, and nor has its feed');
  expect(wrong('notice:n2', 'notice:n1')).toBe('two entries have one id');
  expect(wrong('urn:otkel:notices:en', 'no iri')).toBe('no iri');
  const json = (await (await get('/en/notices.json')).json()) as object;
  const { title: _, ...untitled } = json as { title: string };
  expect(wrongInJsonFeed(untitled)).toEqual([" must have required property 'title'"]);
  expect(wrongInJsonFeed({ ...json, feed_url: 'nowhere', surprise: 1 })).toHaveLength(2);
});

test('where nothing was announced they are empty, and still feeds', async () => {
  const { get } = await served();
  expect(await (await get('/ky/notices.json')).json()).toMatchObject({ items: [] });
  expect(parseAtomFeed(await (await get('/ky/notices.atom')).text())).toMatchObject({ id: 'urn:otkel:notices:ky' });
});

test('signs of markup in the words of an editor are words', async () => {
  const text = { en: '<b>R&D</b> ]]>', ru: '<b>', ky: '<b>', kk: '<b>' };
  const { get } = await served([
    published('n1', 'karkyra-kegen', { says: 'warning', from: '2026-11-22', cause: 'other', text, by }),
  ]);
  const feed = parseAtomFeed(await (await get('/en/notices.atom')).text());
  expect(feed.entries?.[0]?.title?.value).toContain('<b>R&D</b> ]]>');
});
