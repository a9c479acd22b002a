import { firstPost, type Note } from '../crossing.ts';
import type { WarningStatement } from '../statement.ts';
import { areHoursUntold, isAlwaysOpen, isNearDark, type Status } from '../status.ts';
import type { Dated } from '../time/dated.ts';
import { statesHours } from '../time/hours.ts';
import { hoursAt } from '../time/hours-at.ts';
import { sightingHoldsMs } from './ledger.ts';

/** A warning without an end is about weather or a road for thirty days, about anything else until it is replaced. */
export function endOfWarning({ cause, until }: WarningStatement, saidFirst: number): number {
  const passing = cause === 'weather' || cause === 'road';
  return until?.last ?? (passing ? saidFirst + sightingHoldsMs : Infinity);
}

/** What warns that it may be shut for a holiday of the moment asked about. */
export function holidayWarnings({ warnings }: Pick<Status, 'warnings'>): readonly WarningStatement[] {
  return warnings.filter(({ cause }) => cause === 'holiday');
}

/** Hours change seldom; what was told of them so long ago may have. */
const oldYears = 5;

/** Of a gate of which nobody has told for so long, a rule without a date says little. */
const unheardYears = 2;

type OfHours = Pick<Status, 'state' | 'because' | 'decidedBy' | 'evidence' | 'now'>;

/** Nobody has told of it for years, and the hours by which it would be open have no date, or nobody named any. */
export function isUnheard({ lastHeard, ...status }: Pick<Status, 'lastHeard' | 'crossing'> & OfHours): boolean {
  if (lastHeard === null || lastHeard.date.last >= status.now.minus({ years: unheardYears }).toMillis()) return false;
  const { state, because, decidedBy, crossing } = status;
  if (state !== 'open') return false;
  // Trains have a timetable.
  if (because === 'works') return crossing.kind !== 'rail';
  return because === 'hours' && decidedBy?.says === 'hours' && decidedBy.by.date === undefined;
}

/** When the hours that decide were last told of, by their own source, or by a newer one that says the same; where that is long ago. */
export function oldHours({ state, because, decidedBy, evidence, now }: OfHours): Dated | undefined {
  if (state !== 'open' || because !== 'hours' || decidedBy?.says !== 'hours') return undefined;
  const { text } = decidedBy.hours;
  const alike = evidence.filter(({ statement }) => statement.says === 'hours' && statement.hours.text === text);
  const dates = [decidedBy, ...alike.map(({ statement }) => statement)].flatMap(({ by }) => by.date ?? []);
  const [newest] = dates.toSorted((one, other) => other.last - one.last);
  return newest !== undefined && newest.last < now.minus({ years: oldYears }).toMillis() ? newest : undefined;
}

/** By old hours it is open then, and by those that somebody else told it is shut: nobody knows which of them hold. */
function isDisputed(status: OfHours & Pick<Status, 'at' | 'crossing'>): boolean {
  if (oldHours(status) === undefined) return false;
  const { zone } = firstPost(status.crossing);
  return status.evidence.some(
    ({ statement, conflicts }) =>
      conflicts &&
      statement.says === 'hours' &&
      hoursAt(statement.hours, status.at.toMillis(), zone).state === 'closed',
  );
}

/** By the clock of the first post: who comes then has nowhere to go until the morning. */
const night = { from: 22, until: 6 };
/** With so old a word of it nobody sets out for a night. */
const oldNightYears = 10;

/** That it works day and night was told long ago alone, and it is night. By rail one goes by the timetable of the trains. */
export function isNightOfOld(status: OfHours & Pick<Status, 'at' | 'posts' | 'crossing'>): boolean {
  const { at, now, crossing } = status;
  const told = crossing.kind === 'rail' || !isAlwaysOpen(status) ? undefined : oldHours(status);
  const isNight = at.hour >= night.from || at.hour < night.until;
  return isNight && told !== undefined && told.last < now.minus({ years: oldNightYears }).toMillis();
}

/** Nobody fixed its hours, and by those that somebody told of one of its posts that is shut then. */
export function isShutAsTold({ state, because, at, posts, evidence, crossing }: Status): boolean {
  if (state !== 'open' || !areHoursUntold({ because })) return false;
  return evidence.some(({ statement, role }) => {
    if (role === 'decides' || statement.says !== 'hours' || !statesHours(statement.hours)) return false;
    const { posts: of, hours } = statement;
    const told =
      of === undefined ? [firstPost(crossing)] : posts.flatMap(({ post }) => (of.includes(post.id) ? [post] : []));
    return told.some(({ zone }) => hoursAt(hours, at.toMillis(), zone).state === 'closed');
  });
}

type Doubted = OfHours &
  Pick<Status, 'lastHeard' | 'posts' | 'doubt' | 'untold' | 'shutAsTold' | 'warnings' | 'crossing' | 'at' | 'traffic'>;

/** By the rules it is open; its record, holidays of earlier years, or what was told of it speak against it. */
export function isDoubted(status: Doubted): boolean {
  if (status.doubt !== undefined || status.untold === true || status.shutAsTold === true) return true;
  if (isNearDark(status) || isDisputed(status) || isNightOfOld(status) || isUnheard(status)) return true;
  return status.state === 'open' && (holidayWarnings(status).length > 0 || notesInDoubt(status).length > 0);
}

/** Its own notes and those of its border that put in doubt that somebody gets through then. */
export function notesInDoubt(
  status: Pick<Doubted, 'crossing' | 'at' | 'now' | 'traffic'>,
  isDoubting: (note: Note) => boolean = doubting(status),
): readonly Note[] {
  const { notes, borderDoubts = [] } = status.crossing;
  return [...notes, ...borderDoubts].filter(isDoubting);
}

/** What puts in doubt that somebody gets through then: what was seen on such a day, or that it tells of other traffic alone. */
export function doubting({ crossing, at, now, traffic }: Pick<Doubted, 'crossing' | 'at' | 'now' | 'traffic'>) {
  const { zone } = firstPost(crossing);
  // Of today, which its noon stands for, what is left of it counts.
  const moment = Math.max(at.toMillis(), now > at && now.hasSame(at, 'day') ? now.toMillis() : 0);
  return ({ doubts, during, tells }: Note): boolean =>
    doubts === true &&
    (during === undefined || hoursAt(during, moment, zone).state === 'open') &&
    tells?.includes(traffic) !== true;
}

/** Of a whole day: what puts some hour of what is left of it in doubt. */
export function doubtsLater(status: Pick<Doubted, 'crossing' | 'at' | 'now' | 'traffic'>) {
  const { at } = status;
  const hours = Array.from({ length: 24 - at.hour }, (_, later) =>
    doubting({ ...status, at: at.plus({ hours: later }) }),
  );
  return (note: Note): boolean => note.during !== undefined && hours.some((isDoubting) => isDoubting(note));
}
