import { aStatus } from '../build.ts';
import { admits } from '../statements.ts';
import { allYear, type Case, roundTheClock, service, testCards } from './cases.ts';

const cases: readonly Case[] = [
  {
    name: '1i open to citizens only',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      season: allYear,
      admits: { people: 'citizens', traffic: null },
      limits: [{ people: 'foreigners', state: 'closed', because: 'admits' }],
      trustedTo: allYear,
    }),
  },
  {
    name: '1i asked by a foreigner',
    status: aStatus({
      at: '2026-11-22T12:00',
      state: 'closed',
      because: 'admits',
      admits: { people: 'citizens', traffic: null },
      decidedBy: admits({ people: 'citizens' }, service),
      trustedTo: admits({ people: 'citizens' }, service),
    }),
  },
  {
    name: 'one direction is shut for the citizens of one country',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      limits: [{ people: 'KG', toward: 'KZ', state: 'closed', because: 'closure' }],
      trustedTo: allYear,
    }),
  },
  {
    name: '1k open to lorries only',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      traffic: 'truck',
      admits: { people: null, traffic: ['truck'] },
      trustedTo: allYear,
    }),
  },
  {
    name: '1k asked for a car',
    status: aStatus({
      at: '2026-11-22T12:00',
      state: 'closed',
      because: 'admits',
      traffic: 'car',
      admits: { people: null, traffic: ['truck'] },
      trustedTo: allYear,
    }),
  },
  {
    name: '1k asked for a car, and only the usual pattern leaves it out',
    status: aStatus({
      at: '2026-11-22T12:00',
      state: 'unknown',
      because: 'admits',
      sure: 'unsure',
      traffic: 'car',
      admits: { people: null, traffic: ['truck'] },
      doubted: ['foot', 'bicycle', 'car', 'bus'],
      decidedBy: admits({ traffic: ['truck'] }, service),
    }),
  },
];

testCards(cases);
