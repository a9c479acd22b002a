/**
 * What happened at the ten crossings toward Kazakhstan, as the sources tell it, asked today. Each row was written from the sources and
 * not from the files in `data/`. A day without a time is asked at noon; times are on the clock of Bishkek.
 *
 * Where a source leaves it open, more than one state is right, and every state that is not written would be a lie.
 */
import type { Traveller } from '#domain/question.ts';
import type { Reason, State } from '#domain/status.ts';

export interface Row extends Traveller {
  readonly at: string;
  readonly is: State | readonly State[];
  readonly because?: Reason;
  readonly told: string;
}

const foreign = { people: 'foreigners' } as const;
const lorry = { traffic: 'truck' } as const;
const car = { traffic: 'car' } as const;
const foot = { traffic: 'foot' } as const;
const train = { traffic: 'train' } as const;

export const history: Readonly<Record<string, readonly Row[]>> = {
  'karkyra-kegen': [
    // asianrider.blogspot.com: September 2006
    { at: '2006-09-15', is: ['open', 'unknown'], told: 'a motorcyclist crossed in September 2006' },
    // kolesa.kz, 4 October 2013: shut in April 2010, the barrier lifted again in June 2013
    { at: '2010-07-15', is: 'closed', because: 'closure', told: 'shut since the April of 2010' },
    { at: '2011-08-23', is: 'closed', because: 'closure', told: '"No border", a traveller writes' },
    // news-asia.ru, May 2012: its reopening is agreed in principle
    { at: '2012-05-20', is: 'closed', because: 'closure', told: 'still shut, reopening being agreed' },
    { at: '2013-05-20', is: 'closed', because: 'closure', told: 'not yet open in May 2013' },
    { at: '2013-06-15', is: 'unknown', because: 'rough-date', told: 'opened in June 2013, on which day nobody says' },
    // theslowwayhome.blogspot.com, 4 July 2013
    { at: '2013-07-04', is: 'open', told: 'a family had crossed by 4 July' },
    // lost-and-found-adventures.com, October 2013, of late August
    { at: '2013-08-25', is: 'open', told: 'both sides in 25 minutes, plague checks' },
    { at: '2013-10-02T17:00', is: ['open', 'unknown'], told: 'the last hour of the season' },
    { at: '2013-10-02T18:30', is: 'closed', told: 'the last passage ended at 18:00' },
    { at: '2013-11-20', is: 'closed', because: 'season', told: 'shut for the winter' },
    { at: '2014-12-15', is: 'closed', because: 'season', told: 'nobody left dates for 2014; winter is winter' },
    // travelblog.org, 90kmh.de, plumerainbow.wordpress.com
    { at: '2015-05-21', is: 'open', told: 'a car from Almaty crossed on 21 May' },
    { at: '2015-08-15', is: 'open', told: 'seen working in August' },
    { at: '2015-09-06', is: 'open', told: 'a Singaporean had walked over by 6 September', ...foreign },
    // blofeld.edicypages.com, a diary of 3 and 4 May: opened two days ago
    { at: '2017-04-10', is: 'closed', because: 'season', told: 'three weeks before the opening of 2017' },
    { at: '2017-05-01', is: ['open', 'unknown'], told: 'opened about 1 May' },
    { at: '2017-05-10', is: 'open', told: 'after the opening of 2017' },
    // en.inform.kz, 4 September 2018: 27,000 people in three months
    { at: '2018-07-15', is: 'open', told: 'the summer of 27,000 people' },
    // findpenguins.com, 7 August 2019: daily 08:00-18:00, May to October
    { at: '2019-08-07', is: 'open', told: 'a camper crossed' },
    { at: '2019-08-07T07:30', is: 'closed', because: 'hours', told: 'half an hour before the gate opens' },
    { at: '2019-08-07T18:30', is: 'closed', because: 'hours', told: 'half an hour after it shut' },
    { at: '2019-12-20', is: 'closed', because: 'season', told: 'the winter of 2019' },
    // 365info.kz, April 2020: Kegen is on the Kazakh list of posts shut
    { at: '2020-05-15', is: 'closed', because: 'closure', told: 'the pandemic' },
    // inbusiness.kz, 30 November 2020: until 1 March, for weather and road
    { at: '2020-11-30T18:30', is: 'closed', because: 'closure', told: 'shut for the winter at 18:00' },
    { at: '2021-01-15', is: 'closed', because: 'closure', told: 'in that winter' },
    { at: '2021-03-10', is: ['unknown', 'closed'], told: 'it was planned for 1 March, and nobody said that it opened' },
    // travel.drom.ru: 1 April; the year is inferred
    { at: '2021-04-10', is: ['open', 'unknown'], told: 'opened on 1 April, a driver says' },
    // caravan.kz, 15 July 2021
    { at: '2021-07-15', is: 'open', told: 'from eight to eighteen' },
    { at: '2021-07-15T19:00', is: 'closed', because: 'hours', told: 'an hour after it shut' },
    // kloop.kg, 7 and 17 January 2022; barometr.kg, 7 January, 14:00
    { at: '2022-01-06', is: 'open', told: 'listed as working in January, so not shut for the season' },
    { at: '2022-01-07T10:00', is: 'open', told: 'among the five that still worked in the morning' },
    { at: '2022-01-07T15:00', is: 'closed', because: 'closure', told: 'at 14:00 only two posts worked' },
    { at: '2022-01-12', is: 'closed', because: 'closure', told: 'suspended by Kazakhstan' },
    { at: '2022-01-18', is: 'open', told: 'as before the unrest' },
    { at: '2022-01-18', is: 'closed', told: 'but not for Kyrgyz citizens to Kazakhstan', people: 'KG', toward: 'KZ' },
    // vakantio.de, 20 July 2022
    { at: '2022-07-20', is: 'open', told: 'a cyclist needed 45 minutes' },
    // nz2050.nz, 3 August 2023
    { at: '2023-08-03', is: ['open', 'unknown'], told: 'cyclists crossed' },
    { at: '2023-08-03T07:00', is: 'closed', because: 'hours', told: 'they waited for the opening at 08:30' },
    // economist.kg, 18 July 2024
    { at: '2024-07-18', is: 'open', told: 'a queue because of road works' },
    // kaktus.media, 18 September 2024: only in daylight
    { at: '2024-09-18T23:00', is: 'closed', because: 'hours', told: 'it works in daylight only' },
    // eltr.kg, 24.kg: round the clock from 25 August 2025
    { at: '2025-08-20T23:30', is: 'closed', because: 'hours', told: 'the nights before it went round the clock' },
    { at: '2025-08-25T23:30', is: 'open', because: 'hours', told: 'its first night' },
    { at: '2025-08-28', is: 'open', told: 'a mixed group crossed on foot', ...foreign, ...foot },
    { at: '2025-09-07', is: 'open', told: 'the first bus from Karakol to Almaty', traffic: 'bus' },
    { at: '2025-12-20', is: 'open', told: 'the bus is to run all year' },
    // nomad-transfer.com, May 2026
    { at: '2026-05-15T02:00', is: 'open', told: 'a transfer firm: round the clock, all year' },
  ],
  'ak-jol-korday': [
    // rus.azattyk.org, 20 May 2010: the whole border was shut after 7 April and reopened in part on 20 May
    { at: '2010-04-15', is: 'closed', because: 'closure', told: 'Kazakhstan shut the whole border' },
    { at: '2010-05-19', is: 'closed', because: 'closure', told: 'the last day of that halt' },
    { at: '2010-05-21', is: 'open', told: 'one of the first to reopen' },
    // news-asia.ru, July 2014: round the clock from 10 July
    { at: '2014-07-11T23:30', is: 'open', told: 'round the clock that season' },
    // liebenlebenreisen.de, January 2017
    { at: '2017-01-20', is: 'open', told: 'Germans walked through', ...foreign, ...foot },
    // 24.kg, October 2017: hours of waiting, up to 300 people
    { at: '2017-10-20', is: 'open', told: 'tightened Kazakh checks, hours of waiting' },
    // 24.kg and news-asia.ru, 13 February 2020
    { at: '2020-02-19', is: 'open', told: 'the day before the rebuilding', ...car },
    { at: '2020-02-21', is: 'closed', because: 'admits', told: 'no vehicles while it is rebuilt', ...car },
    { at: '2020-02-21', is: 'closed', because: 'admits', told: 'and no goods', ...lorry },
    { at: '2020-02-21', is: 'open', told: 'people on foot pass', ...foot },
    { at: '2020-02-21T03:00', is: 'closed', because: 'hours', told: 'on foot from 06:00 to midnight', ...foot },
    // 365info.kz, April 2020
    { at: '2020-05-15', is: 'closed', told: 'the pandemic: nobody at all', ...foot },
    { at: '2021-01-15', is: 'closed', told: 'to be ready by the end of 2020, and was not', ...car },
    { at: '2021-04-01', is: 'closed', told: 'the eve of the opening', ...car },
    // 24.kg, 2 April 2021
    { at: '2021-04-03', is: 'open', told: 'reopened by two prime ministers', ...car },
    // caravan.kz, 15 July 2021
    { at: '2021-07-15T23:30', is: 'open', told: 'round the clock' },
    { at: '2022-01-07T10:00', is: 'open', told: 'among the five that still worked' },
    { at: '2022-01-07T15:00', is: 'closed', because: 'closure', told: 'suspended by Kazakhstan' },
    { at: '2022-01-12', is: 'closed', because: 'closure', told: 'still suspended' },
    { at: '2022-01-18', is: 'open', told: 'as before the unrest' },
    // baq.kz, 11 February 2026: the road beyond is shut to buses and lorries, the post is not
    { at: '2026-02-12', is: 'open', told: 'snow shuts the road and not the post', ...lorry },
  ],
  'ak-tilek-karasu': [
    // news-asia.ru, May 2012: shut at Kazakh initiative, from 15 May for the lorries of one plant
    { at: '2011-07-01', is: 'closed', because: 'closure', told: 'shut in 2010' },
    { at: '2012-05-14', is: 'closed', because: 'closure', told: 'the day before it reopened' },
    { at: '2012-05-20', is: ['open', 'unknown'], told: 'lorries pass again on trial', ...lorry },
    { at: '2014-07-11T23:30', is: 'open', told: 'round the clock that season', ...lorry },
    // 24.kg, 2 December 2017
    { at: '2017-12-02', is: 'open', told: '500 lorries wait', ...lorry },
    // vb.kg, December 2019
    { at: '2019-12-20', is: 'open', told: 'for lorries', ...lorry },
    { at: '2019-12-20', is: 'closed', because: 'admits', told: 'for goods vehicles only', ...car },
    // airto-kr.com, 15 April 2020
    { at: '2020-04-20', is: 'open', told: 'lorries in transit', ...lorry },
    { at: '2020-04-20T21:00', is: 'closed', because: 'hours', told: 'and only from 10:00 to 19:00', ...lorry },
    { at: '2020-04-20', is: 'closed', because: 'admits', told: 'nobody else', ...car },
    // knews.kg, 11 June 2020
    { at: '2020-06-12', is: 'open', told: 'citizens and lorries pass', ...lorry },
    { at: '2020-06-12', is: 'open', told: 'citizens and lorries pass', ...foot, people: 'KZ' },
    // m.sputnik.kg, 2 July 2021: 119 lorries wait, cars and people on foot pass freely
    { at: '2021-07-02', is: 'open', told: 'cars pass without hindrance', ...car },
    { at: '2021-07-02', is: 'open', told: 'and so do people on foot', ...foot },
    { at: '2021-07-15T23:30', is: 'open', told: 'one of two posts round the clock' },
    { at: '2022-01-07T10:00', is: 'open', told: 'among the five that still worked', ...lorry },
    { at: '2022-01-07T15:00', is: 'closed', because: 'closure', told: 'suspended by Kazakhstan', ...lorry },
    { at: '2022-01-12', is: 'closed', because: 'closure', told: 'still suspended', ...lorry },
    { at: '2022-01-18', is: 'open', told: 'as before the unrest', ...lorry },
    { at: '2022-01-18', is: 'closed', told: 'but not for Kyrgyz citizens to Kazakhstan', people: 'KG', toward: 'KZ' },
    { at: '2023-08-23T13:00', is: 'open', told: '493 lorries wait', ...lorry },
    { at: '2023-12-22T17:00', is: 'open', told: '468 lorries wait', ...lorry },
  ],
  'ken-bulun-aukhatty': [
    { at: '2014-07-11T23:30', is: 'open', told: 'round the clock that season' },
    // vb.kg, December 2019: for people and vehicles of the two states
    { at: '2019-12-20', is: 'closed', because: 'admits', told: 'not for others than citizens', ...foreign },
    { at: '2019-12-20', is: 'open', told: 'for citizens', people: 'KG' },
    // turkystan.kz, February 2020
    { at: '2020-02-08', is: 'open', told: 'about 4,000 people flee the violence' },
    // ehonews.kz: from 2 March, 08:00; the year is inferred
    {
      at: '2020-03-02T07:00',
      is: 'closed',
      because: 'admits',
      told: 'an hour before it becomes multilateral',
      ...foreign,
    },
    { at: '2020-03-03', is: 'open', told: 'citizens of other countries pass', ...foreign },
    { at: '2020-05-15', is: 'closed', because: 'closure', told: 'the pandemic' },
    // knews.kg, 11 June 2020: empty lorries only, until further notice
    { at: '2020-06-12', is: 'open', told: 'for lorries without a load', ...lorry },
    { at: '2020-06-12', is: 'closed', because: 'admits', told: 'and for nobody else', ...car },
    { at: '2022-01-06', is: 'open', told: 'one of the seven that work', ...lorry },
    { at: '2022-01-07T10:00', is: 'closed', because: 'closure', told: 'the first to be shut, that morning', ...lorry },
    { at: '2022-01-12', is: 'closed', because: 'closure', told: 'still suspended', ...lorry },
    { at: '2022-01-18', is: 'open', told: 'as before the unrest', ...lorry },
    // gps.gov.kg; 24.kg, 3 August 2024
    { at: '2023-08-23T13:00', is: 'open', told: '146 lorries wait', ...lorry },
    { at: '2024-08-03', is: 'open', told: 'more than 50 lorries wait', ...lorry },
  ],
  'tokmok-sortobe': [
    { at: '2019-12-20', is: ['closed', 'unknown'], because: 'admits', told: 'not for other countries', ...foreign },
    // april.kg, 9 February 2020
    { at: '2020-02-09', is: 'open', told: 'more people than usual, both ways' },
    { at: '2020-03-03T23:30', is: 'open', told: 'round the clock and for all', ...foreign },
    { at: '2020-05-15', is: 'closed', because: 'closure', told: 'the pandemic' },
    { at: '2022-01-06', is: 'open', told: 'one of the seven that work' },
    { at: '2022-01-07T10:00', is: 'closed', because: 'closure', told: 'shut that morning' },
    { at: '2022-01-12', is: 'closed', because: 'closure', told: 'still suspended' },
    { at: '2022-01-18', is: 'open', told: 'as before the unrest' },
  ],
  'chaldybar-sypatai-batyr': [
    { at: '2010-04-15', is: 'closed', because: 'closure', told: 'Kazakhstan shut the whole border' },
    // caravan.kz, 20 May 2010: the Kazakh post opened at 10:00
    { at: '2010-05-20T09:00', is: 'closed', because: 'closure', told: 'an hour before it reopened' },
    { at: '2010-05-20T12:00', is: 'open', told: 'two hours after' },
    { at: '2014-07-11T23:30', is: 'open', told: 'round the clock that season' },
    // ky.kloop.asia, 10 January 2020
    { at: '2020-01-15', is: 'open', told: 'for all, by car and lorry', ...foreign, ...car },
    { at: '2020-05-15', is: 'closed', because: 'closure', told: 'the pandemic' },
    { at: '2020-06-12', is: 'open', told: 'listed as working on 11 June' },
    { at: '2022-01-07T15:00', is: 'open', told: 'stayed open when five posts were shut' },
    { at: '2022-01-12', is: 'open', told: 'through the whole of the unrest' },
    { at: '2023-08-24', is: 'open', told: '73 lorries wait', ...lorry },
  ],
  'chon-kapka-aisha-bibi': [
    // thespokeandwheel.blogspot.com, of 14 July 2009
    { at: '2009-07-14T23:50', is: 'open', told: 'a cyclist crossed about midnight', ...foreign },
    { at: '2010-04-15', is: 'closed', because: 'closure', told: 'Kazakhstan shut the whole border' },
    { at: '2010-05-20T09:00', is: 'closed', because: 'closure', told: 'an hour before it reopened' },
    { at: '2010-05-20T12:00', is: 'open', told: 'two hours after' },
    { at: '2017-11-20', is: 'open', told: '135 vehicles wait' },
    { at: '2020-04-20', is: 'open', told: 'lorries in transit', ...lorry },
    { at: '2020-04-20T21:00', is: 'closed', because: 'hours', told: 'and only from 10:00 to 19:00', ...lorry },
    { at: '2020-04-20', is: 'closed', because: 'admits', told: 'nobody else', ...car },
    { at: '2020-06-12', is: 'open', told: 'citizens and lorries pass', ...foot, people: 'KG' },
    { at: '2022-01-07T15:00', is: 'open', told: 'stayed open when five posts were shut' },
    { at: '2022-01-12', is: 'open', told: 'through the whole of the unrest' },
    { at: '2023-08-24', is: 'open', told: '73 lorries wait', ...lorry },
  ],
  'kichi-kapka-besagash': [
    // azattyk.org, May 2012: six posts shut by Kazakhstan, this one still being discussed
    { at: '2011-06-15', is: 'closed', because: 'closure', told: 'shut since 2010' },
    { at: '2012-05-20', is: 'closed', because: 'closure', told: 'still being discussed' },
    // barometr.kg, October 2019
    { at: '2019-10-20', is: 'closed', because: 'closure', told: 'a minister asks for its early resumption' },
    { at: '2022-01-07', is: 'closed', because: 'closure', told: 'not among the seven' },
    // rus.baq.kz, January 2026: under construction
    { at: '2026-02-25', is: ['closed', 'unknown'], told: 'being built; its new status is before parliament' },
  ],
  'tomonku-chuy-aqsu': [
    { at: '2019-12-31', is: ['closed', 'unknown'], told: 'on no list of working posts' },
    { at: '2022-01-07', is: 'closed', because: 'closure', told: 'not among the seven' },
    { at: '2026-02-25', is: ['closed', 'unknown'], told: 'its new status is before parliament' },
  ],
  'kaindy-rail': [
    { at: '2014-07-11T23:30', is: 'open', told: 'round the clock that season', ...train },
    // ky.kloop.asia, 10 January 2020
    { at: '2020-01-15', is: 'open', told: 'for all who come by train', ...train, ...foreign },
    { at: '2020-01-15', is: 'closed', because: 'admits', told: 'trains only', ...car },
    // newtimes.kz, March 2020
    { at: '2020-03-17', is: 'closed', because: 'closure', told: 'passenger trains stop on 16 March', ...train },
    { at: '2021-06-15', is: 'closed', because: 'closure', told: 'none in the pandemic', ...train },
    { at: '2022-06-05', is: 'closed', because: 'closure', told: 'the eve of the first train', ...train },
    // inbusiness.kz, June 2022
    { at: '2022-06-07', is: 'open', told: 'from Bishkek to Shu since 6 June', ...train },
  ],
};
