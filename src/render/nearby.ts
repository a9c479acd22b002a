import type { Position } from '#domain/crossing.ts';
import { compassPointTo, farKm, isReached, type NearByDrive, positionOf } from '#domain/nearby.ts';
import type { Status } from '#domain/status.ts';
import { formatDuration } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { createCardContext } from './card/context.ts';
import { headline } from './card/headline.ts';
import { escapeHtml } from './html.ts';

/** A crossing near somebody, and how it stands now. */
export interface NearStatus extends NearByDrive {
  readonly status: Status;
}

/** The nearest crossings from where somebody is, each with state, distance and direction. Telegram's HTML. */
export function nearby(
  point: Pick<Position, 'lat' | 'lon'>,
  near: readonly NearStatus[],
  localizer: Localizer,
): string {
  return [
    escapeHtml(localizer.message(headingOf(near))),
    ...near.map((one) => lineOf(point, one, localizer)),
    '',
    escapeHtml(localizer.message('nearby-once')),
  ].join('\n');
}

function headingOf(near: readonly NearStatus[]): 'nearby-heading' | 'nearby-far' | 'nearby-no-road' {
  if (near.some(isReached)) return 'nearby-heading';
  return near.some(({ drive }) => drive !== undefined) ? 'nearby-far' : 'nearby-no-road';
}

/** State, distance and drive; of a post whose place nobody knows exactly only the drive. */
function lineOf(point: Pick<Position, 'lat' | 'lon'>, one: NearStatus, localizer: Localizer): string {
  const { km, status } = one;
  const drive = driveWords(one, localizer);
  if (km !== null) return [nearLine(point, { ...one, km }, localizer), ...drive].join(', ');
  const state = headline(createCardContext(status, localizer, { precision: 'now' }));
  return drive.length === 0 ? state : localizer.message('nearby-line-road', { state, drive: drive.join(', ') });
}

/** The drive beside the distance, to ten minutes: nobody knows it better. */
function driveWords({ drive }: NearStatus, localizer: Localizer): readonly string[] {
  if (drive === undefined) return [];
  const minutes = Math.max(1, Math.round(drive.minutes / driveStep)) * driveStep;
  return [escapeHtml(localizer.message('alternatives-drive-about', { duration: formatDuration(minutes, localizer) }))];
}

const driveStep = 10;

/** Kilometres are whole, and never finer than the crossing's place is known. */
function nearLine(
  point: Pick<Position, 'lat' | 'lon'>,
  { crossing, km, status }: NearStatus & { readonly km: number },
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
