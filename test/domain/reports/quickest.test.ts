import { expect, test } from 'vitest';
import { quickestOf } from '#domain/reports/quickest.ts';
import { windowsAt } from '#domain/reports/window.ts';
import { aCrossing } from '../build.ts';
import { clock, told } from './build.ts';

const crossing = aCrossing([]);
const windowOf = (reports: readonly string[]) => {
  const [window] = windowsAt(reports.map(told), clock('14:10'));
  if (window === undefined) throw new Error('nobody told anything');
  return window;
};

test.each([
  ['half an hour less', ['anna 14:00 passed 60'], ['ben 14:00 passed 30'], true],
  ['a little less', ['anna 14:00 passed 60'], ['ben 14:00 passed 31'], false],
  ['who still waits there may wait long', ['anna 14:00 passed 60'], ['ben 14:00 waiting 5'], false],
  ['who still waits here has waited so long at least', ['anna 14:00 waiting 60'], ['ben 14:00 passed 5'], true],
  ['new people send nobody elsewhere', ['anna 14:00 passed 60'], ['new-a 14:00 passed 5'], false],
  ['that it is shut there is no short queue', ['anna 14:00 passed 60'], ['ben 14:00 shut'], false],
])('%s', (_, here, there, isQuicker) => {
  const other = { crossing, window: windowOf(there) };
  expect(quickestOf(windowOf(here), [other])).toBe(isQuicker ? other : null);
});
