import { describe, expect, test } from 'vitest';
import { floodLimits, messagePoints, standingAt, strictest, tapPoints, within } from '#domain/ports/flood.ts';

describe('a person has 20 messages a minute', () => {
  const [minute] = floodLimits.person;
  test.each([
    { total: 40, points: messagePoints, kind: 'within' },
    { total: 42, points: messagePoints, kind: 'just-over' },
    { total: 41, points: tapPoints, kind: 'just-over' },
    // A tap was the one too many before this message.
    { total: 43, points: messagePoints, kind: 'over' },
    { total: 44, points: messagePoints, kind: 'over' },
  ])('$total points: $kind', ({ total, points, kind }) => {
    expect(standingAt(total, points, minute, 30).kind).toBe(kind);
  });
});

test('200 an hour, a group 20 a minute, inline 60 a minute', () => {
  expect(standingAt(400, 2, floodLimits.person[1], 9).kind).toBe('within');
  expect(standingAt(402, 2, floodLimits.person[1], 9)).toEqual({ kind: 'just-over', seconds: 9 });
  expect(standingAt(42, 2, floodLimits.group[0], 9).kind).toBe('just-over');
  expect(standingAt(120, 2, floodLimits.inline[0], 9).kind).toBe('within');
});

test('whoever is silent for one reason is not spoken to for another', () => {
  const justOver = { kind: 'just-over', seconds: 900 } as const;
  const over = { kind: 'over', seconds: 3 } as const;
  expect(strictest([within, over, justOver])).toBe(over);
  expect(strictest([justOver, within])).toBe(justOver);
  expect(strictest([])).toBe(within);
});
