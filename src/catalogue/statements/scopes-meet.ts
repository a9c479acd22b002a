import type { Crossing } from '#domain/crossing.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import type { People, Statement } from '#domain/statement.ts';

type Scope = Pick<Statement, 'posts' | 'toward' | 'people' | 'traffic'>;

/** Is there a traveller at a post of whom both statements speak? */
export function scopesMeet(one: Scope, other: Scope, crossing: Crossing): boolean {
  return (
    shares(one.posts, other.posts) &&
    (one.toward === undefined || other.toward === undefined || one.toward === other.toward) &&
    shares(one.traffic, other.traffic) &&
    peopleMeet(one.people, other.people, countriesOf(crossing))
  );
}

/** What is not narrowed speaks of all. */
function shares<T>(one: readonly T[] | undefined, other: readonly T[] | undefined): boolean {
  return one === undefined || other === undefined || one.some((member) => other.includes(member));
}

function peopleMeet(one: People | undefined, other: People | undefined, own: readonly string[]): boolean {
  if (one === undefined || other === undefined) return true;
  if (typeof one !== 'string') return one.some((country) => isAmong(country, other, own));
  if (typeof other !== 'string') return other.some((country) => isAmong(country, one, own));
  return one === other;
}

function isAmong(country: string, people: People, own: readonly string[]): boolean {
  if (typeof people !== 'string') return people.includes(country);
  return own.includes(country) === (people === 'citizens');
}
