import type { DateTime } from 'luxon';
import type { Answer } from '#answer/answer.ts';
import { referenceText, textIn } from '#domain/crossing.ts';
import type { Passage } from '#domain/passage.ts';
import type { Attribution, Source, Statement, WarningStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { MonthDay } from '#domain/time/dated.ts';
import { plain } from '#render/html.ts';

/** The answer for programs. Times are ISO 8601 with offset, in the first post's zone; what is not known is `null`. */
export function jsonOf(answer: Answer, sources: readonly Source[]): object {
  const text = plain(answer.html);
  if (answer.kind !== 'answer') {
    const crossings = answer.kind === 'choose' ? answer.crossings.map(({ id }) => id) : [];
    return { kind: answer.kind, crossings, at: null, topic: answer.topic, status: null, text };
  }
  const { kind, crossing, status, topic, language, passage } = answer;
  const told = (by: Attribution) => byOf(by, language, sources);
  return {
    kind,
    crossings: [crossing.id],
    at: iso(status.at),
    topic,
    status: statusOf(status, told, language),
    ...(passage === undefined ? {} : { passage: passageIn(passage) }),
    text,
  };
}

function passageIn({ arrivals, slackMinutes, latestDeparture, estimated, verdict }: Passage): object {
  return {
    arrivals: arrivals.map(({ post, at }) => ({ post: post.id, at: iso(at) })),
    slackMinutes,
    latestDeparture: latestDeparture && iso(latestDeparture),
    estimated,
    verdict,
  };
}

function statusOf(status: Status, told: (by: Attribution) => object, language: string): object {
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
  };
}

/** To the second: the present has more, and nobody asks for it. */
function iso(moment: DateTime): string | null {
  return moment.startOf('second').toISO({ suppressMilliseconds: true });
}

/** The key of the source where it is one of ours, and the name people read. */
function byOf(by: Attribution, language: string, sources: readonly Source[]): object {
  const known = sources.some(({ id }) => id === by.who);
  return {
    ...(known ? { source: by.who } : {}),
    who: textIn(by.name, language),
    kind: by.kind,
    date: by.date?.text ?? null,
    url: by.url ?? null,
    ...(by.via === undefined ? {} : { via: by.via }),
  };
}

function warningOf({ text, cause, from, until }: WarningStatement, language: string): object {
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
