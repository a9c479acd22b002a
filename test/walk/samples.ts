import { DateTime } from 'luxon';
import type { WalkCase } from './cases.ts';
import type { Written } from './written.ts';

/* A few cases whose texts every rule has something to say about: what is planted is planted into these. */

const now = DateTime.fromISO('2027-06-15T12:00', { zone: 'Asia/Bishkek' });
const by = { source: 'border-service-kg', date: '2027-06-10' };
const ground: readonly Written[] = [
  { says: 'admits', people: 'everyone', by: { ...by, date: '2027-05-20' } },
  { says: 'hours', hours: '08:00-18:00', by: { ...by, date: '2027-05-20' } },
];

const texts = { en: 'Snow on the pass.', ru: 'На перевале снег.', ky: 'Ашууда кар бар.', kk: 'Асуда қар бар.' };

const news = {
  open: [],
  planned: [{ says: 'closed', from: '2027-06-12', until: '2027-07-14', cause: 'repair', by }],
  certain: [{ says: 'closed', from: '2027-06-12', until: '2027-07-14', ends: 'certain', cause: 'repair', by }],
  endless: [{ says: 'closed', from: '2027-06-12', cause: 'epidemic', by }],
  warning: [{ says: 'warning', from: '2027-06-20', until: '2027-06-24', cause: 'weather', text: texts, by }],
  lastDay: [{ says: 'closes', date: '2027-06-15', by }],
  old: [
    {
      says: 'closed',
      from: '2027-06-12',
      cause: 'repair',
      by: { who: 'Chui Herald', kind: 'press', date: '2027-06-12' },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Written[]>>;

export type Sample = keyof typeof news;
export const samples = Object.keys(news) as Sample[];

export function sample(name: Sample): WalkCase {
  const notices = [...ground, ...news[name]].map((written, index) => ({
    id: `n${index}`,
    written,
    publishedAt: now.minus({ hours: 1 }).toMillis(),
  }));
  const moment = { at: now, precision: 'now' } as const;
  return { name, crossing: 'made-up', now, notices, ending: 'stands', moment, traveller: {} };
}
