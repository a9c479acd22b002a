import { DateTime } from 'luxon';
import { idOfGroup, together } from '#domain/alerts/joint-notice.ts';
import { type Crossing, crossingById, crossingsById, firstPost } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { DraftRecord } from '#domain/notes/found-draft.ts';
import type { NewsDraft } from '#domain/notes/news.ts';
import { nothingKnown } from '#search/announcement/announcement.ts';
import type { AnnouncementField, Written } from '#search/announcement/written.ts';
import type { Draft } from '../announcements/draft.ts';
import type { NoticeGroup } from '../announcements/notice-list.ts';
import type { Services } from '../intent.ts';

/*
 * From what a post says to an announcement as an editor would have begun it. Whatever of it is missing stays missing.
 */

/** What drafts need, in a process that answers nobody too. */
export type NewsServices = Omit<Services, 'commands' | 'cardRows' | 'me'>;

/** Older drafts, and those that are over, are asked about once more. */
const freshMs = 24 * 3_600_000;

/** The crossings that a draft is about; they share a clock. */
export function crossingsOfNews(
  { found }: DraftRecord,
  { catalogue }: Pick<Services, 'catalogue'>,
): readonly Crossing[] {
  return crossingsById(catalogue, found.draft.crossings);
}

/** The announcement to which a draft leads; its id is the draft's, so that publishing it twice publishes once. */
export async function announcementOf(record: DraftRecord, services: NewsServices): Promise<Draft> {
  const { found } = record;
  const all = crossingsOfNews(record, services);
  const [crossing] = all;
  if (crossing === undefined) return { ...nothingKnown, id: found.id };
  const crossings = all.map(({ id }) => id);
  const written = { ...newsOf(found.draft, crossing), ...scopeOf(found.draft), by: byOf(record, crossing) };
  return {
    ...{ id: found.id, crossings, written, known: knownIn(written), either: {} },
    ...given({ offered: crossings.length > 1 ? crossings : undefined }),
    ...(await replaced(found.draft, crossings, services)),
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

/** What is put off or has another end takes the place of the one publication that said otherwise. */
async function replaced(draft: NewsDraft, crossings: readonly string[], services: Pick<Services, 'notices'>) {
  if (draft.supersedes !== true) return {};
  const own = (await noticesAt(crossings, services)).filter(([{ written }]) => written['says'] === draft.says);
  const [one] = own;
  const isWhole = crossings.every((id) => one?.some(({ crossing }) => crossing === id));
  return one === undefined || own.length > 1 || !isWhole ? {} : { replaces: idOfGroup(one), how: 'updated' as const };
}

/** What is in force at these crossings, a publication each. */
async function noticesAt(crossings: readonly string[], { notices }: Pick<Services, 'notices'>) {
  return together(
    (await notices.all()).filter(({ crossing, ended }) => ended === null && crossings.includes(crossing)),
  );
}

/** By which a crossing may be shut. */
const halts: readonly unknown[] = ['closed', 'closes', 'warning'];

/** What we published and a post denies, or tells to be over. */
export async function deniedBy(record: DraftRecord, services: NewsServices): Promise<readonly NoticeGroup[]> {
  if (record.found.draft.cancels !== true) return [];
  const own = await noticesAt(record.found.draft.crossings, services);
  return own.filter(([{ written }]) => halts.includes(written['says']));
}

/** Whether it has begun: what is over then was right. */
export function hasBegun([{ written, crossing: id }]: NoticeGroup, { catalogue, now }: NewsServices): boolean {
  const { from, date } = written as { readonly from?: string; readonly date?: string };
  const crossing = crossingById(catalogue, id);
  const start = DateTime.fromISO(from ?? date ?? '', {
    zone: crossing === undefined ? 'utc' : firstPost(crossing).zone,
  });
  return start.isValid && start <= now();
}
