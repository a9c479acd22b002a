import type { Traffic } from '#domain/statement.ts';
import { isSureName } from './names/finder.ts';
import type { AspectSaid } from './parts/aspects.ts';
import type { Beside } from './parts/weighing.ts';
import type { AskedMoment, Found } from './question.ts';
import { says } from './text/lexicon.ts';
import type { TextRead } from './text-read.ts';

interface OfQuestion {
  readonly found: Found;
  readonly hasPlates: boolean;
  readonly isJourney: boolean;
  readonly aspects: readonly AspectSaid[];
}

/** What else was read that tells what the topics mean together. */
export function besideTopics(
  { tokens, readings, read, matches }: TextRead,
  traffic: Traffic | undefined,
  { found, hasPlates, isJourney, aspects }: OfQuestion,
): Beside {
  const { moment, used } = read;
  return {
    traffic,
    hasPlates,
    hasDay: isOtherDay(moment),
    isNear: !isOtherDay(moment) && moment.month === undefined,
    saysNow:
      Object.keys(moment).length === 0 &&
      readings.some(({ meaning }) => meaning.kind === 'moment' && meaning.role === 'now'),
    isLater: moment.day !== undefined && !('inDays' in moment.day && moment.day.inDays < 2),
    hasSum: tokens.some(({ number, text }, at) => number && !used.has(at) && Number(text) >= leastSum),
    hasPlace: found.kind !== 'none',
    hasWay: isJourney || matches.filter(isSureName).length > 1,
    isCitizen: (says(readings, 'citizenship') || says(readings, 'citizens')) && !says(readings, 'border'),
    saysBorder: says(readings, 'border'),
    passes: says(readings, 'passing'),
    carries: says(readings, 'carrying'),
    saysTime: says(readings, 'when') || Object.keys(moment).length > 0,
    hasPeople: says(readings, 'citizenship') || says(readings, 'foreigners'),
    asksWhether: says(readings, 'yesNo'),
    asksOpenly: says(readings, 'openly'),
    compares: !isJourney && found.kind === 'choose' && matches.filter(isSureName).length > 1,
    saysChild: readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.part === 'children'),
    isTeenager: tokens.some(
      ({ number, text }, at) => number && !used.has(at) && Number(text) >= 14 && Number(text) < 18,
    ),
    hasTwoPapers: (['passport', 'id-card'] as const).every((part) =>
      readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.part === part),
    ),
    narrows: (aspect) => aspects.some((one) => one.aspect === aspect),
    hasSeason: (moment.since === true || moment.until !== undefined) && isSeason(moment),
  };
}

/** Another day than today, or a stretch of days. */
function isOtherDay({ day, period, season }: AskedMoment): boolean {
  return period !== undefined || season !== undefined || (day !== undefined && !('inDays' in day && day.inDays === 0));
}

function isSeason({ month, season, until }: AskedMoment): boolean {
  return (month ?? season ?? until?.month ?? until?.season) !== undefined;
}

/** Less is no sum that anybody declares. */
const leastSum = 1000;
