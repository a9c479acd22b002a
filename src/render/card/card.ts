import type { Catalogue } from '#domain/crossing.ts';
import { isAlwaysOpen } from '#domain/status.ts';
import { clockDifference } from '../clocks.ts';
import { escapeHtml } from '../html.ts';
import { queueLines, shutLines } from '../reports.ts';
import { whomToAsk } from '../whom-to-ask.ts';
import { asOf } from './age.ts';
import { askedLines } from './asked.ts';
import { againstRecord, certaintyLines, conflictLines, doubtLines, holidayLines, warningLines } from './certainty.ts';
import type { CardContext } from './context.ts';
import { headline } from './headline.ts';
import { limitLines } from './limits.ts';
import { reasonLines } from './reasons.ts';
import { isToldOfHours } from './told-hours.ts';

/** The card: state first, then one fact a line, the most urgent first. Telegram's HTML. */
export function card(context: CardContext, catalogue: Catalogue): string {
  const lines = [
    ...askedLines(context),
    ...holidayLines(context),
    ...againstRecord(context),
    ...reasonLines(context),
    ...differenceLines(context),
    ...limitLines(context),
    ...toldLines(context),
    ...certaintyLines(context),
    ...doubtLines(context),
    ...conflictLines(context, isToldOfHours(context)),
    ...warningLines(context),
    ...adviceLines(context),
  ];
  return [
    [headline(context), ...asOf(context).map(escapeHtml)].join(' · '),
    ...lines.filter((line) => line !== '').map(escapeHtml),
    ...askLines(context, catalogue),
  ].join('\n');
}

/** What travellers told last, in one line; who found it shut is said there already where it decides. */
function toldLines({ status, localizer, tense }: CardContext): readonly string[] {
  if (tense !== 'present') return [];
  const shut = status.because === 'travellers' ? [] : shutLines(status, localizer);
  return [...shut, ...queueLines(status, localizer).slice(0, 1)];
}

/** Where hours decide, the reader needs to know that the two sides count them differently. */
function differenceLines({ status, localizer, posts }: CardContext): readonly string[] {
  if (!['hours', 'works', 'no-hours', 'expired'].includes(status.because)) return [];
  const difference = clockDifference(status.at, posts, localizer);
  return difference === null ? [] : [difference];
}

function adviceLines({ status, localizer, tense, posts }: CardContext): readonly string[] {
  if (tense === 'past') return [];
  if (status.state === 'unknown') {
    const firm = ['season-edge', 'reopening-unconfirmed', 'closure', 'rough-date'].includes(status.because);
    return [localizer.message(firm ? 'advice-firm' : 'advice-mild')];
  }
  const lines: string[] = [];
  const { waits } = status.crossing;
  const always = isAlwaysOpen(status);
  if (status.state === 'open' && waits !== undefined && !always && tense === 'present') {
    lines.push(localizer.message('advice-queue', { minutes: String(waits.usualMinutes) }));
  }
  const zone = posts[0]?.zone ?? status.at.zone;
  const laterToday = status.at.setZone(zone).hasSame(status.now.setZone(zone), 'day');
  if (tense === 'future' && !laterToday) lines.push(localizer.message('advice-future'));
  else if (status.state === 'open' && status.sure === 'typical') lines.push(localizer.message('advice-mild'));
  else if (status.state === 'open' && always) lines.push(localizer.message('advice-road'));
  return lines;
}

/** Nobody knows here, so here is who may. */
function askLines({ status, localizer, posts, tense }: CardContext, catalogue: Catalogue): readonly string[] {
  if (status.state !== 'unknown' || tense === 'past') return [];
  return whomToAsk([...new Set(posts.map((post) => post.country))], localizer, catalogue);
}
