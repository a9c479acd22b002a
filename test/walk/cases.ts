import { DateTime } from 'luxon';
import type { Traveller } from '#domain/question.ts';
import { type Chance, createChance } from './chance.ts';
import { type Day, noticeKinds } from './kinds.ts';
import type { By, Written, WrittenNotice } from './written.ts';

/** A crossing, what was published about it, and a question: everything that the texts of a case are made from. */
export interface WalkCase {
  readonly name: string;
  readonly crossing: string;
  readonly now: DateTime;
  readonly notices: readonly WrittenNotice[];
  /** What becomes of the last notice. */
  readonly ending: 'stands' | 'corrected' | 'updated' | 'retracted';
  readonly moment: { readonly at: DateTime; readonly precision: 'now' | 'moment' | 'day' | 'month' };
  readonly traveller: Traveller;
}

const zone = 'Asia/Bishkek';

const presents = [
  '2026-11-28T11:20',
  '2026-12-30T19:05',
  '2027-02-27T07:40',
  '2027-04-29T12:00',
  '2027-06-15T05:10',
  '2027-08-31T21:45',
  '2027-10-20T16:30',
];

const travellers: readonly Traveller[] = [
  {},
  { traffic: 'car' },
  { traffic: 'foot' },
  { traffic: 'truck' },
  { people: 'citizens' },
  { people: 'foreigners' },
  { toward: 'KZ' },
  { toward: 'KG' },
  { toward: 'KZ', traffic: 'truck', people: 'foreigners' },
];

/** What was known of a made-up crossing before. */
const grounds: readonly (readonly Omit<Written, 'by'>[])[] = [
  [],
  [{ says: 'hours', hours: '24/7' }],
  [{ says: 'hours', hours: '08:00-18:00' }],
  [{ says: 'hours', hours: 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off' }],
  [
    { says: 'season', season: { from: '05-01', to: '10-31' } },
    { says: 'hours', hours: '08:00-18:00' },
  ],
  [
    { says: 'season', season: { from: '11-15', to: '03-15' } },
    { says: 'hours', hours: '24/7' },
  ],
  [{ says: 'works', date: 'lately' }],
  [
    { says: 'admits', people: 'citizens' },
    { says: 'hours', hours: '24/7' },
  ],
  [
    { says: 'admits', people: 'everyone', traffic: ['truck'] },
    { says: 'hours', hours: '22:00-06:00' },
  ],
];

const speakers: readonly Omit<By, 'date'>[] = [
  { source: 'border-service-kg' },
  { source: 'border-service-kz' },
  { source: 'border-service-kg' },
  { who: 'Chui Herald', kind: 'press' },
  { who: 'Silk Bus', kind: 'carrier' },
  { who: 'Anna Lund', kind: 'traveller' },
];

const endings = ['stands', 'stands', 'corrected', 'updated', 'retracted'] as const;

/** The cases of a walk: every kind of notice comes as often as any other, at every crossing, the rest by chance. */
export function walk(seed: number, count: number, crossings: readonly string[]): readonly WalkCase[] {
  const kinds = Object.keys(noticeKinds);
  const chance = createChance(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    const round = Math.floor(index / kinds.length);
    const crossing = crossings[(index + round) % crossings.length] ?? '';
    return walkCase(`${seed}/${index} ${kind} at ${crossing}`, kind, crossing, chance);
  });
}

function walkCase(name: string, kind: string, crossing: string, chance: Chance): WalkCase {
  const now = DateTime.fromISO(chance.one(presents), { zone });
  const day: Day = (days) => now.plus({ days }).toISODate() ?? '';
  const by = { ...chance.one(speakers), date: day(-chance.one([0, 0, 1, 3])) };
  const news = noticeKinds[kind]?.({ day, chance, by }) ?? [];
  const ground = crossing.startsWith('made-up') ? groundOf(chance, day) : [];
  const published = [...ground, ...news];
  const ending = chance.one(endings);
  return {
    name,
    crossing,
    now,
    ending,
    notices: published.map((written, index) => ({
      id: `n${index}`,
      written,
      publishedAt: now.minus({ hours: published.length - index }).toMillis(),
    })),
    moment: momentOf(chance, now, news),
    traveller: chance.one(travellers),
  };
}

function groundOf(chance: Chance, day: Day): readonly Written[] {
  const age = chance.one([-10, -200, -1000, -2200]);
  const by: By = { ...chance.one(speakers), date: day(age) };
  const admits = chance.below(3) > 0 ? [{ says: 'admits' as const, people: 'everyone' }] : [];
  const said = chance.one(grounds);
  const opener = said.some(({ says }) => says === 'admits') ? [] : admits;
  return [...opener, ...said].map((one: Omit<Written, 'by'>) => ({
    ...one,
    ...(one.date === 'lately' ? { date: day(age) } : {}),
    by,
  }));
}

/** Now, a minute, a day or a month; most often where something changes by the news. */
function momentOf(chance: Chance, now: DateTime, news: readonly Written[]): WalkCase['moment'] {
  const edges = news.flatMap(({ date, from, until, since }) => [date, from, until, since]);
  const exact = edges.filter((edge) => /^\d{4}-\d\d-\d\d/.test(String(edge)));
  const edge = exact.length === 0 ? now : DateTime.fromISO(String(chance.one(exact)), { zone });
  const noon = (at: DateTime) => at.set({ hour: 12, minute: 0 });
  return chance.one([
    { at: now, precision: 'now' },
    { at: now, precision: 'now' },
    { at: now.plus({ hours: 7 }), precision: 'moment' },
    { at: now.minus({ days: 9 }), precision: 'moment' },
    { at: edge.plus({ minutes: 1 }), precision: 'moment' },
    { at: noon(edge), precision: 'day' },
    { at: noon(edge.minus({ days: 1 })), precision: 'day' },
    { at: noon(edge.plus({ days: 1 })), precision: 'day' },
    { at: noon(now.plus({ days: 75 })), precision: 'day' },
    { at: noon(edge.set({ day: 15 })), precision: 'month' },
    { at: noon(now.plus({ months: 4 }).set({ day: 15 })), precision: 'month' },
  ]);
}
