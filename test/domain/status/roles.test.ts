import { expect, test } from 'vitest';
import type { Status } from '#domain/status.ts';
import { ask, type Jotted } from '../build.ts';

/** *Why?*: what each statement has to do with the answer. Nothing is called agreeing that does not speak of it. */

const always: Jotted = { says: 'hours', hours: '24/7', by: 'authority service 2026-06-01' };
const rolesOf = ({ evidence }: Status) => evidence.map(({ role, statement }) => `${role}: ${statement.says}`);
const noon = '2026-11-28T12:00';

test('"temporary closure, agrees: round the clock": the hours say nothing of a halt, nor does traffic of last summer', () => {
  const halt: Jotted = { says: 'closed', from: '2026-11-27', cause: 'weather', by: 'authority service 2026-11-27' };
  const seen: Jotted = { says: 'works', date: '2026-07-10', by: 'traveller anna 2026-07-10' };
  expect(rolesOf(ask([always, halt, seen], { at: noon }))).toEqual(['decides: closed', 'aside: hours', 'past: works']);
});

test('hours that change on Tuesday, a season and a warning to come are listed, though nothing has changed yet', () => {
  const anew: Jotted = { says: 'hours', hours: '08:00-20:00', since: '2026-12-01', by: 'authority service 2026-11-28' };
  const snow: Jotted = { says: 'warning', from: '2026-11-29', by: 'authority service 2026-11-27' };
  expect(rolesOf(ask([always, anew, snow], { at: noon }))).toEqual([
    'decides: hours',
    'ahead: hours',
    'ahead: warning',
  ]);
});

test('who may pass and a warning in force limit the answer', () => {
  const citizens: Jotted = { says: 'admits', admits: { people: 'citizens' }, by: 'authority service 2026-11-26' };
  const snow: Jotted = { says: 'warning', from: '2026-11-27', by: 'authority service 2026-11-27' };
  expect(rolesOf(ask([always, citizens, snow], { at: noon }))).toEqual([
    'decides: hours',
    'limits: warning',
    'limits: admits',
  ]);
});

test('two openings "agreed" after the postponement: the first one is replaced', () => {
  const season: Jotted = { says: 'season', season: '05-01..10-31', by: 'authority service 2026-04-01' };
  const opens = (date: string, said: string): Jotted => ({ says: 'opens', date, by: `authority border ${said}` });
  const ledger = [always, season, opens('2027-05-10', '2026-11-01'), opens('2027-05-15', '2026-11-20')];
  const { evidence } = ask(ledger, { at: '2026-12-28T12:00' });
  const plans = evidence.flatMap(({ role, statement }) => ('date' in statement ? [[role, statement.date.text]] : []));
  expect(plans).toEqual([
    ['ahead', '2027-05-15'],
    ['replaced', '2027-05-10'],
  ]);
});

test('what another statement took the place of is replaced, and history comes last', () => {
  const first: Jotted = { says: 'closed', id: 'first', from: '2026-11-25', by: 'authority service 2026-11-25' };
  const retold: Jotted = {
    says: 'closed',
    supersedes: 'first',
    from: '2026-11-26',
    by: 'authority service 2026-11-26',
  };
  const seen: Jotted = { says: 'works', date: '2026-07-10', by: 'traveller anna 2026-07-10' };
  expect(rolesOf(ask([first, retold, always, seen], { at: noon }))).toEqual([
    'decides: closed',
    'aside: hours',
    'replaced: closed',
    'past: works',
  ]);
});
