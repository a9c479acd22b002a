import type { DateTime } from 'luxon';
import type { Notice } from '#domain/alerts/notice.ts';
import { type AnnouncementContext, type AnnouncementField, type Answers, type Draft, zoneOf } from './draft.ts';

type Written = Record<string, unknown>;

/** The statement as the data would have it, when nothing is missing. Without a word when it was said, that was today. */
export function encodeStatement({ answers }: Draft, context: AnnouncementContext): Written {
  return {
    says: answers.says,
    ...newsOf(answers),
    ...filled({ since: answers.since, until: answers.until, cause: answers.cause, ends: answers.ends }),
    ...(answers.text === undefined ? {} : { text: JSON.parse(answers.text) }),
    ...scopeOf(answers.scope ?? ''),
    by: byOf(answers, context),
  };
}

/** The answers that would have led to a notice, for whoever corrects it. */
export function decodeStatement({ crossing, written }: Notice): Answers {
  const by = (written['by'] ?? {}) as Record<string, string>;
  const { says } = written as { says: string };
  return {
    crossing,
    says,
    what: newsIn(written),
    ...only(['since', 'until', 'cause', 'ends'], written),
    ...(written['text'] === undefined ? {} : { text: JSON.stringify(written['text']) }),
    scope: scopeIn(written),
    who: by['source'] ?? by['who'] ?? '',
    ...only(['kind', 'via'], by),
    ...(by['date'] === undefined ? {} : { said: by['date'] }),
    link: by['url'] ?? '',
  };
}

/** The question whose answer a problem of the statement is about. */
export function fieldAtPath(path: readonly (string | number)[], says: string | undefined): AnnouncementField {
  const [field] = path;
  if (field === 'since' || field === 'until' || field === 'cause' || field === 'text') return field;
  if (field === 'by') return path[1] === 'url' ? 'link' : 'who';
  const isNews =
    says === 'admits' || field === undefined || !['posts', 'toward', 'people', 'traffic'].includes(String(field));
  return isNews ? 'what' : 'scope';
}

function newsOf({ says, what = '' }: Answers): Written {
  switch (says) {
    case 'hours':
      return { hours: what };
    case 'season': {
      const [from, to] = what.split('..');
      return { season: to === undefined ? what : { from, to } };
    }
    case 'admits':
      return what === 'everyone' || what === 'citizens' ? { people: what } : { traffic: what.split(',') };
    case 'closed':
    case 'warning':
      return { from: what };
    default:
      return { date: what };
  }
}

function newsIn(written: Readonly<Written>): string {
  const { says, hours, season, people, traffic, from, date } = written as Record<string, string> & {
    season?: { from: string; to: string } | 'year-round';
    traffic?: readonly string[];
  };
  if (says === 'hours') return hours ?? '';
  if (says === 'season') return typeof season === 'object' ? `${season.from}..${season.to}` : 'year-round';
  if (says === 'admits') return people ?? traffic?.join(',') ?? '';
  return from ?? date ?? '';
}

function scopeOf(scope: string): Written {
  const words = scope.split(' ');
  const after = (head: string) => words[words.indexOf(head) + 1] ?? '';
  const people = after('for');
  return {
    ...(words.includes('at') ? { posts: after('at').split(',') } : {}),
    ...(words.includes('toward') ? { toward: after('toward') } : {}),
    ...(words.includes('for') ? { people: /^[a-z]/.test(people) ? people : people.split(',') } : {}),
    ...(words.includes('only') ? { traffic: after('only').split(',') } : {}),
  };
}

function scopeIn(written: Readonly<Written>): string {
  if (written['says'] === 'admits') return '';
  const part = (head: string, value: unknown) => (value === undefined ? [] : [`${head} ${String(value)}`]);
  const { posts, toward, people, traffic } = written;
  return [...part('at', posts), ...part('toward', toward), ...part('for', people), ...part('only', traffic)].join(' ');
}

function byOf(answers: Answers, context: AnnouncementContext): Written {
  const { who, kind, via, link } = answers;
  const isKnown = context.sources.some(({ id }) => id === who);
  const date = answers.said || dayOf(context.now, zoneOf(answers, context));
  return { ...(isKnown ? { source: who } : { who, kind }), date, ...filled({ via, url: link }) };
}

function dayOf(now: DateTime, zone: string): string {
  return now.setZone(zone).toISODate() ?? '';
}

function filled(fields: Readonly<Record<string, string | undefined>>): Written {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

function only(keys: readonly string[], from: Readonly<Written>): Record<string, string> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, String(from[key])]));
}
