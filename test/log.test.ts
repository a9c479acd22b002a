import { expect, test } from 'vitest';
import { withoutRepeats } from '#log.ts';

test('what fails many times a second is one line, and later says how often it was held back', () => {
  let clock = 0;
  const lines: string[] = [];
  const note = (what: object, message: string) => lines.push(`${message} ${JSON.stringify(what)}`);
  const log = withoutRepeats({ info: note, warn: note, error: note }, () => clock);
  for (let at = 0; at < 50; at += 1) {
    log.warn({ problem: 'WRONGPASS' }, 'Redis');
    log.error({ problem: 'full' }, 'the store');
    clock += 20;
  }
  expect(lines).toEqual(['Redis {"problem":"WRONGPASS"}', 'the store {"problem":"full"}']);
  clock += 600_000;
  log.warn({ problem: 'WRONGPASS' }, 'Redis');
  log.warn({ problem: 'ECONNREFUSED' }, 'Redis');
  expect(lines.slice(2)).toEqual(['Redis {"problem":"WRONGPASS","heldBack":49}', 'Redis {"problem":"ECONNREFUSED"}']);
});
