import type { Chance } from './chance.ts';
import type { By, Written } from './written.ts';

/*
 * One notice of every kind that an editor can publish, around a day: what the seed decides are the days, the hours and who
 * says it.
 */

/** Days counted from the present, on the first post's clock: `day(3)` is `2027-05-04`. */
export type Day = (fromToday: number) => string;

interface Around {
  readonly day: Day;
  readonly chance: Chance;
  readonly by: By;
}

const texts = {
  en: 'Snow on the pass.',
  ru: 'На перевале снег.',
  ky: 'Ашууда кар бар.',
  kk: 'Асуда қар бар.',
};

const someDay = (chance: Chance) => chance.one([1, 2, 3, 5, 9, 14, 25]);
const someHour = (chance: Chance) => chance.one(['06:00', '09:00', '12:30', '18:00', '23:30']);
const cause = (chance: Chance) => chance.one(['weather', 'road', 'repair', 'holiday', 'epidemic', 'other']);
const monthDay = (date: string) => date.slice(5);

export const noticeKinds: Readonly<Record<string, (around: Around) => readonly Written[]>> = {
  'opens on a day': ({ day, chance, by }) => [{ says: 'opens', date: day(someDay(chance)), by }],
  'opens at an hour': ({ day, chance, by }) => [
    { says: 'opens', date: `${day(someDay(chance))}T${someHour(chance)}`, by },
  ],
  'the opening is moved': ({ day, chance, by }) => [
    { says: 'opens', date: day(3), by },
    { says: 'opens', date: day(chance.one([1, 6, 17])), by },
  ],
  'has opened': ({ day, chance, by }) => [{ says: 'opens', date: day(-chance.below(3)), by }],
  'closes on a day': ({ day, chance, by }) => [{ says: 'closes', date: day(chance.one([0, 1, 4, 12])), by }],
  'closes at an hour': ({ day, chance, by }) => [
    { says: 'closes', date: `${day(chance.one([1, 4, 12]))}T${someHour(chance)}`, by },
  ],
  'closed, no end': ({ day, chance, by }) => [
    { says: 'closed', from: day(-chance.one([0, 1, 6, 29, 45])), cause: cause(chance), by },
  ],
  'closed, no end, ahead': ({ day, chance, by }) => [
    { says: 'closed', from: `${day(someDay(chance))}T18:00`, cause: cause(chance), by },
  ],
  'closed until a planned day': ({ day, chance, by }) => [
    { says: 'closed', from: day(-2), until: day(someDay(chance)), cause: cause(chance), by },
  ],
  'closed until a certain day': ({ day, chance, by }) => [
    { says: 'closed', from: day(-2), until: day(someDay(chance)), ends: 'certain', cause: cause(chance), by },
  ],
  'closed between hours': ({ day, chance, by }) => [
    {
      says: 'closed',
      from: `${day(0)}T00:30`,
      until: `${day(someDay(chance))}T${someHour(chance)}`,
      ends: chance.one(['planned', 'certain']),
      cause: cause(chance),
      by,
    },
  ],
  'will close between days': ({ day, chance, by }) => [
    {
      says: 'closed',
      from: day(2),
      until: day(2 + someDay(chance)),
      ends: chance.one(['planned', 'certain']),
      cause: cause(chance),
      by,
    },
  ],
  'the plan has passed': ({ day, chance, by }) => [
    { says: 'closed', from: day(-20), until: day(-chance.one([1, 2, 8])), cause: cause(chance), by },
  ],
  'closed, known roughly': ({ day, chance, by }) => [
    { says: 'closed', from: `~${day(-chance.one([2, 10]))}`, cause: cause(chance), by },
  ],
  'closed every year': ({ day, chance, by }) => [
    { says: 'closed', from: monthDay(day(chance.one([-2, 1, 7]))), until: monthDay(day(9)), cause: 'holiday', by },
  ],
  'longer hours': ({ day, chance, by }) => [
    { says: 'hours', hours: chance.one(['24/7', '06:00-22:00']), since: day(chance.one([0, 2])), by },
  ],
  'shorter hours': ({ day, chance, by }) => [
    { says: 'hours', hours: chance.one(['09:00-17:00', '10:00-15:30']), since: day(chance.one([0, 3])), by },
  ],
  'hours on trial': ({ day, chance, by }) => [
    {
      says: 'hours',
      hours: '07:00-21:00',
      since: day(-5),
      until: day(chance.one([-1, 4])),
      ends: chance.one(['planned', 'certain']),
      by,
    },
  ],
  'hours of one side': ({ by }) => [{ says: 'hours', hours: '09:00-17:00', posts: ['kz'], by }],
  season: ({ day, chance, by }) => [
    {
      says: 'season',
      season: chance.one([
        'year-round' as const,
        { from: monthDay(day(-40)), to: monthDay(day(20)) },
        { from: monthDay(day(20)), to: monthDay(day(150)) },
      ]),
      by,
    },
  ],
  'citizens only': ({ day, chance, by }) => [
    { says: 'admits', people: 'citizens', ...chance.one([{}, { since: day(3) }, { until: day(6) }]), by },
  ],
  'some traffic only': ({ chance, by }) => [
    { says: 'admits', traffic: chance.one([['truck'], ['car', 'foot'], ['car', 'bus', 'truck']]), by },
  ],
  'a warning': ({ day, by }) => [{ says: 'warning', from: day(0), cause: 'road', text: texts, by }],
  'a warning with an end': ({ day, chance, by }) => [
    {
      says: 'warning',
      from: day(chance.one([0, 2])),
      until: day(someDay(chance) + 2),
      cause: 'weather',
      text: texts,
      by,
    },
  ],
  'seen working': ({ day, chance, by }) => [{ says: 'works', date: day(-chance.one([3, 4, 9])), by }],
  'a queue': ({ day, by, chance }) => [{ says: 'queue', date: day(-3), minutes: chance.one([20, 90, 240]), by }],
  'closed to lorries': ({ day, chance, by }) => [
    { says: 'closed', from: day(0), until: day(someDay(chance)), traffic: ['truck'], cause: cause(chance), by },
  ],
  'one post closed': ({ day, chance, by }) => [
    { says: 'closed', from: day(0), posts: [chance.one(['kg', 'kz'])], cause: cause(chance), by },
  ],
  'closed one way': ({ day, chance, by }) => [
    {
      says: 'closed',
      from: day(0),
      until: day(someDay(chance)),
      toward: chance.one(['KG', 'KZ']),
      cause: cause(chance),
      by,
    },
  ],
  'closed to foreigners': ({ day, chance, by }) => [
    { says: 'closed', from: day(0), people: 'foreigners', cause: cause(chance), by },
  ],
  'closed, then an opening said': ({ day, chance, by }) => [
    { says: 'closed', from: day(-3), cause: cause(chance), by },
    { says: 'opens', date: chance.one([day(4), `${day(4)}T09:00`]), by },
  ],
};
