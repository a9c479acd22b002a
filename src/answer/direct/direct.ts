import { type Crossing, isSameTown, knowsStay, type Stay } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { askedTogether } from '#domain/notes/asked-together.ts';
import { isAspectOf, isOfOneSide } from '#domain/notes/aspects.ts';
import { countriesAsked, type DirectNote, directNotes, type Said } from '#domain/notes/direct-notes.ts';
import type { AskedInVain } from '#domain/ports/asked-in-vain.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { Renderer } from '#render/renderer.ts';
import type { Understanding } from '#search/question.ts';
import { admitsOf, isCountry, isOfState } from './admits.ts';
import { asksPrice, hourOf, isOfNow, isPresent, isSpan, unlikeOf } from './asked-hour.ts';
import type { DirectQuestion } from './direct-question.ts';
import { asksReason, unsaidOf } from './unsaid.ts';

/** "With children, is it open?": a *yes* to the papers would be read as one to the gate. */
function isOfAnother(asked: AskedAbout, topics: readonly AskedAbout[]): boolean {
  return asked.topic !== 'admits' && !isOfState(asked) && topics.some(isOfState);
}

/** The facts that answer, or `null` where the state is the answer and nothing was asked of who may pass. */
function directAnswer(all: DirectQuestion): DirectAnswer | null {
  const question = ofSide(all);
  const { asked, words, crossing, status } = question;
  const admits = status === undefined ? undefined : admitsOf(question, status);
  if (isOfState(asked) && admits === undefined && words.things.length === 0) return null;
  const byPeople = stayOf(question);
  const visa = byPeople === undefined ? [] : visaNotes(byPeople, question);
  const stay = visa.length === 0 ? byPeople : undefined;
  const isNoted = byPeople === undefined && words.things.length === 0;
  const sought = admits === undefined ? asked : admitsAsked(question);
  const own = isNoted && !asksReason(question) ? notesOf(sought, question) : visa;
  const notes = own.length === 0 && crossing === undefined ? nextBest(question) : own;
  const silent = silentOf(sought, notes, question);
  const isKnown = notes.length > 0 || stay !== undefined || admits !== undefined || words.things.length > 0;
  return {
    asked,
    things: words.things,
    countries: countriesNamed(question),
    aspects: words.aspects.filter(({ aspect }) => isAspectOf(aspect, asked)),
    crossing,
    ...given({ side: isOfOneSide(asked, saidIn(question).aspects) && question !== all ? words.sides[0] : undefined }),
    verdict:
      words.takesVerdict &&
      !isOfAnother(asked, words.topics) &&
      notes.every(isOn(sought)) &&
      silent.length === 0 &&
      !(askedKey(asked) === 'documents/visa' && notes.some(isOfSome(question))),
    silent: words.takesVerdict && notes.some(({ note }) => note.verdict !== undefined) ? silent : [],
    notes,
    stay,
    ...(admits?.verdict === 'unsaid' && notes.some(({ note }) => note.part === admits.what) ? {} : { admits }),
    nextBest: isKnown || asksReason(question) ? [] : besides(question),
    ...given({ travellers: status?.travellers, usual: status?.usual }),
    clock: asked.topic === 'clocks' && question.moment.precision === 'now' ? question.moment.now : undefined,
    isOfNow: isOfNow(question),
    ...given({ unlike: unlikeOf(question), hour: hourOf(question) }),
    unsaid: unsaidOf(question, notes),
    drive: asked.topic === 'distance' || asked.topic === 'way' ? townIn(crossing, words.from) : undefined,
  };
}

/** Whose telephone is asked, or where a fine was written, is of the country that was named, and not of the one they go to. */
function ofSide(question: DirectQuestion): DirectQuestion {
  const { asked, words, traveller, countries } = question;
  const [side, ...others] = words.sides;
  const said = words.aspects.map(({ aspect }) => aspect);
  if (side === undefined || others.length > 0) return question;
  if (said.includes('embassy')) return { ...question, traveller: { ...traveller, people: side } };
  if (!isOfOneSide(asked, said)) return question;
  const { toward: _, ...rest } = traveller;
  return { ...question, traveller: rest, countries: countries.filter(({ code }) => code === side) };
}

/** Of which it is said that we have nothing: where only the country entered was named, of that one. */
function countriesNamed(question: DirectQuestion): readonly CountryCode[] {
  const { asked, traveller, countries } = question;
  const own = countriesAsked(asked, traveller, countries, saidIn(question).aspects);
  return (own.length > 0 ? own : countries).map(({ code }) => code);
}

/** Of the two countries that one may enter the one of which nothing is told: a *yes* there would be one for it, too. */
function silentOf(asked: AskedAbout, notes: readonly DirectNote[], question: DirectQuestion): readonly CountryCode[] {
  if (question.traveller.toward !== undefined || !notes.every(({ country }) => country !== null)) return [];
  const told = notes.flatMap(({ country }) => country ?? []);
  const { aspects } = saidIn(question);
  const all = countriesAsked(asked, question.traveller, question.countries, aspects).map(({ code }) => code);
  return told.length === 0 ? [] : all.filter((code) => !told.includes(code));
}

/** Who may pass, where the state tells of it. */
function admitsAsked({ traveller }: DirectQuestion): AskedAbout {
  return { topic: 'admits', part: traveller.traffic ?? 'foreigners' };
}

/** Who may pass is a matter of the crossing and its border alone. */
function notesOf(sought: AskedAbout, question: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller, crossing, borders } = question;
  const countries = sought === asked ? question.countries : [];
  return directNotes(sought, traveller, { crossing, borders, countries }, saidIn(question));
}

/** Yes to whether an identity card will do is no *yes* to whether a passport is needed. */
function isOn({ topic, part }: AskedAbout) {
  return ({ note }: DirectNote) => note.topic === topic && (part === undefined || note.part === part);
}

/** No visa for citizens of two countries is no *no* for somebody of whom nobody knows whether they are one. */
function isOfSome({ traveller: { people } }: DirectQuestion) {
  return ({ note }: DirectNote) => note.citizens !== undefined && !isCountry(people);
}

function saidIn({ words, language, moment }: DirectQuestion): Said {
  const at = isSpan(moment) ? undefined : moment.at;
  return { words: words.content, language, aspects: words.aspects.map(({ aspect }) => aspect), at };
}

/** What else is told of a ride whose price nobody has told us: that of another ride there, or when and from where it goes. */
function besideFare(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  if (asked.topic !== 'transport' || !asksPrice(words)) return [];
  const others = notesOf({ topic: 'transport' }, { ...question, asked: { topic: 'transport' } });
  return others.length > 0 ? others : notesOf(asked, { ...question, words: { ...words, aspects: [] } });
}

/** Of whose consent a child needs we may have nothing; which paper of its own it needs is told all the same. */
function ownPaper(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  if (askedKey(asked) !== 'documents/children') return [];
  return notesOf(asked, { ...question, words: { ...words, aspects: [] } });
}

/** What else is told where nothing answers. */
function besides(question: DirectQuestion): readonly DirectNote[] {
  const told = [besideFare, ownPaper, nextBest].map((find) => find(question));
  return told.find((notes) => notes.length > 0) ?? [];
}

/** What runs to one crossing answers for the border, where none was named; what holds at another is no answer for one that was. */
function nextBest(question: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller, crossing, borders, others } = question;
  if (crossing !== undefined || asked.topic !== 'transport') return [];
  const ids = borders.flatMap((border) => border.crossings);
  const found = ids.map((id) => {
    const other = others.find((one) => one.id === id);
    return directNotes(asked, traveller, { crossing: other, borders: [], countries: [] }, saidIn(question));
  });
  return found.find((notes) => notes.length > 0)?.slice(0, 1) ?? [];
}

/** A visa or a stay is a matter of whose citizen asks, where that is known. */
function stayOf({ asked, traveller, countries }: DirectQuestion): DirectAnswer['stay'] {
  const { people, toward } = traveller;
  const isStay = asked.topic === 'documents' && (asked.part === 'visa' || asked.part === 'stay');
  if (!isStay || !isCountry(people)) return undefined;
  return { people, countries: countries.filter(({ code }) => toward === undefined || code === toward) };
}

/** Where the lists do not name a people, or say only that it needs a visa, a note of its visa may, or one for everybody. */
function visaNotes(
  { people, countries: wanted }: NonNullable<DirectAnswer['stay']>,
  question: DirectQuestion,
): readonly DirectNote[] {
  const { asked, traveller, crossing, borders, countries } = question;
  const isTold = ({ visa, citizens }: Stay) => visa !== 'required' && citizens.includes(people);
  if (wanted.some((country) => country.code === people || country.stay.some(isTold))) return [];
  const found = [asked, { topic: 'documents', part: 'visa' } as const].map((one) =>
    directNotes(one, traveller, { crossing, borders, countries }, saidIn(question)),
  );
  const isOwn = ({ note }: DirectNote) => note.citizens?.some((code) => code === people) === true;
  const own = found.map((notes) => notes.filter(isOwn)).find((notes) => notes.length > 0);
  if (own !== undefined || wanted.some((country) => knowsStay(country, people))) return own ?? [];
  const isOfAll = ({ note }: DirectNote) =>
    note.part === 'visa' && note.citizens === undefined && note.of === undefined;
  return found.map((notes) => notes.filter(isOfAll)).find((notes) => notes.length > 0) ?? [];
}

/** The town of a crossing from which the drive was asked. */
function townIn(crossing: Crossing | undefined, from: Understanding['from']): DirectAnswer['drive'] {
  const towns = crossing?.posts.flatMap((post) => post.towns) ?? [];
  return from === undefined ? undefined : towns.find((town) => isSameTown(town, from));
}

/** What answers directly, in Telegram's HTML, and what of it we have nothing for. */
export interface Directly {
  readonly html: string;
  readonly inVain: readonly AskedInVain[];
}

/** Each topic with its own sentence and source. `countries`: those of the place that was asked about. */
export function answerDirectly(
  topics: readonly AskedAbout[],
  question: Omit<DirectQuestion, 'asked'>,
  { countries, renderer }: { readonly countries: readonly CountryCode[]; readonly renderer: Renderer },
): Directly {
  const asked = askedTogether(topics, {
    isNow: isPresent(question.moment),
    isQuietest: question.words.aspects.some(({ aspect }) => aspect === 'quietest'),
  });
  const told = asked.flatMap((one) => directAnswer({ ...question, asked: one }) ?? []);
  const isOfHour = told.some(({ notes }) => notes.some(({ note }) => note.during !== undefined));
  const all = told
    .filter(({ asked: { part } }, index) => index === 0 || !isOfHour || part !== 'peaks')
    .flatMap((answer, index) => withoutTold(answer, told.slice(0, index)) ?? [])
    .map((answer) => ({ asked: answer.asked, ...renderer.direct(answer) }));
  const answers = all.filter((answer, index) => !isBeside(answer, all.slice(0, index)));
  const vain = answers.filter(({ asked, isNothing }) => isNothing && !isOfState(asked));
  return {
    html: [...new Set(answers.map(({ html }) => html))].join('\n'),
    inVain: vain.map(({ asked }) => ({ topic: askedKey(asked), countries: countries.toSorted() })),
  };
}

interface Told {
  readonly asked: AskedAbout;
  readonly isNothing: boolean;
}

/** Of the same matter, another part of which is answered, that we have nothing is no news. */
function isBeside({ asked, isNothing }: Told, before: readonly Told[]): boolean {
  if (!isNothing) return false;
  const isOfWay = asked.topic === 'way' || asked.topic === 'distance';
  return before.some((other) => !other.isNothing && (isOfWay || askedOf(other.asked, asked)));
}

/** How long one may stay, where one signs up and what a child needs are matters of their own. */
const ofThemselves: ReadonlySet<string> = new Set(['registration', 'children', 'border-zone'] as const);

function askedOf(one: AskedAbout, other: AskedAbout): boolean {
  const isOwn = ofThemselves.has(one.part ?? '') || ofThemselves.has(other.part ?? '');
  return one.topic === 'documents' && other.topic === 'documents' && !isOwn;
}

/** One fact may answer two topics: it is told once. `null` where nothing else is left to say. */
function withoutTold(answer: DirectAnswer, before: readonly DirectAnswer[]): DirectAnswer | null {
  const told = new Set(before.flatMap(({ notes }) => notes.map(({ note }) => note)));
  const notes = answer.notes.filter(({ note }) => !told.has(note));
  if (notes.length === answer.notes.length) return answer;
  const isSaid = notes.length === 0 && answer.stay === undefined && answer.admits === undefined;
  return isSaid ? null : { ...answer, notes };
}
