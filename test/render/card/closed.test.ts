import { aStatus, at } from '../build.ts';
import { closed, edge, heard, said } from '../statements.ts';
import {
  agency,
  type Case,
  daytime,
  decided,
  oldSeason,
  openDay,
  service,
  snow,
  snowPlan,
  testCards,
} from './cases.ts';

const cases: readonly Case[] = [
  {
    name: '1c closed now, opens tomorrow',
    status: aStatus({
      at: '2026-07-01T20:00',
      state: 'closed',
      posts: daytime,
      next: at('2026-07-02T09:00'),
      window: openDay('2026-07-01'),
      lastHeard: heard('2026-06-20'),
      ...decided,
    }),
  },
  {
    name: '1c seen by somebody who comes from Kazakhstan',
    status: aStatus({
      at: '2026-07-01T06:00',
      state: 'closed',
      posts: daytime,
      next: at('2026-07-01T09:00'),
      ...decided,
    }),
    toward: 'KG',
  },
  {
    name: '1d closed for the season, by what a guide says',
    status: aStatus({
      at: '2026-12-20T12:00',
      state: 'closed',
      because: 'season',
      sure: 'typical',
      season: oldSeason,
      decidedBy: oldSeason,
      trustedTo: oldSeason,
      lastHeard: heard('2026-10'),
    }),
  },
  {
    name: '1d closed for the season, the opening is announced',
    status: aStatus({
      at: '2027-03-20T12:00',
      state: 'closed',
      because: 'season',
      season: oldSeason,
      next: at('2027-05-15T09:00'),
      decidedBy: edge('opens', '2027-05-15', said('authority', 'border service', '2027-03-01')),
      trustedTo: edge('opens', '2027-05-15', said('authority', 'border service', '2027-03-01')),
    }),
  },
  {
    name: '1f closed by weather, with a plan',
    status: aStatus({
      at: '2026-12-22T12:00',
      state: 'closed',
      because: 'closure',
      closure: snow,
      decidedBy: snow,
      trustedTo: snow,
      expected: snowPlan,
      lastHeard: heard('2026-11-30'),
    }),
  },
  {
    name: '1f closed by repair, until a certain moment',
    status: aStatus({
      at: '2026-12-22T12:00',
      state: 'closed',
      because: 'closure',
      closure: closed('2026-12-20', '2026-12-24T08:00', 'repair', service),
      next: at('2026-12-24T08:00'),
      trustedTo: service === undefined ? null : snow,
    }),
  },
  {
    name: '1f closed by an epidemic, no end named',
    status: aStatus({
      at: '2026-12-22T12:00',
      state: 'closed',
      because: 'closure',
      closure: closed('2026-12', null, 'epidemic', agency),
      trustedTo: snow,
    }),
  },
  {
    name: '1f closed every year on a holiday',
    status: aStatus({
      at: '2027-01-01T12:00',
      state: 'closed',
      because: 'closure',
      sure: 'typical',
      closure: closed('01-01', '01-02', 'holiday', agency),
      next: at('2027-01-03T00:00'),
      trustedTo: closed('01-01', '01-02', 'holiday', agency),
    }),
  },
  {
    name: '1l asked for a day of next year, closed by the season',
    status: aStatus({
      at: '2027-01-15T12:00',
      now: '2026-11-22T12:00',
      state: 'closed',
      because: 'season',
      sure: 'typical',
      season: oldSeason,
      trustedTo: oldSeason,
    }),
    precision: 'day',
  },
  {
    name: 'asked for a moment that is past, it was closed by snow',
    status: aStatus({
      at: '2022-01-10T12:00',
      now: '2026-11-22T12:00',
      state: 'closed',
      because: 'closure',
      sure: 'announced',
      closure: closed('2021-12-01', '2022-02-28', 'weather', said('authority', 'border service', '2021-12-01')),
      trustedTo: closed('2021-12-01', '2022-02-28', 'weather', said('authority', 'border service', '2021-12-01')),
      lastHeard: heard('2026-05-10'),
    }),
    precision: 'moment',
  },
];

testCards(cases);
