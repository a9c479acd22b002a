import type { DateTime } from 'luxon';
import { type Crossing, type Post, type Town, textIn } from '#domain/crossing.ts';
import { marginMinutes, type Passage } from '#domain/passage.ts';
import { clocks, moment } from './clocks.ts';
import { durationWords } from './durations.ts';
import { bold, escapeHtml } from './html.ts';
import type { Messages } from './messages.ts';
import { crossingName } from './names.ts';
import { listOf, type Voice } from './voice.ts';

/** *Can I make it?*: the verdict first, then what it hangs on, in the clocks of both gates. Telegram's HTML. */
export function passage(told: Passage, voice: Voice): string {
  const lines = [...verdictLines(told, voice), ...timeLines(told, voice), ...closingLines(told, voice)];
  return [headline(told, voice), ...lines.map(escapeHtml)].join('\n');
}

/** What to ask back when the place or the time of departure was not said. */
export function askJourney(crossing: Crossing, towns: readonly Town[], voice: Voice): string {
  const farthest = towns.at(-1);
  if (farthest === undefined) return escapeHtml(voice.phrase('error-drive-unknown-all'));
  const lines = [
    voice.phrase('passage-ask', {
      crossing: crossingName(crossing, voice),
      town: textIn(farthest.name, voice.language),
    }),
    voice.phrase('passage-known', { towns: townNames(towns, voice) }),
  ];
  return lines.map(escapeHtml).join('\n');
}

export function townNames(towns: readonly Town[], voice: Voice): string {
  return listOf(
    towns.map((town) => textIn(town.name, voice.language)),
    voice,
  );
}

function headline(told: Passage, voice: Voice): string {
  const [sign, verdict] = verdictOf(told);
  const crossing = crossingName(told.crossing, voice);
  const way =
    told.from === null
      ? voice.phrase('passage-toward', { crossing, country: voice.country(told.toward) })
      : voice.phrase('passage-way', { place: textIn(told.from.name, voice.language), crossing });
  return `${sign} ${bold(voice.phrase(verdict))} · ${escapeHtml(way)}`;
}

type Verdict = Extract<keyof Messages, `passage-${'yes' | 'probably' | 'tight' | 'no' | 'early' | 'shut' | 'unknown'}`>;

function verdictOf(told: Passage): readonly [sign: string, verdict: Verdict] {
  switch (told.verdict) {
    case 'yes':
      return ['🟢', 'passage-yes'];
    case 'unknown':
      return ['⚪', 'passage-unknown'];
    case 'tight':
      return ['🟡', hasRoom(told) ? 'passage-probably' : 'passage-tight'];
    case 'no':
      if (told.earlyMinutes !== null) return ['🔴', 'passage-early'];
      return ['🔴', told.slackMinutes === null ? 'passage-shut' : 'passage-no'];
  }
}

/** Only the drive is uncertain: nothing shuts, or there is room for the worst queue. */
function hasRoom({ slackMinutes, crossing, estimated }: Passage): boolean {
  return estimated && (slackMinutes === null || slackMinutes >= marginMinutes(crossing));
}

function verdictLines(told: Passage, voice: Voice): readonly string[] {
  const { verdict, slackMinutes, earlyMinutes, because, state } = told;
  if (verdict === 'unknown') return [voice.phrase(state === 'open' ? 'passage-usual-yes' : 'passage-unknown-why')];
  if (verdict === 'no') {
    if (earlyMinutes !== null) return [voice.phrase('passage-wait', { wait: durationWords(earlyMinutes, voice) })];
    if (slackMinutes !== null && slackMinutes < 0) {
      return [voice.phrase('passage-late', { late: durationWords(-slackMinutes, voice) })];
    }
    const cause = because === 'season' || because === 'hours' ? because : 'other';
    return state === 'closed' ? [voice.phrase('reason', { cause: voice.phrase('cause', { cause }) })] : [];
  }
  if (verdict === 'yes' || hasRoom(told)) return [];
  return [voice.phrase('passage-tight-why'), voice.phrase('passage-leave-earlier')];
}

function timeLines(told: Passage, voice: Voice): readonly string[] {
  const { leave, arrivals, estimated, usualWaitMinutes } = told;
  const posts = arrivals.map((one) => one.post);
  const at = (time: DateTime) => spoken(time, posts, told, voice);
  const first = arrivals[0];
  const last = arrivals.at(-1);
  const queued = usualWaitMinutes === null ? 'passage-last' : 'passage-last-queue';
  return [
    ...(leave === null ? [] : [voice.phrase('passage-leave', { clocks: at(leave) })]),
    ...(estimated ? [voice.phrase('passage-estimate')] : []),
    ...(first === undefined ? [] : [voice.phrase('passage-first', { clocks: at(first.at) })]),
    ...(last === undefined || told.verdict === 'no' ? [] : [voice.phrase(queued, { clocks: at(last.at) })]),
  ];
}

function closingLines(told: Passage, voice: Voice): readonly string[] {
  const { closes, opens, slackMinutes, latestDeparture, verdict, leave } = told;
  const posts = told.arrivals.map((one) => one.post);
  const at = (time: DateTime) => spoken(time, posts, told, voice);
  const ahead = slackMinutes !== null && slackMinutes >= 0;
  const latest = leave === null ? 'passage-latest-arrival' : 'passage-latest';
  return [
    ...(closes === null || !ahead ? [] : [voice.phrase('closes', { clocks: at(closes) })]),
    ...(ahead ? [voice.phrase('passage-slack', { slack: durationWords(slackMinutes, voice) })] : []),
    ...(ahead ? [queueLine(told, voice)] : []),
    ...(latestDeparture === null ? [] : [voice.phrase(latest, { clocks: at(latestDeparture) })]),
    ...(verdict === 'no' && opens !== null ? [voice.phrase('passage-next', { clocks: at(opens) })] : []),
    ...(verdict === 'unknown' ? [voice.phrase('advice-firm')] : []),
  ];
}

/** Why the time that is left may not be enough. */
function queueLine({ crossing: { waits } }: Passage, voice: Voice): string {
  if (waits === undefined) return voice.phrase('passage-queue-unknown');
  const { usualMinutes, worstMinutes } = waits;
  const minutes = String(usualMinutes);
  if (worstMinutes === undefined) return voice.phrase('passage-queue', { minutes });
  return voice.phrase('passage-queue-worst', { minutes, worst: durationWords(worstMinutes, voice) });
}

/** With its date unless it is the day of the first arrival and of the present. */
function spoken(time: DateTime, posts: readonly Post[], told: Passage, voice: Voice): string {
  const zone = posts[0]?.zone ?? 'UTC';
  const start = told.leave ?? told.arrivals[0]?.at ?? time;
  const days = new Set([time, start, voice.now].map((moment) => moment.setZone(zone).toISODate()));
  return days.size === 1 ? clocks(time, posts, voice) : moment(time, posts, voice);
}
