import { type Catalogue, textIn } from '#domain/crossing.ts';
import { clockDifference, clocksOnDay } from './clocks.ts';
import { dayWords, monthWords, weekdayWords } from './dates.ts';
import { headline } from './headline.ts';
import { alwaysOpen } from './hours.ts';
import { escapeHtml, link } from './html.ts';
import { limitLines } from './limits.ts';
import { reasonLines } from './reasons.ts';
import type { Telling } from './telling.ts';
import { conflictLines, trustLines, warningLines } from './trust.ts';

/** The card: state first, then one fact a line, the most urgent first. Telegram's HTML. */
export function card(telling: Telling, catalogue: Catalogue): string {
  const lines = [
    ...askedLines(telling),
    ...reasonLines(telling),
    ...differenceLines(telling),
    ...limitLines(telling),
    ...trustLines(telling),
    ...conflictLines(telling),
    ...warningLines(telling),
    ...adviceLines(telling),
  ];
  return [
    headline(telling),
    ...lines.filter((line) => line !== '').map(escapeHtml),
    ...askLines(telling, catalogue),
  ].join('\n');
}

/** The day or moment asked about, unless it is the present. */
function askedLines({ status, voice, posts, precision, tense }: Telling): readonly string[] {
  const at = status.at.setZone(posts[0]?.zone ?? status.at.zone);
  if (precision === 'now' || (precision === 'moment' && tense === 'present')) return [];
  if (precision === 'month') return [voice.phrase('asked-month', { month: monthWords(at, voice) })];
  const day = { weekday: weekdayWords(at, voice), date: dayWords(at, voice) };
  if (precision === 'day') return [voice.phrase('asked-day', day)];
  return [voice.phrase('asked-moment', { ...day, clocks: clocksOnDay(at, posts, voice) })];
}

/** Where hours decide, the reader needs to know that the two sides count them differently. */
function differenceLines({ status, voice, posts }: Telling): readonly string[] {
  if (!['hours', 'works', 'no-hours', 'expired'].includes(status.because)) return [];
  const difference = clockDifference(status.at, posts, voice);
  return difference === null ? [] : [difference];
}

function adviceLines({ status, voice, tense, posts }: Telling): readonly string[] {
  if (tense === 'past') return [];
  if (status.state === 'unknown') {
    const firm = ['season-edge', 'reopening-unconfirmed', 'closure', 'rough-date'].includes(status.because);
    return [voice.phrase(firm ? 'advice-firm' : 'advice-mild')];
  }
  const lines: string[] = [];
  const { waits } = status.crossing;
  const always = status.posts.every(({ hours }) => hours !== undefined && alwaysOpen(hours.hours));
  if (status.state === 'open' && waits !== undefined && !always && tense === 'present') {
    lines.push(voice.phrase('advice-queue', { minutes: String(waits.usualMinutes) }));
  }
  const zone = posts[0]?.zone ?? status.at.zone;
  const laterToday = status.at.setZone(zone).hasSame(status.now.setZone(zone), 'day');
  if (tense === 'future' && !laterToday) lines.push(voice.phrase('advice-future'));
  else if (status.state === 'open' && status.sure === 'typical') lines.push(voice.phrase('advice-mild'));
  else if (status.state === 'open' && always) lines.push(voice.phrase('advice-road'));
  return lines;
}

/** Nobody knows here, so here is who may: the border services of both sides. */
function askLines({ status, voice, posts, tense }: Telling, { countries, sources }: Catalogue): readonly string[] {
  if (status.state !== 'unknown' || tense === 'past') return [];
  const codes = [...new Set(posts.map((post) => post.country))];
  const services = codes.flatMap((code) => {
    const key = countries.find((country) => country.code === code)?.borderService;
    const service = sources.find(({ id }) => id === key);
    if (service === undefined) return [];
    const name = textIn(service.name, voice.language);
    return [service.url === undefined ? escapeHtml(name) : link(service.url, name)];
  });
  return services.length === 0 ? [] : [`${escapeHtml(voice.phrase('advice-ask'))} ${services.join(', ')}`];
}
