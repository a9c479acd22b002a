import { expect, test } from 'vitest';
import { offeredWait, prolonged, type Wait, waitStep } from '#domain/alerts/wait.ts';
import { ask, type Jotted } from './build.ts';

const byDay: Jotted = { says: 'hours', hours: '08:00-18:00', by: 'authority guards 2027-05-01' };
const always: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2027-05-01' };
const halt: Jotted = {
  says: 'closed',
  from: '2027-06-01',
  until: '2027-06-19',
  cause: 'weather',
  by: 'authority guards 2027-06-01',
};

/** On Bishkek's clock the two gates are open together from 09:00 to 18:00. */
const at = (time: string) => ask([byDay], { at: `2027-06-20T${time}` });
const opening = offeredWait(at('06:00'));
const closing = offeredWait(at('12:00'));
const stepOf = (wait: Wait | null, status: Parameters<typeof waitStep>[1]) => (wait ? waitStep(wait, status) : null);

test('one may wait for the opening where it is shut, and for the closing where it is open', () => {
  expect(opening).toMatchObject({ want: 'next-opening', moment: Date.parse('2027-06-20T09:00+06:00') });
  expect(closing).toMatchObject({ want: 'next-closing', moment: Date.parse('2027-06-20T18:00+06:00') });
});

test('where it never shuts, and in the last hour, there is nothing to wait for', () => {
  expect(offeredWait(ask([always], { at: '2027-06-20T12:00' }))).toBeNull();
  expect(offeredWait(at('16:59'))).not.toBeNull();
  expect(offeredWait(at('17:00'))).toBeNull();
});

test.each([
  ['08:59', 'stay'],
  ['09:00', 'tell'],
  ['17:59', 'tell'],
])('whoever waits for the opening at %s: %s', (time, step) => {
  expect(stepOf(opening, at(time))).toBe(step);
});

test.each([
  ['16:59', 'stay'],
  ['17:00', 'tell'],
  ['18:01', 'tell'],
])('whoever waits for the closing at %s: %s', (time, step) => {
  expect(stepOf(closing, at(time))).toBe(step);
});

test('what is only usual counts too', () => {
  const usual: Jotted = { ...byDay, by: 'guide old-page' };
  const shut = offeredWait(ask([usual], { at: '2027-06-20T06:00' }));
  const open = ask([usual], { at: '2027-06-20T09:00' });
  expect(open.sure).toBe('typical');
  expect(stepOf(shut, open)).toBe('tell');
});

test('where the moment passes as unknown that is told once, and the want stays thirty days', () => {
  const asked = offeredWait(ask([always, halt], { at: '2027-06-10T12:00' }));
  const unknown = (day: string) => ask([always, halt], { at: `${day}T12:00` });
  expect(unknown('2027-06-20').state).toBe('unknown');
  expect(stepOf(asked, unknown('2027-06-20'))).toBe('tell-unknown');
  if (asked === null) throw new Error('nothing to wait for');
  const patient = prolonged(asked, Date.parse('2027-06-20T12:00+06:00'));
  expect(waitStep(patient, unknown('2027-06-21'))).toBe('stay');
  expect(waitStep(patient, unknown('2027-07-20'))).toBe('drop');
  const seen: Jotted = { says: 'works', date: '2027-06-25', by: 'authority guards 2027-06-25' };
  expect(waitStep(patient, ask([always, halt, seen], { at: '2027-06-26T12:00' }))).toBe('tell');
});

test('whoever asks while nobody knows has been told so, and waits thirty days', () => {
  const asked = offeredWait(ask([always, halt], { at: '2027-06-20T12:00' }));
  expect(asked?.until).toBe(Date.parse('2027-07-20T12:00+06:00'));
});
