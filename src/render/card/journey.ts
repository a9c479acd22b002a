import type { DateTime } from 'luxon';
import { type Crossing, type Post, type Town, textIn } from '#domain/crossing.ts';
import { marginMinutes, type Passage } from '#domain/passage.ts';
import type { Status } from '#domain/status.ts';
import { formatDuration } from '#i18n/durations.ts';
import { type Localizer, listOf } from '#i18n/localizer.ts';
import type { Messages } from '#i18n/messages.ts';
import { clocks, moment, momentUntil } from '../clocks.ts';
import { bold, escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { againstRecord, certaintyLines, conflictLines, warningLines } from './certainty.ts';
import { createCardContext } from './context.ts';
import { limitLines } from './limits.ts';
import { reasonLines } from './reasons.ts';
import { endsByDark } from './timetable.ts';
import { isToldOfHours } from './told-hours.ts';

/** *Can I make it?*, and under it how sure the crossing itself is when one arrives. Telegram's HTML. */
export function passageCard(journey: Passage, status: Status, localizer: Localizer): string {
  const context = createCardContext(status, localizer, { precision: 'moment', traveller: { toward: journey.toward } });
  const facts = [
    ...againstRecord(context),
    ...(journey.verdict === 'unknown' && status.because === 'no-hours' ? reasonLines(context) : []),
    ...limitLines(context),
    ...certaintyLines(context),
    ...conflictLines(context, isToldOfHours(context)),
    ...warningLines(context),
  ];
  return [passage(journey, localizer), ...facts.map(escapeHtml)].join('\n');
}

/** The verdict first, then what it hangs on, in the clocks of both gates. Telegram's HTML. */
export function passage(journey: Passage, localizer: Localizer): string {
  const lines = [
    ...verdictLines(journey, localizer),
    ...timeLines(journey, localizer),
    ...closingLines(journey, localizer),
  ];
  return [headline(journey, localizer), ...lines.map(escapeHtml)].join('\n');
}

/** What to ask back when the place or the time of departure was not said. */
export function askJourney(crossing: Crossing, towns: readonly Town[], localizer: Localizer): string {
  const farthest = towns.at(-1);
  if (farthest === undefined) return escapeHtml(localizer.message('error-drive-unknown-all'));
  const lines = [
    localizer.message('passage-ask', {
      crossing: crossingName(crossing, localizer),
      town: textIn(farthest.name, localizer.language),
    }),
    localizer.message('passage-known', { towns: townNames(towns, localizer) }),
  ];
  return lines.map(escapeHtml).join('\n');
}

export function townNames(towns: readonly Town[], localizer: Localizer): string {
  return listOf(
    towns.map((town) => textIn(town.name, localizer.language)),
    localizer,
  );
}

function headline(passage: Passage, localizer: Localizer): string {
  const [sign, verdict] = verdictOf(passage);
  const crossing = crossingName(passage.crossing, localizer);
  const way =
    passage.from === null
      ? localizer.message('passage-toward', { crossing, country: localizer.country(passage.toward) })
      : localizer.message('passage-way', { place: textIn(passage.from.name, localizer.language), crossing });
  return `${sign} ${bold(localizer.message(verdict))} · ${escapeHtml(way)}`;
}

type VerdictMessage = Extract<
  keyof Messages,
  `passage-${'yes' | 'probably' | 'tight' | 'no' | 'early' | 'shut' | 'unknown'}`
>;

function verdictOf(passage: Passage): readonly [sign: string, verdict: VerdictMessage] {
  switch (passage.verdict) {
    case 'yes':
      return ['🟢', 'passage-yes'];
    case 'unknown':
      return ['⚪', 'passage-unknown'];
    case 'tight':
      return ['🟡', hasRoom(passage) ? 'passage-probably' : 'passage-tight'];
    case 'no':
      if (passage.earlyMinutes !== null) return ['🔴', 'passage-early'];
      return ['🔴', passage.slackMinutes === null ? 'passage-shut' : 'passage-no'];
  }
}

/** Only the drive is uncertain: nothing shuts, or there is room for the worst queue. */
function hasRoom({ slackMinutes, crossing, estimated }: Passage): boolean {
  return estimated && (slackMinutes === null || slackMinutes >= marginMinutes(crossing));
}

function verdictLines(passage: Passage, localizer: Localizer): readonly string[] {
  const { verdict, slackMinutes, earlyMinutes, because, state } = passage;
  if (verdict === 'unknown') return [localizer.message(unknownWhy(passage))];
  if (verdict === 'no') {
    if (earlyMinutes !== null)
      return [localizer.message('passage-wait', { wait: formatDuration(earlyMinutes, localizer) })];
    if (slackMinutes !== null && slackMinutes < 0) {
      return [localizer.message('passage-late', { late: formatDuration(-slackMinutes, localizer) })];
    }
    if (state !== 'closed' || (because !== 'season' && because !== 'hours')) return [];
    return [localizer.message('reason', { cause: localizer.message('cause', { cause: because }) })];
  }
  if (verdict === 'yes' || hasRoom(passage)) return [];
  return [localizer.message('passage-tight-why'), localizer.message('passage-leave-earlier')];
}

function unknownWhy({ state, drive }: Passage): 'passage-usual-yes' | 'passage-unknown-why' | 'passage-drive-rough' {
  if (drive?.isGuess === true) return 'passage-drive-rough';
  return state === 'open' ? 'passage-usual-yes' : 'passage-unknown-why';
}

function timeLines(passage: Passage, localizer: Localizer): readonly string[] {
  const { leave, arrivals, usualWaitMinutes } = passage;
  const posts = arrivals.map((one) => one.post);
  const at = (time: DateTime) => spoken(time, posts, passage, localizer);
  const first = arrivals[0];
  const last = arrivals.at(-1);
  const queued = usualWaitMinutes === null ? 'passage-last' : 'passage-last-queue';
  return [
    ...(leave === null ? [] : [localizer.message('passage-leave', { clocks: at(leave) })]),
    ...driveLines(passage, localizer),
    ...(first === undefined ? [] : [localizer.message('passage-first', { clocks: at(first.at) })]),
    ...(last === undefined || passage.verdict === 'no' ? [] : [localizer.message(queued, { clocks: at(last.at) })]),
  ];
}

/** How long the drive is, where we reckoned it. */
function driveLines({ drive, estimated }: Passage, localizer: Localizer): readonly string[] {
  if (drive === null) return estimated ? [localizer.message('passage-estimate')] : [];
  const hours = String(Math.max(1, Math.round(drive.minutes / minutesInHour)));
  return [localizer.message('passage-drive', { hours })];
}

const minutesInHour = 60;

/** When it shuts; where that is not known, how far anything is known: of hours that nobody told, by day. */
function endLine(passage: Passage, closes: DateTime, localizer: Localizer): string {
  const { isShutThen, because, crossing } = passage;
  const posts = passage.arrivals.map((one) => one.post);
  if (isShutThen) return localizer.message('closes', { clocks: spoken(closes, posts, passage, localizer) });
  if (endsByDark({ because, crossing })) return localizer.message('works-daylight');
  return localizer.message('known-until', { until: momentUntil(closes, posts, { localizer, isDaySaid: true }) });
}

function closingLines(passage: Passage, localizer: Localizer): readonly string[] {
  const { closes, isShutThen, opens, slackMinutes, latestDeparture, verdict, leave } = passage;
  const posts = passage.arrivals.map((one) => one.post);
  const at = (time: DateTime) => spoken(time, posts, passage, localizer);
  const ahead = slackMinutes !== null && slackMinutes >= 0;
  const latest = leave === null ? 'passage-latest-arrival' : 'passage-latest';
  return [
    ...(closes === null || !ahead ? [] : [endLine(passage, closes, localizer)]),
    ...(ahead && isShutThen
      ? [localizer.message('passage-slack', { slack: formatDuration(slackMinutes, localizer) })]
      : []),
    ...(ahead ? [queueLine(passage, localizer)] : []),
    ...(latestDeparture === null ? [] : [localizer.message(latest, { clocks: at(latestDeparture) })]),
    ...(verdict === 'no' && opens !== null ? [localizer.message('passage-next', { clocks: at(opens) })] : []),
    ...(verdict === 'unknown' ? [localizer.message(isRoundTheClock(passage) ? 'advice-mild' : 'advice-firm')] : []),
  ];
}

/** Why the time that is left may not be enough. */
function queueLine({ crossing: { waits } }: Passage, localizer: Localizer): string {
  if (waits === undefined) return localizer.message('passage-queue-unknown');
  const { usualMinutes, worstMinutes } = waits;
  const minutes = String(usualMinutes);
  if (worstMinutes === undefined) return localizer.message('passage-queue', { minutes });
  return localizer.message('passage-queue-worst', { minutes, worst: formatDuration(worstMinutes, localizer) });
}

/** With its date unless it is the day of the first arrival and of the present. */
function spoken(time: DateTime, posts: readonly Post[], passage: Passage, localizer: Localizer): string {
  const zone = posts[0]?.zone ?? 'UTC';
  const start = passage.leave ?? passage.arrivals[0]?.at ?? time;
  const days = new Set([time, start, localizer.now].map((moment) => moment.setZone(zone).toISODate()));
  return days.size === 1 ? clocks(time, posts, localizer) : moment(time, posts, localizer);
}

/** Open when reached, and no post shuts behind one: there is little to fear but that it is not confirmed. */
function isRoundTheClock({ state, closes, drive }: Passage): boolean {
  return state === 'open' && closes === null && drive?.isGuess !== true;
}
