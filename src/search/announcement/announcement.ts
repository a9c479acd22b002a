import { fields } from './fields.ts';
import {
  type AnnouncementField,
  announcementFields,
  type Either,
  isHalt,
  isStanding,
  type Patch,
  type Written,
} from './written.ts';

/*
 * An announcement is a written statement that is not complete yet. Whatever an editor types, one answer or one line, goes
 * through the readers of the fields: what was understood stays, whatever else is wrong, and what is missing is asked.
 */

/** What is known of an announcement so far. Kept as JSON. */
export interface Announcement {
  /** Ids; several where a whole border is meant. */
  readonly crossings: readonly string[];
  readonly written: Written;
  /** What needs no asking any more, explicitly nothing too. */
  readonly known: readonly AnnouncementField[];
  readonly either: Either;
}

export const nothingKnown: Announcement = { crossings: [], written: {}, known: [], either: {} };

/** Another kind of news lets go of what was said about the first. */
export function applied(
  announcement: Announcement,
  { written = {}, crossings, known, either = {} }: Patch,
): Announcement {
  const isOther =
    written.says !== undefined && announcement.written.says !== undefined && written.says !== announcement.written.says;
  const before = isOther ? forgotten(announcement, 'says') : announcement;
  const by =
    written.by === undefined
      ? before.written.by
      : { ...(written.by.source || written.by.who ? {} : before.written.by), ...written.by };
  const asides = before.written.by && written.by ? { ...pick(before.written.by), ...by } : by;
  const open = { ...before.either, ...either };
  return {
    crossings: crossings ?? before.crossings,
    written: { ...before.written, ...written, ...(asides === undefined ? {} : { by: asides }) },
    known: [...new Set([...before.known, ...known])].filter((field) => either[field] === undefined),
    either: Object.fromEntries(Object.entries(open).filter(([field]) => !known.some((one) => one === field))),
  };
}

/** What stays where another source takes the place of the first. */
function pick({ date, url, via }: NonNullable<Written['by']>) {
  return {
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(via === undefined ? {} : { via }),
  };
}

const keysOf: Readonly<
  Record<Exclude<AnnouncementField, 'crossing' | 'who' | 'kind' | 'link'>, readonly (keyof Written)[]>
> = {
  says: [
    'says',
    'date',
    'from',
    'until',
    'since',
    'hours',
    'season',
    'minutes',
    'vehicles',
    'cause',
    'ends',
    'text',
    'posts',
    'toward',
    'people',
    'traffic',
  ],
  when: ['date', 'from'],
  hours: ['hours'],
  season: ['season'],
  admits: ['people', 'traffic'],
  wait: ['minutes', 'vehicles'],
  since: ['since'],
  until: ['until'],
  cause: ['cause'],
  text: ['text'],
  scope: ['posts', 'toward', 'people', 'traffic'],
};

/** Forgets an answer, so that it is asked again; of another kind of news, all that was said of the old one. */
export function forgotten(announcement: Announcement, field: AnnouncementField): Announcement {
  const source: readonly AnnouncementField[] = ['crossing', 'who', 'kind', 'link'];
  const fieldsGone =
    field === 'says'
      ? announcementFields.filter((one) => !source.includes(one))
      : field === 'who'
        ? (['who', 'kind'] as const)
        : [field];
  const written = withoutKeys(announcement.written, field);
  return {
    crossings: field === 'crossing' ? [] : announcement.crossings,
    written,
    known: announcement.known.filter((one) => !fieldsGone.some((gone) => gone === one)),
    either: Object.fromEntries(
      Object.entries(announcement.either).filter(([one]) => !fieldsGone.some((gone) => gone === one)),
    ),
  };
}

function withoutKeys(written: Written, field: AnnouncementField): Written {
  if (field === 'crossing') return written;
  if (field === 'who' || field === 'kind' || field === 'link') {
    const { source, who, kind, url, ...rest } = written.by ?? {};
    if (field === 'who') return { ...written, by: { ...rest, ...(url === undefined ? {} : { url }) } };
    const named = { ...rest, ...(source === undefined ? {} : { source }), ...(who === undefined ? {} : { who }) };
    if (field === 'kind') return { ...written, by: { ...named, ...(url === undefined ? {} : { url }) } };
    return { ...written, by: { ...named, ...(kind === undefined ? {} : { kind }) } };
  }
  const gone: readonly string[] = keysOf[field];
  return Object.fromEntries(Object.entries(written).filter(([key]) => !gone.includes(key)));
}

/** What is to be asked next; `null` when nothing is missing. */
export function nextField({ written, known, either }: Announcement): AnnouncementField | null {
  const isAsked = (field: AnnouncementField) => {
    const { appliesTo, isAskedOf = appliesTo } = fields[field];
    return isAskedOf(written) || either[field] !== undefined;
  };
  return announcementFields.find((field) => isAsked(field) && !known.includes(field)) ?? null;
}

/** The fields that this announcement has. */
export function fieldsOf({ written }: Announcement): readonly AnnouncementField[] {
  return announcementFields.filter((field) => fields[field].appliesTo(written));
}

/** The field whose answer a problem of the whole statement is about. */
export function fieldAtPath([key, part]: readonly (string | number)[], { says }: Written): AnnouncementField {
  if (key === 'by') return part === 'url' ? 'link' : 'who';
  if (key === 'since' || key === 'until' || key === 'cause' || key === 'text' || key === 'hours' || key === 'season')
    return key;
  if (key === 'minutes' || key === 'vehicles') return 'wait';
  if (key === 'posts' || key === 'toward' || key === 'people' || key === 'traffic')
    return says === 'admits' ? 'admits' : 'scope';
  return isHalt(says) || !isStanding(says) ? 'when' : 'since';
}
