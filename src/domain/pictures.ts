import type { DateTime } from 'luxon';
import type { Crossing } from './crossing.ts';
import type { Traveller } from './question.ts';
import { busiestWay } from './reports/busiest-way.ts';
import type { CountedWait, UsualCell } from './reports/usual.ts';
import type { Statement } from './statement.ts';
import type { Status } from './status.ts';

/** What a picture is of. */
export type PictureAsked =
  /** Years by months. */
  | { readonly kind: 'season'; readonly crossing: Crossing; readonly statements: readonly Statement[] }
  /** The hours of one day of the first post. */
  | {
      readonly kind: 'day';
      readonly crossing: Crossing;
      readonly statements: readonly Statement[];
      readonly at: DateTime;
    }
  /** The crossings of a border as they stand; `title`, `time`: as words say them. Without a time it shows no state. */
  | {
      readonly kind: 'border';
      readonly title: string;
      readonly time: string | null;
      readonly statuses: readonly Status[];
      /** Who asks: who may not pass is told so. */
      readonly traveller: Traveller;
    }
  /** What people waited, by weekday and hour. */
  | {
      readonly kind: 'week';
      readonly crossing: Crossing;
      readonly counted: readonly CountedWait[];
      readonly way: Pick<UsualCell, 'toward' | 'vehicle'>;
      readonly whom: string;
    };

/** Who can name a border and a moment. */
interface BorderWords {
  borderName(countries: readonly string[]): string;
  moment(at: DateTime, crossing: Crossing): string;
}

/** An answer about a border. */
interface BorderAsked {
  readonly border: string;
  readonly statuses?: readonly Status[];
  readonly traveller: Traveller;
}

/** The map of a border as it stands, or without states where there is no `now`; `null` where it has no crossing. */
export function borderMap(
  { border, statuses = [], traveller }: BorderAsked,
  words: BorderWords,
  now: DateTime | null,
): Extract<PictureAsked, { kind: 'border' }> | null {
  const [first] = statuses;
  if (first === undefined) return null;
  return {
    kind: 'border',
    title: words.borderName(border.split('-')),
    time: now && words.moment(now, first.crossing),
    statuses,
    traveller,
  };
}

/** Who can name a way and what one crosses with. */
interface WayWords {
  whom(traveller: { readonly toward: string; readonly traffic: UsualCell['vehicle'] }): string;
}

/** The week of waits, the way and with the vehicles of which travellers told most; `null` where nobody told anything. */
export function weekOfWaits(
  crossing: Crossing,
  counted: readonly CountedWait[],
  words: WayWords,
): Extract<PictureAsked, { kind: 'week' }> | null {
  const way = busiestWay(counted);
  if (way === null) return null;
  return { kind: 'week', crossing, counted, way, whom: words.whom({ toward: way.toward, traffic: way.vehicle }) };
}

/** Draws what words tell. */
export interface Pictures {
  /** As SVG, in one language as of one moment; `null` where there is nothing to draw. */
  svgOf(asked: PictureAsked, language: string, now: DateTime): string | null;
  /**
   * The same as PNG.
   *
   * @throws DrawingError where the thread that draws has died, or took too long
   * @throws Busy where too many wait already
   */
  pngOf(svg: string): Promise<Uint8Array>;
}

/** What may be shown of an address. */
export type Previewed = Crossing | Extract<PictureAsked, { kind: 'border' }>;

/** What a page shows: SVG that may stand in it as it is. */
export interface PagePictures {
  /** The season, where any year is on record, the hours of the day, and the week of waits, where enough was told. */
  ofCrossing(crossing: Crossing, language: string): readonly string[];
  /** The map, where any place is known. */
  ofBorder(border: Extract<PictureAsked, { kind: 'border' }>, language: string): readonly string[];
  /**
   * The first picture of a crossing, or a map without a time, as PNG, for those who pass the address on: it says nothing of
   * the present, because they keep it for weeks. `null` where there is nothing to draw. One after the other, and everything
   * else that people ask comes between two of them; whoever asks for what somebody waits for already waits with them.
   *
   * @param name the same for the same picture in the same language
   * @throws DrawingError and Busy as `pngOf` does
   */
  previewOf(name: string, language: string, shownOf: () => Previewed | null): Promise<Uint8Array<ArrayBuffer> | null>;
}

/**
 * What Telegram calls the pictures that it has from us, by what is in them. Nothing of people: whoever asks for the same
 * picture is sent the same.
 *
 * @throws StoreUnavailable from every method.
 */
export interface SentPictureStore {
  /** `null` for a picture that was never sent, or whose time is over. */
  fileOf(name: string): Promise<string | null>;
  /** Replaces what was kept of it; it is forgotten after so many seconds. */
  keep(name: string, file: string, seconds: number): Promise<void>;
}
