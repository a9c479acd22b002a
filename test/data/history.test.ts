import { expect, test } from 'vitest';
import { history as historyNorth } from './history.ts';
import { historyEast } from './history-east.ts';
import { shipped, statusOf } from './shipped.ts';

const history = { ...historyNorth, ...historyEast };
const rows = Object.entries(history).flatMap(([crossing, events]) => events.map((event) => ({ crossing, ...event })));

test('only crossings that are there have a history, more than sixty events in all', () => {
  expect(shipped.crossings.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(history)));
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

test.each(rows)('$crossing, $at: $told', ({ crossing, at, is, because, toward, traffic, people }) => {
  const asked = { ...(toward && { toward }), ...(traffic && { traffic }), ...(people && { people }) };
  const status = statusOf(crossing, at.includes('T') ? at : `${at}T12:00`, asked);
  expect([is].flat()).toContain(status.state);
  if (because !== undefined) expect(status.because).toBe(because);
});
