import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { askedKey } from '#domain/topic.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import type { Understand, Understanding } from '#search/question.ts';
import { offered, ourCatalogue } from '../search/evaluation.ts';

/** A question as somebody typed it, and what they meant by it. `now` is Friday 27 November 2026, noon in Bishkek. */
export interface Expected {
  readonly q: string;
  readonly lang: string;
  readonly about: string | readonly string[] | null;
  /** Several where each of them answers the question. */
  readonly topic: string | readonly string[];
  readonly moment: string;
  readonly traveller: { readonly toward?: string; readonly traffic?: string; readonly people?: string };
  readonly kind: string;
  readonly journey?: { readonly from: string; readonly to: string };
}

export const aspects = ['about', 'topic', 'moment', 'traveller', 'language'] as const;
type Aspect = (typeof aspects)[number];

export function readQuestions(half: 'first' | 'second' | 'third'): readonly Expected[] {
  const lines = readFileSync(new URL(`./${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Expected);
}

/** Which aspects of a question were read as it was meant. */
function judged(expected: Expected, read: Understanding): Readonly<Record<Aspect, boolean>> {
  return {
    about: isAbout(expected, read),
    topic: isTopicRight(expected, read),
    moment: isMoment(expected, read),
    traveller: isTraveller(expected, read),
    language: read.language === expected.lang,
  };
}

function isAbout({ about, journey }: Expected, { found, about: read, talk }: Understanding): boolean {
  if (Array.isArray(about)) return about.every((id) => offered(found).includes(id));
  switch (about) {
    case null:
      return read.kind === 'unsaid' || read.kind === 'border';
    case 'journey':
      return read.kind === 'crossings' || isSameJourney(journey, read);
    case 'elsewhere':
      return read.kind === 'elsewhere' || read.kind === 'nothing';
    case 'none':
      return read.kind === 'nothing' || read.kind === 'elsewhere' || read.kind === 'smalltalk';
    case 'smalltalk':
      return read.kind === about || (talk !== undefined && talk !== 'offTopic');
    case 'emergency':
      return read.kind === about;
    case 'KG':
    case 'KZ':
      return (read.kind === 'country' && read.country === about) || read.kind === 'border';
    case 'KG-KZ':
    case 'KG-*':
    case 'KZ-*':
      return read.kind === 'border' || read.kind === 'unsaid';
    default:
      return offered(found)[0] === about;
  }
}

/** Both ends are the places that were meant; a question that says no journey in so many words has none to compare. */
function isSameJourney(journey: Expected['journey'], read: Understanding['about']): boolean {
  if (read.kind !== 'journey' || journey === undefined) return false;
  return read.from[0]?.id === journey.from && read.to[0]?.id === journey.to;
}

/** The same answer serves both. */
const alike: Readonly<Record<string, readonly string[]>> = {
  status: ['hours', 'season', 'overview', 'admits', 'news'],
  hours: ['status'],
  season: ['status'],
  overview: ['status', 'hours', 'season'],
  news: ['status', 'overview'],
  'waits/now': ['waits', 'trucks/waits'],
  'waits/usual': ['waits'],
  'trucks/waits': ['waits', 'waits/now', 'waits/usual'],
  way: ['distance'],
};

function isTopicRight({ topic }: Expected, read: Understanding): boolean {
  return [topic].flat().some((one) => isTopic(one, read));
}

function isTopic(topic: string, { topics: [first], traveller }: Understanding): boolean {
  if (topic === '-') return true;
  const key = askedKey(first);
  if (topic === 'emergency') return true;
  if (topic === 'status' && first.topic === 'admits' && first.part === traveller.traffic) return true;
  if (topic.startsWith('admits/') && (key === 'status' || key === 'admits')) {
    return traveller.traffic === topic.slice(7) || (topic === 'admits/foreigners' && traveller.people !== undefined);
  }
  return key === topic || first.topic === topic || (alike[topic] ?? []).includes(key);
}

const present = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const { holidays } = ourCatalogue();

/** What is not understood is said; what does not exist is a problem of its own; a journey's hour may be that of its start. */
function isMoment({ moment: meant }: Expected, { moment, conditions }: Understanding): boolean {
  if (meant === 'unread') return conditions.length > 0;
  const read = resolveMoment(moment, present, 'Asia/Bishkek', holidays);
  if (meant === 'impossible') return read.problem !== undefined;
  if (meant === 'now') return read.precision === 'now';
  const [from = '', until] = meant.split('..');
  const begins = read.from.toFormat(meant.includes('T') ? "yyyy-MM-dd'T'HH:mm" : 'yyyy-MM-dd');
  const last = read.until?.minus({ milliseconds: 1 }).toISODate() ?? '';
  return begins.startsWith(from) && (until === undefined || last === until);
}

function isTraveller({ traveller }: Expected, { traveller: read }: Understanding): boolean {
  return (['toward', 'traffic', 'people'] as const).every(
    (part) => traveller[part] === undefined || traveller[part] === read[part],
  );
}

/** Which share of the questions was read as it was meant, by aspect, and which were not. */
export function sharesOf(questions: readonly Expected[], understand: Understand) {
  const read = questions.map((expected) => ({ expected, right: judged(expected, understand(expected.q)) }));
  return (aspect: Aspect) => ({
    share: read.filter(({ right }) => right[aspect]).length / read.length,
    misses: read.flatMap(({ expected, right }) => (right[aspect] ? [] : [`${expected.lang}: ${expected.q}`])),
  });
}

/** Talk of other things that is offered a crossing all the same. */
export function falsePositives(questions: readonly Expected[], understand: Understand): readonly string[] {
  const idle = questions.filter(({ about }) => about === 'none' || about === 'elsewhere' || about === 'smalltalk');
  return idle.filter(({ q }) => understand(q).found.kind !== 'none').map(({ q }) => q);
}
