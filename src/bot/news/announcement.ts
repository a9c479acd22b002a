import { DateTime } from 'luxon';
import { type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { DraftRecord } from '#domain/notes/found-draft.ts';
import type { NewsDraft } from '#domain/notes/news.ts';
import { nothingKnown } from '#search/announcement/announcement.ts';
import type { AnnouncementField, Written } from '#search/announcement/written.ts';
import type { Draft } from '../announcements/draft.ts';
import type { Services } from '../intent.ts';

/*
 * From what a post says to an announcement as an editor would have begun it. Whatever of it is missing stays missing.
 */

/** What drafts need, in a process that answers nobody too. */
export type NewsServices = Omit<Services, 'commands' | 'cardRows' | 'me'>;

/** Older drafts, and those that are over, are asked about once more. */
const freshMs = 24 * 3_600_000;

/** The crossing that a draft is about. */
export function crossingOfNews(
  { found }: DraftRecord,
  { catalogue }: Pick<Services, 'catalogue'>,
): Crossing | undefined {
  return crossingById(catalogue, found.draft.crossings[0]);
}

/** The announcement to which a draft leads; its id is the draft's, so that publishing it twice publishes once. */
export async function announcementOf(record: DraftRecord, services: NewsServices): Promise<Draft> {
  const { found } = record;
  const crossing = crossingOfNews(record, services);
  if (crossing === undefined) return { ...nothingKnown, id: found.id };
  const written = { ...newsOf(found.draft, crossing), ...scopeOf(found.draft), by: byOf(record, crossing) };
  return {
    ...{ id: found.id, crossings: [crossing.id], written, known: knownIn(written), either: {} },
    ...(await replaced(found.draft, crossing, services)),
  };
}

/** What needs no asking: whom it touches, how long it lasts and a link are as the post has them, or it has none. */
function knownIn(written: Written): readonly AnnouncementField[] {
  const { says, hours, since, cause, text, by } = written;
  const told: Readonly<Partial<Record<AnnouncementField, unknown>>> = {
    ...{ says, hours, since, cause, text, who: by?.source },
    when: written.date ?? written.from,
    admits: written.people ?? written.traffic,
    wait: written.minutes ?? written.vehicles,
  };
  const fields = Object.entries(told).filter(([, value]) => value !== undefined);
  return ['crossing', 'until', 'scope', 'link', ...fields.map(([field]) => field as AnnouncementField)];
}

/** Guesses that no editor has tapped yet. */
export function openGuesses({ found, confirmed }: DraftRecord): readonly string[] {
  return found.draft.guessed.filter((field) => !confirmed.includes(field));
}

/** Whether whoever publishes it is to be asked once more. */
export function isLate({ found }: DraftRecord, crossing: Crossing, now: DateTime): boolean {
  const { until } = found.draft;
  if (now.toMillis() - found.at > freshMs) return true;
  if (until === undefined) return false;
  const last = DateTime.fromISO(until, { zone: zoneOf(found.draft, crossing) });
  return (until.includes('T') ? last : last.endOf('day')) < now;
}

function newsOf(draft: NewsDraft, crossing: Crossing): Written {
  const { says, hours, people, cause } = draft;
  const [from, date, until] = [draft.from, draft.date, draft.until].map((stamp) =>
    onFirstClock(stamp, draft, crossing),
  );
  switch (says) {
    case 'closed':
      return { says, cause: cause ?? 'other', ...given({ from, until }) };
    case 'hours':
      return { says, ...given({ hours, since: from, until }) };
    case 'admits':
      return {
        says,
        ...given({ since: from, people: people === 'everyone' || people === 'citizens' ? people : undefined }),
      };
    case 'warning':
      return { says, cause: cause ?? 'other', ...given({ from, until }) };
    case 'queue':
      return { says, ...given({ date, minutes: draft.minutes, vehicles: draft.vehicles }) };
    default:
      return { says, ...given({ date }) };
  }
}

/** A printed time is on the clock of who speaks, a written one on the first post's. */
function onFirstClock(stamp: string | undefined, draft: NewsDraft, crossing: Crossing): string | undefined {
  if (stamp?.includes('T') !== true) return stamp;
  const moment = DateTime.fromISO(stamp, { zone: zoneOf(draft, crossing) });
  return moment.setZone(firstPost(crossing).zone).toFormat("yyyy-MM-dd'T'HH:mm");
}

function zoneOf({ clock }: NewsDraft, crossing: Crossing): string {
  return (crossing.posts.find(({ country }) => country === clock) ?? firstPost(crossing)).zone;
}

function scopeOf({ says, people, traffic, toward }: NewsDraft): Written {
  if (says === 'admits') return given({ traffic });
  const whom = people === undefined || people === 'foreigners' ? people : [people];
  return given({ people: says === 'closed' ? whom : undefined, traffic, toward });
}

function byOf({ found, links }: DraftRecord, crossing: Crossing): NonNullable<Written['by']> {
  const date = DateTime.fromMillis(found.at, { zone: firstPost(crossing).zone }).toISODate();
  return given({ source: found.draft.who ?? found.source ?? undefined, date: date ?? undefined, url: links[0] });
}

/** What is put off or has another end takes the place of the one notice that said otherwise. */
async function replaced({ supersedes, says }: NewsDraft, crossing: Crossing, { notices }: NewsServices) {
  if (supersedes !== true) return {};
  const own = (await notices.all()).filter(
    ({ crossing: id, ended, written }) => id === crossing.id && ended === null && written['says'] === says,
  );
  const [one] = own;
  return one === undefined || own.length > 1 ? {} : { replaces: one.id, how: 'updated' as const };
}
