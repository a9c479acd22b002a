import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { AnswerRoute } from '#answer/question.ts';
import { distanceKm } from '#domain/nearby.ts';
import type { Way } from '#routes/journeys.ts';
import { ourAnswer } from '../../answer/ours.ts';

/* Of every journey in the sets: nothing strange among the first three ways that are told. */

const sets = [
  ...['../journeys-first', '../journeys-second', '../journeys-sentences'],
  ...['journeys', 'ways', 'roads', 'careless'],
];
const questions = sets.flatMap((set) =>
  readFileSync(new URL(`./${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { q: string }).q),
);

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

/** A way to somewhere is no longer than so many times the shortest that works, and that one may rely on where any told way is so. */
const longestDetour = 1.35;
/** Nor than so many times the straight line and some kilometres more, round mountains, lakes and countries. */
const mostWinding = { times: 3, km: 350 };

/** Nothing is in doubt but what nobody says of its hours: a long way round is no news beside it. */
function isReliedOn({ works, crossings }: Way): boolean {
  const isSafe = ({ hindrance, status }: Way['crossings'][number]) =>
    hindrance !== 'doubt' && hindrance !== 'unknown' && status.admits.people !== 'citizens';
  return works && crossings.every(isSafe);
}

/** What is strange about a way among those that are told with it. */
function strangeness(way: Way, { from, to, options, html }: AnswerRoute): readonly string[] {
  const name = way.crossings.map(({ crossing }) => crossing.id).join(' + ');
  const relied = options.filter(isReliedOn);
  const near = relied.length > 0 ? relied : options.filter(({ works }) => works);
  const shortest = Math.min(...near.map(({ reckoned }) => reckoned.km));
  const straight = from.position && to.position ? distanceKm(from.position, to.position) : Infinity;
  const isInto = to.kind === 'country';
  const shut = way.crossings.filter(({ hindrance }) => hindrance === 'closure' || hindrance === 'season');
  const isNamed = shut.every(({ crossing: { posts } }) =>
    posts.some((post) => Object.values(post.name ?? {}).some((one) => html.includes(String(one)))),
  );
  return [
    ...(new Set(way.countries).size < way.countries.length && from.country !== to.country
      ? [`${name} enters a country twice`]
      : []),
    ...(way.works && !isInto && way.reckoned.km > shortest * longestDetour ? [`${name} is a long way round`] : []),
    ...(way.works && !isInto && way.reckoned.km > straight * mostWinding.times + mostWinding.km
      ? [`${name} winds`]
      : []),
    ...(way.works && shut.length > 0 ? [`${name} is shut and told as if it were not`] : []),
    ...(isNamed ? [] : [`${name} is shut, and not named so`]),
  ];
}

test('no way that is told is strange: of hundreds of journeys one in a hundred at most', () => {
  const routes = questions.flatMap((q) => {
    const got = answer({ text: q, now });
    return got.kind === 'route' && got.options.length > 0 ? [[q, got] as const] : [];
  });
  const strange = routes.flatMap(([q, route]) => {
    const found = route.options.slice(0, 3).flatMap((way) => strangeness(way, route));
    return found.length > 0 ? [`${q}: ${found.join(', ')}`] : [];
  });
  expect(routes.length).toBeGreaterThan(300);
  expect(strange.length / routes.length, strange.join('\n')).toBeLessThanOrEqual(0.01);
});
