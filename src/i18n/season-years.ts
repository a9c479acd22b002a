import type { SeasonHistory, SeasonYear } from '#domain/season-history.ts';
import type { Statement } from '#domain/statement.ts';
import { datedWords, monthDayWords } from './dates.ts';
import { seasonWords } from './hours.ts';
import { bold, escapeHtml, folded } from './html.ts';
import { crossingName } from './names.ts';
import type { Voice } from './voice.ts';

/** Years shown before the fold. */
const shownYears = 4;

/** *When does it usually open?*: the rule now, what the record says of the asked day, and the years. Telegram's HTML. */
export function seasonYears(history: SeasonHistory, voice: Voice): string {
  const { crossing, years, rule } = history;
  const head = `${bold(voice.phrase('years-heading'))} · ${escapeHtml(crossingName(crossing, voice))}`;
  const ruled =
    rule === null ? voice.phrase('years-no-rule') : voice.phrase('years-rule', { season: seasonWords(rule, voice) });
  const lines = years.map((year) => escapeHtml(yearLine(year, voice))).filter((line) => line !== '');
  const [first, rest] = [lines.slice(0, shownYears), lines.slice(shownYears)];
  return [
    head,
    ...[ruled, ...shareLines(history, voice)].map(escapeHtml),
    ...first,
    ...(rest.length === 0 ? [] : [folded(rest.join('\n'))]),
  ].join('\n');
}

function shareLines({ at, share, enough, years }: SeasonHistory, voice: Voice): readonly string[] {
  if (years.length === 0) return [voice.phrase('years-none')];
  if (!enough) return [voice.phrase('years-few')];
  const date = monthDayWords({ month: at.month, day: at.day }, voice);
  return [voice.phrase('years-share', { date, open: String(share.open), count: String(share.of) })];
}

/** "2013: opened June 2013; closed 2 October 2013". */
function yearLine({ year, opened, closed, halts, seen }: SeasonYear, voice: Voice): string {
  const dates = (statements: readonly Statement[]) =>
    [...new Set(statements.map((one) => ('date' in one ? datedWords(one.date, voice) : '')))].join(', ');
  const facts = [
    ...(opened.length === 0 ? [] : [voice.phrase('years-opened', { dates: dates(opened) })]),
    ...(closed.length === 0 ? [] : [voice.phrase('years-closed', { dates: dates(closed) })]),
    ...halts.flatMap(({ span }) => {
      if (span.every === 'year') return [];
      const from = datedWords(span.from, voice);
      const to = span.until === undefined ? '…' : datedWords(span.until, voice);
      return [voice.phrase('years-halt', { dates: voice.phrase('dates-range', { from, to }) })];
    }),
    ...(seen === null ? [] : [voice.phrase('years-seen', { dates: dates([seen.first, seen.last]) })]),
  ];
  return voice.phrase('years-line', { year: String(year), facts: [...new Set(facts)].join('; ') });
}
