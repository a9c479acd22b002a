import { causes, sourceKinds } from '#domain/statement.ts';
import { type AnnouncementField, announcementKinds, type OptionalField } from './draft.ts';

/** What a line tells, as words still to be checked. `extra` is what nobody can place. */
export type ParsedLine = { [K in AnnouncementField | OptionalField | 'extra']?: string };

/** What these words begin: `until 2027-03-01`, `by border-service-kg`. */
const heads = ['since', 'until', 'by', 'via', 'said'] as const;
/** What narrows: `at kg`, `toward KZ`, `for foreigners`, `only truck,bus`. */
export const narrowing = ['at', 'toward', 'for', 'only'] as const;

const isOneOf = (list: readonly string[], word: string) => list.includes(word.toLowerCase());

/**
 * Sorts a line into answers: `karkyra-kegen opens 2027-05-01 by border-service-kg https://…`. What follows the place and
 * the kind of news may come in any order. The lines after the first are texts: `en: …`.
 */
export function parseLine(line: string, known?: string): ParsedLine {
  const [first = '', ...rest] = line.trim().split('\n');
  const words = first.split(/\s+/).filter((word) => word !== '');
  const says = words.findIndex((word) => isOneOf(announcementKinds, word));
  // In a correction the kind of news is known, and need not be said again.
  const start = says >= 0 ? says + 1 : known === undefined ? words.length : 0;
  const place = words.slice(0, Math.max(says, known === undefined && says < 0 ? words.length : 0));
  const news = words[says]?.toLowerCase() ?? known;
  const told: ParsedLine = { ...sorted(words.slice(start), news) };
  if (place.length > 0) told.crossing = place.join(' ');
  if (words[says] !== undefined) told.says = words[says].toLowerCase();
  if (rest.some((text) => text.trim() !== '')) told.text = rest.join('\n');
  return told;
}

function sorted(words: readonly string[], says: string | undefined): ParsedLine {
  const told: ParsedLine = {};
  let head: AnnouncementField | OptionalField | 'extra' | 'by' = 'what';
  const add = (key: AnnouncementField | OptionalField | 'extra', word: string) => {
    told[key] = told[key] === undefined ? word : `${told[key]} ${word}`;
  };
  for (const word of words) {
    const isHalt = says === 'closed' || says === 'warning';
    if (isLink(word)) {
      told.link = word;
      head = 'extra';
    } else if (isOneOf(heads, word)) {
      head = word.toLowerCase() as (typeof heads)[number];
    } else if (isOneOf(narrowing, word)) {
      head = 'scope';
      add('scope', word.toLowerCase());
    } else if (isHalt && head !== 'by' && isOneOf(causes, word)) {
      told.cause = word.toLowerCase();
    } else if (head !== 'by' && isOneOf(['planned', 'certain'], word)) {
      told.ends = word.toLowerCase();
    } else {
      add(head === 'by' ? 'who' : head, word);
    }
  }
  return withKind(told);
}

/** `Nomad Transfer carrier`: who, and what kind of source that is. */
function withKind(told: ParsedLine): ParsedLine {
  const words = told.who?.split(' ') ?? [];
  const kind = words.at(-1) ?? '';
  if (words.length < 2 || !isOneOf(sourceKinds, kind)) return told;
  return { ...told, who: words.slice(0, -1).join(' '), kind: kind.toLowerCase() };
}

function isLink(word: string): boolean {
  return /:\/\/|^(https?|www\.)/i.test(word);
}
