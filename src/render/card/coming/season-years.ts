import type { PointInTime } from '#domain/question.ts';
import { monthOnRecord } from '#domain/seasons/doubt.ts';
import { type SeasonHistory, type SeasonYear, yearsToTell } from '#domain/seasons/season-history.ts';
import type { RecordedClosure } from '#domain/seasons/year-records.ts';
import type { EdgeStatement, Statement } from '#domain/statement.ts';
import { formatDatedAs, formatMonthDay, type Month, partsOf } from '#i18n/dates.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import { describeSeason } from '../../hours.ts';
import { bold, escapeHtml, folded } from '../../html.ts';
import { crossingName } from '../../names.ts';
import { describeClosure } from '../../statement.ts';

/** Years shown before the fold. */
const shownYears = 4;

/** *When does it usually open?*: the rule now, what the record says of the asked day, and the years. Telegram's HTML. */
export function seasonYears(
  history: SeasonHistory,
  localizer: Localizer,
  precision: PointInTime['precision'] = 'now',
): string {
  const { crossing, years, rule } = history;
  const head = `${bold(localizer.message('years-heading'))} · ${escapeHtml(crossingName(crossing, localizer))}`;
  const ruled =
    rule === null
      ? localizer.message('years-no-rule')
      : localizer.message('years-rule', { season: describeSeason(rule, localizer) });
  const lines = years.map((year) => escapeHtml(yearLine(year, localizer))).filter((line) => line !== '');
  const [first, rest] = [lines.slice(0, shownYears), lines.slice(shownYears)];
  return [
    head,
    ...[ruled, ...shareLines(history, localizer, precision)].map(escapeHtml),
    ...first,
    ...(rest.length === 0 ? [] : [folded(rest.join('\n'))]),
  ].join('\n');
}

/** How many years had the asked day open, or each month of the asked season; nobody who asks about the season asks about today. */
function shareLines(
  { at, share, months, enough, years }: SeasonHistory,
  localizer: Localizer,
  precision: PointInTime['precision'],
): readonly string[] {
  if (years.length === 0) return [localizer.message('years-none')];
  const few = enough ? [] : [localizer.message('years-few')];
  if (months.length > 0) return [...months.map((month) => monthLine(month, localizer)), ...few];
  if (precision === 'now') return [];
  const date = formatMonthDay({ month: at.month, day: at.day }, localizer);
  return [
    ...(isTold(share) ? [localizer.message('years-share', { date, open: share.open, count: String(share.of) })] : []),
    ...few,
  ];
}

function isTold({ open, of }: SeasonHistory['share']): boolean {
  return open > 0 || of >= yearsToTell;
}

function monthLine({ month, open, of }: SeasonHistory['months'][number], localizer: Localizer): string {
  const words = { month: month as Month, open, count: String(of) };
  return capital(localizer.message(monthOnRecord({ open, years: of }), words));
}

/** "2013: opened June; closed 2 October". Dates of that year are said without it. */
function yearLine(told: SeasonYear, localizer: Localizer): string {
  const then = { ...localizer, year: told.year };
  const { opened, closed, planned, closures, seen } = told;
  // What opened after a halt is told with the halt.
  const isOfSeason = ({ date }: EdgeStatement) => closures.every(({ reopened }) => reopened?.first !== date.first);
  const facts = [
    ...datesLine('years-opened', opened.filter(isOfSeason), then),
    ...datesLine('years-closed', closed, then),
    ...untoldLine(told, then),
    ...datesLine('years-planned-opening', opened.length > 0 ? [] : planned.filter(isOpening), then),
    ...datesLine('years-planned-closing', closed.length > 0 ? [] : planned.filter((one) => !isOpening(one)), then),
    ...closures.flatMap((halt) => closureLines(halt, then)),
    ...(seen === null ? [] : datesLine('years-seen', [seen.first, seen.last], then)),
  ];
  return facts.length === 0
    ? ''
    : localizer.message('years-line', { year: String(told.year), facts: [...new Set(facts)].join('; ') });
}

const isOpening = ({ says }: Statement) => says === 'opens';

type DatesKey = `years-${'opened' | 'closed' | 'planned-opening' | 'planned-closing' | 'seen'}`;

function datesLine(key: DatesKey, statements: readonly Statement[], localizer: Localizer): readonly string[] {
  const dates = statements.map((one) => ('date' in one ? formatDatedAs('on', one.date, localizer) : ''));
  return dates.length === 0 ? [] : [localizer.message(key, { dates: [...new Set(dates)].join(', ') })];
}

function untoldLine({ unknownEdges: { opening, closing } }: SeasonYear, localizer: Localizer): readonly string[] {
  if (opening && closing) return [localizer.message('years-edges-unknown')];
  if (opening) return [localizer.message('years-opening-unknown')];
  return closing ? [localizer.message('years-closing-unknown')] : [];
}

function closureLines({ statement, reopened, endMoved }: RecordedClosure, localizer: Localizer): readonly string[] {
  const { period } = statement;
  if (period.every === 'year') return [];
  const isEndTold = reopened === null && !endMoved;
  const told = isEndTold ? period : { every: period.every, from: period.from };
  const until = isEndTold ? period.until : undefined;
  const isWithin = [period.from, until ?? period.from].every((dated) => partsOf(dated).year === localizer.year);
  const halt = describeClosure(told, isWithin ? localizer : { ...localizer, year: null });
  if (reopened === null) return [halt];
  const then = partsOf(reopened).year === localizer.year ? localizer : { ...localizer, year: null };
  return [halt, localizer.message('years-reopened', { on: formatDatedAs('on', reopened, then) })];
}
