import {
  type Border,
  borderId,
  type CountryCode,
  type Crossing,
  crossingsAt,
  everyBorder,
  sidesOf,
} from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isAlwaysOpen, type Status } from '#domain/status.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Renderer } from '#render/renderer.ts';
import { isOfState } from '../direct/admits.ts';
import { foretold } from '../direct/hearsay.ts';
import { momentOf } from '../moment.ts';
import type { AnswerBorder, AnswerBorders, AnswerServices } from '../question.ts';
import { isPast, statusOver } from '../states.ts';
import { announcedOf, expectedOn, isOfHoliday } from './announced.ts';
import { daysAsked } from './days-asked.ts';
import { type PlacelessQuestion, withDirect } from './directly.ts';
import { bordersMeant } from './meant.ts';
import { besides, ofPeople, rulesAt } from './of-border.ts';
import { isOfHours, onlyOf } from './only.ts';

/** A border as a whole, all of one country's, or every one. `null` where two countries have no border of ours. */
export function answerBorders(
  countries: readonly CountryCode[],
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerBorder | AnswerBorders | null {
  const { meant, others } = bordersMeant(countries, question, parts);
  const [first, ...more] = meant;
  if (first === undefined) return null;
  if (!isOfPlace(question)) return withRules(first, question, parts);
  const withStatuses = (border: Border) => ({ border, statuses: statusesAt(border, question, parts) });
  if (more.length > 0) return withCounts(countries, meant.map(withStatuses), question, parts);
  return withCrossings(withStatuses(first), others, question, parts);
}

/** So many crossings are offered by name. */
const mostOffered = 5;

interface BorderStatuses {
  readonly border: Border;
  readonly statuses: readonly Status[];
}

/** Whether it is asked how the crossings are, and not what holds at all of them. */
export function isOfPlace({ words: { topics, moment, about } }: Pick<PlacelessQuestion, 'words'>): boolean {
  const [{ topic, part }] = topics;
  // When most people come is told of a border as a whole.
  // Of a holiday that has a day it is asked how the crossings are then.
  const isThen = (asked: AskedAbout) => asked.topic === 'holidays' && (moment.day ?? moment.month) !== undefined;
  return (
    topics.every((asked) => isOfState(asked) || isThen(asked)) ||
    topic === 'alerts' ||
    topic === 'admits' ||
    topic === 'overview' ||
    isWhich(topics[0], about) ||
    (topic === 'waits' && part !== 'peaks')
  );
}

/** Over which of the crossings between two countries one goes: no road of theirs is told of a border. */
function isWhich({ topic }: AskedAbout, about: PlacelessQuestion['words']['about']): boolean {
  return topic === 'way' && about.kind === 'border' && about.countries.length > 1;
}

/** What holds at every crossing of the border. */
function withRules(border: Border, question: PlacelessQuestion, parts: AnswerServices): AnswerBorder {
  const { catalogue } = parts;
  const crossings = crossingsAt(border, catalogue);
  const isOnly = catalogue.borders.length === 1;
  const base = { kind: 'border', border: borderId(border), crossings, others: [], isOnly, near: [] } as const;
  return withDirect({ ...base, ...question.told }, border.countries, sidesOf(border, catalogue), question, parts);
}

function statusesAt(
  border: Border,
  { words, asked, traveller }: PlacelessQuestion,
  { catalogue, statusAt, statementsOf }: AnswerServices,
): readonly Status[] {
  const { toward } = traveller;
  return crossingsAt(border, catalogue).map((crossing: Crossing) => {
    const moment = momentOf(words, asked, crossing, { toward, holidays: catalogue.holidays });
    const statements = statementsOf(crossing);
    const status = statusAt(crossing, statements, { traveller, moment });
    return isPast(moment) ? statusOver(status, { crossing, statements, states: [], moment }) : status;
  });
}

/** One border with its crossings, and what stands behind the others. */
function withCrossings(
  { border, statuses }: BorderStatuses,
  others: readonly Border[],
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerBorder {
  const { catalogue } = parts;
  const { told, traveller } = question;
  const { renderer } = told;
  // Of a border that is named it is told what was announced of that.
  const isUnsaid = question.words.about.kind === 'border' && question.words.about.countries.length === 0;
  // There are many, and often none of them is told of.
  const ofOthers = () => others.flatMap((other) => statusesAt(other, question, parts));
  const beside = isUnsaid && told.moment.precision !== 'now' ? ofOthers() : undefined;
  const meant = [...statuses, ...(beside ?? [])];
  const isForetold = question.words.hearsay === 'foretold' && told.moment.from > told.moment.now;
  const announced = isForetold ? foretold(border.countries, renderer, parts) : announcedOf(meant, question);
  const span = daysAsked(
    statuses.map(({ crossing }) => crossing),
    question,
    parts,
  );
  const how = {
    precision: told.moment.precision,
    traveller,
    only: onlyOf(question.words),
    isOfHours: isOfHours(question.words),
    ...given({ days: span.days }),
  };
  const ordered = renderer.overviewOrder(statuses, how);
  const crossings = ordered.map(({ crossing }) => crossing);
  const queue = told.topic === 'waits' ? queueAt(border, question, parts) : undefined;
  const rules = [...ofPeople(border, question, parts), ...rulesAt(border, question, parts)];
  // That hours may change is no answer to which posts have none.
  const isListed = how.only === 'always' && statuses.some((status) => status.state === 'open' && isAlwaysOpen(status));
  const known = inOrder(announced, isListed ? [] : rules, question);
  const lines = [expectedOn(question, parts), ...known, ...span.shut, queue?.html ?? ''];
  const first = lines.filter((line) => line !== '').join('\n');
  const last = [...(isListed ? rules : []), ...besides(border, question, parts)];
  const overview = () => {
    if (isOfOne(question) || (queue?.inVain.length ?? 0) > 0) return renderer.choose(crossings.slice(0, mostOffered));
    return renderer.overview(border.countries, statuses, how, beside ?? ofOthers());
  };
  return {
    ...{ kind: 'border', border: borderId(border), near: [], ...told },
    ...queue,
    crossings,
    statuses: ordered,
    isOnly: catalogue.borders.length === 1,
    others: others.map(borderId),
    html: told.topic === 'alerts' ? whichAlerts(ordered, renderer) : [under(first, overview()), ...last].join('\n\n'),
  };
}

/** What was announced of a holiday is what was asked of it, and comes before the rules. */
function inOrder(announced: string, rules: readonly string[], { words }: PlacelessQuestion): readonly string[] {
  return isOfHoliday(words) ? [announced, ...rules] : [...rules, announced];
}

/** What is told of the queue at a border as a whole. */
function queueAt({ countries }: Border, question: PlacelessQuestion, parts: AnswerServices) {
  const [first, ...others] = question.words.topics;
  const topics = [first, ...others.filter(({ topic }) => topic === 'waits')] as const;
  const sides = parts.catalogue.countries.filter(({ code }) => countries.includes(code));
  return withDirect({}, countries, sides, { ...question, words: { ...question.words, topics } }, parts);
}

/** The hours or the queue, and no border: they are those of one crossing, which has to be named. */
function isOfOne({ words: { about, followUp }, told: { topic, moment } }: PlacelessQuestion): boolean {
  const isUnplaced = about.kind === 'border' && about.countries.length === 0 && !followUp.saysBorder;
  return isUnplaced && moment.precision === 'now' && (topic === 'waits' || topic === 'hours');
}

function under(first: string, text: string): string {
  return first === '' ? text : `${first}\n\n${text}`;
}

/** Alerts are of one crossing: the most used are offered. */
function whichAlerts(statuses: readonly Status[], renderer: Renderer): string {
  const crossings = statuses.map(({ crossing }) => crossing).slice(0, mostOffered);
  const [first] = crossings;
  const name = first === undefined ? '' : renderer.crossingName(first);
  return `${renderer.html('alerts-offer-which', { crossing: name })}\n${renderer.choose(crossings)}`;
}

/** Several borders: how many of the crossings of each one may use. */
function withCounts(
  countries: readonly CountryCode[],
  listed: readonly BorderStatuses[],
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerBorders {
  const { told, traveller } = question;
  const announced = announcedOf(
    listed.flatMap(({ statuses }) => statuses),
    question,
  );
  const rules = isOfHours(question.words) ? listed.flatMap(({ border }) => rulesAt(border, question, parts)) : [];
  const known = inOrder(announced, rules, question);
  const span = daysAsked(
    listed.flatMap(({ statuses }) => statuses.map(({ crossing }) => crossing)),
    question,
    parts,
  );
  const first = [expectedOn(question, parts), ...known, ...span.shut].filter((line) => line !== '').join('\n');
  const how = {
    precision: told.moment.precision,
    traveller,
    only: onlyOf(question.words),
    isOfHours: isOfHours(question.words),
    ...given({ days: span.days }),
  };
  return {
    ...{ kind: 'borders', border: countries.length === 0 ? everyBorder : `${countries[0]}-*`, near: [], ...told },
    crossings: listed.flatMap(({ statuses }) => statuses.map(({ crossing }) => crossing)),
    borders: listed.map(({ border }) => borderId(border)),
    html: under(
      first,
      told.renderer.borders(
        listed.map(({ border, statuses }) => ({ countries: border.countries, statuses })),
        how,
      ),
    ),
  };
}
