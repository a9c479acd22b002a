import { aStatus } from '../build.ts';
import { closed, dated, edge, heard, hours, said, word, works } from '../statements.ts';
import {
  type Case,
  carrier,
  daytime,
  karkyraPost,
  kegenPost,
  lastYears,
  oldSeason,
  service,
  snow,
  snowPlan,
  testCards,
} from './cases.ts';

const cases: readonly Case[] = [
  {
    name: '1e season edge in spring',
    status: aStatus({
      at: '2026-05-05T12:00',
      state: 'unknown',
      because: 'season-edge',
      sure: 'unsure',
      season: oldSeason,
      edge: { kind: 'opens', past: lastYears },
      lastHeard: heard('2025-10'),
    }),
  },
  {
    name: '1e season edge in autumn',
    status: aStatus({
      at: '2026-10-25T12:00',
      state: 'unknown',
      because: 'season-edge',
      sure: 'unsure',
      edge: { kind: 'closes', past: [edge('closes', '2013-10-02', service), edge('closes', '2014-11-01', service)] },
    }),
  },
  {
    name: '1g the planned reopening has passed without a word',
    status: aStatus({
      at: '2027-03-05T12:00',
      state: 'unknown',
      because: 'reopening-unconfirmed',
      sure: 'unsure',
      closure: snow,
      decidedBy: snow,
      due: snowPlan,
      lastHeard: heard('2026-11-30'),
    }),
  },
  {
    name: 'only travellers say that it is closed',
    status: aStatus({
      at: '2026-07-22T12:00',
      state: 'unknown',
      because: 'closure',
      sure: 'unsure',
      closure: closed('2026-07-20', null, 'road', said('traveller', 'Aizada', '2026-07-20')),
      decidedBy: closed('2026-07-20', null, 'road', said('traveller', 'Aizada', '2026-07-20')),
    }),
  },
  {
    name: '1h no hours known',
    status: aStatus({
      at: '2026-11-22T23:00',
      state: 'unknown',
      because: 'no-hours',
      sure: 'unsure',
      season: oldSeason,
      evidence: [word(works('2026-05', carrier))],
      posts: [
        { post: karkyraPost, state: null, today: null },
        { post: kegenPost, state: 'closed', today: null, hours: hours('08:00-18:00', service) },
      ],
    }),
  },
  {
    name: '1h nothing known at all',
    status: aStatus({ at: '2026-11-22T12:00', state: 'unknown', because: 'no-evidence', sure: 'unsure' }),
  },
  {
    name: 'the date of an event is known only to the month',
    status: aStatus({
      at: '2013-06-10T12:00',
      now: '2026-11-22T12:00',
      state: 'unknown',
      because: 'rough-date',
      sure: 'unsure',
      decidedBy: edge('opens', '2013-06', said('traveller', 'Lost & Found', '2013-10-22')),
    }),
    precision: 'moment',
  },
  {
    name: '1j trial hours ended',
    status: aStatus({
      at: '2026-11-22T23:00',
      state: 'unknown',
      because: 'expired',
      sure: 'unsure',
      posts: daytime,
      expired: { trial: hours('24/7', service, { until: dated('2026-09-30') }), before: hours('08:00-18:00', service) },
    }),
  },
];

testCards(cases);
