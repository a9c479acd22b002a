/**
 * A ledger as the oracle reads it: plain numbers, minutes since 1970. How sure each statement is, is settled once for the
 * moment asked about, because ageing is no change.
 */
import type { Position } from '#domain/crossing.ts';
import type { Jotted } from '../build.ts';
import { day, type Edge, type Span, spanOf } from './calendar.ts';

/** The posts of a crossing, from one country to the other. */
export interface Row {
  readonly kind: 'road' | 'rail' | 'foot';
  readonly posts: readonly OraclePost[];
}

export interface OraclePost {
  readonly id: string;
  readonly country: string;
  readonly zone: string;
  readonly position?: Position;
}

export interface Asked {
  readonly at: number;
  readonly now: number;
  readonly toward?: string;
  readonly traffic?: string;
  readonly people?: string;
}

/** One traveller: a citizenship, a direction, a way of going. */
export interface OneTraveller {
  readonly person: string;
  readonly toward: string;
  readonly traffic: string;
}

export interface Statement {
  readonly jot: Jotted;
  readonly says: string;
  /** Its place in the file. */
  readonly order: number;
  /** The kind of source, from `authority` to `guide`. */
  readonly kind: number;
  readonly who: string;
  /** When it was said; `null` where it is undated. */
  readonly said: Span | null;
  /** From `confirmed` to `typical`: less is surer. */
  readonly certainty: number;
  readonly zone: string;
  readonly posts?: readonly string[];
  readonly toward?: string;
  readonly traffic?: readonly string[];
  /** Whom it speaks of, among all sorts of people that matter here. */
  readonly people: readonly string[] | null;
  readonly date: Span | null;
  readonly since: Span | null;
  readonly until: Span | null;
  readonly from: Span | null;
}

export interface Ledger {
  readonly row: Row;
  readonly asked: Asked;
  /** The countries that the crossing joins. */
  readonly own: readonly string[];
  /** Every sort of people that anybody tells apart here; `others` are all the rest. */
  readonly everybody: readonly string[];
  readonly statements: readonly Statement[];
}

const kinds = ['authority', 'press', 'carrier', 'traveller', 'guide'];
export const [press, carrier, traveller, guide] = [1, 2, 3, 4];
const [confirmed, likely] = [0, 2] as const;
export const [announced, typical] = [1, 3] as const;
const everyTraffic = ['foot', 'bicycle', 'motorcycle', 'car', 'bus', 'truck', 'train'];
export const month = 30 * day;
const year = 365.25 * day;
export const fiveYears = 5 * year;
export const never = Number.POSITIVE_INFINITY;
export const always = Number.NEGATIVE_INFINITY;

export function readLedger(row: Row, jotted: readonly Jotted[], asked: Asked): Ledger {
  const own = [...new Set(row.posts.map((post) => post.country))];
  const named = jotted.flatMap((jot) => (Array.isArray(jot['people']) ? (jot['people'] as string[]) : []));
  const everybody = [...new Set([...own, ...named, 'others'])];
  const ledger: Ledger = { row, asked, own, everybody, statements: [] };
  return {
    ...ledger,
    statements: known(
      jotted.map((jot, order) => read(jot, order, ledger)),
      asked.now,
    ),
  };
}

/** What was said after the present is not known, and what is replaced by a known statement is only history. */
function known(all: readonly Statement[], now: number): Statement[] {
  const heard = all.filter((one) => one.said === null || one.said.first <= now);
  const replaced = new Set(heard.map((one) => one.jot['supersedes']));
  return heard.filter((one) => one.jot['id'] === undefined || !replaced.has(one.jot['id']));
}

function read(jot: Jotted, order: number, ledger: Ledger): Statement {
  const [kindName = '', who = '', date] = jot.by.split(' ');
  const kind = kinds.indexOf(kindName);
  const posts = jot['posts'] as string[] | undefined;
  const first = ledger.row.posts[0]?.zone ?? '';
  const zone = ledger.row.posts.find((post) => post.id === posts?.[0])?.zone ?? first;
  const dated = (key: string) => {
    const text = jot[key] as string | undefined;
    return text === undefined || /^\d\d-\d\d$/.test(text) ? null : spanOf(text, zone);
  };
  const [since, on, from] = [dated('since'), dated('date'), dated('from')];
  const said = date === undefined ? (since ?? on ?? from) : spanOf(date, first);
  return {
    jot,
    says: jot.says,
    order,
    kind,
    who,
    said,
    certainty: jot.says === 'closed' && from === null ? typical : certaintyOf(kind, said, ledger.asked.at),
    zone,
    ...(posts && { posts }),
    ...(jot['toward'] ? { toward: jot['toward'] as string } : {}),
    ...(jot['traffic'] ? { traffic: jot['traffic'] as string[] } : {}),
    people: peopleOf(jot['people'] as string | string[] | undefined, ledger),
    date: on,
    since,
    until: dated('until'),
    from,
  };
}

function certaintyOf(kind: number, said: Span | null, at: number): number {
  if (said === null || kind === traveller || kind === guide) return typical;
  const age = Math.max(0, at - said.first);
  if (kind === press || kind === carrier) return age <= 2 * year ? likely : typical;
  if (age <= month) return confirmed;
  if (age <= 2 * year) return announced;
  return age <= fiveYears ? likely : typical;
}

function peopleOf(
  people: string | readonly string[] | undefined,
  { own, everybody }: Ledger,
): readonly string[] | null {
  if (people === undefined) return null;
  if (people === 'citizens') return own;
  if (people === 'foreigners') return everybody.filter((person) => !own.includes(person));
  return people as readonly string[];
}

/** Has it happened: no, perhaps, yes. */
export function passed(minute: number, { lo, hi }: Edge): 0 | 1 | 2 {
  return minute >= hi ? 2 : minute >= lo ? 1 : 0;
}

export const startOf = ({ first, last, sharp }: Span): Edge => ({ lo: first, hi: sharp ? first : last });
export const endOf = ({ first, last, sharp }: Span): Edge => ({ lo: sharp ? last : first, hi: last });

/** Standing statements hold from `since`, or else from the day they were said, to `until`. */
export const validFrom = ({ since, said }: Statement): Edge =>
  since ? startOf(since) : { lo: said?.first ?? always, hi: said?.first ?? always };
export const validTo = ({ until }: Statement): Edge => (until ? endOf(until) : { lo: never, hi: never });

export const saidLast = ({ said }: Statement) => said?.last ?? always;
export const laterSaid = (one: Statement, other: Statement) =>
  saidLast(one) - saidLast(other) || one.order - other.order;

/** What was said on the day that it speaks of is no plan, whatever the hour. */
function lastSaying({ said }: Statement): number {
  if (!said) return never;
  return said.last - said.first <= 25 * 60 ? Math.max(said.first, said.last - 1) : said.first;
}

export function isPlan(one: Statement): boolean {
  return one.says === 'opens' && lastSaying(one) < (one.date?.first ?? always);
}

/** Somebody saw it working; a guide only repeats what others saw. */
export function isReport(one: Statement): boolean {
  return one.kind !== guide && (one.says === 'works' || one.says === 'queue' || (one.says === 'opens' && !isPlan(one)));
}

export function speaksTo(one: Statement, { person, toward, traffic }: OneTraveller): boolean {
  return (
    (one.toward === undefined || one.toward === toward) &&
    (one.traffic === undefined || one.traffic.includes(traffic)) &&
    (one.people === null || one.people.includes(person))
  );
}

/** Whether one statement speaks of all posts, people and traffic that a closure speaks of. */
export function covers(one: Statement, closure: Statement, { row, everybody }: Ledger): boolean {
  const posts = closure.posts ?? row.posts.map((post) => post.id);
  return (
    posts.every((post) => one.posts === undefined || one.posts.includes(post)) &&
    (one.toward === undefined || one.toward === closure.toward) &&
    (closure.traffic ?? everyTraffic).every((each) => one.traffic === undefined || one.traffic.includes(each)) &&
    (closure.people ?? everybody).every((each) => one.people === null || one.people.includes(each))
  );
}
