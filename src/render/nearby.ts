import type { Position } from '#domain/crossing.ts';
import { compassPointTo, type Near, positionOf } from '#domain/nearby.ts';
import type { Drive } from '#domain/roads/drive.ts';
import type { Status } from '#domain/status.ts';
import { formatDuration } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { createCardContext } from './card/context.ts';
import { headline } from './card/headline.ts';
import { escapeHtml } from './html.ts';

/** A crossing in somebody's reach, and how it stands now. */
export interface NearStatus extends Near {
  readonly km: number;
  readonly status: Status;
  /** By road, where one is known. */
  readonly drive?: Drive;
}

/** Further away than this nobody drives to a crossing today, and from afar a direction misleads. */
export const farKm = 700;

/** The nearest crossings from where somebody is, each with state, distance and direction. Telegram's HTML. */
export function nearby(
  point: Pick<Position, 'lat' | 'lon'>,
  near: readonly NearStatus[],
  localizer: Localizer,
): string {
  const isReached = ({ km, drive }: NearStatus) => km < farKm && drive !== undefined;
  const isFar = !near.some(isReached);
  return [
    escapeHtml(localizer.message(isFar ? 'nearby-far' : 'nearby-heading')),
    ...near.map((one) => [nearLine(point, one, localizer), ...driveWords(one, localizer)].join(', ')),
    '',
    escapeHtml(localizer.message('nearby-once')),
  ].join('\n');
}

/** The drive beside the distance, to ten minutes: nobody knows it better. */
function driveWords({ drive, km }: NearStatus, localizer: Localizer): readonly string[] {
  if (drive === undefined || km >= farKm) return [];
  const minutes = Math.max(1, Math.round(drive.minutes / driveStep)) * driveStep;
  return [escapeHtml(localizer.message('alternatives-drive-about', { duration: formatDuration(minutes, localizer) }))];
}

const driveStep = 10;

/** Kilometres are whole, and never finer than the crossing's place is known. */
function nearLine(
  point: Pick<Position, 'lat' | 'lon'>,
  { crossing, km, status }: NearStatus,
  localizer: Localizer,
): string {
  const state = headline(createCardContext(status, localizer, { precision: 'now' }));
  const position = positionOf(crossing);
  if (position === null) return state;
  const known = Math.max(1, Math.ceil(position.withinKm));
  if (km < known) return localizer.message('nearby-line-here', { state, km: String(known) });
  const whole = String(Math.round(km));
  if (km >= farKm) return localizer.message('nearby-line-far', { state, km: whole });
  const direction = localizer.message('direction', { direction: compassPointTo(point, position) });
  return localizer.message('nearby-line', { state, km: whole, direction });
}
