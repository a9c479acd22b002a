import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { windowsAt } from '#domain/reports/window.ts';
import type { Status } from '#domain/status.ts';
import { createLocalizer } from '#i18n/localizer.ts';
import { queueLines, reportLines, shutLines } from '#render/reports.ts';
import { clock, told, zone } from '../domain/reports/build.ts';
import { catalogue, languages, translate } from './build.ts';

const present = DateTime.fromMillis(clock('14:10'), { zone });
const inLanguage = (language: string) => createLocalizer(translate, catalogue, language, present);

function travellers(reports: readonly string[]): Pick<Status, 'travellers'> {
  const all = reports.map(told);
  return {
    travellers: {
      windows: windowsAt(all, clock('14:10')),
      shut: all.filter(({ saw }) => saw.what === 'shut').toReversed(),
    },
  };
}

const queue = (reports: readonly string[], language = 'en') => queueLines(travellers(reports), inLanguage(language));

describe('the queue, as travellers told of it', () => {
  test.each([
    ['nothing', [], []],
    [
      "one person's word is one person's",
      ['anna 13:30 passed 50'],
      ['One traveller waited 50 min, told 40 minutes ago (cars, toward Kazakhstan).'],
    ],
    [
      'whoever still waits',
      ['anna 14:00 waiting 120 by=truck'],
      ['One traveller has waited 2 h and still waits, told 10 minutes ago (lorries, toward Kazakhstan).'],
    ],
    [
      'two, with the newest word of each',
      ['anna 12:00 passed 20', 'anna 13:00 passed 60', 'ben 13:30 passed 50'],
      ['Two travellers waited 50 min and 1 h; the last told 40 minutes ago (cars, toward Kazakhstan).'],
    ],
    [
      'several, and what is far from the rest is told apart',
      ['a 12:00 passed 20', 'b 12:10 passed 60', 'c 13:00 passed 40', 'd 13:20 passed 2400', 'new-e 14:00 waiting 40'],
      [
        '4 travellers in three hours waited 20 min to 1 h; the last told 10 minutes ago: 40 min and still waiting ' +
          '(cars, toward Kazakhstan). One said 40 h, far from what the others said. One of them is new to us.',
      ],
    ],
    [
      'ten have a middle',
      [40, 44, 48, 52, 56, 60, 65, 70, 80, 100].map((minutes, index) => `p${index} 14:0${index} passed ${minutes}`),
      [
        'Half of 10 travellers in three hours waited 58 min or less, all 40 min to 1 h 40 min; the last told 1 minute ago: ' +
          '1 h 40 min (cars, toward Kazakhstan).',
      ],
    ],
    [
      'each direction and vehicle by itself, the newest first',
      ['anna 13:30 passed 50', 'ben 14:00 passed 10 toward=KG by=foot'],
      [
        'One traveller waited 10 min, told 10 minutes ago (pedestrians, toward Kyrgyzstan).',
        'One traveller waited 50 min, told 40 minutes ago (cars, toward Kazakhstan).',
      ],
    ],
  ])('%s', (_, reports, lines) => {
    expect(queue(reports)).toEqual(lines);
  });

  test('several who are far from the rest are counted, in four languages', () => {
    const near = ['a 12:00 passed 20', 'b 12:10 passed 60', 'c 13:00 passed 40', 'd 13:01 passed 30'];
    const apart = (...far: readonly string[]) =>
      languages.map((language) =>
        queue([...near, ...far], language)[0]
          ?.split(').')[1]
          ?.trim(),
      );
    expect(apart('e 13:10 passed 900', 'f 13:20 passed 2400')).toMatchSnapshot();
    expect(apart('e 13:10 passed 900', 'f 13:20 passed 900')).toMatchSnapshot();
  });

  test('in four languages', () => {
    const several = ['a 12:00 passed 20', 'b 12:10 passed 60', 'c 13:00 waiting 40'];
    const texts = languages.map((language) => [
      ...queue(['anna 13:30 passed 50'], language),
      ...queue(several, language),
      ...shutLines(travellers(['anna 13:00 shut', 'ben 14:00 shut']), inLanguage(language)),
      ...reportLines(travellers(['anna 13:00 shut', 'ben 14:00 passed 5']), inLanguage(language)),
    ]);
    expect(texts).toMatchSnapshot();
  });
});
