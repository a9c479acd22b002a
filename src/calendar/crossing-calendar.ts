import { DateTime } from 'luxon';
import type { Notice } from '#domain/alerts/notice.ts';
import { type Crossing, firstPost } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import { dayMs } from '#domain/time/clock.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { crossingName } from '#render/names.ts';
import { type EventDates, eventDatesOf } from './dates.ts';
import { gateOn, type KnownCrossing } from './gate.ts';
import { daysAhead, seasonHappenings } from './season.ts';
import { eventInWords, type Happening } from './words.ts';
import { calendarText } from './write.ts';

/*
 * The calendar of a crossing: halts, days to be warned of, openings and closings, from the data and from the notices, and where nobody has
 * announced any, the usual season. A notice that was withdrawn or replaced stays in it, cancelled.
 */

/** What a calendar is made of. */
export interface CalendarParts extends KnownCrossing {
  /** The whole history. */
  readonly notices: readonly Notice[];
  readonly statementFor: (notice: string) => Statement | null;
  /** Where people find more. */
  readonly url: string | null;
}

/** How long what is over stays. */
const daysBack = 30;
/** An announced day this near to the usual one is about the same season. */
const sameSeasonDays = 90;

/** Text of the `.ics` file of a crossing in the language of the localizer. */
export function crossingCalendar(parts: CalendarParts, localizer: Localizer): string {
  const { crossing, now, url } = parts;
  const events = happeningsOf(parts).map((happening) => eventInWords(happening, crossing, localizer));
  const name = crossingName(crossing, localizer);
  return calendarText(events, { name, sequence: sequenceOf(parts), now: now.toMillis(), url });
}

/** Every publication and every end of a notice is a step: a corrected event has a higher number than before. */
function sequenceOf({ crossing, notices }: CalendarParts): number {
  const own = notices.filter((notice) => notice.crossing === crossing.id);
  return own.length + own.filter(({ ended }) => ended !== null).length;
}

function happeningsOf(parts: CalendarParts): readonly Happening[] {
  const all = [...ofData(parts), ...ofNotices(parts)];
  const said = all.filter((one) => !all.some((other) => isSettledBy(one, other)));
  const usual = seasonHappenings(parts).filter((one) => !said.some((other) => isSame(one, other)));
  const byUid = new Map([...said, ...usual].map((one) => [one.uid, one]));
  return [...byUid.values()].toSorted((one, other) => one.from - other.from);
}

function ofData(parts: CalendarParts): readonly Happening[] {
  const { crossing } = parts;
  const replaced = new Set(crossing.statements.map(({ supersedes }) => supersedes));
  return crossing.statements
    .filter(({ id }) => id === undefined || !replaced.has(id))
    .flatMap((statement) =>
      happeningsFor(statement, ({ what, from }) => `${crossing.id}-${what}-${wordOf(from.text)}`, parts),
    )
    .filter((happening) => isNear(happening, parts.now) && isBelieved(happening, parts));
}

function ofNotices(parts: CalendarParts): readonly Happening[] {
  return parts.notices
    .filter(({ crossing }) => crossing === parts.crossing.id)
    .flatMap(({ id, ended }) => {
      const statement = parts.statementFor(id);
      if (statement === null) return [];
      const happenings = happeningsFor(statement, ({ year }) => `notice-${id}${year && `-${year}`}`, parts);
      const near = happenings.filter((one) => isNear(one, parts.now));
      return ended === null ? near : near.map((one) => ({ ...one, status: 'cancelled' as const }));
    });
}

function happeningsFor(
  statement: Statement,
  uidOf: (dates: EventDates) => string,
  parts: CalendarParts,
): readonly Happening[] {
  const { crossing, now } = parts;
  return eventDatesOf(statement, crossing, now.year).map((dates) => {
    const { what, from, until, isTentative } = dates;
    const isOfDay = (what === 'opens' || what === 'closes') && from.precision === 'day' && until === null;
    return {
      ...{ uid: uidOf(dates), what, by: statement, status: isTentative ? 'tentative' : 'confirmed' },
      from: isOfDay ? gateOn(what, from, parts) : from.first,
      until: until?.last ?? null,
    };
  });
}

/**
 * What newer words have overtaken is left out: on its days the crossing is open for those it speaks of, or, where it has no
 * end, it is not what closes the crossing now.
 */
function isBelieved({ what, by, from, until }: Happening, { crossing, statements, now }: CalendarParts): boolean {
  if (what !== 'closed' || by === null) return true;
  const { toward, traffic } = by;
  const moment = at(until === null ? Math.max(from, now.toMillis()) : (from + until) / 2, crossing);
  const asked = {
    traveller: { toward, traffic: traffic?.[0] },
    moment: { at: moment, now, precision: 'moment' } as const,
  };
  const { state, closure } = statusAt(crossing, statements, asked);
  return state !== 'open' && (until !== null || closure === by);
}

function at(moment: number, crossing: Crossing): DateTime {
  return DateTime.fromMillis(moment, { zone: firstPost(crossing).zone });
}

/** Not long over, and not beyond what a calendar looks ahead. What has no end in sight goes on. */
function isNear({ what, from, until }: Happening, now: DateTime): boolean {
  const end = until ?? (what === 'closed' ? Infinity : from);
  return end >= now.minus({ days: daysBack }).toMillis() && from <= now.plus({ days: daysAhead }).toMillis();
}

/** Where a halt is announced nobody is warned of one. */
function isSettledBy(warned: Happening, halt: Happening): boolean {
  if (warned.what !== 'warned' || halt.what !== 'closed' || halt.status === 'cancelled') return false;
  return halt.from <= warned.from && (warned.until ?? Infinity) <= (halt.until ?? Infinity);
}

/** The usual season says nothing where somebody has announced the same for that year. */
function isSame(usual: Happening, said: Happening): boolean {
  const daysApart = Math.abs(usual.from - said.from) / dayMs;
  return said.what === usual.what && said.status !== 'cancelled' && daysApart < sameSeasonDays;
}

/** Letters of a date that may stand in a number of an event. */
function wordOf(text: string): string {
  return text.replace(/[^\w-]+/g, (signs) => ({ '~': 'about-', '<=': 'before-', '>=': 'after-' })[signs] ?? '');
}
