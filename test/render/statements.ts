import type { Texts } from '#domain/crossing.ts';
import type {
  AdmitsStatement,
  Attribution,
  ClosedStatement,
  EdgeStatement,
  HoursStatement,
  QueueStatement,
  SeasonStatement,
  SourceKind,
  Statement,
  WarningStatement,
  WorksStatement,
} from '#domain/statement.ts';
import type { Evidence, Status } from '#domain/status.ts';
import { parseDated, parseMonthDay } from '#domain/time/dated.ts';
import { parseHours } from '#domain/time/hours.ts';
import { onDate } from '#domain/time/period.ts';

export function texts(en: string, ru = en, ky = en, kk = en): Texts {
  return { en, ru, ky, kk };
}

export function dated(text: string) {
  return parseDated(text, 'Asia/Bishkek');
}

export function said(kind: SourceKind, who: string, date?: string, more: Partial<Attribution> = {}): Attribution {
  const known = who === 'border service';
  const name = known
    ? texts(
        'Border Service of Kyrgyzstan',
        'Пограничная служба ГКНБ КР',
        'УКМКнын Чек ара кызматы',
        'Қырғызстан ҰҚК Шекара қызметі',
      )
    : texts(who);
  return { who, name, kind, ...(date === undefined ? {} : { date: dated(date) }), ...more };
}

export const guide = said('guide', 'bordercrossinghub.com');

const standing = { order: 0, ends: 'planned' as const, period: { every: 'once' as const } };

export function hours(text: string, by: Attribution, more: Partial<HoursStatement> = {}): HoursStatement {
  return { ...standing, says: 'hours', hours: parseHours(text), clockUnstated: false, by, ...more };
}

export function season(text: string, by: Attribution): SeasonStatement {
  const [from = '', to = ''] = text.split('..');
  const range = text === 'year-round' ? text : { from: parseMonthDay(from), to: parseMonthDay(to) };
  return { ...standing, says: 'season', season: range as SeasonStatement['season'], by };
}

export function admits(what: AdmitsStatement['admits'], by: Attribution): AdmitsStatement {
  return { ...standing, says: 'admits', admits: what, by };
}

function event(text: string) {
  const date = dated(text);
  return { date, period: onDate(date) };
}

export function works(date: string, by: Attribution): WorksStatement {
  return { order: 0, says: 'works', ...event(date), by };
}

export function queue(date: string, minutes: number, by: Attribution): QueueStatement {
  return { order: 0, says: 'queue', ...event(date), minutes, by };
}

export function edge(says: 'opens' | 'closes', date: string, by: Attribution): EdgeStatement {
  return { order: 0, says, ...event(date), by };
}

export function closed(
  from: string,
  until: string | null,
  cause: ClosedStatement['cause'],
  by: Attribution,
): ClosedStatement {
  const period = /^\d\d-\d\d$/.test(from)
    ? { every: 'year' as const, from: parseMonthDay(from), until: parseMonthDay(until ?? from) }
    : { every: 'once' as const, from: dated(from), ...(until === null ? {} : { until: dated(until) }) };
  return { ...standing, says: 'closed', period, cause, by };
}

export function warning(from: string, text: Texts, by: Attribution): WarningStatement {
  const period = { every: 'once', from: dated(from) } as const;
  return { order: 0, says: 'warning', from: period.from, period, cause: 'road', text, by };
}

export function heard(date: string, by = said('carrier', 'Nomad Transfer')): Status['lastHeard'] {
  return { date: dated(date), statement: works(date, by) };
}

/** A word in the ledger with its verdict. */
export function word(
  statement: Statement,
  verdict: 'decides' | 'agrees' | 'conflicts' | 'outdated' | 'ahead' = 'agrees',
): Evidence {
  const conflicts = verdict === 'conflicts' || verdict === 'outdated';
  const role = verdict === 'conflicts' ? 'contradicts' : verdict;
  return { statement, role, decides: verdict === 'decides', conflicts, outdated: verdict === 'outdated' };
}
