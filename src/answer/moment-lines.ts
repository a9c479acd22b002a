import type { DateTime } from 'luxon';
import { type Crossing, textIn } from '#domain/crossing.ts';
import { isDoubted } from '#domain/rules/warnings.ts';
import { againstRecordIn, monthsBetween, seasonDoubt } from '#domain/seasons/doubt.ts';
import type { StateOfSpan } from '#domain/seasons/span.ts';
import type { Statement } from '#domain/statement.ts';
import { areHoursUntold, type Status } from '#domain/status.ts';
import type { AskedAbout, AskedTopic } from '#domain/topic.ts';
import { capital } from '#i18n/localizer.ts';
import type { Renderer } from '#render/renderer.ts';
import type { MomentProblem } from '#search/moment/named-days.ts';
import type { AskedMoment } from '#search/question.ts';
import { momentOf } from './moment.ts';
import { shutBefore } from './placeless/announced.ts';
import type { AnswerServices, MomentRead, QuestionRead } from './question.ts';
import { causeIn, isOverDays, isPast, statesOf, statusOver, unsureIn } from './states.ts';

/** One crossing, the question about it and its answer, before it is put in words. */
interface Answered {
  readonly crossing: Crossing;
  readonly statements: readonly Statement[];
  readonly status: Status;
  readonly states: readonly StateOfSpan[];
  readonly question: QuestionRead;
  readonly renderer: Renderer;
  /** What speaks against the rule, where that leads. Telegram's HTML. */
  readonly doubted: string;
}

/** The same, where it is asked of another moment as well. */
interface Asked extends Answered {
  readonly or: AskedMoment | undefined;
  readonly topic: AskedTopic;
  readonly topics: readonly AskedAbout[];
}

/** What a way is like says more than on which days a gate may be shut. */
const ofWay: ReadonlySet<AskedTopic> = new Set(['safety', 'road', 'weather'] as const);

type Services = Pick<AnswerServices, 'catalogue' | 'statusAt'>;

/** What is told of the moment beside the state, each on its line. */
export interface LinesOfMoment {
  /** Which words of time were not understood, what does not exist, and what is answered instead: before all else. */
  readonly first: readonly string[];
  /** How it is through a whole span, or differs at the other coming of an hour that comes twice: over the state. */
  readonly over: readonly string[];
  /** That it is the same at the other coming: under the answer. */
  readonly under: readonly string[];
}

export function linesOfMoment({ or, topic, topics, ...answered }: Asked, parts: Services): LinesOfMoment {
  const { moment } = answered.question;
  const isOfHolidays = moment.precision === 'now' && topics.some((asked) => asked.topic === 'holidays');
  const { status, renderer } = answered;
  const holidays = [shutBefore(status, { renderer, moment, isAhead: isOfHolidays })].filter((line) => line !== '');
  // A holiday that has no name is answered for by those that come.
  const unread = isOfHolidays && holidays.length > 0 ? [] : unreadLines(answered);
  const doubts = [...unread, ...problemLines(answered, parts)];
  const { isAlike, lines } = otherComing(answered, parts);
  // Of a whole summer a few days are not what is asked.
  const isOfGate = !ofWay.has(topic) && (moment.until === null || moment.until <= moment.from.plus({ months: 1 }));
  return {
    first: [
      ...doubts,
      ...(doubts.length > 0 ? [insteadLine(moment, answered.renderer)] : []),
      ...aboutLines(answered, parts),
      ...(isOfGate ? holidays : []),
      ...(or === undefined ? [] : eachLines(answered, or, parts)),
    ],
    over: [
      ...(isOfGate ? [] : holidays),
      ...(or === undefined ? [...spanLines(answered, parts), ...(isAlike ? [] : lines)] : []),
    ],
    under: isAlike ? lines : [],
  };
}

function unreadLines({ question: { moment }, renderer }: Answered): readonly string[] {
  return moment.unread.length === 0 ? [] : [renderer.html('moment-unread', { words: moment.unread.join(' ') })];
}

function problemLines({ question: { moment }, renderer }: Answered, parts: Services): readonly string[] {
  return moment.problem === undefined ? [] : [problemLine(moment.problem, moment.from, renderer, parts)];
}

function problemLine(problem: MomentProblem, around: DateTime, renderer: Renderer, parts: Services): string {
  switch (problem.kind) {
    case 'other-weekday': {
      const [weekday, said] = [around.weekday, problem.said].map((day) =>
        renderer.message('weekday', { weekday: day }),
      );
      return renderer.html('moment-other-weekday', {
        date: renderer.day(around),
        weekday: weekday ?? '',
        said: said ?? '',
      });
    }
    case 'no-hour':
      return renderer.html('moment-no-hour', { said: problem.said });
    case 'no-holiday-date':
      return renderer.html('moment-no-holiday', { holiday: holidayName(problem.holiday, renderer, parts) });
    case 'no-day': {
      const { day, month, year, last, exists } = problem;
      const date = renderer.monthDay({ day, month });
      if (exists === undefined) return renderer.html('moment-no-day', { date, last: String(last) });
      const years = { year: String(year), exists: String(Math.max(exists, around.year)) };
      return renderer.html('moment-no-day-that-year', { date, ...years });
    }
  }
}

function holidayName(id: string, { language }: Renderer, { catalogue }: Services): string {
  const holiday = catalogue.holidays.find((one) => one.id === id);
  return holiday === undefined ? id : textIn(holiday.name, language);
}

function insteadLine({ at, precision }: MomentRead, renderer: Renderer): string {
  return precision === 'now'
    ? renderer.html('moment-for-now')
    : renderer.html('moment-for-day', { date: renderer.day(at) });
}

function aboutLines({ question: { moment }, renderer }: Answered, parts: Services): readonly string[] {
  if (moment.about === undefined) return [];
  const holiday = holidayName(moment.about, renderer, parts);
  return [renderer.html('moment-about', { holiday, date: renderer.day(moment.aboutFrom ?? moment.from) })];
}

const mostRows = 4;

/** A span of several days, or of hours: one line where it stays the same, else a line for each stretch of it. */
function spanLines(answered: Answered, parts: Services): readonly string[] {
  const { status, states, renderer, doubted } = answered;
  const [first] = states;
  if (doubted !== '') return [doubted];
  const { from, until } = answered.question.moment;
  const isGone = isPast(answered.question.moment);
  const isShut = states.some(({ state }) => state !== 'open');
  if (status.untold === true && !isShut)
    return [renderer.html('past-untold', { dates: datesOf({ from, until: until ?? from }, true, renderer) })];
  if (first === undefined) return [];
  const inDays = isOverDays({ from: first.from, until: states.at(-1)?.until ?? first.until });
  const words = (row: StateOfSpan) => ({ dates: datesOf(row, inDays, renderer), state: row.state });
  if (isGone) {
    const causeOf = causeIn(answered, parts);
    return states.slice(0, mostRows).map((row) => {
      const [fact, cause] = [renderer.message('span-part-past', words(row)), causeOf(row)];
      return cause === undefined
        ? renderer.html('span-part-past', words(row))
        : renderer.html('fact-because', { fact, cause: renderer.message('cause', { cause }) });
    });
  }
  const isUnsure = unsureIn(answered, parts);
  // That it works says nothing of each hour of that time.
  const isAtUnknownHours = first.state === 'open' && areHoursUntold(status);
  const whole = { ...words(first), ...(isAtUnknownHours ? { state: 'works' as const } : {}) };
  if (states.length === 1 && !isUnsure(first)) return [renderer.html('span-whole', whole)];
  return states
    .slice(0, mostRows)
    .map((row) =>
      isUnsure(row)
        ? renderer.html('span-doubted', { dates: words(row).dates })
        : renderer.html('span-part', words(row)),
    );
}

/** One line for each of two moments of which the same was asked. */
function eachLines(answered: Answered, or: AskedMoment, parts: Services): readonly string[] {
  const { crossing, statements, question } = answered;
  const { traveller } = question;
  const { holidays } = parts.catalogue;
  const words = { moment: or, said: '', unread: [] };
  const other = momentOf(words, { now: question.moment.now }, crossing, { toward: traveller.toward, holidays });
  const second = { traveller, moment: other };
  const states = statesOf({ crossing, statements, question: second });
  const at = { crossing, statements, states, moment: other };
  const status = statusOver(parts.statusAt(crossing, statements, second), at);
  const beside = { ...answered, status, states, question: second };
  return [answered, { ...beside, doubted: doubtedLine(beside) }].flatMap((one) => lineOf(one, parts));
}

function lineOf(answered: Answered, parts: Services): readonly string[] {
  const { crossing, status, states, question, renderer, doubted } = answered;
  if (doubted !== '' || states.length > 0 || status.untold === true) return spanLines(answered, parts);
  const { at, precision } = question.moment;
  const day = precision === 'moment' ? renderer.moment(at, crossing, question.traveller.toward) : renderer.day(at);
  const dates = `${capital(renderer.message('weekday', { weekday: at.weekday }))}, ${day}`;
  if (isDoubted(status)) return [renderer.html('span-doubted', { dates })];
  return [renderer.html('span-part', { dates, state: status.state })];
}

/** "30 November – 6 December", "08:00 – 18:00". */
function datesOf({ from, until }: Pick<StateOfSpan, 'from' | 'until'>, inDays: boolean, renderer: Renderer): string {
  if (inDays) return renderer.days(from, until.minus({ minutes: 1 }));
  return [...new Set([from, until].map((at) => at.toFormat('HH:mm')))].join(' – ');
}

const hoursOfDay = 24;

/** How it is at the other coming of an hour that comes twice, or has passed today. */
function otherComing(
  { crossing, statements, status, question: { traveller, moment }, renderer }: Answered,
  parts: Services,
): { readonly isAlike: boolean; readonly lines: readonly string[] } {
  const { other: at, now } = moment;
  if (at === undefined) return { isAlike: true, lines: [] };
  const { state } = parts.statusAt(crossing, statements, { traveller, moment: { at, now, precision: 'moment' } });
  const clocks = renderer.moment(at, crossing, traveller.toward);
  if (state !== status.state)
    return { isAlike: false, lines: [renderer.html('moment-other-differs', { clocks, state })] };
  const isOfHalves = Math.round(at.diff(moment.at, 'hours').hours) % hoursOfDay !== 0;
  const halves = isOfHalves ? 'unsaid' : 'said';
  return { isAlike: true, lines: [renderer.html('moment-other-alike', { clocks, halves })] };
}

/**
 * What stands above all else where the rule has it open for the whole time that was asked about, and the record never had;
 * empty where nothing speaks against it. Telegram's HTML.
 */
export function doubtedLine({
  crossing,
  statements,
  status,
  states,
  question,
  renderer,
}: Omit<Answered, 'doubted'>): string {
  const [span, ...others] = states;
  if (others.length > 0 || (span?.state ?? status.state) !== 'open') return '';
  const { now, from: at } = question.moment;
  const { from, until } = span ?? { from: at, until: at.plus({ minutes: 1 }) };
  const doubt =
    span === undefined
      ? status.doubt
      : (seasonDoubt(
          crossing,
          statements,
          { months: monthsBetween(crossing, from, until), at: from, now },
          status.season,
        ) ?? (status.season === null ? status.doubt : null));
  if (!doubt) return '';
  const dates = renderer.days(from, until.minus({ minutes: 1 }));
  const why = renderer.html(againstRecordIn(doubt, status.season), {
    month: doubt.month,
    open: doubt.open,
    count: String(doubt.years),
  });
  return `${renderer.html('span-doubted', { dates })} ${capital(why)}`;
}
