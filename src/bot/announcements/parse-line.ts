import type { AnnouncementWords } from '#search/announcement-words.ts';
import type { AnnouncementField, OptionalField } from './draft.ts';

/** What a line tells, as words still to be checked. `extra` is what nobody can place. */
export type ParsedLine = { [K in AnnouncementField | OptionalField | 'extra']?: string };

type Place = keyof ParsedLine;

/**
 * Sorts a line into answers: `karkyra-kegen opens 2027-05-01 by border-service-kg https://…`. What follows the place and
 * the kind of news may come in any order. The lines after the first are texts: `en: …`.
 */
export function parseLine(line: string, read: AnnouncementWords, known?: string): ParsedLine {
  const [first = '', ...rest] = line.trim().split('\n');
  const words = first.split(/\s+/).filter((word) => word !== '');
  const says = words.findIndex((word) => read.says(word) !== undefined);
  // In a correction the kind of news is known, and need not be said again.
  const start = says >= 0 ? says + 1 : known === undefined ? words.length : 0;
  const place = words.slice(0, Math.max(says, known === undefined && says < 0 ? words.length : 0));
  const kind = read.says(words[says] ?? '') ?? known;
  const parsed: ParsedLine = { ...sorted(words.slice(start), kind, read) };
  if (place.length > 0) parsed.crossing = place.join(' ');
  if (words[says] !== undefined && kind !== undefined) parsed.says = kind;
  if (rest.some((text) => text.trim() !== '')) parsed.text = rest.join('\n');
  return parsed;
}

function sorted(words: readonly string[], says: string | undefined, read: AnnouncementWords): ParsedLine {
  const parsed: ParsedLine = {};
  const isHalt = says === 'closed' || says === 'warning';
  const isStanding = says === 'hours' || says === 'season' || says === 'admits';
  /** A day since when something is shut, or seen, is the day that this is about. */
  const placeOf = (part: ReturnType<typeof read.before>): Place | undefined =>
    part === 'by' ? 'who' : part === 'since' && !isStanding ? 'what' : part;
  let head = 'what' as Place;
  let segment: string[] = [];
  const end = (next: Place, place = head) => {
    for (const word of segment) parsed[place] = parsed[place] === undefined ? word : `${parsed[place]} ${word}`;
    [head, segment] = [next, []];
  };
  for (const word of words) {
    const before = placeOf(read.before(word));
    const after = placeOf(read.after(word));
    const narrowing = read.narrowing(word);
    if (isLink(word)) {
      parsed.link = word;
      end('extra');
    } else if (before !== undefined) {
      end(before);
    } else if (after !== undefined) {
      end('what', after);
    } else if (narrowing !== undefined) {
      end('scope');
      segment.push(narrowing);
    } else if (isHalt && head !== 'who' && read.cause(word) !== undefined) {
      parsed.cause = read.cause(word) ?? '';
    } else if (head !== 'who' && read.ends(word) !== undefined) {
      parsed.ends = read.ends(word) ?? '';
    } else segment.push(word);
  }
  end('what');
  return withKind(parsed, read);
}

/** `Nomad Transfer carrier`: who, and what kind of source that is. */
function withKind(parsed: ParsedLine, read: AnnouncementWords): ParsedLine {
  const words = parsed.who?.split(' ') ?? [];
  const kind = read.kind(words.at(-1) ?? '');
  if (words.length < 2 || kind === undefined) return parsed;
  return { ...parsed, who: words.slice(0, -1).join(' '), kind };
}

function isLink(word: string): boolean {
  return /:\/\/|^(https?|www\.)/i.test(word);
}
