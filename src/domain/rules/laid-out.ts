import { type ClosurePeriod, edgesOfClosures, layOutClosures } from '../closures/layout.ts';
import { type Crossing, firstPost, type Place, type Post } from '../crossing.ts';
import { edgesOfSeasons, layOutSeasons, type SeasonTimeline, seasonRuleAt } from '../seasons/season.ts';
import { type EdgeStatement, sightingKinds } from '../statement.ts';
import { dayMs, startOfDay, yearOf } from '../time/clock.ts';
import { datesOf } from '../time/period.ts';
import {
  type Ledger,
  oncePerWeighing,
  statementsOfKind,
  type WeighedStatement,
  type WeighedStatements,
} from './ledger.ts';
import type { PostStatements } from './post-hours.ts';
import { holdsFrom, reportsIn, seenByTwo } from './reports.ts';
import { speaksOf, speaksOfPost, type TravellerKind } from './scope.ts';
import { edgesOfStanding } from './standing-rules.ts';

/** What the statements say to one kind of traveller, laid out in time: the same for whoever asks in those days. */
export interface LaidOut {
  readonly closures: readonly ClosurePeriod[];
  /** One for all posts, or one for each where a source tells of one post's season or traffic. */
  readonly seasons: readonly SeasonTimeline[];
  readonly posts: readonly PostStatements[];
  /** Epoch milliseconds, ascending: when something other than the hours may change. */
  readonly edges: readonly number[];
  readonly seenByTwo: boolean;
  /** Epoch milliseconds: up to here the rules that return every year are laid out. */
  readonly horizon: number;
}

/** How many years of a rule that returns every year are laid out: ahead, two whole years show every season and holiday. */
const yearsBack = 2;
const yearsAhead = 3;

export function laidOutFor(ledger: Ledger, traveller: TravellerKind): LaidOut {
  const [first, last] = yearsAround(ledger);
  const from = ledger.at - dayMs;
  // Between two edges of standing seasons the same of them count.
  const since = Math.max(...edgesOfStanding(statementsOfKind(ledger, 'season')).filter((edge) => edge <= from));
  const { toward, traffic, people } = traveller;
  const key = [toward, traffic, people, first, last, since, seenByTwo(ledger)].join();
  const known = knownOf(ledger);
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= kindsAtMost) known.clear();
  const laidOut = layOut(ledger, traveller, { first, last, from });
  known.set(key, laidOut);
  return laidOut;
}

/** Few kinds of travellers are told apart at a crossing, and few ask of other years. */
const knownOf = oncePerWeighing(() => new Map<string, LaidOut>());
const kindsAtMost = 50;

function layOut(
  ledger: Ledger,
  traveller: TravellerKind,
  { first, last, from }: { readonly first: number; readonly last: number; readonly from: number },
): LaidOut {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const { crossing } = ledger;
  const perPost = statementsOfKind(ledger, 'season', 'opens', 'closes', ...sightingKinds).some(
    (weighed) => weighed.statement.posts !== undefined,
  );
  const seasons = (perPost ? crossing.posts : [null]).map((post) => layOutSeasons(ledger, traveller, years, post));
  const closures = layOutClosures(ledger, years, closingsForGood(ledger, traveller, seasons)).filter(({ closure }) =>
    speaksOf(closure.statement, traveller, crossing),
  );
  const posts = layOutPosts(ledger, traveller);
  const edges = [
    ...seasons.flatMap((one) => edgesOfSeasons(one, from)),
    ...edgesOfClosures(closures),
    ...edgesOfStanding(statementsOfKind(ledger, 'hours', 'season', 'admits')),
    ...posts.flatMap((post) => post.reports.map(holdsFrom)),
  ];
  return {
    closures,
    seasons,
    posts,
    edges: edges.filter(Number.isFinite).sort((a, b) => a - b),
    seenByTwo: seenByTwo(ledger),
    horizon: startOfDay(firstPost(crossing).zone, last, 1, 1),
  };
}

function layOutPosts(ledger: WeighedStatements, traveller: TravellerKind): readonly PostStatements[] {
  const { crossing } = ledger;
  const stated = statementsOfKind(ledger, 'hours').filter(({ statement }) => speaksOf(statement, traveller, crossing));
  const seen = reportsIn(ledger).filter(({ statement }) => speaksOf(statement, traveller, crossing));
  return crossing.posts.map((post) => ({
    post,
    position: sunPlaceOf(post, crossing),
    statements: stated.filter(({ statement }) => speaksOfPost(statement, post.id)),
    reports: seen.filter(({ statement }) => speaksOfPost(statement, post.id)),
  }));
}

/** Where the sun is looked up for a post: at it, at the other, or else in the nearest town, a few minutes away by the sun. */
function sunPlaceOf(post: Post, { posts }: Crossing): Place | undefined {
  const row = [post, ...posts.filter((other) => other !== post)];
  const places = [...row, ...row.flatMap(({ towns }) => towns)];
  return places.find(({ position }) => position !== undefined)?.position;
}

/** `closes` at a crossing that is not seasonal then: nobody can say when it opens again. */
function closingsForGood(
  ledger: Ledger,
  traveller: TravellerKind,
  seasons: readonly SeasonTimeline[],
): WeighedStatement<EdgeStatement>[] {
  return statementsOfKind(ledger, 'closes')
    .filter((weighed) => speaksOf(weighed.statement, traveller, ledger.crossing))
    .filter((weighed) =>
      seasons.every((one) => {
        const rule = seasonRuleAt(one, weighed.statement.date.first)?.statement.season;
        return rule === undefined || rule === 'year-round';
      }),
    );
}

/** The first and the last year in which a rule of every year may matter: around the moment asked about, and around every dated statement. */
function yearsAround(ledger: Ledger): readonly [number, number] {
  const { zone } = firstPost(ledger.crossing);
  const { from, until } = datesOfAll(ledger);
  return [yearOf(zone, Math.min(ledger.at, from)) - yearsBack, yearOf(zone, Math.max(ledger.at, until)) + yearsAhead];
}

const datesOfAll = oncePerWeighing((weighed) => {
  const edges = statementsOfKind(weighed, 'opens', 'closes').map(({ statement }) => statement.date.first);
  // A warning decides nothing, however long it holds.
  const dates = weighed.statements.flatMap(({ statement }) =>
    statement.says === 'warning' ? [] : datesOf(statement.period).map((date) => date.last),
  );
  return { from: Math.min(...edges), until: Math.max(...dates) };
});
