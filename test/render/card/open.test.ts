import { aStatus, at, bothKeep } from '../build.ts';
import { guide, heard, hours, queue, texts, warning, word, works } from '../statements.ts';
import {
  agency,
  allYear,
  type Case,
  carrier,
  daytime,
  decided,
  oldHours,
  oldSeason,
  openDay,
  roundTheClock,
  testCards,
} from './cases.ts';

const cases: readonly Case[] = [
  {
    name: '1a open round the clock, and an old guide says otherwise',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      season: allYear,
      decidedBy: allYear,
      trustedTo: allYear,
      lastHeard: heard('2026-05-10'),
      evidence: [word(allYear, 'decides'), word(oldHours, 'outdated'), word(oldSeason, 'outdated')],
    }),
  },
  {
    name: '1b open, closes in two hours, the clocks are an hour apart',
    status: aStatus({
      at: '2026-07-01T15:55',
      posts: daytime,
      until: at('2026-07-01T18:00'),
      window: openDay('2026-07-01'),
      lastHeard: heard('2026-06-20'),
      ...decided,
    }),
  },
  {
    name: '1b last hour',
    status: aStatus({
      at: '2026-07-01T17:20',
      posts: daytime,
      until: at('2026-07-01T18:00'),
      window: openDay('2026-07-01'),
      ...decided,
    }),
  },
  {
    name: 'it works, its hours are not known',
    status: aStatus({
      at: '2026-06-01T12:00',
      because: 'works',
      sure: 'likely',
      until: at('2026-06-01T20:40'),
      becomes: 'unknown',
      decidedBy: works('2026-05-20', carrier),
      trustedTo: works('2026-05-20', carrier),
      lastHeard: heard('2026-05-20'),
    }),
  },
  {
    name: '1l asked for a moment of next year, open',
    status: aStatus({
      at: '2027-05-01T10:00',
      now: '2026-11-22T12:00',
      posts: daytime,
      until: at('2027-05-01T18:00'),
      window: openDay('2027-05-01'),
      ...decided,
    }),
    precision: 'moment',
  },
  {
    name: '1l asked for a month',
    status: aStatus({
      at: '2027-05-15T12:00',
      now: '2026-11-22T12:00',
      posts: roundTheClock,
      season: allYear,
      trustedTo: allYear,
    }),
    precision: 'month',
  },
  {
    name: 'hours on a clock that nobody named, sources disagree, the road is broken',
    status: aStatus({
      at: '2026-07-01T12:00',
      sure: 'likely',
      posts: bothKeep('08:00-18:00', guide, { clockUnstated: true }),
      until: at('2026-07-01T18:00'),
      window: openDay('2026-07-01'),
      decidedBy: hours('08:00-18:00', agency),
      trustedTo: oldHours,
      evidence: [word(hours('09:00-17:00', carrier), 'conflicts'), word(queue('2026-06-30', 45, carrier))],
      warnings: [
        warning(
          '2026-06-20',
          texts('The road is washed out.', 'Дорогу размыло.', 'Жолду суу жеп кеткен.', 'Жолды су шайып кеткен.'),
          agency,
        ),
      ],
    }),
  },
];

testCards(cases);
