import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceWatch } from '#domain/statement.ts';
import { type Press, rss } from './press.ts';
import { ago, minute, sourceOf, stage, start } from './stage.ts';

let s: Awaited<ReturnType<typeof stage>>;
let press: Press;
beforeEach(async () => {
  s = await stage();
  ({ press } = s);
});
afterEach(() => s.close());

describe('the watch', () => {
  test('remembers at the first reading, drafts what is new at the next, and asks for it with its mark', async () => {
    const old = { id: '1', at: ago(60), title: 'korday shut from 2026-12-02' };
    const fresh = { id: '2', at: ago(-5), title: 'karkyra shut from 2026-12-03' };
    press.serveText('/rss', rss([old]));
    const watch = s.watchOf(sourceOf('one', { url: press.at('/rss'), kind: 'feed' }));
    await watch.look();
    expect(await s.drafts()).toEqual([]);
    s.pass(9);
    await watch.look();
    expect(press.asked.filter(({ path }) => path === '/rss')).toHaveLength(1);
    press.serveText('/rss', rss([fresh, old]));
    s.pass(2);
    await watch.look();
    expect(await s.drafts()).toMatchObject([{ crossings: ['karkyra'], links: ['https://news.example/2'] }]);
    s.pass(11);
    await watch.look();
    const last = press.asked.at(-1);
    expect(last?.headers['if-none-match']).toBeDefined();
    expect(await s.state('one')).toMatchObject({ readAt: start + 22 * minute, failures: 0, newestAt: +ago(-5) });
    expect(await s.drafts()).toHaveLength(1);
  });

  test('three sources that tell one event make one draft with three links', async () => {
    const sources = ['a', 'b', 'c'].map((id) => sourceOf(id, { url: press.at(`/${id}`), kind: 'feed' }));
    for (const id of ['a', 'b', 'c']) press.serveText(`/${id}`, rss([{ id: `${id}0`, at: ago(60), title: 'x' }]));
    const watch = s.watchOf(...sources);
    await watch.look();
    for (const id of ['a', 'b', 'c']) {
      const title = `${id} writes: korday shut from 2026-12-05`;
      press.serveText(`/${id}`, rss([{ id: `${id}1`, at: ago(-5), title }]));
    }
    s.pass(11);
    await watch.look();
    const [draft, ...others] = await s.drafts();
    expect(others).toEqual([]);
    expect(draft?.links.toSorted()).toEqual(['a1', 'b1', 'c1'].map((id) => `https://news.example/${id}`));
  });

  test('a source that never answers delays no other', async () => {
    press.serve('/dead', () => {});
    press.serveText('/live', rss([{ id: '1', at: ago(60), title: 'x' }]));
    const watch = s.watchOf(
      sourceOf('dead', { url: press.at('/dead', 'localhost'), kind: 'feed' }),
      sourceOf('live', { url: press.at('/live'), kind: 'feed' }),
    );
    const looking = watch.look();
    await expect.poll(async () => [(await s.state('live'))?.readAt, await s.state('dead')]).toEqual([start, undefined]);
    await looking;
    expect(await s.state('dead')).toMatchObject({ failures: 1, trouble: { why: 'it does not answer in time' } });
  });

  test('a host is asked one thing at a time', async () => {
    let [open, most] = [0, 0];
    for (const id of ['a', 'b', 'c']) {
      press.serve(`/${id}`, (_, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => {
          open -= 1;
          response.end(rss([]));
        }, 30);
      });
    }
    const sources = ['a', 'b', 'c'].map((id) => sourceOf(id, { url: press.at(`/${id}`), kind: 'feed' }));
    await Promise.all([s.watchOf(...sources).look(), s.watchOf(...sources).look()]);
    expect(most).toBe(1);
    expect(press.asked.filter(({ path }) => path !== '/robots.txt')).toHaveLength(3);
  });

  test('who fails is tried later and later, a day at most, and named once', async () => {
    const watch = s.watchOf(sourceOf('one', { url: press.at('/gone'), kind: 'feed' }));
    const pauses: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      await watch.look();
      const { nextAt = 0 } = (await s.state('one')) ?? {};
      pauses.push((nextAt - start) / minute);
      s.pass((nextAt - start) / minute - pauses.slice(0, -1).reduce((_, at) => at, 0));
    }
    const gaps = pauses.map((at, index) => Math.round(at - (pauses[index - 1] ?? 0)));
    expect(gaps).toEqual([20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
    expect(s.said).toEqual(['a source cannot be read {"source":"one","why":"it answers 404"}']);
    press.serveText('/gone', rss([{ id: '1', at: ago(60), title: 'x' }]));
    await watch.look();
    expect(await s.state('one')).toMatchObject({ failures: 0, trouble: null });
  });

  test('what the server and the feed ask for is waited, and no more than a day', async () => {
    press.serveText('/max', rss([]), { 'cache-control': 'public, max-age=3600' });
    press.serveText('/ttl', rss([], '<ttl>90</ttl>'));
    press.serveText('/long', rss([]), { 'cache-control': 'max-age=99999999' });
    press.serveText('/own', rss([]));
    const source = (id: string, every = {}) => sourceOf(id, { url: press.at(`/${id}`), kind: 'feed', ...every });
    await s.watchOf(source('max'), source('ttl'), source('long'), source('own', { everyMinutes: 30 })).look();
    const states = await s.store.watched.states();
    const minutes = [...states].map(([id, { nextAt }]) => [id, Math.round((nextAt - start) / minute)]);
    expect(Object.fromEntries(minutes)).toEqual({ max: 60, ttl: 90, long: 1440, own: 30 });
  });

  const bad: readonly [string, SourceWatch['kind'], string | Buffer, RegExp][] = [
    [
      'a page where a feed was',
      'feed',
      '<!DOCTYPE html><html><body><p>Enter the captcha</p></body></html>',
      /a web page came/,
    ],
    ['a feed that breaks off', 'feed', readFileSync(new URL('feeds/broken.xml', import.meta.url)), /it is no feed/],
    ['nothing at all', 'feed', '', /it is no feed/],
    ['a preview that is off', 'telegram', '<div class="tgme_page"><b>1 204 subscribers</b></div>', /no preview/],
    ['a page without words', 'page', '<html><body><script>run()</script></body></html>', /no words/],
    ['more than 2 MB', 'feed', 'x'.repeat(2_200_000), /longer than 2 MB/],
    ['HTML as deep as the sea', 'page', '<div>'.repeat(200_000), /./],
  ];
  test.each(bad)('%s is a trouble with a name: nothing is drafted, nothing is lost', async (_, kind, body, why) => {
    press.serveText('/x', rss([{ id: '0', at: ago(60), title: 'x' }]));
    const source = sourceOf('one', { url: press.at('/x'), kind });
    await s.store.watched.keep('one', { ...unreadState, readAt: start - minute });
    press.serveText('/x', body);
    const watch = s.watchOf(source);
    await watch.look();
    expect((await s.state('one'))?.trouble?.why).toMatch(why);
    expect(await s.drafts()).toEqual([]);
    const post = 'korday shut from 2026-12-05';
    const html = `<article><p>${post} because of something that happened</p></article>`;
    const message = `<div class="tgme_widget_message" data-post="a/1"><div class="tgme_widget_message_text">${post}</div></div>`;
    press.serveText('/x', { feed: rss([{ id: '1', at: ago(-5), title: post }]), page: html, telegram: message }[kind]);
    s.pass(25);
    await watch.look();
    expect(await s.drafts()).toHaveLength(1);
  });

  test('entities that blow up stay what they are', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "korday shut from 2026-12-05">${levels.join('')}]>`;
    press.serveText('/x', bomb + rss([{ id: '1', at: ago(60), title: '&l12;' }]).replace(/^<\?xml.*?\?>/, ''));
    await s.store.watched.keep('one', { ...unreadState, readAt: start - minute });
    await s.watchOf(sourceOf('one', { url: press.at('/x'), kind: 'feed' })).look();
    expect(await s.drafts()).toEqual([]);
  });

  test('of ten thousand posts the newest are read, and that others are left is said', async () => {
    const posts = Array.from({ length: 10_000 }, (_, at) => ({ id: `${at}`, at: ago(at), title: `x${at}` }));
    posts[0] = { id: 'first', at: ago(0), title: 'korday shut from 2026-12-05' };
    await s.store.watched.keep('one', { ...unreadState, readAt: start - minute });
    press.serveText('/x', rss(posts));
    await s.watchOf(sourceOf('one', { url: press.at('/x'), kind: 'feed' })).look();
    expect(await s.drafts()).toHaveLength(1);
    expect(s.said).toEqual(['a source shows more posts than are read {"source":"one","left":9500}']);
  });

  test('a post that makes the reader fail is named, and the others are read', async () => {
    await s.store.watched.keep('one', { ...unreadState, readAt: start - minute });
    const titles = ['korday shut from 2026-12-05', 'explode', 'karkyra shut from 2026-12-05'];
    press.serveText('/x', rss(titles.map((title, at) => ({ id: `${at}`, at: ago(5), title }))));
    await s.watchOf(sourceOf('one', { url: press.at('/x'), kind: 'feed' })).look();
    expect(await s.drafts()).toHaveLength(2);
    expect(s.said).toEqual([expect.stringContaining('a post could not be read')]);
  });

  test('what a source tells again and again is one post', async () => {
    await s.store.watched.keep('one', { ...unreadState, readAt: start - minute });
    const post = { id: '1', at: ago(5), title: 'korday shut from 2026-12-05' };
    press.serveText('/x', rss([post, post]));
    const watch = s.watchOf(sourceOf('one', { url: press.at('/x'), kind: 'feed' }));
    await watch.look();
    press.serveText('/x', rss([{ ...post, title: `${post.title} (updated)` }]));
    s.pass(11);
    await watch.look();
    expect(await s.drafts()).toHaveLength(1);
  });
});

const unreadState = { readAt: null, nextAt: 0, failures: 0, trouble: null, newestAt: null, since: start };
