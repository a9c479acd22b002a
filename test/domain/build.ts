import { DateTime } from 'luxon';
import type { Crossing, Texts } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Traveller } from '#domain/question.ts';
import type { Attribution, SourceKind, Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { parseDated, parseMonthDay } from '#domain/time/dated.ts';
import { parseHours } from '#domain/time/hours.ts';

/** A statement as a person would jot it down; `by` is "kind name date", the date left out for an undated word. */
export type Jotted = { readonly says: Statement['says']; readonly by: string } & Readonly<Record<string, unknown>>;

const bishkek = 'Asia/Bishkek';
const almaty = 'Asia/Almaty';

export const everywhere = (text: string): Texts => ({ en: text, ru: text, ky: text, kk: text });

/** A gate in Kyrgyzstan and a gate in Kazakhstan, in the mountains, with the ledger given. */
export function aCrossing(ledger: readonly Jotted[], changes: Partial<Crossing> = {}): Crossing {
  const position = { lat: 42.8, lon: 79.19, withinKm: 4 };
  const posts: Crossing['posts'] = changes.posts ?? [
    { id: 'kg', country: 'KG', name: everywhere('Karkyra'), zone: bishkek, position, towns: [] },
    { id: 'kz', country: 'KZ', name: everywhere('Kegen'), zone: almaty, position, towns: [] },
  ];
  return {
    id: 'pass',
    kind: 'road',
    posts,
    aliases: [],
    statements: ledger.map((jotted, order) => statement(jotted, order, posts)),
    notes: [],
    ...changes,
  };
}

/** Asks a crossing with this ledger: `at` and `now` on Bishkek's clock unless they carry an offset. */
export function ask(
  ledger: readonly Jotted[],
  question: { at: string; now?: string } & Traveller,
  changes: Partial<Crossing> = {},
): Status {
  const crossing = aCrossing(ledger, changes);
  const { at, now, ...traveller } = question;
  const onClock = (text: string) => DateTime.fromISO(text, { zone: bishkek });
  const moment = { at: onClock(at), now: onClock(now ?? at), precision: 'moment' } as const;
  return statusAt(crossing, crossing.statements, { traveller, moment });
}

/** State and reason in one word each, as a traveller would repeat them. */
export function verdict(status: Status): string {
  return `${status.state}, ${status.because}, ${status.sure}`;
}

export function local(moment: DateTime | null): string | null {
  return moment === null ? null : moment.setZone(bishkek).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** Its dates are on the clock of the first post that it speaks of. */
function statement(jotted: Jotted, order: number, posts: Crossing['posts']): Statement {
  const narrowed = jotted['posts'] as readonly string[] | undefined;
  const zone = (posts.find(({ id }) => id === narrowed?.[0]) ?? posts[0]).zone;
  const dates = Object.fromEntries(
    ['date', 'since', 'until', 'from']
      .filter((key) => typeof jotted[key] === 'string')
      .map((key) => [key, jotted[key] as string]),
  );
  const yearly = /^\d\d-\d\d$/.test(dates['from'] ?? '');
  const dated = Object.fromEntries(
    Object.entries(dates).map(([key, text]) => [key, yearly ? parseMonthDay(text) : parseDated(text, zone)]),
  );
  const { from, until, ...moments } = dated;
  const holding = {
    every: 'once',
    from: dates['date'] ? dated['date'] : (dated['since'] ?? from),
    until: dates['date'] ? dated['date'] : until,
  };
  const base = {
    order,
    ends: 'certain',
    period: given(holding),
    ...jotted,
    ...moments,
    by: sayer(jotted.by, posts[0].zone),
  };
  switch (jotted.says) {
    case 'hours':
      return {
        ...base,
        ...(until && { until }),
        hours: parseHours(String(jotted['hours'])),
        clockUnstated: false,
      } as never;
    case 'season':
    case 'admits':
      return { ...base, ...(until && { until }), ...seasonOf(jotted) } as never;
    case 'closed': {
      const every = { every: 'year', from, until, ...(jotted['years'] ? { years: jotted['years'] } : {}) };
      const period = yearly ? every : base.period;
      return { cause: 'other', ...base, ends: jotted['ends'] ?? (yearly ? 'certain' : 'planned'), period } as never;
    }
    case 'warning':
      return { cause: 'other', text: everywhere('mind'), ...base, from, ...(until && { until }) } as never;
    default:
      return base as never;
  }
}

function seasonOf(jotted: Jotted): object {
  const season = jotted['season'];
  if (typeof season !== 'string' || season === 'year-round') return {};
  const [from, to] = season.split('..');
  return { season: { from: parseMonthDay(from ?? ''), to: parseMonthDay(to ?? '') } };
}

/** "authority border-service 2025-08-25", "guide old-page". */
function sayer(text: string, zone: string): Attribution {
  const [kind, who, date] = text.split(' ');
  const name = who ?? kind ?? '';
  return {
    who: name,
    name: everywhere(name),
    kind: kind as SourceKind,
    ...(date === undefined ? {} : { date: parseDated(date, zone) }),
  };
}
