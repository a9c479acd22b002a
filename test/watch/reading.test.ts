import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DraftRecord, FoundDraft } from '#domain/notes/found-draft.ts';
import type { NewsDraft } from '#domain/notes/news.ts';
import { blindSince, isSilent } from '#domain/notes/watched.ts';
import { decode } from '#watch/fetching/decode.ts';
import { readFeed } from '#watch/reading/feed.ts';
import { readPage } from '#watch/reading/page.ts';
import { readTelegram } from '#watch/reading/telegram.ts';
import { likeness, sameEvent, shinglesOf } from '#watch/same-event.ts';

describe('a feed', () => {
  test('in windows-1251 is read with its letters, those that it has no sign for too', () => {
    const bytes = readFileSync(new URL('feeds/win1251.xml', import.meta.url));
    const { posts } = readFeed(decode(bytes, 'text/xml'));
    expect(posts).toHaveLength(9);
    expect(posts[0]).toMatchObject({ title: 'Открыт КПП «Кичи-Капка»', at: Date.parse('2027-06-02T06:00:00Z') });
    expect(posts.some(({ title, text }) => /[өүң]/.test(title + text))).toBe(true);
  });

  test('of Atom is told by the day of its publication, whenever it was changed', () => {
    const entry = `<entry><id>1</id><title>Пост</title><link rel="alternate" href="https://a.example/1"/>
      <published>2027-01-01T06:00:00Z</published><updated>2027-01-04T06:00:00Z</updated>
      <content type="html">&lt;p&gt;Один&lt;/p&gt;&lt;p&gt;Два &amp;amp; три&lt;/p&gt;</content></entry>`;
    expect(readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>${entry}</feed>`).posts).toEqual([
      {
        id: '1',
        at: Date.parse('2027-01-01T06:00:00Z'),
        title: 'Пост',
        text: 'Один\nДва & три',
        link: 'https://a.example/1',
      },
    ]);
  });

  test('in JSON and in RSS keep their words, and a link is an address of the web or none', () => {
    const items = [
      { id: 'a', url: 'javascript:alert(1)', content_html: '«Кордай»&hellip;<br>жабык', date_published: 'soon' },
    ];
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items });
    expect(readFeed(json).posts).toEqual([{ id: 'a', at: null, title: '', text: '«Кордай»…\nжабык', link: null }]);
    const rss =
      '<rss version="2.0"><channel><title>x</title><ttl>60</ttl><item><title>&laquo;А&raquo; &mdash; Б</title></item></channel></rss>';
    expect(readFeed(rss)).toMatchObject({ ttlMinutes: 60, posts: [{ id: '«А» — Б', title: '«А» — Б' }] });
  });
});

test('of a channel the words of each post are read, and not what they answer to', () => {
  const post = `<div class="tgme_widget_message" data-post="chan/7">
    <div class="tgme_widget_message_metatext">Каркыра была закрыта</div>
    <div class="tgme_widget_message_text"><b>Кордай</b><br/>жабык<br>кечке чейин</div>
    <a><time>0:42</time><time datetime="2027-01-01T06:00:00+00:00">12:00</time></a></div>`;
  const photo =
    '<div class="tgme_widget_message" data-post="chan/8"><time datetime="2027-01-01T07:00:00+00:00"></time></div>';
  expect(readTelegram(post + photo).posts).toEqual([
    {
      ...{ id: 'chan/7', at: Date.parse('2027-01-01T06:00:00Z'), title: 'Кордай' },
      ...{ text: 'жабык\nкечке чейин', link: 'https://t.me/chan/7' },
    },
  ]);
});

test('of a page each article is a post, else each paragraph of some length', () => {
  const long = 'Пункт пропуска закрыт на ремонт с понедельника до субботы.';
  const { posts } = readPage(
    `<p>Menu</p><p>${long}</p><li><a href="/n/2">${long} 2</a></li>`,
    'https://a.example/news',
  );
  expect(posts.map(({ title, link }) => [title, link])).toEqual([
    [long, 'https://a.example/news'],
    [`${long} 2`, 'https://a.example/n/2'],
  ]);
  const article = `<article><time datetime="2027-01-01T06:00:00Z">1</time><p>${long}</p></article><p>${long} beside</p>`;
  expect(readPage(article, 'https://a.example/').posts).toMatchObject([{ at: Date.parse('2027-01-01T06:00:00Z') }]);
});

describe('the same event', () => {
  const closed: NewsDraft = { crossings: ['korday'], says: 'closed', from: '2026-12-05', kind: 'press', guessed: [] };
  const record = (draft: Partial<NewsDraft>, text = ''): DraftRecord => {
    const own = { id: 'x', source: null, title: '', at: 0, foundAt: 0, shingles: shinglesOf(text) };
    const found: FoundDraft = { ...own, draft: { ...closed, ...draft } };
    return { found, links: [], confirmed: [], decision: null, told: [], toldAt: null };
  };
  const isSame = (one: DraftRecord, other: DraftRecord) => sameEvent(other.found, [one]) !== undefined;

  test.each<[string, boolean, Partial<NewsDraft>]>([
    ['on the same day, at another hour', true, { from: '2026-12-05T18:00' }],
    ['with an end beside none', true, { until: '2026-12-09' }],
    ['on another day', false, { from: '2026-12-06' }],
    ['of another crossing', false, { crossings: ['karasu'] }],
    ['of another kind', false, { says: 'hours' }],
    ['in one direction', false, { toward: 'KZ' }],
    ['taken back', false, { cancels: true }],
    ['put off', false, { supersedes: true }],
  ])('%s: %s', (_, same, other) => {
    expect(isSame(record({}), record(other))).toBe(same);
  });

  test('with another end is news', () => {
    expect(isSame(record({ until: '2026-12-09' }), record({ until: '2026-12-12' }))).toBe(false);
  });

  test('where the day is a guess the words tell', () => {
    const text = 'Пункт пропуска Кордай временно закрыт из-за ремонта дороги, сообщили в Погранслужбе.';
    const again = 'В Погранслужбе сообщили: пункт пропуска Кордай временно закрыт из-за ремонта дороги';
    const other = 'Очередь фур на границе растянулась на три километра, водители ждут вторые сутки.';
    expect(likeness(shinglesOf(text), shinglesOf(again))).toBeGreaterThan(0.6);
    expect(likeness(shinglesOf(text), shinglesOf(other))).toBeLessThan(0.2);
    const guess = { from: '2026-12-06', guessed: ['from'] };
    expect(isSame(record({}, text), record(guess, again))).toBe(true);
    expect(isSame(record({}, text), record(guess, other))).toBe(false);
    expect(isSame(record({}, text), record({ from: '2026-12-06' }, again))).toBe(false);
  });
});

test('a source is silent after a week, and the watch blind after six hours', () => {
  const state = { readAt: 100, nextAt: 0, failures: 0, trouble: null, newestAt: null, since: 0 };
  const [hour, day] = [3_600_000, 86_400_000];
  expect([isSilent(state, 7 * day), isSilent(state, 7 * day + 1)]).toEqual([false, true]);
  expect(isSilent({ ...state, newestAt: day }, 8 * day)).toBe(false);
  expect(blindSince([], 10 * hour)).toBeNull();
  expect(blindSince([state, { ...state, readAt: hour }], 7 * hour)).toBeNull();
  expect(blindSince([state, { ...state, readAt: hour }], 7 * hour + 1)).toBe(hour);
});
