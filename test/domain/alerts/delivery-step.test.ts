import { expect, test } from 'vitest';
import type { DeliveryResult, SendResult } from '#domain/alerts/delivery.ts';
import {
  type DeliveryStep,
  deliveryResultOf,
  deliveryStep,
  type EarlierTries,
  resultWhenCancelled,
} from '#domain/alerts/delivery-step.ts';

const delays = { backoffMs: [1_000, 5_000, 30_000], recheckMs: 20_000 };
const never: EarlierTries = { failures: 0, mayHaveArrived: false };

test.each<{ result: DeliveryResult; before?: EarlierTries; step: DeliveryStep }>([
  { result: { kind: 'delivered' }, step: { kind: 'receipt' } },
  { result: { kind: 'delivered', also: ['news-n2'] }, step: { kind: 'receipt', also: ['news-n2'] } },
  {
    result: { kind: 'later', seconds: 2 },
    before: { failures: 1, mayHaveArrived: true },
    step: { kind: 'retry', afterMs: 2_000, failures: 1, mayHaveArrived: true },
  },
  { result: { kind: 'dropped' }, step: { kind: 'remove' } },
  { result: { kind: 'taken' }, step: { kind: 'leave' } },
  { result: { kind: 'moved', to: -100_200 }, step: { kind: 'redirect', to: -100_200 } },
  {
    result: { kind: 'wait', seconds: 7 },
    before: { failures: 2, mayHaveArrived: true },
    step: { kind: 'retry', afterMs: 7_000, failures: 2, mayHaveArrived: true },
  },
  { result: { kind: 'blocked', code: 401 }, step: { kind: 'pause', forMs: 20_000, trouble: 401 } },
  {
    result: { kind: 'retry', mayHaveArrived: false },
    step: { kind: 'retry', afterMs: 1_000, failures: 1, mayHaveArrived: false },
  },
  {
    result: { kind: 'retry', mayHaveArrived: true },
    before: { failures: 1, mayHaveArrived: false },
    step: { kind: 'retry', afterMs: 5_000, failures: 2, mayHaveArrived: true },
  },
  {
    result: { kind: 'retry', mayHaveArrived: false },
    before: { failures: 40, mayHaveArrived: true },
    step: { kind: 'retry', afterMs: 30_000, failures: 41, mayHaveArrived: true },
  },
])('$result after $before: $step', ({ result, before = never, step }) => {
  expect(deliveryStep(result, before, delays)).toEqual(step);
});

test('several chats told to wait at once: everybody waits, for half a minute at most', () => {
  const step = (seconds: number) => deliveryStep({ kind: 'wait', seconds }, never, delays, true);
  expect(step(7)).toEqual({ kind: 'pause', forMs: 7_000, trouble: null });
  expect(step(600)).toEqual({ kind: 'pause', forMs: 30_000, trouble: null });
});

test('without pauses it is tried again at once', () => {
  const step = deliveryStep({ kind: 'retry', mayHaveArrived: false }, never, { ...delays, backoffMs: [] });
  expect(step).toMatchObject({ kind: 'retry', afterMs: 0 });
});

test.each<{ sent: SendResult; result: DeliveryResult }>([
  { sent: { kind: 'arrived' }, result: { kind: 'delivered' } },
  { sent: { kind: 'left' }, result: { kind: 'dropped' } },
  { sent: { kind: 'refused', why: 'chat not found' }, result: { kind: 'dropped' } },
  { sent: { kind: 'moved', to: 5 }, result: { kind: 'moved', to: 5 } },
  { sent: { kind: 'wait', seconds: 3 }, result: { kind: 'wait', seconds: 3 } },
  { sent: { kind: 'blocked', code: 409, why: 'Conflict' }, result: { kind: 'blocked', code: 409 } },
  { sent: { kind: 'lost', why: 'reset' }, result: { kind: 'retry', mayHaveArrived: true } },
])('$sent: $result', ({ sent, result }) => {
  expect(deliveryResultOf(sent)).toEqual(result);
});

test('of a cancelled alert only what may have arrived counts', () => {
  expect(resultWhenCancelled(true)).toEqual({ kind: 'delivered' });
  expect(resultWhenCancelled(false)).toEqual({ kind: 'dropped' });
});
