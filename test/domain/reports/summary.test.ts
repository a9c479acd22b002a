import { expect, test } from 'vitest';
import { summaryOf } from '#domain/reports/summary.ts';
import { windowsAt } from '#domain/reports/window.ts';
import { clock, told } from './build.ts';

function summary(reports: readonly string[]) {
  const [window] = windowsAt(reports.map(told), clock('14:10'));
  return window === undefined ? null : summaryOf(window);
}

test('a window where all only found it shut tells of no queue', () => {
  expect(summary([])).toBeNull();
  expect(summary(['anna 14:00 shut'])).toBeNull();
  expect(summary(['anna 14:00 shut', 'ben 13:00 passed 5'])?.waits).toHaveLength(1);
});

test('what is three hours old is history', () => {
  expect(summary(['anna 11:10 passed 5'])).toBeNull();
  expect(summary(['anna 11:11 passed 5'])?.waits).toHaveLength(1);
});

test('a thousand accounts with one number are new people, and count for nothing', () => {
  const crowd = Array.from({ length: 1000 }, (_, index) => `new-${index} 14:00 passed 5`).map(told);
  const [window] = windowsAt([...crowd, told('anna 14:05 passed 90')], clock('14:10'));
  expect(window).toMatchObject({ people: 1001, newPeople: 1000, counts: false });
});

test('what is far from the rest is no part of the range; of two nobody knows which is wrong', () => {
  const four = ['a 14:00 passed 30', 'b 14:01 passed 40', 'c 14:02 passed 50', 'd 14:03 passed 2400'];
  expect(summary(four)).toMatchObject({ longest: { minutes: 50 }, outliers: [{ minutes: 2400 }] });
  expect(summary(['a 14:00 passed 30', 'd 14:03 passed 2400'])).toMatchObject({
    longest: { minutes: 2400 },
    outliers: [],
  });
  expect(summary(['a 14:00 passed 5', 'b 14:01 passed 6', 'c 14:02 passed 40'])?.outliers).toEqual([]);
});

test('of ten who are through what is far from the half that agrees is told apart, and moves the middle no more', () => {
  const ten = [36, 38, 40, 41, 43, 44, 46, 48, 50, 52].map(
    (minutes, index) => `p${index} 14:0${index % 9} passed ${minutes}`,
  );
  const lies = [5, 6, 7, 8].map((minutes, index) => `q${index} 14:00 passed ${minutes}`);
  expect(summary([...ten, ...lies])).toMatchObject({ median: 43.5, shortest: { minutes: 36 } });
  expect(summary([...ten, ...lies])?.outliers.map(({ minutes }) => minutes)).toEqual([5, 6, 7, 8]);
  expect(summary([...ten.slice(3), ...lies]), 'seven agree: no number stands for them').toMatchObject({ median: null });
  const near = ['q 14:00 passed 20', 'r 14:00 passed 95', 's 14:00 waiting 5'];
  expect(summary([...ten, ...near])?.outliers, 'who has just come waits').toEqual([]);
});
