import type { Note } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { type Aspect, isAspectOf, isLoose, isOfClass, isThing } from '#domain/notes/aspects.ts';
import {
  type DirectNote,
  directNotes,
  isOfCountryLeft,
  isPriced,
  mostNotes,
  type Said,
} from '#domain/notes/direct-notes.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import { isCountry } from './admits.ts';
import { asksPrice, isSpan } from './asked-hour.ts';
import type { DirectQuestion } from './direct-question.ts';

/** Who may pass is a matter of the crossing and its border alone. */
export function notesOf(sought: AskedAbout, question: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller, crossing, home } = question;
  // What is told of all posts of a border is no answer where something is told of who passes this one.
  const isOfOwn = sought.topic === 'admits' && crossing?.notes.some(isOfAllWhoPass) === true;
  const borders = isOfOwn ? [] : question.borders;
  const joined = joinedBy(sought, question);
  if (joined.length > 0) return joined;
  const countries = sought === asked ? question.countries : [];
  const homes = crossing === undefined ? home?.map(({ code }) => code) : undefined;
  const sources = { crossing, borders, countries, ...given({ home: homes }) };
  const said = saidIn(question);
  const notes = directNotes(sought, traveller, sources, said);
  // What the country that is left lets out the one that is entered may not let in; and where the one says nothing, the other may.
  const isLeft = traveller.toward !== undefined && isOfCountryLeft(sought, said.aspects);
  const isOfBoth = sought.topic === 'customs' && notes.every(({ country }) => country !== null);
  if (!isLeft || !isOfBoth) return notes;
  const entered = countries.filter(({ code }) => code === traveller.toward);
  const { toward, ...whoever } = traveller;
  const isThere = ({ note }: DirectNote) => note.toward === undefined || note.toward === toward;
  const there = directNotes(sought, whoever, { borders: [], countries: entered }, said).filter(isThere);
  return [...notes.slice(0, 1), ...there.slice(0, 1)];
}

function isOfAllWhoPass({ topic, part }: Note): boolean {
  return topic === 'admits' && part === undefined;
}

/** What runs from the one end of a journey to the other, where a ride is asked for. */
function joinedBy({ topic, part }: AskedAbout, { joining = [], words }: DirectQuestion): readonly DirectNote[] {
  const isRide = (note: Note) => note.topic === topic && (part === undefined || note.part === part);
  const notes = joining.filter((note) => isRide(note) && (!asksPrice(words) || isPriced(note)));
  // Whether the bus waits, or whether somebody takes one along, is told by no timetable.
  const rides = (['bus', 'taxi'] as const).map((ride) => ({ topic: 'transport', part: ride }) as const);
  const isOfElse = words.aspects.some(
    ({ aspect }) => aspect !== 'fare' && rides.some((ride) => isAspectOf(aspect, ride)),
  );
  return topic === 'transport' && !isOfElse ? notes.slice(0, mostNotes).map((note) => ({ note, country: null })) : [];
}

/** Whether a crossing lets them through is told by what is known there of citizens of their country. */
export function ofTheirs({ asked, crossing, traveller: { people } }: DirectQuestion): readonly DirectNote[] {
  const isOfPassing = asked.topic === 'status' || asked.topic === 'admits' || askedKey(asked) === 'documents/passport';
  if (!isOfPassing || !isCountry(people)) return [];
  const isOfThem = ({ topic, part, citizens }: Note) =>
    citizens?.includes(people) === true && (topic === 'admits' || (topic === 'documents' && part === undefined));
  return (crossing?.notes ?? []).filter(isOfThem).map((note) => ({ note, country: null }));
}

/** What is told of lorries at this crossing itself, where no rule of it names them. */
export function lorriesTold(question: DirectQuestion): readonly DirectNote[] {
  return notesOf({ topic: 'trucks' }, { ...question, borders: [] });
}

/** What is told of the buses that run through this crossing: they are let through, whatever no rule says. */
export function busesTold(question: DirectQuestion): readonly DirectNote[] {
  const told = notesOf({ topic: 'transport', part: 'bus' }, { ...question, borders: [] });
  return told.filter(({ note }) => note.part === 'bus');
}

export function saidIn({ words, language, moment }: DirectQuestion): Said {
  const at = isSpan(moment) ? undefined : moment.at;
  return {
    words: words.content,
    places: words.placesBeside,
    language,
    aspects: words.aspects.map(({ aspect }) => aspect),
    at,
  };
}

/** What else is told of a ride whose price nobody has told us: that of another ride there, or when and from where it goes. */
function besideFare(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  if (asked.topic !== 'transport' || !asksPrice(words)) return [];
  const others = notesOf({ topic: 'transport' }, { ...question, asked: { topic: 'transport' } });
  const own = () => notesOf(asked, { ...question, words: { ...words, aspects: [] } });
  // Whether there is a train at all comes before what a bus costs.
  const trains = asked.part === 'train' ? nextBest({ ...question, words: { ...words, aspects: [] } }) : [];
  return [trains, others].find((notes) => notes.length > 0) ?? own();
}

/** Of whose consent a child needs we may have nothing; which paper of its own it needs is told all the same. */
function ownPaper(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  if (askedKey(asked) !== 'documents/children') return [];
  return notesOf(asked, { ...question, words: { ...words, aspects: [] } });
}

/** A child that goes without its parents needs their consent, and a paper of its own. */
export function paperBeside(question: DirectQuestion): readonly DirectNote[] {
  const isAlone = question.words.aspects.some(({ aspect }) => aspect === 'without-parents');
  return isAlone ? ownPaper(question).slice(0, 1) : [];
}

/** Beside what somebody tells of one post it is told whom to call where money is asked. */
export function withBeside(found: readonly DirectNote[], question: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller, borders } = question;
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) return found;
  if (asked.part !== 'bribes' || first.country !== null) return found;
  const usual = directNotes(asked, traveller, { borders, countries: [] }, saidIn(question));
  return [first, ...usual.filter(({ note }) => note !== first.note).slice(0, 1)];
}

/** Of the papers of a car, or of who may drive it, we may have nothing; that it has to be insured is told all the same. */
function carInsurance(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  const insurance = { topic: 'vehicles', part: 'insurance' } as const;
  const isOfPapers = asked.topic === 'vehicles' && (asked.part === 'papers' || asked.part === 'power-of-attorney');
  if (!isOfPapers || words.topics.some(({ part }) => part === insurance.part)) return [];
  return notesOf(insurance, { ...question, asked: insurance, words: { ...words, aspects: [] } }).slice(0, 1);
}

/** Of leaving with a fine that was not paid we may have nothing; that one may not come back in is told all the same. */
function fineOnEntry(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  if (asked.part !== 'fines' || !words.aspects.some(({ aspect }) => aspect === 'fines-on-exit')) return [];
  return notesOf(asked, { ...question, words: { ...words, aspects: [{ aspect: 'fines-on-entry' }] } });
}

/** Of a medicine or an animal we may have nothing; what is told of all of them is told beside that. */
function ofClass(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  // Who studies or works there registers as any visitor does, if not as that alone.
  const isResident = (aspect: Aspect) => aspect === 'resident' && asked.part === 'registration';
  const isOne = (aspect: Aspect) => (isOfClass(aspect) || isResident(aspect)) && isAspectOf(aspect, asked);
  if (!words.aspects.some(({ aspect }) => isOne(aspect))) return [];
  const isOther = (aspect: Aspect) => isOne(aspect) || (isThing(aspect) && isAspectOf(aspect, asked));
  const aspects = words.aspects.filter((one) => !isOther(one.aspect));
  return notesOf(asked, { ...question, words: { ...words, aspects } });
}

/** It tells of some of the medicines, and was asked of none of those. */
export function isOfOneClass(
  { note: { topic, of = [] } }: DirectNote,
  { words }: Pick<DirectQuestion, 'words'>,
): boolean {
  const isAsked = words.aspects.some(({ aspect }) => of.includes(aspect) || isOfClass(aspect));
  return topic === 'customs' && of.length > 0 && of.every(isOfClass) && !isAsked;
}

/** What is told of one class alone, where it is asked of all. */
function ofOneClass(question: DirectQuestion): readonly DirectNote[] {
  return notesOf(question.asked, question).filter((one) => isOfOneClass(one, question));
}

/** Whether a permit is needed at a crossing nobody may tell; who of the foreigners is let through there, and how, says most of it. */
function passageOfForeigners(question: DirectQuestion): readonly DirectNote[] {
  if (askedKey(question.asked) !== 'documents/border-zone') return [];
  const asked = { topic: 'admits', part: 'foreigners' } as const;
  const told = notesOf(asked, { ...question, asked, borders: [], words: { ...question.words, aspects: [] } });
  return told.filter(({ note }) => note.part === asked.part).slice(0, 1);
}

/** What is told of all that is alike holds for what was asked about, where no one thing was named. */
function isOfAll({ note: { topic, part, of } }: DirectNote, { asked }: DirectQuestion): boolean {
  return of === undefined && topic === asked.topic && part === asked.part;
}

/** What else is told where nothing answers; `nextFirst`: before that we have nothing of just that. */
export function besides(question: DirectQuestion): Pick<DirectAnswer, 'nextBest' | 'nextFirst'> {
  const permits = passageOfForeigners(question);
  if (permits.length > 0) return { nextBest: permits, nextFirst: true };
  const alike = ofClass(question);
  const isAtLarge = question.words.aspects.every(({ word }) => word === undefined);
  if (isAtLarge && alike.some((one) => isOfAll(one, question))) return { nextBest: alike, nextFirst: true };
  const told = [besideFare, ownPaper, carInsurance, fineOnEntry, ofClass, ofOneClass, nextBest].map((find) =>
    find(question),
  );
  return { nextBest: told.find((notes) => notes.length > 0) ?? [] };
}

/** Where nobody tells how long one usually waits: how many pass there, or when most do. */
function queueBeside(question: DirectQuestion): readonly DirectNote[] {
  const { asked: waits, crossing, words } = question;
  const isOfLess = words.aspects.some(({ aspect }) => isAspectOf(aspect, waits) && !isLoose(aspect));
  if (crossing === undefined || isOfLess) return [];
  const ofOwn = (asked: AskedAbout, ...aspects: readonly Aspect[]) =>
    notesOf(asked, {
      ...{ ...question, asked, borders: [], countries: [] },
      words: { ...words, aspects: aspects.map((aspect) => ({ aspect })) },
    }).filter(
      ({ note: { of = [] } }) => of.length === aspects.length && of.every((aspect) => aspects.includes(aspect)),
    );
  // Of now they say nothing.
  const usual = waits.part === 'usual' ? [ofOwn({ topic: 'about' }, 'traffic-count'), ofOwn({ topic: 'peaks' })] : [];
  return usual.flatMap((notes) => notes.slice(0, 1)).slice(0, 1);
}

/** Where no goods are let through at all, that answers whatever was asked of them. */
function noGoods({ asked, crossing }: DirectQuestion): readonly DirectNote[] {
  if (askedKey(asked) !== 'customs/goods' || crossing === undefined) return [];
  const isBar = ({ topic, part, verdict }: Note) => topic === 'trucks' && part === 'limits' && verdict === 'no';
  return crossing.notes.filter(isBar).map((note) => ({ note, country: null }));
}

/** Into whichever country a child goes, the one that it leaves lets it out: that of the place they start from, or where most who ask live. */
function letOut({ words, atHome, home = [], crossing: _, ...question }: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller } = question;
  if (askedKey(asked) !== 'documents/children' || traveller.toward === undefined) return [];
  const isLeft = question.countries.some(({ code }) => code !== traveller.toward);
  const from = words.fromPlace?.country ?? atHome;
  // Where they start from, or what they leave, is known and is none of ours: of that nothing is told here.
  const countries = home.filter(({ code }) => (from === undefined ? !isLeft : code === from));
  const found = notesOf(asked, { ...question, words, borders: [], countries, home });
  return found.filter(({ country }) => country !== null);
}

/** What runs to one crossing answers for the border, where none was named; what holds at another is no answer for one that was. */
export function nextBest(question: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller, crossing, borders, countries, home = [], others } = question;
  if (asked.topic === 'waits' && asked.part !== 'peaks') return queueBeside(question);
  const [first = []] = [noGoods(question), letOut(question)].filter((notes) => notes.length > 0);
  if (first.length > 0) return first;
  // Trains cross where the rails do, and not at the road post beside them.
  const isOfRails = asked.part === 'train' && crossing?.kind !== 'rail';
  // A permit for what lies behind a post of a country abroad is told of that post.
  const isAbroad = !home.some(({ code }) => code === (traveller.toward ?? countries[0]?.code));
  const isOfBorder = asked.topic === 'transport' || (asked.part === 'border-zone' && isAbroad);
  if ((crossing !== undefined && !isOfRails) || !isOfBorder) return [];
  const ids = borders.flatMap((border) => border.crossings);
  const found = ids.map((id) => {
    const other = others.find((one) => one.id === id);
    return directNotes(asked, traveller, { crossing: other, borders: [], countries: [] }, saidIn(question));
  });
  return found.find((notes) => notes.length > 0)?.slice(0, 1) ?? [];
}
