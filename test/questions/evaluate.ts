import { readFileSync } from 'node:fs';
import { askedKey } from '#domain/topic.ts';
import type { Understand, Understanding } from '#search/question.ts';
import { offered } from '../search/evaluation.ts';

/** A question as somebody typed it, and what they meant by it. `now` is Friday 27 November 2026, noon in Bishkek. */
export interface Expected {
  readonly q: string;
  readonly lang: string;
  readonly about: string | readonly string[] | null;
  readonly topic: string;
  readonly moment: string;
  readonly traveller: { readonly toward?: string; readonly traffic?: string; readonly people?: string };
  readonly kind: string;
  readonly journey?: { readonly from: string; readonly to: string };
}

type Aspect = 'about' | 'topic' | 'traveller' | 'language';

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
    traveller: isTraveller(expected, read),
    language: read.language === expected.lang,
  };
}

function isAbout({ about, journey }: Expected, { found, about: read }: Understanding): boolean {
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

function isTopicRight({ topic }: Expected, { topics: [first], traveller }: Understanding): boolean {
  if (topic === '-') return true;
  const key = askedKey(first);
  if (topic === 'emergency') return true;
  if (topic.startsWith('admits/') && (key === 'status' || key === 'admits')) {
    return traveller.traffic === topic.slice(7) || (topic === 'admits/foreigners' && traveller.people !== undefined);
  }
  return key === topic || first.topic === topic || (alike[topic] ?? []).includes(key);
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
