import type { WaitKind } from '#domain/alerts/wait.ts';
import { languages } from '../render/build.ts';
import { always, byDay, halt, type Story, today } from './ledgers.ts';
import type { World } from './told.ts';

/** What four subscribers read who watch a day, or wait for a moment. */
export const reminderStories: Record<string, Story> = {
  'closed on the day of a trip': {
    now: '2027-06-20T12:00',
    ledger: [always],
    async happens(world) {
      await aTrip(world, '2027-07-05');
      await world.publishes('n1', {
        says: 'closed',
        from: '2027-07-01',
        until: '2027-07-10',
        cause: 'repair',
        by: today,
      });
    },
  },
  'a trip on the day of an opening at an hour': {
    wants: [],
    now: '2027-07-02T12:00',
    ledger: [
      always,
      { ...halt, until: '2027-07-10' },
      { says: 'opens', date: '2027-07-03T09:00', by: 'authority guards 2027-06-20' },
    ],
    happens: (world) => aTrip(world, '2027-07-03'),
  },
  'a trip on a day when it is shut': {
    now: '2027-07-02T12:00',
    ledger: [always, { ...halt, until: '2027-07-10' }],
    happens: (world) => aTrip(world, '2027-07-03'),
  },
  'waited for the opening': {
    wants: [],
    now: '2027-06-20T09:00',
    ledger: [byDay],
    happens: (world) => allWait(world, 'next-opening'),
  },
  'waited for the closing, by what is only usual': {
    wants: [],
    now: '2027-06-20T17:00',
    ledger: [{ ...byDay, by: 'guide old-page' }],
    happens: (world) => allWait(world, 'next-closing'),
  },
  'waited for the opening, and nobody knows': {
    wants: [],
    now: '2027-06-21T12:00',
    ledger: [always, { ...halt, until: '2027-06-20' }],
    happens: (world) => allWait(world, 'next-opening'),
  },
  'three days to a trip': { now: '2027-06-27T09:00', ledger: [byDay], happens: (world) => aTrip(world, '2027-06-30') },
  'a trip is over': { now: '2027-07-01T09:00', ledger: [byDay], happens: (world) => aTrip(world, '2027-06-30') },
};

async function allWait(world: World, want: WaitKind): Promise<void> {
  const wait = { crossing: world.crossing.id, want, moment: Date.UTC(2027, 5, 20), until: null };
  for (const chat of languages.keys()) await world.store.waits.put(chat + 1, wait);
}

async function aTrip(world: World, date: string): Promise<void> {
  for (const chat of languages.keys()) await world.watches(chat + 1, date);
}
