/** Random statements, as a person would jot them down: every shape of schedule and every kind of source. */
import fc from 'fast-check';
import type { Post } from '#domain/crossing.ts';
import { sightingKinds } from '#domain/statement.ts';
import type { Jotted } from '../build.ts';
import { day } from './calendar.ts';
import type { Row } from './ledger.ts';
import { dateFrom, dayOffset, dayText, monthDays, rarely, saidDate, without, ymd } from './random-dates.ts';

const whos: Record<string, readonly string[]> = {
  authority: ['service', 'ministry'],
  press: ['paper'],
  carrier: ['bus'],
  traveller: ['anna', 'ben'],
  guide: ['page'],
};

const kindOfSource = fc.oneof(
  { weight: 8, arbitrary: fc.constant('authority') },
  { weight: 3, arbitrary: fc.constant('press') },
  { weight: 2, arbitrary: fc.constantFrom('carrier', 'traveller', 'guide') },
);

const by = (anchor: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      kindOfSource,
      fc.nat(1),
      fc.oneof({ weight: 9, arbitrary: saidDate(anchor) }, { weight: 1, arbitrary: fc.constant('') }),
    )
    .map(([kind, which, date]) =>
      [kind, whos[kind]?.[which % (whos[kind]?.length ?? 1)] ?? kind, date].filter(Boolean).join(' '),
    );

const plainHours = fc.constantFrom(
  '24/7',
  '08:00-18:00',
  '08:00-12:00,13:00-17:00',
  '22:00-06:00',
  '09:00-13:00,14:00-19:30',
  'sunrise-sunset',
  '00:00-23:59',
);
const hoursTexts = fc.oneof(
  { weight: 6, arbitrary: plainHours },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Mo-Fr 09:00-18:00',
      'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off',
      '24/7; Su off',
      'Mo-Sa 00:00-24:00',
      'Fr 20:00-04:00; Sa 12:00-02:00',
      'May-Sep 08:00-20:00; Oct-Apr 09:00-17:00',
      'Apr-Oct 08:00-13:30,16:30-20:00; Nov-Mar 08:00-14:00,16:00-18:00',
      'May-Oct sunrise-sunset; Nov-Apr off',
      'Dec-Feb Mo-Fr 09:00-17:00; Mar-Nov 24/7'.replace('24/7', '00:00-24:00'),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('unknown', 'Mo-Fr unknown; Sa-Su off', '?-18:00', '08:00-?', 'sunrise-18:00'),
  },
);

/** Often nothing; sometimes a post, a direction, people, traffic. */
const narrowed = (posts: readonly Post[]) =>
  fc
    .record({
      posts: fc.oneof(
        { weight: 6, arbitrary: fc.constant(undefined) },
        { weight: 4, arbitrary: fc.constantFrom(...posts.map(({ id }) => [id])) },
        { weight: 1, arbitrary: fc.constant(posts.slice(0, 2).map(({ id }) => id)) },
      ),
      toward: rarely(fc.constantFrom(...new Set(posts.map(({ country }) => country))), 10),
      people: rarely(
        fc.constantFrom<string | string[]>(
          'citizens',
          'foreigners',
          [posts[0]?.country ?? ''],
          ['TJ'],
          ['TJ', posts.at(-1)?.country ?? ''],
        ),
        10,
      ),
      traffic: rarely(fc.constantFrom(['truck'], ['car', 'bus'], ['foot'], ['car'], ['train']), 9),
    })
    .map(without);

const limited = (anchor: number) =>
  fc
    .record({
      since: rarely(dateFrom(anchor), 3),
      until: rarely(dateFrom(anchor), 3),
      ends: rarely(fc.constant('planned'), 2),
    })
    .map(without);

/** What may be admitted at each kind of crossing. */
const wheels: Record<Row['kind'], readonly (readonly string[])[]> = {
  road: [['truck'], ['foot', 'car'], ['bus', 'truck'], ['motorcycle']],
  rail: [['train'], ['train', 'truck']],
  foot: [['foot'], ['foot', 'bicycle']],
};

const seasons = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('05-01..10-31', '11-01..03-31', '06-01..06-30', '05-15..09-15') },
  { weight: 1, arbitrary: fc.tuple(monthDays, monthDays).map(([from, to]) => `${from}..${to}`) },
  { weight: 2, arbitrary: fc.constant('year-round') },
);

export const jotted = (posts: readonly Post[], anchor: number, kind: Row['kind']): fc.Arbitrary<Jotted> => {
  const scoped: Scoped = (fields) =>
    fc
      .tuple(fc.record({ ...fields, by: by(anchor) }), narrowed(posts))
      .map(([said, scope]) => ({ ...without(said), ...scope }) as unknown as Jotted);
  const standing = (statement: fc.Arbitrary<object>) =>
    fc.tuple(statement, limited(anchor)).map(([said, limits]) => ({ ...said, ...limits }) as Jotted);
  return fc.oneof(
    { weight: 8, arbitrary: standing(scoped({ says: fc.constant('hours'), hours: hoursTexts })) },
    { weight: 3, arbitrary: standing(scoped({ says: fc.constant('season'), season: seasons })) },
    { weight: 1, arbitrary: standing(admissions(anchor, kind)) },
    { weight: 5, arbitrary: closures(anchor, scoped) },
    { weight: 1, arbitrary: yearlyClosures(scoped) },
    { weight: 2, arbitrary: scoped({ says: fc.constantFrom('opens', 'closes'), date: dateFrom(anchor) }) },
    ...sightingKinds.map((says) => ({ weight: says === 'works' ? 3 : 1, arbitrary: seen(posts, anchor, says) })),
  );
};

/** These fields, said by somebody, perhaps of a part of the crossing or of some people only. */
type Scoped = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.Arbitrary<Jotted>;

const admissions = (anchor: number, kind: Row['kind']) =>
  fc.record({
    says: fc.constant('admits'),
    admits: fc.constantFrom<object>(
      { people: 'citizens' },
      { people: 'everyone' },
      ...wheels[kind].map((traffic) => ({ traffic })),
      { people: 'citizens', traffic: wheels[kind][0] },
    ),
    by: by(anchor),
  });

const closures = (anchor: number, scoped: Scoped) =>
  scoped({
    says: fc.constant('closed'),
    from: dateFrom(anchor, fc.oneof(dayOffset, fc.integer({ min: -40, max: 0 }))),
    until: rarely(dateFrom(anchor), 2),
    ends: rarely(fc.constantFrom('certain', 'planned'), 2),
    cause: fc.constantFrom('weather', 'other', 'epidemic', 'road'),
  });

const yearlyClosures = (scoped: Scoped) =>
  scoped({
    says: fc.constant('closed'),
    from: monthDays,
    until: monthDays,
    ends: rarely(fc.constantFrom('certain', 'planned'), 2),
    years: rarely(
      fc.record({ from: fc.integer({ min: 2022, max: 2026 }), to: fc.integer({ min: 2026, max: 2028 }) }),
      3,
    ),
  });

/** Seen on the day it was told, or a little earlier. */
const seen = (posts: readonly Post[], anchor: number, says: string) =>
  fc
    .tuple(
      dateFrom(anchor, fc.integer({ min: -60, max: 1 })),
      fc.integer({ min: 0, max: 3 }),
      kindOfSource,
      fc.nat(1),
      narrowed(posts),
    )
    .map(([date, delay, kind, which, scope]) => {
      const told = Date.UTC(...(ymd(date) as [number, number, number])) / 60_000 + delay * day;
      return {
        says,
        date,
        by: `${kind} ${whos[kind]?.[which % (whos[kind]?.length ?? 1)]} ${dayText(told)}`,
        ...scope,
      } as Jotted;
    });
