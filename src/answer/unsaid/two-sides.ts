/** Which post lies over against which: said of crossings by the names of their two sides, whatever else they are asked for. */
import { type Crossing, type Post, textIn } from '#domain/crossing.ts';
import { inFull } from '#domain/notes/whose.ts';
import type { Status } from '#domain/status.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Answer } from '../question.ts';

/** What of the words it takes. */
interface Words {
  readonly aspects: readonly { readonly aspect: string }[];
  readonly topics: readonly AskedAbout[];
}

/** More of them than are compared do not fit one screen. */
const mostCompared = 3;

/** Beside any other topic the words of it only say where somebody stands. */
const plainTopics: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['status', 'about', 'map', 'way', 'overview', 'history'] as const),
]);

/** The answer, or in its place who faces whom, with what is told of the names and how each of them stands. */
export function withTwoSides(answer: Answer, { aspects, topics }: Words): Answer {
  const statuses = statusesOf(answer).slice(0, mostCompared);
  const isSaid = (name: string) => aspects.some(({ aspect }) => aspect === name);
  const isMixed = isSaid('namesake') || isSaid('mixed-names');
  const isAsked = isSaid('two-sides') || (isMixed && statuses.length > 1);
  if (!isAsked || statuses.length === 0 || !topics.every(({ topic }) => plainTopics.has(topic))) return answer;
  const { renderer, traveller, moment } = answer;
  const told = statuses.flatMap(({ crossing }) => [...sidesOf(crossing, renderer), ...namesTold(crossing, renderer)]);
  if (told.length === 0) return answer;
  const states = statuses.map((status) => renderer.stateLine(status, { traveller, precision: moment.precision }));
  return { ...answer, html: [...told, ...states].join('\n') };
}

function statusesOf(answer: Answer): readonly Status[] {
  if (answer.kind === 'answer') return [answer.status];
  return answer.kind === 'choose' ? (answer.statuses ?? []) : [];
}

/** Where both sides have names of their own. */
function sidesOf({ posts }: Crossing, renderer: Answer['renderer']): readonly string[] {
  const named = posts.flatMap(({ name, country }: Post) =>
    name === undefined ? [] : [{ name: textIn(name, renderer.language), country: renderer.countryName(country) }],
  );
  const [one, other] = named;
  if (one === undefined || other === undefined || named.length < posts.length || one.name === other.name) return [];
  const words = { first: one.name, one: one.country, second: other.name, other: other.country };
  return [renderer.html('over-against', words)];
}

/** All that the notes tell of other names, and of those that are taken for one another. */
function namesTold(crossing: Crossing, renderer: Answer['renderer']): readonly string[] {
  const notes = crossing.notes
    .filter(({ of = [] }) => of.includes('two-sides') || of.includes('namesake'))
    .map((note) => (note.of?.includes('namesake') ? { note, country: null } : inFull(note)));
  return notes.length === 0 ? [] : [renderer.direct({ asked: { topic: 'about' }, crossing, notes }).html];
}
