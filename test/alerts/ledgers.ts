import type { AlertKind } from '#domain/alerts/subscription.ts';
import { aCrossing, type Jotted } from '../domain/build.ts';
import type { World } from './told.ts';

const place = { lat: 42.72, lon: 80.17, withinKm: 1 };
const inAll = (text: string) => ({ en: text, ru: text, ky: text, kk: text });
export const guards = { source: 'border-kg', date: '2027-04-20' };
export const season: Jotted = { says: 'season', season: '05-01..10-31', by: 'authority guards 2026-04-01' };
export const always: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };
export const byDay: Jotted = { says: 'hours', hours: '08:00-18:00', by: 'authority guards 2026-10-01' };

/** Another gate of the same border, eighty kilometres away, that works round the clock. */
export const elsewhere = aCrossing([always], {
  id: 'elsewhere',
  posts: [
    { id: 'kg', country: 'KG', name: inAll('Tup'), zone: 'Asia/Bishkek', position: place, towns: [] },
    { id: 'kz', country: 'KZ', name: inAll('Narynkol'), zone: 'Asia/Almaty', position: place, towns: [] },
  ],
});

export interface Story {
  readonly now: string;
  readonly ledger: readonly Jotted[];
  /** Where they hear of a trip alone. */
  readonly wants?: readonly AlertKind[];
  readonly happens: (world: World) => Promise<void>;
}

export const today = { ...guards, date: '2027-06-20' };
export const halt: Jotted = { says: 'closed', from: '2027-06-10', cause: 'weather', by: 'authority guards 2027-06-10' };
