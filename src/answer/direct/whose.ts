import { type Catalogue, type Country, type Crossing, knowsStay, type Note, type Stay } from '#domain/crossing.ts';
import { isAspectOf, isOfOneSide, isOnExit, tellsWhole } from '#domain/notes/aspects.ts';
import { type DirectNote, directNotes, mostNotes } from '#domain/notes/direct-notes.ts';
import { isUnknown } from '#domain/notes/whose.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import { isCountry } from './admits.ts';
import type { DirectQuestion } from './direct-question.ts';
import { saidIn } from './notes-found.ts';

/** Of which country a rule is asked, and for whose citizens. */

/** Whose telephone is asked, or where a fine was written, is of the country that was named, and not of the one they go to. */
export function ofSide(question: DirectQuestion): DirectQuestion {
  const { asked, words, traveller, countries } = question;
  const [side, ...others] = words.sides;
  const said = words.aspects.map(({ aspect }) => aspect);
  if (asked.part === 'entry-ban' && words.ban !== undefined) return ofBan(words.ban, question);
  if (side === undefined && asked.topic === 'contacts') return ofPost(question);
  if (side === undefined || others.length > 0) return question;
  if (said.includes('embassy')) return { ...question, traveller: { ...traveller, people: side } };
  if (!isOfOneSide(asked, said)) return question;
  const { toward: _, ...rest } = traveller;
  return { ...question, traveller: rest, countries: countries.filter(({ code }) => code === side) };
}

/** The telephone of the post whose name was said is told first. */
function ofPost(question: DirectQuestion): DirectQuestion {
  const { crossing, words, countries } = question;
  const { postOf } = words;
  if (crossing === undefined || postOf === undefined) return question;
  const inOrder = countries.toSorted((one, other) => Number(other.code === postOf) - Number(one.code === postOf));
  return { ...question, crossing: withoutOtherPosts(crossing, postOf), countries: inOrder };
}

/** What is told of the post of another country answers for no other. */
function withoutOtherPosts(crossing: Crossing, side: CountryCode): Crossing {
  const countryOf = (id: string | undefined) => crossing.posts.find((post) => post.id === id)?.country;
  const notes = crossing.notes.filter(({ post }) => (countryOf(post) ?? side) === side);
  return notes.length === crossing.notes.length ? crossing : { ...crossing, notes };
}

/** What is told of one country's ban is no answer about another's. */
function ofBan({ of, into }: NonNullable<DirectQuestion['words']['ban']>, question: DirectQuestion): DirectQuestion {
  const { toward: _, ...rest } = question.traveller;
  const countries = question.countries.filter(({ code }) => of === into && code === of);
  return { ...question, traveller: rest, countries, borders: [] };
}

/** A visa or a stay is a matter of whose citizen asks, where that is known. */
export function stayOf(question: DirectQuestion): DirectAnswer['stay'] {
  const { asked, words, traveller, countries } = question;
  const { people, toward } = traveller;
  // Who lives, studies or works there is no visitor.
  const isResident = words.aspects.some(({ aspect }) => aspect === 'resident' && isAspectOf(aspect, asked));
  if (isResident || !isStay(question) || !isCountry(people)) return undefined;
  // Where the country that is asked about is not the one they go to, it is that one.
  const entered = countries.filter(({ code }) => code === toward);
  // That one needs none at home is told to whoever asks of nothing else.
  const others = countries.filter(({ code }) => code !== people);
  return { people, countries: [entered, others, countries].find((some) => some.length > 0) ?? [] };
}

/**
 * "US passport, can I walk into Uzbekistan": of citizens who need a visa there, and of a passport of which nothing is told, the visa is
 * told, and before the gate.
 */
export function withVisaFirst(
  topics: readonly AskedAbout[],
  { words, traveller, countries, ...rest }: Omit<DirectQuestion, 'asked'>,
): readonly AskedAbout[] {
  const { people, toward } = traveller;
  const entered = countries.find(({ code }) => code === toward);
  const isAsked = topics.every((asked) => ofPassing.has(askedKey(asked)) || asked.topic === 'admits');
  if (!isAsked || entered === undefined || !isCountry(words.traveller.people) || !isCountry(people)) return topics;
  const visa = { topic: 'documents', part: 'visa' } as const;
  const isOfThem = ({ citizens }: Note) => citizens?.includes(people) === true;
  const isNoted = (part: string, is: (note: Note) => boolean) =>
    [entered, ...rest.borders].some(({ notes }) =>
      notes.some((note) => note.topic === 'documents' && note.part === part && is(note)),
    );
  const stay = entered.stay.find(({ citizens }) => citizens.includes(people));
  const isNeeded =
    stay === undefined ? isNoted('visa', (note) => isOfThem(note) && note.verdict === 'yes') : stay.visa !== 'none';
  const isOfPassport =
    topics.some(({ part }) => part === 'passport') &&
    !words.aspects.some(({ aspect }) => isAspectOf(aspect, { topic: 'documents', part: 'passport' }));
  const isUntold = isOfPassport && !isNoted('passport', isOfThem);
  if (people === toward || !(isNeeded || isUntold)) return topics;
  return [visa, ...topics.filter(({ part }) => part !== 'passport' || !isUntold)];
}

/** What is asked of whoever passes. */
const ofPassing: ReadonlySet<string> = new Set(['status', 'documents/passport'] as const);

/** How long one may stay is answered for each people that was named, in that order. */
export function peoplesOf(question: DirectQuestion): readonly DirectQuestion[] {
  const { words, traveller } = question;
  const others = isStay(question) && isCountry(words.traveller.people) ? words.otherPeoples : [];
  return [question, ...others.map((people) => ({ ...question, traveller: { ...traveller, people } }))];
}

/** Of which of several peoples that were named an answer is. */
export function oneOfSeveral(question: DirectQuestion): CountryCode | undefined {
  const { words, traveller } = question;
  const isOne = !isStay(question) || words.otherPeoples.length === 0 || !isCountry(traveller.people);
  return isOne ? undefined : traveller.people;
}

function isStay({ asked }: DirectQuestion): boolean {
  return asked.topic === 'documents' && (asked.part === 'visa' || asked.part === 'stay');
}

/** Whoever lives where most speak as they do, and is turned back or counts days in another country, is a citizen of it. */
export function asAsker(question: DirectQuestion): DirectQuestion {
  const { asked, words, traveller } = question;
  if (!isUnknown(traveller.people) || asked.topic !== 'documents') return question;
  const people =
    asked.part === 'entry-ban'
      ? (acrossFrom(question) ?? atHomeBeside(question))
      : (asked.part === 'stay' && words.aspects.some(({ aspect }) => aspect === 'border-run')) || isThird(question)
        ? abroad(question)
        : undefined;
  // Nobody said whose citizen they are: no plain yes is theirs.
  const said = asked.part === 'visa' ? { ...words, takesVerdict: false } : words;
  return people === undefined ? question : { ...question, words: said, traveller: { ...traveller, people } };
}

/** How long one may stay, or whether one needs a visa, in a country in which nobody who writes so is at home. */
function isThird(question: DirectQuestion): boolean {
  const { asked, words, countries, home = [] } = question;
  const isVisa = asked.part === 'visa' && !words.aspects.some(({ aspect }) => isAspectOf(aspect, asked));
  const isOfVisitor = asked.part === 'stay' || isVisa;
  return isOfVisitor && countries.length > 0 && countries.every((country) => !home.includes(country));
}

/** What is brought from a country abroad into ours is let in, or not, by ours; no customs stand between those of one union. */
export function asImport(question: DirectQuestion): DirectQuestion {
  const { asked, words, traveller, countries, home = [] } = question;
  if (askedKey(asked) === 'customs/fuel') return withoutWay(question);
  const isEntered = home.some(({ code }) => code === traveller.toward);
  const isFromAbroad = countries.some((country) => !home.includes(country));
  if (asked.topic !== 'customs' || !isEntered || !isFromAbroad || words.aspects.some(isOfWay)) return question;
  return { ...question, words: { ...words, aspects: [...words.aspects, { aspect: 'brought-in' }] } };
}

/** Fuel is let out, or not, by the country that it is brought from, whichever of the two they speak of. */
function withoutWay(question: DirectQuestion): DirectQuestion {
  const { words } = question;
  return { ...question, words: { ...words, aspects: words.aspects.filter(({ aspect }) => aspect !== 'brought-in') } };
}

function isOfWay({ aspect }: DirectQuestion['words']['aspects'][number]): boolean {
  return isOnExit(aspect) !== null;
}

/** A citizen of the other of the two countries: nobody is kept out of their own. */
function acrossFrom({ words, crossing, borders }: DirectQuestion): CountryCode | undefined {
  const [side, ...more] = words.sides;
  if (side === undefined || more.length > 0) return undefined;
  const sides = crossing?.posts.map(({ country }) => country) ?? borders.flatMap(({ countries }) => countries);
  const others = [...new Set(sides.filter((code) => code !== side))];
  return sides.includes(side) && others.length === 1 ? others[0] : undefined;
}

/** Where nobody said which side it was: the one of the two where most write as the asker does, for nobody is turned back from home. */
function atHomeBeside({ atHome, words, crossing, countries }: DirectQuestion): CountryCode | undefined {
  const codes = crossing?.posts.map(({ country }) => country) ?? countries.map(({ code }) => code);
  return words.sides.length === 0 && codes.some((code) => code === atHome) ? atHome : undefined;
}

/** Whoever counts days does so abroad. */
function abroad({ atHome, countries }: DirectQuestion): CountryCode | undefined {
  return countries.some(({ code }) => code !== atHome) ? atHome : undefined;
}

/** The country in which most write as the asker does. */
export function homeOf(language: string, { countries }: Pick<Catalogue, 'countries'>): CountryCode | undefined {
  return countries.find(({ speaks }) => speaks === language)?.code;
}

/** What is told of a people's visas: by the lists of some countries, and by the notes of the others. */
interface VisasTold {
  readonly notes: readonly DirectNote[];
  /** Those of which the lists tell, or nothing does. */
  readonly countries: readonly Country[];
}

/** Where the lists do not name a people, or say only that it needs a visa, a note of its visa may, or one for everybody. */
export function visasTold(
  { people, countries: wanted }: NonNullable<DirectAnswer['stay']>,
  question: DirectQuestion,
): VisasTold {
  const { asked, traveller, crossing, borders, countries } = question;
  const isTold = ({ visa, citizens }: Stay) => visa !== 'required' && citizens.includes(people);
  const silent = wanted.filter(({ code, stay }) => code !== people && !stay.some(isTold));
  const said = saidIn(question);
  const visa = { topic: 'documents', part: 'visa' } as const;
  // That theirs is an electronic one is told whatever kind was asked for.
  const electronic = { ...said, aspects: [...said.aspects, 'e-visa' as const] };
  const found = [
    ...[asked, visa].map((one) => directNotes(one, traveller, { crossing, borders, countries }, said)),
    directNotes(visa, traveller, { borders: [], countries }, electronic),
  ];
  const isOf = (country: DirectNote['country']) => country === null || silent.some(({ code }) => code === country);
  // How many a list names does not tell whether it names this people.
  const isOpen = (country: DirectNote['country']) =>
    !countries.some((one) => one.code === country && (one.visaFree !== undefined || knowsStay(one, people)));
  const isOwn = ({ note, country }: DirectNote) => isOf(country) && note.citizens?.includes(people) === true;
  const isOfAll = ({ note, country }: DirectNote) =>
    isOf(country) && isOpen(country) && note.part === 'visa' && !note.citizens && (note.of ?? []).every(tellsWhole);
  // Whether one is needed comes before where it is good.
  const isNeed = (one: DirectNote) => isOwn(one) && one.note.part === 'visa' && !said.aspects.includes('e-visa');
  const first =
    [isNeed, isOwn, isOfAll].flatMap((is) => found.map((all) => all.filter(is))).find((all) => all.length > 0) ?? [];
  // Whether one is needed at all, and where an electronic one is good, may be asked in one breath.
  const isBoth = question.words.asksNeed && said.aspects.includes('e-visa');
  const need = isBoth
    ? found.flatMap((all) => all.filter((one) => isOwn(one) && one.note.part === 'visa')).slice(0, 1)
    : [];
  const notes = [...need, ...first.filter((one) => need.every(({ note }) => note !== one.note))].slice(0, mostNotes);
  // That one is needed stands before what is told of one kind alone, where that was not asked for.
  const isOfOneKind = ({ note: { of = [] } }: DirectNote) => !of.every(tellsWhole);
  const isOfKind = notes.some(isOfOneKind) && !said.aspects.some((aspect) => isAspectOf(aspect, visa));
  const isNoted = ({ code }: Country) => notes.some(({ country }) => country === null || country === code);
  return {
    notes: silent.length === 0 ? [] : notes,
    countries: wanted.filter((one) => !silent.includes(one) || !isNoted(one) || (isOfKind && knowsStay(one, people))),
  };
}
