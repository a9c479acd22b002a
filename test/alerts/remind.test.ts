import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { createRemind } from '#alerts/remind.ts';
import type { Alert } from '#domain/alerts/alert.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { aCrossing } from '../domain/build.ts';
import { told } from '../domain/reports/build.ts';

/** One crossing whose watched dates change from round to round; counts what is raised. */
function aRound(dates: { watched: readonly string[] }, reports: readonly TravellerReport[] = []) {
  const by = { who: 'x', name: {}, kind: 'guide' } as never;
  const crossing = { ...aCrossing([]), waits: { usualMinutes: 30, by: [by] } };
  const raised: string[] = [];
  const remind = createRemind({
    alerts: {
      async raise({ id }: Alert) {
        raised.push(id);
        return true;
      },
    },
    trips: { datesAt: async () => dates.watched },
    waits: { at: async () => [], drop: async () => {} },
    crossings: [crossing],
    noticeCache: { statementsOf: () => [], notices: () => [] } as never,
    told: { reportsOf: () => reports, countedOf: () => [] },
    now: () => DateTime.fromISO('2027-05-14T12:00', { zone: 'Asia/Bishkek' }),
  });
  return { remind, raised };
}

test('what is still due in the next round is not raised again', async () => {
  const { remind, raised } = aRound({ watched: ['2027-05-15', '2027-05-17'] });
  await remind();
  await remind();
  expect(raised).toEqual(['trip-pass-2027-05-15-1', 'trip-pass-2027-05-17-3']);
});

test('what is due no more is forgotten, so that a year of reminders takes no more room than a day', async () => {
  const dates = { watched: ['2027-05-15'] as readonly string[] };
  const { remind, raised } = aRound(dates);
  await remind();
  dates.watched = [];
  await remind();
  dates.watched = ['2027-05-15'];
  await remind();
  // The store knows it still: to raise it again changes nothing there.
  expect(raised).toEqual(['trip-pass-2027-05-15-1', 'trip-pass-2027-05-15-1']);
});

test('a queue of which two told is raised once a day, without a word of who told it', async () => {
  const reports = ['anna 2027-05-14T11:00 passed 120', 'ben 2027-05-14T11:30 waiting 180'].map(told);
  const { remind, raised } = aRound({ watched: [] }, reports);
  await remind();
  await remind();
  expect(raised).toEqual(['queue-pass-KZ-car-2027-05-14']);
  const alone = aRound({ watched: [] }, reports.slice(1));
  await alone.remind();
  expect(alone.raised).toEqual([]);
});
