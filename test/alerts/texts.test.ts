import { expect, test } from 'vitest';
import { alertKinds } from '#domain/alerts/subscription.ts';
import type { Jotted } from '../domain/build.ts';
import { languages } from '../render/build.ts';
import { aWorld, type World } from './told.ts';

const guards = { source: 'border-kg', date: '2027-04-20' };
const season: Jotted = { says: 'season', season: '05-01..10-31', by: 'authority guards 2026-04-01' };
const always: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };
const byDay: Jotted = { says: 'hours', hours: '08:00-18:00', by: 'authority guards 2026-10-01' };

/** What happens, and what four subscribers then read. */
const stories: Record<string, { now: string; ledger: readonly Jotted[]; happens: (world: World) => Promise<void> }> = {
  'season opening announced': {
    now: '2027-04-20T12:00',
    ledger: [season, byDay],
    happens: (world) => world.publishes('n1', { says: 'opens', date: '2027-05-10', by: guards }),
  },
  'opening postponed': {
    now: '2027-04-20T12:00',
    ledger: [season, byDay, { says: 'opens', date: '2027-05-10', by: 'authority guards 2027-04-01' }],
    happens: (world) => world.publishes('n1', { says: 'opens', date: '2027-05-20', by: guards }),
  },
  'closing of the season announced': {
    now: '2027-09-20T12:00',
    ledger: [season, always],
    happens: (world) => world.publishes('n1', { says: 'closes', date: '2027-10-10T18:00', by: guards }),
  },
  'closed by weather at once, no end named': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', { says: 'closed', from: '2027-06-20T11:00', cause: 'weather', by: guards }),
  },
  'will close for repair, to lorries': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', {
        says: 'closed',
        from: '2027-07-01',
        until: '2027-07-05',
        cause: 'repair',
        traffic: ['truck'],
        by: guards,
      }),
  },
  'open again': {
    now: '2027-06-20T12:00',
    ledger: [always, { says: 'closed', from: '2027-06-10', cause: 'weather', by: 'authority guards 2027-06-10' }],
    happens: (world) =>
      world.publishes('n1', { says: 'opens', date: '2027-06-20', by: { ...guards, date: '2027-06-20' } }),
  },
  'open again, but somebody else says otherwise': {
    now: '2027-06-20T12:00',
    ledger: [always, { says: 'closed', from: '2027-06-10', cause: 'weather', by: 'authority guards 2027-06-10' }],
    happens: (world) =>
      world.publishes('n1', {
        says: 'opens',
        date: '2027-06-20T08:00',
        by: { who: 'Nomad Transfer', kind: 'carrier', date: '2027-06-20' },
      }),
  },
  'new hours of one side': {
    now: '2027-06-20T12:00',
    ledger: [byDay],
    happens: (world) => world.publishes('n1', { says: 'hours', hours: '09:00-17:00', posts: ['kz'], by: guards }),
  },
  'new hours': {
    now: '2027-06-20T12:00',
    ledger: [byDay],
    happens: (world) => world.publishes('n1', { says: 'hours', hours: '24/7', since: '2027-06-25', by: guards }),
  },
  'only citizens may pass': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) => world.publishes('n1', { says: 'admits', people: 'citizens', by: guards }),
  },
  'a warning about the road': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', {
        says: 'warning',
        from: '2027-06-20',
        cause: 'road',
        text: { en: 'Stones on the road.', ru: 'Камни на дороге.', ky: 'Жолдо таш бар.', kk: 'Жолда тас бар.' },
        by: guards,
      }),
  },
  'a wrong alert, corrected': {
    now: '2027-04-20T12:00',
    ledger: [season, byDay],
    async happens(world) {
      await world.publishes('n1', { says: 'opens', date: '2027-05-10', by: guards });
      await world.passes();
      await world.publishes('n2', { says: 'opens', date: '2027-05-15', by: guards }, 'n1');
    },
  },
  'a wrong alert, withdrawn': {
    now: '2027-06-20T12:00',
    ledger: [always],
    async happens(world) {
      await world.publishes('n1', { says: 'closed', from: '2027-06-20T11:00', cause: 'weather', by: guards });
      await world.passes();
      await world.retracts('n1');
    },
  },
  'opens tomorrow': {
    now: '2027-05-09T09:00',
    ledger: [season, byDay, { says: 'opens', date: '2027-05-10', by: 'authority guards 2027-04-20' }],
    happens: async () => {},
  },
  'three days to a trip': { now: '2027-06-27T09:00', ledger: [byDay], happens: (world) => aTrip(world, '2027-06-30') },
  'a trip is over': { now: '2027-07-01T09:00', ledger: [byDay], happens: (world) => aTrip(world, '2027-06-30') },
};

async function aTrip(world: World, date: string): Promise<void> {
  for (const chat of languages.keys()) await world.watches(chat + 1, date);
}

test.each(Object.keys(stories))('%s', async (name) => {
  const story = stories[name];
  if (story === undefined) throw new Error(name);
  const world = await aWorld(story.now, story.ledger);
  for (const [chat, language] of languages.entries()) await world.subscribes(chat + 1, language, alertKinds);
  await story.happens(world);
  const told = await world.passes();
  expect(told.map(({ chat }) => chat)).toEqual(languages.map((_, index) => index + 1));
  expect(world.log).toEqual([]);
  expect(world.telegram.rejected).toEqual([]);
  const file = `texts/${name.replaceAll(/[ ,]+/g, '-')}.txt`;
  await expect(`${told.map(({ text }) => text).join('\n\n')}\n`).toMatchFileSnapshot(file);
});
