import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import { anybodyAt, type Traveller } from '#domain/question.ts';
import { statusSeen } from '#domain/reports/status-seen.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { saidOn } from '#domain/rules/ledger.ts';
import type { Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { aCrossing, type Jotted } from '../build.ts';
import { readReports, type Told } from '../oracle/reports.ts';
import { clock, zone } from './build.ts';

const minute = 60_000;
const runs = 500 * Number(process.env['ORACLE_ROUNDS'] ?? 1);
const name = { en: 'travellers', ru: 'путники', ky: 'жолоочулар', kk: 'жолаушылар' };
const onClock = (moment: number) => DateTime.fromMillis(moment, { zone });

const allDay: Jotted = { says: 'hours', hours: '24/7', by: 'authority service 2026-05-20' };
const hearsay: Jotted = { says: 'closed', from: '2026-06-10T10:00', by: 'traveller dan 2026-06-10T10:00' };
const ledgers: Readonly<Record<string, readonly Jotted[]>> = {
  open: [allDay],
  hours: [{ ...allDay, hours: '08:00-15:30' }],
  'an authority spoke yesterday': [
    allDay,
    { says: 'works', date: '2026-06-09T14:30', by: 'authority x 2026-06-09T14:30' },
  ],
  'an authority speaks': [allDay, { says: 'works', date: '2026-06-10T12:30', by: 'authority x 2026-06-10T12:30' }],
  halted: [allDay, { says: 'closed', from: '2026-06-01', cause: 'road', by: 'press paper 2026-06-01' }],
  'a planned end passed': [
    allDay,
    { says: 'closed', from: '2026-06-01', until: '2026-06-05', by: 'authority x 2026-06-01' },
  ],
  'out of season': [allDay, { says: 'season', season: '08-01..10-31', by: 'guide page 2020-01-01' }],
  'near its season': [allDay, { says: 'season', season: '06-15..10-31', by: 'guide page 2020-01-01' }],
  'a trial ended': [{ ...allDay, until: '2026-06-05', ends: 'planned' }],
  nothing: [],
  'hearsay of a halt': [allDay, hearsay],
};

/** Most tell the same, in a history of one mood. */
const report = (mood: readonly string[]): fc.Arbitrary<TravellerReport> =>
  fc
    .record({
      id: fc.uuid(),
      person: fc.constantFrom('anna', 'ben', 'carl', 'dana', 'emma', 'finn', 'new-eve', 'new-fay'),
      toward: fc.constantFrom('KZ', 'KZ', 'KG'),
      vehicle: fc.constantFrom('car', 'car', 'car', 'truck'),
      at: fc.integer({ min: -48, max: 20 }).map((steps) => clock('14:00') + steps * 5 * minute),
      what: fc.constantFrom(...mood),
      minutes: fc.integer({ min: 0, max: 2400 }),
      atGate: fc.boolean(),
    })
    .map(({ what, minutes, ...rest }) => ({
      ...{ ...rest, crossing: 'pass', isNew: rest.person.startsWith('new') },
      saw: what === 'shut' ? { what } : { what: what as 'passed', minutes },
    }));

const moods = fc.constantFrom(['passed'], ['shut'], ['shut', 'shut', 'shut', 'passed'], ['passed', 'waiting', 'shut']);
const told = (least: number, most: number) =>
  moods.chain((mood) => fc.array(report(mood), { minLength: least, maxLength: most, size: 'max' }));

const histories = fc.record({
  ledger: fc.constantFrom(...Object.keys(ledgers)),
  reports: told(0, 20),
  at: fc.integer({ min: 0, max: 16 }).map((steps) => clock('13:00') + steps * 10 * minute),
  toward: fc.constantFrom(undefined, undefined, 'KZ', 'KG'),
  traffic: fc.constantFrom(undefined, undefined, 'car', 'truck'),
});

const crossings = new Map(Object.entries(ledgers).map(([key, ledger]) => [key, aCrossing(ledger)]));
const remembered = new Map<string, string>();

/** State and reason by the rules alone; the minutes of one day are asked again and again. */
function ruled(key: string, crossing: Crossing, traveller: Traveller, moment: number): string {
  const place = `${key} ${traveller.toward} ${traveller.traffic} ${moment}`;
  const question = { ...anybodyAt(onClock(moment), onClock(moment)), traveller };
  const said = remembered.get(place) ?? words(statusAt(crossing, crossing.statements, question));
  remembered.set(place, said);
  return said;
}

const words = ({ state, because }: Pick<Status, 'state' | 'because'>) => `${state} ${because}`;

function slowly(key: string, traveller: Traveller, reports: readonly TravellerReport[]): Told {
  const crossing = crossings.get(key) as Crossing;
  const seen = aCrossing([{ says: 'works', date: '2026-06-10', by: 'traveller anna 2026-06-10' }]);
  return {
    reports: reports.filter(
      (one) =>
        one.vehicle === (traveller.traffic ?? 'car') &&
        (traveller.toward === undefined || traveller.toward === one.toward),
    ),
    authority: crossing.statements.filter(({ by }) => by.kind === 'authority').flatMap((one) => saidOn(one) ?? []),
    rules: (moment) => ruled(key, crossing, traveller, moment),
    withSighting(moment, since) {
      if (key === 'nothing') return ruled('seen', seen, traveller, moment);
      return since >= clock('10:00') ? ruled('open', crossings.get('open') as Crossing, traveller, moment) : 'unknown';
    },
  };
}

test('over random histories the status says what DESIGN says, and until when', { timeout: 600_000 }, () => {
  const met: Record<string, number> = {};
  fc.assert(
    fc.property(histories, ({ ledger: key, reports, at, toward, traffic }) => {
      const crossing = crossings.get(key) as Crossing;
      const traveller: Traveller = { toward, traffic: traffic as Traveller['traffic'] };
      const question = { ...anybodyAt(onClock(at), onClock(at)), traveller };
      const status = statusSeen(crossing, crossing.statements, question, { reports, name });
      const read = slowly(
        key,
        traveller,
        reports.filter((one) => one.at <= at),
      );
      const right = readReports(read, at);
      expect(words(status)).toBe(right);
      met[`${read.rules(at)} → ${right}`] = (met[`${read.rules(at)} → ${right}`] ?? 0) + 1;

      // To look for the end costs a hundred times as much: only some are looked for.
      if (reports.length % 10 !== 0) return;
      const stateOf = (moment: number) => readReports(read, moment).split(' ')[0];
      let end = at;
      while (end < at + 360 * minute && stateOf(end) === status.state) end += 5 * minute;
      const until = status.until?.toMillis() ?? Infinity;
      if (end < at + 360 * minute) expect(onClock(until).toISO()).toBe(onClock(end).toISO());
      else expect(until).toBeGreaterThanOrEqual(end);
      if (end < at + 360 * minute) expect(status.becomes).toBe(stateOf(end));
    }),
    { numRuns: runs, seed: Number(process.env['ORACLE_SEED'] ?? 20260610) },
  );
  // Every way in which reports can change an answer was met often enough, and no other was.
  const changed = Object.entries(met).filter(([way]) => way.split(' → ')[0] !== way.split(' → ')[1]);
  expect(Object.fromEntries(changed.map(([way, times]) => [way, times >= runs / 250]))).toEqual({
    'open hours → unknown travellers': true,
    'unknown no-evidence → open works': true,
    'unknown closure → open hours': true,
  });
});

test('no number of reports opens what is closed, out of season or past a planned end, or closes anything', {
  timeout: 600_000,
}, () => {
  const crowds = told(30, 80);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(ledgers)), crowds, (key, reports) => {
      const crossing = crossings.get(key) as Crossing;
      const question = anybodyAt(onClock(clock('14:30')), onClock(clock('14:30')));
      const before = statusAt(crossing, crossing.statements, question);
      const after = statusSeen(crossing, crossing.statements, question, { reports, name });
      if (before.state !== 'closed') expect(after.state).not.toBe('closed');
      if (!['open', 'no-evidence', 'closure'].includes(before.state === 'open' ? 'open' : before.because)) {
        expect(words(after)).toBe(words(before));
      }
      if (before.state === 'closed') expect(words(after)).toBe(words(before));
    }),
    { numRuns: runs, seed: Number(process.env['ORACLE_SEED'] ?? 20260611) },
  );
});
