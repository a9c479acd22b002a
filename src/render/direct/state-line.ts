import { isPlan } from '#domain/rules/reports.ts';
import { isDoubted } from '#domain/rules/warnings.ts';
import type { WarningStatement, WorksStatement } from '#domain/statement.ts';
import { type Evidence, isNearDark, type Status } from '#domain/status.ts';
import { textIn } from '#domain/texts.ts';
import { dayMs } from '#domain/time/clock.ts';
import type { Dated } from '#domain/time/dated.ts';
import { asOf } from '../card/age.ts';
import { askedLines } from '../card/asked.ts';
import { againstRecord, holidaysInLine, lastHeardLines } from '../card/certainty.ts';
import { type CardContext, datedOnClocks } from '../card/context.ts';
import { headline } from '../card/headline.ts';
import { reasonsInLine } from '../card/reasons.ts';
import { summary } from '../card/summary.ts';
import { hoursInLine } from '../card/timetable.ts';
import { toldHoursInLine } from '../card/told-hours.ts';
import { escapeHtml } from '../html.ts';

/** How old the newest word may be before the line says so. */
const freshForDays = 30;

/** The state of the crossing in one line: the sign and the state, the name, the moment unless it is now, until when, how sure. */
export function stateLine(context: CardContext): string {
  const { status } = context;
  const heard = status.lastHeard;
  const isOld = heard !== null && status.now.toMillis() - heard.date.last > freshForDays * dayMs;
  const parts = [
    ...asOf(context),
    ...askedLines(context),
    ...holidaysInLine(context),
    lastWorked(context)?.replace(/\.$/u, '') ?? summary(context),
    ...(isOld ? lastHeardLines(context) : []),
  ];
  const words = parts.filter((part) => part !== '').join(' · ');
  return words === '' ? headline(context) : `${headline(context)} · ${escapeHtml(words)}`;
}

/** Where nobody knows the hours: when somebody last told that it works. */
function lastWorked(context: CardContext): string | undefined {
  const { status, localizer } = context;
  if (!isToldToWork(status) || status.posts.some(({ state }) => state !== null)) return undefined;
  const works = lastWord(status);
  return works === undefined
    ? undefined
    : localizer.message('brief-worked', { date: datedOnClocks(works.date, context) });
}

/** The newest word that it works. */
export function lastWord({ evidence }: Pick<Status, 'evidence'>): WorksStatement | undefined {
  const works = evidence.find(isWord)?.statement;
  return works?.says === 'works' ? works : undefined;
}

/** When it was opened again, by the newest word that tells of that and is no plan. */
export function openedOn({ crossing, now }: Pick<Status, 'crossing' | 'now'>): Dated | undefined {
  const said = crossing.statements.flatMap((statement) =>
    statement.says === 'opens' && !isPlan(statement) && statement.date.first <= now.toMillis() ? statement.date : [],
  );
  return said.toSorted((one, other) => other.first - one.first)[0];
}

/** The state, the name, and when it was opened again. */
export function openedLine(context: CardContext): string {
  const opened = openedOn(context.status);
  if (opened === undefined) return briefLine(context);
  const words = context.localizer.message('brief-opened', { date: datedOnClocks(opened, context) });
  return `${headline(context)} · ${escapeHtml(words)}`;
}

/** What is told of works at the post, where some are under way. */
export function worksOn({ warnings }: Pick<Status, 'warnings'>): WarningStatement | undefined {
  return warnings.find(({ cause }) => cause === 'repair');
}

/** The state, the name, and what is told of the works there. */
export function repairedLine(context: CardContext): string {
  const works = worksOn(context.status);
  if (works === undefined) return briefLine(context);
  return `${headline(context)} · ${escapeHtml(textIn(works.text, context.localizer.language))}`;
}

/** Somebody told that it works, and nobody told the hours. */
export function isToldToWork({ because, state, evidence }: Status): boolean {
  return state === 'unknown' && because === 'no-hours' && evidence.some(isWord);
}

const isWord = ({ statement }: Evidence) => statement.says === 'works';

/** The state, the name, and the hours as anybody told them, where hours say anything of it. */
export function hoursLine(context: CardContext): string {
  const { status, localizer } = context;
  const isByHours = ['hours', 'works', 'no-hours'].includes(status.because);
  if (!isByHours || isDoubted(status)) return briefLine(context);
  // Where a source leaves them open, what anybody told of them says more.
  const [ofOne, fixed] = [toldHoursInLine(context), hoursInLine(context)];
  const told = ofOne.length > 0 ? ofOne : fixed;
  const works = told.length > 0 ? undefined : lastWorked(context);
  const words = told.length > 0 ? [...asOf(context), ...told] : [works ?? localizer.message('no-hours')];
  return `${headline(context)} · ${escapeHtml(words.join(' · ').replace(/\.$/u, ''))}`;
}

/** Why it is in doubt, where neither its record nor a holiday speaks against it: it gets dark, the hours are old, or nobody is sure. */
function doubtsInLine(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  if (isNearDark(status)) return [localizer.message('near-dark')];
  return [...asOf(context), localizer.message('certainty', { sure: status.sure })];
}

/** One of many: the state, the name, and how sure that is, or why it is shut. */
export function briefLine(context: CardContext): string {
  const { status, localizer } = context;
  const works = lastWorked(context);
  if (works !== undefined) return `${headline(context)} · ${escapeHtml(works)}`;
  const [reason] = isDoubted(status)
    ? [...againstRecord(context), ...holidaysInLine(context), ...doubtsInLine(context)]
    : status.state === 'open'
      ? [localizer.message('certainty', { sure: status.sure })]
      : reasonsInLine(context);
  if (reason === undefined) return headline(context);
  // Of a gate that is shut for longer, since when says as much as why; that nobody told until when stands last.
  const isLong = status.because === 'closure' && status.state === 'closed';
  const [since] = isLong ? reasonsInLine(context).slice(1, -1) : [];
  const words = [reason, ...(since === undefined ? [] : [since])].join(' · ');
  return `${headline(context)} · ${escapeHtml(words)}`;
}
