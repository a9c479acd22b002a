import { type CountryCode, type Crossing, referenceText } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { LastAbout, LastQuestion } from '#domain/ports/last-questions.ts';
import type { Traveller } from '#domain/question.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { crossingsIn, type Understanding } from '#search/question.ts';
import { journeyGround } from '../drive.ts';
import { momentOf } from '../moment.ts';
import { impliesJourney, journeyOf } from '../parse-journey.ts';
import type { AnswerServices, Asked, MomentRead } from '../question.ts';

/** A question as it is answered. */
interface Answered extends AskedAbout {
  readonly words: Understanding;
  readonly asked: Asked;
  readonly traveller: Traveller;
  readonly language: string;
}

/** What the next question may leave out; `undefined` where this one was about nothing of ours. */
export function leftBy(answered: Answered, parts: AnswerServices): LastQuestion | undefined {
  const { words, asked, traveller, language } = answered;
  const crossings = crossingsOf(answered, parts);
  const about = aboutOf(answered, crossings);
  if (about === undefined) return undefined;
  const isAsked = words.found.kind === 'choose' && words.found.isNamed !== true && asked.crossing === undefined;
  const [first = parts.catalogue.crossings[0]] = crossings;
  const moment = first && momentLeft(words, asked, first, traveller, parts);
  const journey = first && journeyLeft(answered, first, parts);
  const { topic, part } = answered;
  return {
    at: asked.now.toMillis(),
    about,
    topic: journey === undefined ? { topic, ...given({ part }) } : { topic: 'makeit' },
    traveller: isImplied(answered) ? { ...traveller, traffic: undefined } : traveller,
    language,
    ...given({ moment, journey, asks: isAsked ? ('crossing' as const) : undefined }),
    ...(words.followUp.isBack ? { isBack: true as const } : {}),
  };
}

/** Who asks about insurance may have said that they ride a motorcycle, or say so next: no car was named. */
function isImplied({ words, asked, topic }: Answered): boolean {
  return topic === 'vehicles' && !words.followUp.saysVehicle && asked.traveller?.traffic === undefined;
}

function crossingsOf({ words, asked }: Answered, { catalogue }: AnswerServices): readonly Crossing[] {
  if (asked.crossing !== undefined) return catalogue.crossings.filter(({ id }) => id === asked.crossing);
  return crossingsIn(words.found);
}

function aboutOf({ words, asked }: Answered, crossings: readonly Crossing[]): LastAbout | undefined {
  const { about } = words;
  const ids = crossings.map(({ id }) => id);
  if (asked.crossing !== undefined) return { kind: 'crossings', crossings: ids };
  switch (about.kind) {
    case 'crossings': {
      return { kind: 'crossings', crossings: ids };
    }
    case 'border':
    case 'country':
      return about;
    case 'journey': {
      const [[from], [to]] = [about.from, about.to];
      return from && to && { kind: 'journey', from: from.id, to: to.id };
    }
    case 'unsaid':
      return { kind: 'nothing' };
    case 'emergency':
    case 'smalltalk':
    case 'elsewhere':
      return undefined;
    case 'nothing':
      // Which crossing is meant was asked back.
      return crossings.length > 0 ? { kind: 'nothing' } : undefined;
  }
}

function momentLeft(
  words: Understanding,
  asked: Asked,
  crossing: Crossing,
  { toward }: { readonly toward?: CountryCode | undefined },
  { catalogue }: AnswerServices,
): LastQuestion['moment'] {
  const read: MomentRead = momentOf(words, asked, crossing, { toward, holidays: catalogue.holidays });
  const { at, from, until, precision } = read;
  if (precision === 'now') return undefined;
  return { at: at.toMillis(), from: from.toMillis(), until: until?.toMillis() ?? null, precision };
}

function journeyLeft(
  { words, asked, traveller, topic }: Answered,
  crossing: Crossing,
  parts: AnswerServices,
): LastQuestion['journey'] {
  if (topic !== 'makeit' && !impliesJourney({ ...words, topic }, crossing)) return undefined;
  const journey = journeyOf(words, asked, crossing, { traveller, ...journeyGround(parts, asked.now) });
  if (typeof journey === 'string') return undefined;
  const { from, leave, arrive } = journey;
  const said = words.moment.time !== undefined || asked.leave !== undefined || asked.arrive !== undefined;
  return given({
    from: from && referenceText(from.name),
    leave: said ? (leave?.toISO() ?? undefined) : undefined,
    arrive: said ? (arrive?.toISO() ?? undefined) : undefined,
  });
}
