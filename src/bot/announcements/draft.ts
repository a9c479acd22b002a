import type { ReplacedHow } from '#domain/alerts/notice.ts';
import { type Crossing, crossingById, crossingsById } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { NoticeProposal } from '#domain/ports/alert-preview.ts';
import type { Slip } from '#domain/ports/check-statement.ts';
import { type Announcement, nothingKnown } from '#search/announcement/announcement.ts';
import { type ReadingSetting, zoneOf } from '#search/announcement/written.ts';
import type { Services } from '../intent.ts';

/** An announcement on its way to become a notice. Kept as JSON. */
export interface Draft extends Announcement {
  /** The notice's id to be, so that publishing twice publishes once. */
  readonly id: string;
  /** The notice that this one corrects or updates. */
  readonly replaces?: string;
  /** Why it is replaced; without it, because it was wrong. */
  readonly how?: ReplacedHow;
  /** All crossings of the border that was named; those that are meant are ticked. */
  readonly offered?: readonly string[];
}

/** Made where nothing is replayed: an id is new each time. */
export function newDraft(known: Partial<Omit<Draft, 'id'>> = {}): Draft {
  return { ...nothingKnown, ...known, id: crypto.randomUUID().slice(0, 8) };
}

/** What reading and checking an announcement needs. */
type Reading = Pick<
  Services,
  'catalogue' | 'languages' | 'announcementWords' | 'findSources' | 'now' | 'checkStatement'
>;

/** What an announcement is read with, at this moment. */
export function settingOf({ catalogue, languages, announcementWords, findSources, now }: Reading): ReadingSetting {
  return { catalogue, languages: languages.map(({ code }) => code), read: announcementWords, findSources, now: now() };
}

/** Of a whole border trains start unticked: they are seldom meant. */
export function withOffered(draft: Draft, { catalogue }: Pick<Services, 'catalogue'>): Draft {
  const isNew = draft.crossings.some((id) => draft.offered?.includes(id) !== true);
  if (draft.crossings.length < 2 || !isNew) {
    const { offered, ...single } = draft;
    return isNew ? single : draft;
  }
  const roads = draft.crossings.filter((id) => crossingById(catalogue, id)?.kind !== 'rail');
  return { ...draft, offered: draft.crossings, crossings: roads.length > 0 ? roads : draft.crossings };
}

export function crossingOf({ crossings }: Draft, { catalogue }: Pick<Services, 'catalogue'>): Crossing | undefined {
  return crossingById(catalogue, crossings[0]);
}

/** The draft as it would be published, a statement for each crossing; or what is still wrong with it. */
export type Proposed =
  | { readonly proposals: readonly (NoticeProposal & { readonly written: WrittenFile })[]; readonly slips?: never }
  | { readonly proposals?: never; readonly slips: readonly Slip[] };

type WrittenFile = Readonly<Record<string, unknown>>;

export function proposalsOf(draft: Draft, services: Reading): Proposed {
  const proposals: (NoticeProposal & { readonly written: WrittenFile })[] = [];
  for (const crossing of crossingsById(services.catalogue, draft.crossings)) {
    const written = writtenFor(crossing, draft, services);
    const { statement, slips } = services.checkStatement(written, crossing);
    if (slips !== undefined) return { slips };
    proposals.push({ crossing, statement, written, ...given({ replaces: draft.replaces, how: draft.how }) });
  }
  if (proposals.length === 0) throw new Error('a draft without a crossing is not ready');
  return { proposals };
}

/** The statement as the data would have it. Without a word when it was said, that was today. */
function writtenFor(crossing: Crossing, { written }: Draft, services: Reading): WrittenFile {
  const setting = settingOf(services);
  const today = setting.now.setZone(zoneOf({ crossing }, setting)).toISODate() ?? '';
  return { ...written, by: { ...written.by, date: written.by?.date ?? today } };
}
