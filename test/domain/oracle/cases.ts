/** Random crossings and questions about them. */
import fc from 'fast-check';
import type { Post } from '#domain/crossing.ts';
import type { Jotted } from '../build.ts';
import { day, minuteOnWall } from './calendar.ts';
import { dayText, rarely, without, ymd } from './random-dates.ts';
import { jotted } from './random-statements.ts';

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

/** What one may come with, if one says it: a car finds no rails, and on a path everybody walks or cycles. */
const comesWith: Record<Case['kind'], readonly (string | undefined)[]> = {
  road: [undefined, undefined, undefined, 'car', 'truck', 'foot', 'bus', 'motorcycle', 'bicycle'],
  rail: [undefined, 'train'],
  foot: ['foot', 'bicycle'],
};

/** A closure told again: the second supersedes the first. */
function retold(ledger: readonly Jotted[], which: number): readonly Jotted[] {
  const closures = ledger.filter((one) => one.says === 'closed');
  if (closures.length < 2 || which > 1) return ledger;
  const [first, second] = closures;
  return ledger.map((one) =>
    one === first ? { ...one, id: 'first' } : one === second ? { ...one, supersedes: 'first' } : one,
  );
}

/** A statement that ends before it begins is refused at the start, and so never reaches an answer. */
function isPossible(jot: Jotted): boolean {
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
        ledger: fc.tuple(ledger, fc.nat(3)).map(([said, which]) => retold(said, which)),
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
      .map(({ days, minute, later, ledger: jots, ...rest }) => {
        const at = minuteOnWall(kg, anchor + days * day + minute);
        return { kind, posts, ledger: jots, at, now: at + later * day, ...without(rest) } as Case;
      });
  });
