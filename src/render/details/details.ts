import {
  type Border,
  type Catalogue,
  type Country,
  type CountryCode,
  type Crossing,
  type Note,
  textIn,
} from '#domain/crossing.ts';
import { headingOf, type Topic, topics } from '#domain/topic.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { lengthOf, messageRoom, takeFitting } from '../fit.ts';
import { bold, escapeHtml, folded } from '../html.ts';
import { crossingName, sideName } from '../names.ts';
import { sourcesOf } from '../sources.ts';
import { numberParagraphs } from './numbers.ts';

/** The topics about which something is known, in the order in which they are offered. */
export function detailTopics(crossing: Crossing, catalogue: Catalogue): readonly Topic[] {
  const countries = countriesOf(crossing, catalogue, undefined);
  const general = [...bordersOf(crossing, catalogue), ...countries].flatMap(({ notes }) => notes);
  const told = new Set(general.map(({ topic }) => headingOf(topic)));
  if (countries.some(({ emergency }) => emergency.length > 0)) told.add('safety');
  if (crossing.kind !== 'road') for (const topic of ofTheRoad) told.delete(topic);
  for (const { topic } of crossing.notes) told.add(headingOf(topic));
  return topics.filter((topic) => told.has(topic));
}

/** What holds for vehicles at every post of a country is nothing to somebody who comes by train. */
const ofTheRoad: readonly Topic[] = ['vehicles', 'trucks', 'road'];

export interface DetailsFor {
  readonly localizer: Localizer;
  readonly catalogue: Catalogue;
  readonly toward?: CountryCode | undefined;
  /** Characters that are left in the message. */
  readonly room?: number | undefined;
}

/**
 * What a guide would print: the destination country's notes, the border's, then the crossing's, each with source and age.
 * Where that is too long the crossing's come first, so that nothing of it is left out. Telegram's HTML.
 */
export function details(
  crossing: Crossing,
  topic: Topic,
  { localizer, catalogue, toward, room = messageRoom }: DetailsFor,
): string {
  const head = detailsHead(crossing, topic, localizer);
  const numbers = numberParagraphs(crossing, topic, { localizer, catalogue, toward });
  const own = ownParagraphs(crossing, topic, { localizer, toward });
  const general = [
    ...countryParagraphs(topic, countriesOf(crossing, catalogue, toward), localizer),
    ...borderParagraphs(crossing, topic, { localizer, catalogue, toward }),
  ];
  const whole = [head, ...numbers, ...general, ...own];
  if (whole.length === 1) return [head, escapeHtml(localizer.message('details-nothing'))].join('\n');
  const fits = lengthOf(whole.join('\n\n')) <= room;
  return fits ? whole.join('\n\n') : fitted([head, ...numbers, ...own, ...general], room, localizer);
}

export function detailsHead(crossing: Crossing, topic: Topic, localizer: Localizer): string {
  return `${bold(localizer.message('topic', { topic }))} · ${escapeHtml(crossingName(crossing, localizer))}`;
}

/** What holds at every post of these countries. `fold`: long texts stay folded until somebody taps them. */
export function countryParagraphs(
  topic: Topic,
  countries: readonly Country[],
  localizer: Localizer,
  fold = false,
): readonly string[] {
  return countries.flatMap((country) => {
    const name = `${country.flag} ${textIn(country.name, localizer.language)}`;
    return notesUnder(topic, country.notes).map((note) => noteText(note, name, localizer, fold));
  });
}

/** What holds at every post between the two countries. */
export function borderParagraphs(
  crossing: Crossing,
  topic: Topic,
  { localizer, catalogue, toward }: Omit<DetailsFor, 'room'>,
  fold = false,
): readonly string[] {
  const notes = bordersOf(crossing, catalogue).flatMap((border) => notesUnder(topic, border.notes, toward));
  return notes.map((note) => noteText(note, null, localizer, fold));
}

/** What is told of this very crossing. */
export function ownParagraphs(
  crossing: Crossing,
  topic: Topic,
  { localizer, toward }: Pick<DetailsFor, 'localizer' | 'toward'>,
  fold = false,
): readonly string[] {
  return notesUnder(topic, crossing.notes, toward).map((note) =>
    noteText(note, sideOfNote(note, crossing, localizer), localizer, fold),
  );
}

/** Without a direction both are told: each says whom it is for. */
function notesUnder(topic: Topic, notes: readonly Note[], toward?: CountryCode): readonly Note[] {
  return notes.filter((note) => headingOf(note.topic) === topic && (toward ?? note.toward) === (note.toward ?? toward));
}

function bordersOf({ posts }: Crossing, { borders }: Catalogue): readonly Border[] {
  return borders.filter(({ countries }) => countries.every((code) => posts.some(({ country }) => country === code)));
}

/** The destination alone where it is known; otherwise all of them. */
export function countriesOf(
  crossing: Crossing,
  { countries }: Catalogue,
  toward: CountryCode | undefined,
): readonly Country[] {
  const codes = new Set(crossing.posts.map(({ country }) => country));
  const wanted = toward !== undefined && codes.has(toward) ? [toward] : [...codes];
  return wanted.flatMap((code) => countries.find((country) => country.code === code) ?? []);
}

/** Longer texts than this are folded, where a message is long. */
const foldedFrom = 240;

function noteText(note: Note, heading: string | null, localizer: Localizer, fold: boolean): string {
  const text = textIn(note.text, localizer.language).trim();
  const after = [
    ...(note.disputed ? [localizer.message('details-disputed')] : []),
    localizer.message('details-source', { sources: sourcesOf(note.by, localizer) }),
  ].map(escapeHtml);
  if (fold && text.length > foldedFrom) {
    const side = heading === null ? [] : [escapeHtml(`${heading}:`)];
    return [...side, folded(escapeHtml(text)), ...after].join('\n');
  }
  return [escapeHtml(heading === null ? text : `${heading}: ${text}`), ...after].join('\n');
}

function sideOfNote({ post: id }: Note, crossing: Crossing, localizer: Localizer): string | null {
  const post = crossing.posts.find((candidate) => candidate.id === id);
  return post === undefined ? null : sideName(post, crossing, localizer);
}

/** Whole paragraphs as far as there is room, and a plain word about what is left out. */
function fitted(paragraphs: readonly string[], room: number, localizer: Localizer): string {
  const cut = escapeHtml(localizer.message('details-cut'));
  const taken = takeFitting(paragraphs, { room: room - lengthOf(cut) - 2 });
  return (taken.length < paragraphs.length ? [...taken, cut] : taken).join('\n\n');
}
