import { DateTime } from 'luxon';
import type { Crossing, Post, Town } from '#domain/crossing.ts';
import { type Passage, passageOf } from '#domain/passage.ts';
import type { Traveller } from '#domain/question.ts';
import { aCrossing, type Jotted } from './build.ts';

const same = (text: string) => ({ en: text, ru: text, ky: text, kk: text });
export const town = (name: string, more: Partial<Town> = {}): Town => ({ name: same(name), ...more });

export const kg: Post = {
  id: 'kg',
  country: 'KG',
  zone: 'Asia/Bishkek',
  towns: [town('Karakol', { driveMinutes: 90 }), town('Tyup')],
};
export const kz: Post = {
  id: 'kz',
  country: 'KZ',
  zone: 'Asia/Almaty',
  towns: [town('Almaty', { driveMinutes: 240 }), town('Saty', { km: 100 })],
};
const waits: NonNullable<Crossing['waits']> = { usualMinutes: 30, worstMinutes: 120, by: [] };

/** Both gates from 08:00 to 18:00, each by its own clock, as the Border Service said a few days ago. */
export const both: Jotted = { says: 'hours', hours: '08:00-18:00', by: 'authority border 2026-11-01' };
export const always: Jotted = { says: 'hours', hours: '24/7', by: 'authority border 2026-11-01' };

export interface Asked {
  readonly from?: string;
  readonly toward?: string;
  readonly leave?: string;
  readonly arrive?: string;
  readonly now?: string;
  readonly people?: string;
  readonly traffic?: Traveller['traffic'];
}

/** Times are on the clock of the side where one leaves. */
export function put(ledger: readonly Jotted[], asked: Asked, changes: Partial<Crossing> = {}) {
  const crossing = aCrossing(ledger, { posts: [kg, kz], waits, betweenPosts: { minutes: 10, by: [] }, ...changes });
  const { toward = 'KG', from = toward === 'KG' ? 'Almaty' : 'Karakol', leave, arrive, now, people, traffic } = asked;
  const zone = toward === 'KG' ? 'Asia/Almaty' : 'Asia/Bishkek';
  const moment = (text: string) => DateTime.fromISO(text.includes('T') ? text : `2026-11-24T${text}`, { zone });
  return passageOf(crossing, crossing.statements, {
    traveller: { toward, people, traffic },
    ...(arrive === undefined ? { from: town(from) } : { arrive: moment(arrive) }),
    ...(leave === undefined ? {} : { leave: moment(leave) }),
    now: moment(now ?? '2026-11-24T05:00'),
  });
}

export function made(...asked: Parameters<typeof put>): Passage {
  const passage = put(...asked);
  if (typeof passage === 'string') throw new Error(`refused: ${passage}`);
  return passage;
}

export const clock = (at: DateTime | null) => at?.toFormat('HH:mm') ?? null;
