import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import type { Way } from '#routes/journeys.ts';
import { ourAnswer } from '../answer/ours.ts';

/*
 * Journeys over a crossing, a town or a country that is named, or without one: that way is told, or the ways that are left.
 * The expectations were written before the first run.
 */

interface Question {
  readonly lang: string;
  readonly q: string;
  readonly journey?: readonly [from: string, to: string];
  /** Ids of crossings and of places, codes of countries: each is told of. */
  readonly via?: readonly string[];
  readonly without?: readonly string[];
  /** No way goes over what is named. */
  readonly noWay?: true;
  /** The journey crosses no border. */
  readonly inside?: true;
  /** Crossings of which one is on the first way, between bars. */
  readonly over?: string;
  /** What the first line says, and what any says. */
  readonly first?: string;
  readonly tells?: string;
}

const questions = readFileSync(new URL('./ways-named.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question);
const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

function isOver(way: Way, named: string): boolean {
  const isCrossed = way.crossings.some(({ crossing }) => crossing.id === named);
  return isCrossed || way.countries.includes(named) || way.through.includes(named);
}

/** What is wrong with the answer; nothing where it is right. */
function faultOf({ q, journey, via = [], without = [], noWay, inside, over, first, tells }: Question): string | null {
  const got = answer({ text: q, now });
  const text = plain(got.html);
  const crossings = got.kind === 'answer' ? [got.crossing] : 'crossings' in got ? got.crossings : [];
  const isFirst = (id: string | undefined) => over === undefined || over.split('|').includes(id ?? '');
  if (without.some((id) => crossings.some((crossing) => crossing.id === id))) return 'what is left out is offered';
  if (first !== undefined && !new RegExp(first).test(text.split('\n')[0] ?? '')) return `not first: ${text}`;
  if (tells !== undefined && !new RegExp(tells).test(text)) return `not told: ${text}`;
  if (journey === undefined) return isFirst(crossings[0]?.id) ? null : `other crossings: ${text}`;
  if (got.kind !== 'route') return `${got.kind}: ${text}`;
  if (got.from.id !== journey[0] || got.to.id !== journey[1]) return `${got.from.id} -> ${got.to.id}`;
  const [way] = got.options;
  if (inside) return got.options.length === 0 ? null : text;
  if (without.some((id) => got.options.some((one) => isOver(one, id)))) return 'what is left out is offered';
  const told = via.filter((named) => got.options.some((one) => isOver(one, named)));
  if (told.length !== (noWay ? 0 : via.length)) return `over ${told.join()}: ${text}`;
  if (way === undefined) return `no way: ${text}`;
  if (!noWay && via.length > 0 && !via.some((named) => isOver(way, named))) return `not the first: ${text}`;
  const isOne = way.crossings.some(({ crossing }) => isFirst(crossing.id));
  return isOne ? null : `another way: ${text}`;
}

test.each(['ky', 'kk', 'ru', 'en'])('are told in %s', (language) => {
  const asked = questions.filter(({ lang }) => lang === language);
  const wrong = asked.flatMap((one) => (faultOf(one) === null ? [] : [`${one.q}: ${faultOf(one)}`]));
  expect(asked).toHaveLength(15);
  expect(wrong, wrong.join('\n\n')).toEqual([]);
});
