import type { SeasonHistory, SeasonYear } from '#domain/season-history.ts';
import type { ClosedStatement, Statement } from '#domain/statement.ts';
import { datedWords, monthDayWords, partsOf } from './dates.ts';
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
  const date = monthDayWords({ month: at.month, day: at.day }, voice);
  return [
    ...(share.of === 0
      ? []
      : [voice.phrase('years-share', { date, open: String(share.open), count: String(share.of) })]),
    ...(enough ? [] : [voice.phrase('years-few')]),
  ];
}

/** "2013: opened June; closed 2 October". Dates of that year are said without it. */
function yearLine(told: SeasonYear, voice: Voice): string {
  const then = { ...voice, now: voice.now.set({ year: told.year }) };
  const { opened, closed, planned, closures, seen } = told;
  const facts = [
    ...datesLine('years-opened', opened, then),
    ...datesLine('years-closed', closed, then),
    ...untoldLine(told, then),
    ...datesLine('years-planned-opening', opened.length > 0 ? [] : planned.filter(isOpening), then),
    ...datesLine('years-planned-closing', closed.length > 0 ? [] : planned.filter((one) => !isOpening(one)), then),
    ...closures.map((halt) => haltLine(halt, then)),
    ...(seen === null ? [] : datesLine('years-seen', [seen.first, seen.last], then)),
  ];
  return voice.phrase('years-line', { year: String(told.year), facts: [...new Set(facts)].join('; ') });
}

const isOpening = ({ says }: Statement) => says === 'opens';

type DatesKey = `years-${'opened' | 'closed' | 'planned-opening' | 'planned-closing' | 'seen'}`;

function datesLine(key: DatesKey, statements: readonly Statement[], voice: Voice): readonly string[] {
  const dates = statements.map((one) => ('date' in one ? datedWords(one.date, voice) : ''));
  return dates.length === 0 ? [] : [voice.phrase(key, { dates: [...new Set(dates)].join(', ') })];
}

function untoldLine({ unknownEdges: { opening, closing } }: SeasonYear, voice: Voice): readonly string[] {
  if (opening && closing) return [voice.phrase('years-edges-unknown')];
  if (opening) return [voice.phrase('years-opening-unknown')];
  return closing ? [voice.phrase('years-closing-unknown')] : [];
}

function haltLine({ span }: ClosedStatement, voice: Voice): string {
  if (span.every === 'year') return '';
  if (span.until === undefined) return voice.phrase('years-halt-since', { date: datedWords(span.from, voice) });
  const isWithin = [span.from, span.until].every((dated) => partsOf(dated).year === voice.now.year);
  const said = isWithin ? voice : { ...voice, now: voice.now.set({ year: 1 }) };
  const [from, to] = [datedWords(span.from, said), datedWords(span.until, said)];
  return voice.phrase('years-halt', { dates: voice.phrase('dates-range', { from, to }) });
}
