import { type Catalogue, type Crossing, crossingsById, mostUsed } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isFollowed, type LastQuestion } from '#domain/ports/last-questions.ts';
import { anybody, completed, type Traveller } from '#domain/question.ts';
import { countryAsPlace } from '#domain/roads/place.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Understanding } from '#search/question.ts';
import { isOfState } from '../direct/admits.ts';
import type { Asked, Continued } from '../question.ts';
import { turned } from './back.ts';
import { withJourney, withOtherEnd, withTown } from './journey.ts';
import { momentTaken, onDayOfLast } from './moment.ts';
import { placeOf } from './place.ts';

/** As many crossings are offered to whoever goes on from nothing. */
const offered = 3;

/**
 * A question with what it leaves to the last one: what it is about, its topic and the traveller; the moment only where it
 * goes on ("and …") with another topic, place or traveller and has no word of time. Own words always win.
 */
export function continued(read: Understanding, asked: Asked, catalogue: Catalogue): Continued {
  const { last } = asked;
  const before = last !== undefined && isFollowed(last, asked.now.toMillis()) ? last : undefined;
  const words = withOtherEnd(withTown(asPeople(read, asked), asked), before, catalogue);
  const alone: Continued = { words, asked, inherited: { about: false, traveller: anybody } };
  const { kind } = words.about;
  if (asked.crossing !== undefined || kind === 'emergency' || kind === 'smalltalk') return alone;
  const fresh = before && words.followUp.isBack ? turned(before, catalogue) : before;
  const place = placeOf(words, fresh, catalogue);
  if (place === 'missing') return { ...alone, words: askedBack(words, last, catalogue) };
  if (fresh === undefined || place === 'noise') return alone;
  const about = place === 'before' ? aboutBefore(fresh, words, catalogue) : {};
  const goesOn = words.followUp.goesOn || place === 'before' || fresh.asks === 'crossing';
  const topics = words.followUp.isBack || (goesOn && !saysTopic(words)) ? topicsAfter(words, fresh) : words.topics;
  const traveller = travellerTaken(words, asked, fresh, place === 'before');
  const moment = momentTaken(words, asked, fresh, catalogue);
  const filled = {
    words: { ...words, ...about, topics, ...ridden(words, traveller), moment: onDayOfLast(words, fresh, catalogue) },
    asked: { ...asked, ...given({ moment }), traveller: completed(asked.traveller ?? anybody, traveller) },
    inherited: {
      about: place === 'before' && fresh.about.kind !== 'nothing',
      traveller,
      ...given({ moment }),
    },
  };
  return withJourney(filled, fresh);
}

/** "And a Kazakh?": after what turns on whose passport one has, a people is whose. */
function asPeople(read: Understanding, { last, now }: Asked): Understanding {
  const { people } = read.followUp;
  if (people === undefined || last === undefined || !isFollowed(last, now.toMillis())) return read;
  if (!ofPeople.has(last.topic.topic)) return read;
  const { toward: _, traffic, ...whose } = read.traveller;
  const traveller = { ...whose, people, traffic: read.followUp.saysVehicle ? traffic : undefined };
  const followUp = { ...read.followUp, saysTopic: false };
  return { ...read, about: { kind: 'nothing' }, traveller, followUp };
}

/** It goes on from what nobody remembers: which crossing? The last that was asked about comes first, then the most used. */
function askedBack(words: Understanding, last: LastQuestion | undefined, catalogue: Catalogue): Understanding {
  const ids = last?.about.kind === 'crossings' ? last.about.crossings : [];
  const before = crossingsById(catalogue, ids);
  const crossings = [...new Set([...before, ...mostUsed(catalogue, offered)])].slice(0, offered);
  return { ...words, about: { kind: 'nothing' }, found: { kind: 'choose', crossings } };
}

function aboutBefore(
  { about, topic }: LastQuestion,
  words: Understanding,
  catalogue: Catalogue,
): Pick<Understanding, 'about' | 'found'> {
  const found = { kind: 'none', near: [] } as const;
  switch (about.kind) {
    case 'crossings': {
      const all = crossingsById(catalogue, about.crossings);
      // "To Uzbekistan": of several that were offered those are meant that lead there.
      const there = all.filter((crossing) => goesTo(crossing, words.traveller.toward));
      const crossings = there.length > 0 ? there : all;
      const [first] = crossings;
      if (first === undefined) return { about: { kind: 'nothing' }, found };
      if (crossings.length === 1)
        return { about: { kind: 'crossings' }, found: { kind: 'answer', crossing: first, via: 'name' } };
      return { about, found: { kind: 'choose', crossings, isNamed: true } };
    }
    case 'border':
    case 'country':
      return { about, found };
    case 'journey': {
      const named = [...catalogue.places, ...catalogue.countries.map(countryAsPlace)];
      const [from, to] = [about.from, about.to].map((id) => named.filter((place) => place.id === id));
      return { about: { kind: 'journey', from: from ?? [], to: to ?? [] }, found };
    }
    case 'nothing':
      return { about: isOfState(topic) ? { kind: 'border', countries: [] } : { kind: 'unsaid' }, found };
  }
}

/** What asks for another sight of the same answer is not asked again of another day. */
const sights: ReadonlySet<AskedAbout['topic']> = new Set(['why', 'map', 'alerts'] as const);

/** What turns on how one travels, and what on whose passport one has. */
const ofTraffic: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['status', 'hours', 'season', 'makeit', 'way', 'overview', 'admits', 'procedure', 'customs', 'fees'] as const),
  ...(['waits', 'peaks', 'trucks', 'vehicles', 'road', 'transport', 'distance'] as const),
]);
const ofPeople: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['status', 'hours', 'season', 'makeit', 'way', 'overview', 'admits', 'procedure', 'customs'] as const),
  ...(['documents', 'vehicles'] as const),
]);

/** "And Germans?", "а русским?", "and by bicycle?" say who, and not what they ask. */
function saysTopic({ followUp, topics: [first], traveller }: Understanding): boolean {
  const isOfWhom = first.topic === 'about' || (first.topic === 'languages' && followUp.goesOn);
  // "Кытайгачы?" names a country and nothing that is asked of it.
  const isWhere = first.topic === 'overview' && followUp.goesOn && !followUp.saysBorder;
  return followUp.saysTopic && !isWhere && !(isOfWhom && traveller.people !== undefined);
}

function topicsAfter({ topics, traveller }: Understanding, { topic, about }: LastQuestion): Understanding['topics'] {
  const [unsaid] = topics;
  const isOther =
    (traveller.traffic !== undefined && !ofTraffic.has(topic.topic)) ||
    (traveller.people !== undefined && !ofPeople.has(topic.topic));
  // A country has no state: after a visa for it, "by lorry" asks about the visa.
  if (isOther && about.kind !== 'country') return [{ topic: 'status' }];
  if (sights.has(topic.topic) || (unsaid.topic === 'season' && isOfState(topic))) return topics;
  return [topic];
}

/** Without what the words or the options say, and without a direction that the crossing has not. */
function travellerTaken(words: Understanding, asked: Asked, last: LastQuestion, isSameAbout: boolean): Traveller {
  const said = completed(words.traveller, asked.traveller ?? {});
  const { found, from, followUp } = words;
  const isImplied = !followUp.saysVehicle && asked.traveller?.traffic === undefined;
  const isWay = from !== undefined || followUp.town !== undefined;
  // Which way a journey goes is said by its ends.
  const isJourney = last.about.kind === 'journey';
  const leads = isSameAbout || (found.kind === 'answer' && goesTo(found.crossing, last.traveller.toward));
  return given({
    toward: said.toward === undefined && leads && !isWay && !isJourney ? last.traveller.toward : undefined,
    traffic: said.traffic === undefined || isImplied ? last.traveller.traffic : undefined,
    people: said.people === undefined ? last.traveller.people : undefined,
  });
}

/** What a topic implies is not said: by what they said they travel stays. */
function ridden({ traveller }: Understanding, { traffic }: Traveller): Pick<Understanding, 'traveller'> {
  const isImplied = traveller.traffic !== undefined && traffic !== undefined;
  return { traveller: isImplied ? { ...traveller, traffic } : traveller };
}

function goesTo({ posts }: Crossing, toward: Traveller['toward']): boolean {
  return posts.some(({ country }) => country === toward);
}
