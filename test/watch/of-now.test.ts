import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Press, rss } from './press.ts';
import { ago, sourceOf, stage } from './stage.ts';

let s: Awaited<ReturnType<typeof stage>>;
let press: Press;
beforeEach(async () => {
  s = await stage();
  ({ press } = s);
});
afterEach(() => s.close());

test('neither what is older than 48 hours nor what is of the future makes a draft', async () => {
  press.serveText('/rss', rss([{ id: '0', at: ago(60), title: 'x' }]));
  const watch = s.watchOf(sourceOf('one', { url: press.at('/rss'), kind: 'feed' }));
  await watch.look();
  s.pass(11);
  const posts = [
    { id: '1', at: ago(48 * 60 - 5), title: 'old shut from 2026-12-05' },
    { id: '2', at: ago(48 * 60 - 20), title: 'late shut from 2026-12-05' },
    { id: '3', at: ago(-60), title: 'near shut from 2026-12-05' },
    { id: '4', at: ago(-80), title: 'far shut from 2026-12-05' },
  ];
  press.serveText('/rss', rss(posts));
  await watch.look();
  expect((await s.drafts()).flatMap(({ crossings }) => crossings).toSorted()).toEqual(['late', 'near']);
});

test('what is of the future is named, and read when its time has come', async () => {
  press.serveText('/rss', rss([{ id: '0', at: ago(60), title: 'x' }]));
  const watch = s.watchOf(sourceOf('one', { url: press.at('/rss'), kind: 'feed' }));
  await watch.look();
  s.pass(11);
  press.serveText('/rss', rss([{ id: '1', at: ago(-180), title: 'korday shut from 2026-12-05' }]));
  await watch.look();
  expect(await s.drafts()).toEqual([]);
  expect(s.said).toEqual(['a source shows posts of the future {"source":"one","posts":1}']);
  s.pass(111);
  await watch.look();
  expect(await s.drafts()).toMatchObject([{ crossings: ['korday'] }]);
});
