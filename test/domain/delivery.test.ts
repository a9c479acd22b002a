import { expect, test } from 'vitest';
import { sendResultOf } from '#domain/alerts/delivery.ts';

test.each([
  { answer: { ok: true }, outcome: { kind: 'arrived' } },
  { answer: { error_code: 429, parameters: { retry_after: 7 } }, outcome: { kind: 'wait', seconds: 7 } },
  { answer: { error_code: 429 }, outcome: { kind: 'wait', seconds: 1 } },
  { answer: { error_code: 403, description: 'Forbidden: bot was blocked by the user' }, outcome: { kind: 'left' } },
  { answer: { error_code: 400, parameters: { migrate_to_chat_id: -1001 } }, outcome: { kind: 'moved', to: -1001 } },
  { answer: { error_code: 400, description: 'chat not found' }, outcome: { kind: 'refused', why: 'chat not found' } },
  { answer: { error_code: 401, description: 'no' }, outcome: { kind: 'blocked', code: 401, why: 'no' } },
  { answer: { error_code: 404, description: 'no' }, outcome: { kind: 'blocked', code: 404, why: 'no' } },
  { answer: { error_code: 409, description: 'no' }, outcome: { kind: 'blocked', code: 409, why: 'no' } },
  { answer: { error_code: 502, description: 'Bad Gateway' }, outcome: { kind: 'lost', why: '502 Bad Gateway' } },
])('$answer means $outcome.kind', ({ answer, outcome }) => {
  expect(sendResultOf({ ok: false, ...answer })).toEqual(outcome);
});
