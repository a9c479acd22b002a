import { describe, expect, test } from 'vitest';
import { ask } from '../build.ts';
import { answer, noon, roundTheClock } from './usual.ts';

/** Whom and what a crossing lets through at all. */

describe('admits', () => {
  const citizens = { says: 'admits', admits: { people: 'citizens' }, by: 'authority service 2026-05-20' } as const;
  const lorries = { says: 'admits', admits: { traffic: ['truck'] }, by: 'authority service 2026-05-20' } as const;

  test('asked for somebody it bars: closed, because admits', () => {
    expect(answer([roundTheClock, citizens], noon, { people: 'foreigners' })).toBe('closed, admits, confirmed');
    expect(answer([roundTheClock, citizens], noon, { people: 'KG' })).toBe('open, hours, confirmed');
    expect(answer([roundTheClock, lorries], noon, { traffic: 'car' })).toBe('closed, admits, confirmed');
  });

  test('a bar that is only typical leaves it unknown', () => {
    const hearsay = { ...citizens, by: 'traveller anna 2026-05-20' };
    expect(answer([roundTheClock, hearsay], noon, { people: 'foreigners' })).toBe('unknown, admits, unsure');
  });

  test('a list of cars neither lets two wheels pass nor bars them; one without cars bars them', () => {
    const wheels = {
      says: 'admits',
      admits: { traffic: ['car', 'bus', 'truck'] },
      by: 'authority service 2026-05-20',
    } as const;
    const named = { ...wheels, admits: { traffic: ['car', 'motorcycle'] } } as const;
    const shut = {
      says: 'closed',
      from: '2026-06-01',
      traffic: ['motorcycle'],
      by: 'authority service 2026-06-01',
    } as const;
    expect(answer([roundTheClock, wheels], noon, { traffic: 'motorcycle' })).toBe('unknown, admits, unsure');
    expect(answer([roundTheClock, wheels], noon, { traffic: 'bicycle' })).toBe('unknown, admits, unsure');
    expect(answer([roundTheClock, wheels], noon, { traffic: 'foot' })).toBe('closed, admits, confirmed');
    expect(answer([roundTheClock, lorries], noon, { traffic: 'motorcycle' })).toBe('closed, admits, confirmed');
    expect(answer([roundTheClock, named], noon, { traffic: 'motorcycle' })).toBe('open, hours, confirmed');
    expect(answer([roundTheClock, shut], noon, { traffic: 'motorcycle' })).toBe('closed, closure, confirmed');
  });

  test('for foreigners where nobody says who is admitted, at most typical', () => {
    expect(ask([roundTheClock], { at: noon, people: 'foreigners' }).sure).toBe('typical');
    expect(ask([roundTheClock], { at: noon }).sure).toBe('confirmed');
  });

  test('it outlasts a closure, so it is said first', () => {
    const closure = { says: 'closed', from: '2026-06-09', by: 'authority service 2026-06-09' } as const;
    expect(answer([roundTheClock, citizens, closure], noon, { people: 'foreigners' })).toBe(
      'closed, admits, confirmed',
    );
  });

  test('the unasked question is answered for the first admitted of car, foot, bus, truck', () => {
    expect(ask([roundTheClock], { at: noon }).traffic).toBe('car');
    expect(ask([roundTheClock, lorries], { at: noon }).traffic).toBe('truck');
    expect(ask([roundTheClock], { at: noon }, { kind: 'rail' }).traffic).toBe('train');
  });

  test('where citizens alone may pass, the most open result is the answer and the others are its limits', () => {
    const status = ask([roundTheClock, citizens], { at: noon });
    expect(status.state).toBe('open');
    expect(status.limits).toEqual([{ people: 'foreigners', state: 'closed', because: 'admits' }]);
  });

  test('a closure for the citizens of one country in one direction is a limit of that country and direction', () => {
    const closure = {
      says: 'closed',
      from: '2026-06-01',
      people: ['KG'],
      toward: 'KZ',
      cause: 'epidemic',
      by: 'authority service 2026-06-01',
    } as const;
    const status = ask([roundTheClock, closure], { at: noon });
    expect(status.state).toBe('open');
    expect(status.limits).toEqual([{ people: 'KG', toward: 'KZ', state: 'closed', because: 'closure' }]);
  });

  test('where nobody passes, the reason given is the one that most share', () => {
    const season = { says: 'season', season: '07-01..08-31', by: 'press paper 2026-01-01' } as const;
    const closure = { says: 'closed', from: '2026-06-01', people: ['KG'], by: 'authority service 2026-06-01' } as const;
    expect(answer([roundTheClock, season, closure], noon)).toBe('closed, season, likely');
  });

  test('other traffic that fares differently is a limit too', () => {
    const closure = {
      says: 'closed',
      from: '2026-06-01',
      traffic: ['truck'],
      by: 'authority service 2026-06-01',
    } as const;
    const status = ask([roundTheClock, closure], { at: noon });
    expect(status.limits).toEqual([{ traffic: 'truck', state: 'closed', because: 'closure' }]);
    expect(ask([roundTheClock, closure], { at: noon, traffic: 'car' }).limits).toEqual([]);
  });

  test('whoever asks for lorries learns as well that it is only the usual pattern that leaves the others out', () => {
    const lorriesOnly = { says: 'admits', admits: { traffic: ['truck'] }, by: 'guide old-page' } as const;
    const { limits } = ask([roundTheClock, lorriesOnly], { at: noon, traffic: 'truck' });
    expect(limits).toContainEqual({ traffic: 'car', state: 'unknown', because: 'admits' });
  });
});
