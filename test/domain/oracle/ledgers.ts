/**
 * Random crossings, as a person would jot them down: every shape of schedule, every kind of source, and dates close
 * enough to each other and to the moment asked about that edges meet.
 */
import fc from 'fast-check';
import type { Post } from '#domain/crossing.ts';
import type { Jotted } from '../build.ts';
import { day, minuteOnWall } from './calendar.ts';

export interface Case {
  readonly kind: 'road' | 'rail' | 'foot';
  readonly posts: readonly Post[];
  readonly ledger: readonly Jotted[];
  /** Minutes since 1970. */
  readonly at: number;
  readonly now: number;
  readonly toward?: string;
  readonly traffic?: string;
  readonly people?: string;
}

const high = { lat: 42.8, lon: 79.19, withinKm: 4 };

function post(id: string, zone: string, position?: Post['position']): Post {
  return { id, country: id.slice(0, 2).toUpperCase(), zone, towns: [], ...(position && { position }) };
}

const [kg, kz, uz, cn] = ['Asia/Bishkek', 'Asia/Almaty', 'Asia/Tashkent', 'Asia/Shanghai'];

const rows: fc.Arbitrary<readonly Post[]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant([post('kg', kg, high), post('kz', kz, high)]) },
  { weight: 3, arbitrary: fc.constant([post('kz', kz, high), post('kg', kg)]) },
  { weight: 2, arbitrary: fc.constant([post('kg', kg), post('uz', uz)]) },
  { weight: 3, arbitrary: fc.constant([post('kz', kz), post('cn', cn, high)]) },
  { weight: 2, arbitrary: fc.constant([post('kg', kg, high), post('cn', cn), post('cn-hall', cn)]) },
  {
    weight: 2,
    arbitrary: fc.constant([post('kg-hall', kg), post('kg', kg, high), post('kz', kz), post('kz-hall', kz)]),
  },
);

const anchors = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('2026-06-10', '2024-03-01', '2026-12-31', '2025-10-31', '2026-05-01') },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 1500 }).map((days) => dayText(Date.UTC(2023, 0, 1) / 60_000 + days * day)),
  },
);

function dayText(wall: number): string {
  return new Date(wall * 60_000).toISOString().slice(0, 10);
}

const clockTimes = fc.constantFrom('08:00', '18:00', '00:00', '12:00', '23:59', '09:30', '06:00', '22:00');

/** A day counted from the anchor, mostly near. */
const dayOffset = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 5, arbitrary: fc.integer({ min: -35, max: 35 }) },
  { weight: 3, arbitrary: fc.integer({ min: -400, max: 200 }) },
  { weight: 1, arbitrary: fc.integer({ min: -2400, max: -400 }) },
);

type Rough = 'day' | 'minute' | 'month' | 'year' | '~' | '<=' | '>=' | '<=month';

const precision: fc.Arbitrary<Rough> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Rough>('day') },
  { weight: 4, arbitrary: fc.constant<Rough>('minute') },
  { weight: 2, arbitrary: fc.constantFrom<Rough>('month', '~') },
  { weight: 1, arbitrary: fc.constantFrom<Rough>('year', '<=', '>=', '<=month') },
);

const dateFrom = (anchor: number, offset = dayOffset): fc.Arbitrary<string> =>
  fc.tuple(offset, precision, clockTimes).map(([days, how, time]) => {
    const date = dayText(anchor + days * day);
    if (how === 'minute') return `${date}T${time}`;
    if (how === 'month') return date.slice(0, 7);
    if (how === 'year') return date.slice(0, 4);
    if (how === '<=month') return `<=${date.slice(0, 7)}`;
    return how === 'day' ? date : `${how}${date}`;
  });

const saidDate = (anchor: number) =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.integer({ min: -40, max: 0 }) },
      { weight: 3, arbitrary: fc.integer({ min: -800, max: 0 }) },
      { weight: 1, arbitrary: fc.integer({ min: -2400, max: 20 }) },
    )
    .chain((days) =>
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(dayText(anchor + days * day)) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(dayText(anchor + days * day).slice(0, 7), `~${dayText(anchor + days * day)}`),
        },
      ),
    );

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
export const hoursTexts = fc.oneof(
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

function rarely<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

function without<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const limited = (anchor: number) =>
  fc
    .record({
      since: rarely(dateFrom(anchor), 3),
      until: rarely(dateFrom(anchor), 3),
      ends: rarely(fc.constant('planned'), 2),
    })
    .map(without);

/** What may be admitted at each kind of crossing. */
const wheels: Record<Case['kind'], readonly (readonly string[])[]> = {
  road: [['truck'], ['foot', 'car'], ['bus', 'truck']],
  rail: [['train'], ['train', 'truck']],
  foot: [['foot'], ['foot', 'bicycle']],
};

/** What one may come with, if one says it: a car finds no rails, and on a path everybody walks or cycles. */
const comesWith: Record<Case['kind'], readonly (string | undefined)[]> = {
  road: [undefined, undefined, undefined, 'car', 'truck', 'foot', 'bus'],
  rail: [undefined, 'train'],
  foot: ['foot', 'bicycle'],
};

const monthDays = fc.oneof(
  fc.constantFrom('05-01', '10-31', '01-01', '12-31', '06-10', '03-01', '11-01', '06-30', '02-15'),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-')),
);

const seasons = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('05-01..10-31', '11-01..03-31', '06-01..06-30', '05-15..09-15') },
  { weight: 1, arbitrary: fc.tuple(monthDays, monthDays).map(([from, to]) => `${from}..${to}`) },
  { weight: 2, arbitrary: fc.constant('year-round') },
);

const jotted = (posts: readonly Post[], anchor: number, kind: Case['kind']): fc.Arbitrary<Jotted> => {
  const scoped = (fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc
      .tuple(fc.record({ ...fields, by: by(anchor) }), narrowed(posts))
      .map(([said, scope]) => ({ ...without(said), ...scope }) as unknown as Jotted);
  const standing = (fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc.tuple(scoped(fields), limited(anchor)).map(([said, limits]) => ({ ...said, ...limits }) as Jotted);
  const says = (word: string) => fc.constant(word);
  const since = dateFrom(anchor, fc.oneof(dayOffset, fc.integer({ min: -40, max: 0 })));
  return fc.oneof(
    { weight: 8, arbitrary: standing({ says: says('hours'), hours: hoursTexts }) },
    { weight: 3, arbitrary: standing({ says: says('season'), season: seasons }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.record({
            says: says('admits'),
            admits: fc.constantFrom<object>(
              { people: 'citizens' },
              { people: 'everyone' },
              ...wheels[kind].map((traffic) => ({ traffic })),
              { people: 'citizens', traffic: wheels[kind][0] },
            ),
            by: by(anchor),
          }),
          limited(anchor),
        )
        .map(([said, limits]) => ({ ...said, ...limits }) as Jotted),
    },
    {
      weight: 5,
      arbitrary: scoped({
        says: says('closed'),
        from: since,
        until: rarely(dateFrom(anchor), 2),
        ends: rarely(fc.constantFrom('certain', 'planned'), 2),
        cause: fc.constantFrom('weather', 'other', 'epidemic', 'road'),
      }),
    },
    {
      weight: 1,
      arbitrary: scoped({
        says: says('closed'),
        from: monthDays,
        until: monthDays,
        ends: rarely(fc.constantFrom('certain', 'planned'), 2),
        years: rarely(
          fc.record({ from: fc.integer({ min: 2022, max: 2026 }), to: fc.integer({ min: 2026, max: 2028 }) }),
          3,
        ),
      }),
    },
    { weight: 2, arbitrary: scoped({ says: fc.constantFrom('opens', 'closes'), date: dateFrom(anchor) }) },
    { weight: 3, arbitrary: seen(posts, anchor, 'works') },
    { weight: 1, arbitrary: seen(posts, anchor, 'queue') },
  );
};

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

function ymd(date: string): number[] {
  const [year, month = 1, dayOfMonth = 1] = date.replace(/^\D+/, '').slice(0, 10).split('-').map(Number);
  return [year ?? 0, month - 1, dayOfMonth];
}

/** A halt told again: the second supersedes the first. */
function retold(ledger: readonly Jotted[], which: number): readonly Jotted[] {
  const halts = ledger.filter((one) => one.says === 'closed');
  if (halts.length < 2 || which > 1) return ledger;
  const [first, second] = halts;
  return ledger.map((one) =>
    one === first ? { ...one, id: 'first' } : one === second ? { ...one, supersedes: 'first' } : one,
  );
}

/** A word that ends before it begins is refused at the start, and so never reaches an answer. */
export function isPossible(jot: Jotted): boolean {
  const begins = (jot['since'] ?? jot['from']) as string | undefined;
  const ends = jot['until'] as string | undefined;
  if (!begins || !ends || /^\d\d-/.test(begins)) return true;
  return Date.UTC(...(ymd(begins) as [number, number, number])) < Date.UTC(...(ymd(ends) as [number, number, number]));
}

export const cases: fc.Arbitrary<Case> = fc
  .tuple(rows, anchors, fc.constantFrom<Case['kind']>('road', 'road', 'road', 'road', 'foot', 'rail'))
  .chain(([posts, anchorText, kind]) => {
    const anchor = Date.parse(anchorText) / 60_000;
    const ledger = fc.array(jotted(posts, anchor, kind).filter(isPossible), { minLength: 1, maxLength: 6 });
    const minuteOfDay = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 480, 1080, 1079, 720, 1439));
    return fc
      .record({
        ledger: fc.tuple(ledger, fc.nat(3)).map(([words, which]) => retold(words, which)),
        days: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: -2, max: 2 }) },
          { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }) },
        ),
        minute: minuteOfDay,
        later: fc.oneof(
          { weight: 4, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: -20, max: 60 }) },
        ),
        toward: rarely(fc.constantFrom(posts[0]?.country, posts.at(-1)?.country), 3),
        traffic: fc.constantFrom(...comesWith[kind]),
        people: rarely(fc.constantFrom('citizens', 'foreigners', posts[0]?.country, 'TJ'), 4),
      })
      .map(({ days, minute, later, ledger: words, ...rest }) => {
        const at = minuteOnWall(kg, anchor + days * day + minute);
        return { kind, posts, ledger: words, at, now: at + later * day, ...without(rest) } as Case;
      });
  });
