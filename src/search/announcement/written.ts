import type { DateTime } from 'luxon';
import type { AnnouncementKind } from '#domain/alerts/notice.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { Cause, Traffic } from '#domain/statement.ts';
import type { FindSources } from '../names/sources.ts';
import type { AnnouncementWords } from './words.ts';

/** What may be known of an announcement, in the order in which it is asked. */
export const announcementFields = [
  ...(['crossing', 'says', 'when', 'hours', 'season', 'admits', 'wait', 'since', 'until', 'cause', 'text'] as const),
  ...(['scope', 'who', 'kind', 'link'] as const),
] as const;
export type AnnouncementField = (typeof announcementFields)[number];

/** A statement as the data writes it, as far as it is known. */
export interface Written {
  readonly says?: AnnouncementKind;
  readonly date?: string;
  readonly from?: string;
  readonly until?: string;
  readonly since?: string;
  readonly hours?: string;
  readonly season?: string | { readonly from: string; readonly to: string };
  readonly minutes?: number;
  readonly vehicles?: number;
  readonly cause?: Cause;
  readonly ends?: 'planned' | 'certain';
  readonly text?: Readonly<Record<string, string>>;
  readonly posts?: readonly string[];
  readonly toward?: string;
  readonly people?: string | readonly string[];
  readonly traffic?: readonly Traffic[];
  readonly by?: WrittenBy;
}

interface WrittenBy {
  readonly source?: string;
  readonly who?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly via?: string;
  readonly url?: string;
}

/** What words say of an announcement. */
export interface Patch {
  readonly written?: Written;
  /** Ids; several where a whole border was named. */
  readonly crossings?: readonly string[];
  /** What needs no asking any more, explicitly nothing too. */
  readonly known: readonly AnnouncementField[];
  /** Where words can mean several things: the values among which a tap decides. */
  readonly either?: Either;
}

export type Either = Readonly<Partial<Record<AnnouncementField, readonly string[]>>>;

/** What is known already, and whom it is about. */
export interface Known {
  readonly written: Written;
  /** The first, where it is about a whole border. */
  readonly crossing: Crossing | undefined;
}

/** What an announcement is read with. */
export interface ReadingSetting {
  readonly catalogue: Pick<Catalogue, 'crossings' | 'sources' | 'borders' | 'countries' | 'holidays'>;
  readonly languages: readonly string[];
  readonly read: AnnouncementWords;
  readonly findSources: FindSources;
  readonly now: DateTime;
}

/** The clock of its dates; where the crossing is still to be named, that of any. */
export function zoneOf({ crossing }: Pick<Known, 'crossing'>, { catalogue }: ReadingSetting): string {
  return (crossing ?? catalogue.crossings[0])?.posts[0].zone ?? 'utc';
}

/** Kinds that hold from one moment on, or between two. */
export const isHalt = (says: AnnouncementKind | undefined) => says === 'closed' || says === 'warning';
export const isStanding = (says: AnnouncementKind | undefined) =>
  says === 'hours' || says === 'season' || says === 'admits';

/** Of a longer answer only the beginning is repeated. */
const longestQuotation = 60;

/** What was written, as it is repeated. */
export function quotation(words: string): string {
  const letters = [...words];
  return letters.length <= longestQuotation ? words : `${letters.slice(0, longestQuotation - 1).join('')}…`;
}

/** Names what was written. */
export function refused(key: string, words: string): Refusal {
  return new Refusal(key, { words: quotation(words) });
}
