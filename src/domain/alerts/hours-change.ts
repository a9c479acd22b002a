import { DateTime } from 'luxon';
import { firstPost } from '../crossing.ts';
import { anybodyAt } from '../question.ts';
import type { Statement } from '../statement.ts';
import { dayAt } from '../status-at.ts';
import type { NoticeEvent } from './notice-event.ts';

/** What new hours do to whoever would cross: less time, more time, or another time. */
export type HoursChange = 'shorter' | 'longer' | 'other';

/** Hours may differ by the day of the week. */
const daysCompared = 7;

/**
 * Compares a week by the hours alone: a halt or the season must not hide that the gate is to work less. Hours that nobody
 * had stated before are no longer and no shorter.
 */
export function hoursChange(news: NoticeEvent): HoursChange {
  const { lost, gained } = comparedHours(news);
  if (lost > 0 && gained === 0) return 'shorter';
  return gained > 0 && lost === 0 ? 'longer' : 'other';
}

/** Somebody who would have come through before finds the gate shut. */
export function losesHours(news: NoticeEvent): boolean {
  return comparedHours(news).lost > 0;
}

function comparedHours({ crossing, statement, before, after, now }: NoticeEvent) {
  const known = before.filter(isHours);
  if (known.length === 0) return { lost: 0, gained: 0 };
  const { zone } = firstPost(crossing);
  const begins = statement.says === 'hours' ? (statement.since?.first ?? 0) : 0;
  const first = DateTime.max(now, DateTime.fromMillis(begins, { zone })).setZone(zone);
  let [lost, gained] = [0, 0];
  for (let day = 0; day < daysCompared; day += 1) {
    // Of the day on which they begin, what comes before is no change.
    const from = day === 0 ? first : first.plus({ days: day }).startOf('day');
    const noon = from.set({ hour: 12, minute: 0 });
    const [was, is] = [known, after.filter(isHours)].map(
      (statements) => dayAt(crossing, statements, anybodyAt(noon, now)).window,
    );
    lost += minutesOnlyIn(was, is, from);
    gained += minutesOnlyIn(is, was, from);
  }
  return { lost, gained };
}

type Spans = readonly (readonly [DateTime, DateTime])[];

/** The minutes of these spans, from that moment on, that the others do not cover; spans of one list never overlap. */
function minutesOnlyIn(spans: Spans = [], others: Spans = [], from: DateTime): number {
  const start = from.toMillis();
  let ms = 0;
  for (const [begin, end] of spans) {
    const [a, b] = [Math.max(begin.toMillis(), start), end.toMillis()];
    if (b <= a) continue;
    ms += b - a;
    for (const [first, last] of others) ms -= Math.max(0, Math.min(b, last.toMillis()) - Math.max(a, first.toMillis()));
  }
  return Math.round(ms / 60_000);
}

function isHours(statement: Statement): boolean {
  return statement.says === 'hours';
}
