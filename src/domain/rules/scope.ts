import type { CountryCode, Crossing } from '../crossing.ts';
import type { Person, Traveller } from '../question.ts';
import type { People, Statement, Traffic } from '../statement.ts';

/** One kind of traveller: which way, by what, and who. What is undefined is told apart by no statement. */
export interface TravellerKind extends Traveller {
  readonly traffic: Traffic;
}

type StatementScope = Pick<Statement, 'posts' | 'toward' | 'people' | 'traffic'>;

/** The crossing's own countries, each once, in road order. */
export function countriesOf({ posts }: Crossing): readonly CountryCode[] {
  const known = countries.get(posts) ?? [...new Set(posts.map((post) => post.country))];
  countries.set(posts, known);
  return known;
}

/** At which border a crossing lies, whichever country comes first. */
export function borderOf(crossing: Crossing): string {
  return countriesOf(crossing).toSorted().join('-');
}

/** Between the same countries. */
export function isSameBorder(one: Crossing, other: Crossing): boolean {
  const [own, others] = [countriesOf(one), countriesOf(other)];
  return own.length === others.length && own.every((country) => others.includes(country));
}

/** Asked at every step through time. */
const countries = new WeakMap<Crossing['posts'], readonly CountryCode[]>();

/** Does the statement speak of this traveller? */
export function speaksOf(statement: StatementScope, traveller: TravellerKind, crossing: Crossing): boolean {
  return (
    (statement.toward === undefined || statement.toward === traveller.toward) &&
    (statement.traffic === undefined || statement.traffic.includes(traveller.traffic)) &&
    (statement.people === undefined || isAmong(traveller.people, statement.people, crossing))
  );
}

/** Does the statement speak of this post? */
export function speaksOfPost(statement: StatementScope, post: string): boolean {
  return statement.posts === undefined || statement.posts.includes(post);
}

/** Does a statement cover every post, direction, people and traffic that another one names? */
export function coversScopeOf(wide: StatementScope, narrow: StatementScope, crossing: Crossing): boolean {
  const posts = narrow.posts ?? crossing.posts.map((post) => post.id);
  return (
    posts.every((post) => speaksOfPost(wide, post)) &&
    (wide.toward === undefined || wide.toward === narrow.toward) &&
    coversTraffic(wide.traffic, narrow.traffic) &&
    coversPeople(wide.people, narrow.people, crossing)
  );
}

function coversTraffic(wide: readonly Traffic[] | undefined, narrow: readonly Traffic[] | undefined): boolean {
  if (wide === undefined) return true;
  return narrow?.every((one) => wide.includes(one)) ?? false;
}

function coversPeople(wide: People | undefined, narrow: People | undefined, crossing: Crossing): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  if (typeof narrow !== 'string') return narrow.every((country) => isAmong(country, wide, crossing));
  if (typeof wide === 'string') return wide === narrow;
  return narrow === 'citizens' && countriesOf(crossing).every((country) => wide.includes(country));
}

function isAmong(person: Person | undefined, people: People, crossing: Crossing): boolean {
  if (person === undefined) return false;
  if (people === 'citizens') return isCitizen(person, crossing);
  if (people === 'foreigners') return !isCitizen(person, crossing);
  return people.includes(person);
}

/** A citizen of one of the crossing's own countries. */
export function isCitizen(person: Person, crossing: Crossing): boolean {
  return person === 'citizens' || countriesOf(crossing).includes(person);
}

/** A train needs rails, and nothing else can use them; a path is for those on foot. */
export function carries({ kind }: Crossing, traffic: Traffic): boolean {
  if (kind === 'rail' || traffic === 'train') return kind === 'rail' && traffic === 'train';
  return kind === 'road' || traffic === 'foot' || traffic === 'bicycle';
}
