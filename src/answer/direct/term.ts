import type { Country, Note, Stay } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import { countriesAsked } from '#domain/notes/direct-notes.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { isCountry } from './admits.ts';
import type { DirectQuestion } from './direct-question.ts';

/** Days that were said, held against how long one may stay. */
export interface DaysHeld {
  readonly days: number;
  readonly is: 'within' | 'over';
}

type Staying = Omit<DirectQuestion, 'asked'>;

/** So long a passport lives, or a visa takes, and nobody stays. */
const ofPaper: ReadonlySet<Aspect> = new Set(['passport-validity', 'visa-time', 'eta-term'] as const);

/** How the days that were said stand to the term of a people in a country; nothing where what was said is the term itself. */
export function daysHeld(question: Staying, people: CountryCode, countries: readonly Country[]): DaysHeld | undefined {
  const [country, ...others] = countries;
  const terms = country?.stay.filter((one) => one.citizens.includes(people)) ?? [];
  const [term, ...more] = terms;
  const limit = term && limitOf(term);
  if (others.length > 0 || more.length > 0 || term === undefined || limit === undefined) return undefined;
  if (question.words.aspects.some(({ aspect }) => ofPaper.has(aspect))) return undefined;
  const own = new Set([term.days, term.perDays, term.mostDays, term.mostPerDays]);
  const said = question.words.days.filter((days) => !own.has(days));
  const longest = Math.max(0, ...said);
  const all = said.reduce((sum, days) => sum + days, 0);
  if (longest > limit) return { days: longest, is: 'over' };
  // Beside the term itself, or beside another country, other days are spent elsewhere.
  const isOfTerm = said.length < question.words.days.length || question.words.sides.length > 1;
  return !isOfTerm && all > 0 && all <= limit ? { days: all, is: 'within' } : undefined;
}

function limitOf({ visa, days }: Stay): number | undefined {
  return visa === 'none' ? days : undefined;
}

/** What is asked of somebody who has stayed too long: what comes of it, whatever paper they name. */
const ofStaying: ReadonlySet<string> = new Set([
  ...['documents', 'documents/passport', 'documents/stay', 'documents/visa', 'documents/entry-ban', 'procedure'],
]);

/** Whoever has been in a country for more days than they may asks what comes of that there. */
export function overstayed(
  topics: readonly AskedAbout[],
  question: Staying,
): { readonly topics: readonly AskedAbout[]; readonly question: Staying } {
  const { words, traveller, atHome, home = [] } = question;
  const [first] = topics;
  const country = stayedIn(question);
  const people = isCountry(traveller.people) ? traveller.people : atHome;
  const narrows = (aspect: string) => words.aspects.some((one) => one.aspect === aspect);
  if (first === undefined || country === undefined || people === undefined) return { topics, question };
  const isAsked = ofStaying.has(askedKey(first)) || askedKey(first) === 'documents/registration';
  const isOver = daysHeld(question, people, [country])?.is === 'over';
  if (!isAsked || !isOver || narrows('border-run')) return { topics, question };
  const isUnregistered = narrows('unregistered');
  const isTold = ({ part }: AskedAbout) => part === 'overstay' || (isUnregistered && part === 'registration');
  const rest = topics.filter((asked) => !ofStaying.has(askedKey(asked)) && !isTold(asked));
  // Who was there unregistered asks what comes of that, and not how long they might have stayed.
  const isTerm = isCountry(traveller.people) && !narrows('resident') && !isUnregistered;
  const term: readonly AskedAbout[] = isTerm ? [{ topic: 'documents', part: 'stay' }] : [];
  const { toward: _, ...whoever } = traveller;
  const isNeighbour = home.some(({ code }) => code === people);
  const there = isNeighbour ? { ...whoever, people } : whoever;
  return {
    topics: [...term, { topic: 'documents', part: 'overstay' }, ...rest],
    question: { ...question, traveller: there, countries: [country] },
  };
}

/** Of a stay that is longer than those of which the rules for a short one tell, it is asked how one registers for longer. */
export function asLongStay(question: DirectQuestion): DirectQuestion {
  const { asked, words, traveller, countries, borders, crossing } = question;
  const isUnregistered = words.aspects.some(({ aspect }) => aspect === 'unregistered');
  if (askedKey(asked) !== 'documents/registration' || isUnregistered) return question;
  const longest = Math.max(0, ...words.days);
  const who = isCountry(traveller.people) ? traveller.people : question.atHome;
  const isTheirs = ({ citizens }: Note) => citizens === undefined || (who !== undefined && citizens.includes(who));
  const isShorter = (note: Note) =>
    note.part === asked.part && isTheirs(note) && note.upToDays !== undefined && note.upToDays < longest;
  const entered = countriesAsked(asked, traveller, countries, []);
  const isLong = [...entered, ...borders, ...(crossing ? [crossing] : [])].some(({ notes }) => notes.some(isShorter));
  return isLong
    ? { ...question, words: { ...words, aspects: [...words.aspects, { aspect: 'stay-longer' }] } }
    : question;
}

/** The one country in which they are. */
function stayedIn({ words, countries, traveller, crossing }: Staying): Country | undefined {
  const [side, ...more] = words.sides;
  const goal = crossing === undefined ? traveller.toward : undefined;
  const code = side !== undefined && more.length === 0 ? side : goal;
  // Nobody stays too long at home.
  const [abroad, ...others] = countries.filter((one) => one.code !== traveller.people);
  if (abroad !== undefined && others.length === 0) return abroad;
  return countries.find((one) => one.code === code);
}
