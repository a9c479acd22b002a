import { type Crossing, referenceText, textIn } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Passage } from '#domain/passage.ts';
import { idsOnWay, isOnWay } from '#domain/roads/on-way.ts';
import type { StateOfSpan } from '#domain/seasons/span.ts';
import type { Attribution, Source, Statement, WarningStatement } from '#domain/statement.ts';
import { openness, type Status } from '#domain/status.ts';
import type { MonthDay } from '#domain/time/dated.ts';
import { askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Answer } from '../answer.ts';
import type { AnswerRoute } from '../question.ts';
import type { AnswerJson, AttributionJson, PassageJson, StatusJson } from '../schema.ts';
import { isOverDays } from '../states.ts';
import { iso } from './iso.ts';
import { travellersIn } from './json-travellers.ts';

/** The answer for programs. Times are ISO 8601 with offset, in the first post's zone; what is not known is `null`. */
export function jsonOf(answer: Answer, sources: readonly Source[]): AnswerJson {
  const { language, unread, direct = null } = answer;
  const told = { language, direct, unread, text: plain(answer.html) };
  const statusFor = (status: Status) => statusOf(status, (by) => byOf(by, language, sources), language);
  switch (answer.kind) {
    case 'answer': {
      const { crossing, status, passage, states } = answer;
      return {
        ...{ kind: 'answer', crossings: [crossing.id], ...readOf(answer, status.at), status: statusFor(status) },
        ...(states === undefined ? {} : { states: states.map(stateIn) }),
        ...(passage === undefined ? {} : { passage: passageIn(passage) }),
        ...told,
      };
    }
    case 'choose': {
      const { statuses } = answer;
      const [first] = statuses ?? [];
      const read = { crossings: idsOf(answer), ...readOf(answer, first?.at) };
      if (statuses === undefined || first === undefined) return { kind: 'choose', ...read, status: null, ...told };
      return { kind: 'answer', ...read, status: statusFor(first), statuses: statuses.map(statusFor), ...told };
    }
    case 'border':
    case 'borders': {
      const { border } = answer;
      return { kind: 'border', border, crossings: idsOf(answer), ...readOf(answer), status: null, ...told };
    }
    case 'country': {
      const { country } = answer;
      return { kind: 'country', country, crossings: idsOf(answer), ...readOf(answer), status: null, ...told };
    }
    case 'route': {
      const { options } = answer;
      const first = options[0]?.crossings[0]?.status;
      const route = routeOf(answer, statusFor);
      const read = readOf(answer, first?.at);
      const crossings = idsOf(answer);
      return {
        kind: 'route',
        route,
        crossings,
        ...read,
        status: first === undefined ? null : statusFor(first),
        ...told,
      };
    }
    case 'placeless':
      return { kind: 'answer', crossings: [], ...readOf(answer), status: null, ...told };
    case 'none':
    case 'smalltalk':
      return { kind: answer.kind, crossings: [], ...readOf(answer), status: null, ...told };
  }
}

function routeOf({ from, to, over, without, options }: AnswerRoute, statusFor: (status: Status) => StatusJson) {
  return {
    ...{ from: from.id, to: to.id },
    ...(over.length === 0 ? {} : { over: over.map((named) => named.flatMap(idsOnWay)) }),
    ...(without === undefined ? {} : { without: without.flatMap(idsOnWay) }),
    options: options.map((way) => {
      const named = over.find((one) => one.every((part) => isOnWay(way, part)));
      return { ...optionOf(way, statusFor), ...given({ over: named?.flatMap(idsOnWay) }) };
    }),
  };
}

function optionOf(
  { crossings, km, minutes, estimated }: AnswerRoute['options'][number],
  statusFor: (status: Status) => StatusJson,
) {
  const [first] = crossings;
  const statuses = crossings.map(({ status }) => status);
  const least = statuses.toSorted((one, other) => openness[one.state] - openness[other.state])[0];
  return {
    ...{ crossings: idsOf({ crossings: crossings.map(({ crossing }) => crossing) }), km, minutes },
    estimated: Number(estimated.toFixed(2)),
    status: least === undefined ? null : statusFor(least),
    statuses: statuses.map(statusFor),
    arrival: first === undefined ? null : iso(first.arrival),
  };
}

const idsOf = ({ crossings }: { readonly crossings: readonly Crossing[] }) => crossings.map(({ id }) => id);

/** What was understood, part by part. `at`: the moment that its status stands for, where it has one. */
function readOf(answer: Answer, at = answer.moment.at) {
  const { topics, traveller, travellerFrom, moment } = answer;
  const { from, until, said } = moment;
  const topic = askedKey(answer);
  return {
    about: aboutOf(answer),
    at: iso(at),
    topic,
    topics: [...new Set([topic, ...topics.slice(1).map(askedKey)])],
    traveller: { ...given(traveller), from: travellerFrom },
    moment: { from: iso(from), until: until && iso(until), precision: precisionOf(moment), said },
  };
}

function aboutOf(answer: Answer): AnswerJson['about'] {
  switch (answer.kind) {
    case 'answer':
      return { crossings: [answer.crossing.id] };
    case 'choose':
      return { crossings: idsOf(answer) };
    case 'border':
    case 'borders':
      return { border: answer.border };
    case 'country':
      return { country: answer.country };
    case 'route':
      return { journey: { from: answer.from.id, to: answer.to.id } };
    case 'none':
    case 'placeless':
    case 'smalltalk':
      return null;
  }
}

function precisionOf({ from, until, precision }: Answer['moment']): AnswerJson['moment']['precision'] {
  if (until === null || precision === 'month' || isOverDays({ from, until })) return 'span';
  if (precision === 'day') return 'day';
  if (until > from) return 'span';
  return precision === 'now' ? 'now' : 'minute';
}

function stateIn({ from, until, state }: StateOfSpan) {
  return { from: iso(from), until: iso(until), state };
}

function passageIn({ arrivals, slackMinutes, latestDeparture, estimated, verdict }: Passage): PassageJson {
  return {
    arrivals: arrivals.map(({ post, at }) => ({ post: post.id, at: iso(at) })),
    slackMinutes,
    latestDeparture: latestDeparture && iso(latestDeparture),
    estimated,
    verdict,
  };
}

function statusOf(status: Status, told: (by: Attribution) => AttributionJson, language: string): StatusJson {
  return {
    crossing: status.crossing.id,
    state: status.state,
    because: status.because,
    sure: status.sure,
    until: status.until && iso(status.until),
    next: status.next && iso(status.next),
    lastHeard: status.lastHeard?.date.text ?? null,
    admits: status.admits,
    limits: status.limits,
    posts: status.posts.map(({ post, state, today }) => ({ id: post.id, zone: post.zone, state, today })),
    window: status.window.map(([from, to]) => [iso(from), iso(to)]),
    warnings: status.warnings.map((warning) => ({ ...warningOf(warning, language), by: told(warning.by) })),
    evidence: status.evidence.map(({ statement, decides, conflicts }) => ({
      says: statement.says,
      value: valueSaid(statement),
      decides,
      conflicts,
      by: told(statement.by),
    })),
    ...given({ doubt: status.doubt, travellers: travellersIn(status) }),
  };
}

/** The key of the source where it is one of ours, and the name people read. */
function byOf(by: Attribution, language: string, sources: readonly Source[]): AttributionJson {
  const known = sources.some(({ id }) => id === by.who);
  return {
    ...(known ? { source: by.who } : {}),
    who: textIn(by.name, language),
    kind: by.kind,
    date: by.date?.text ?? null,
    url: by.url ?? null,
    ...(by.via === undefined ? {} : { via: textIn(by.via, language) }),
  };
}

function warningOf({ text, cause, from, until }: WarningStatement, language: string) {
  return { text: textIn(text, language), cause, from: from.text, until: until?.text ?? null };
}

/** What was said, as short as the data has it: `24/7`, `05-01..10-31`, `2026-05`. */
function valueSaid(statement: Statement): string {
  switch (statement.says) {
    case 'hours':
      return statement.hours.text;
    case 'season':
      return statement.season === 'year-round' ? 'year-round' : days(statement.season.from, statement.season.to);
    case 'closed': {
      const { period } = statement;
      return period.every === 'year'
        ? days(period.from, period.until)
        : `${period.from.text}..${period.until?.text ?? ''}`;
    }
    case 'admits':
      return [statement.admits.people, statement.admits.traffic?.join(',')].filter(Boolean).join(' ');
    case 'warning':
      return referenceText(statement.text);
    case 'opens':
    case 'closes':
    case 'works':
    case 'queue':
      return statement.date.text;
  }
}

function days(from: MonthDay, to: MonthDay): string {
  return `${monthDay(from)}..${monthDay(to)}`;
}

function monthDay({ month, day }: MonthDay): string {
  return [month, day].map((number) => String(number).padStart(2, '0')).join('-');
}
