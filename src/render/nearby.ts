import type { Position } from '#domain/crossing.ts';
import { compassPointTo, type Near, positionOf } from '#domain/nearby.ts';
import type { Status } from '#domain/status.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { createCardContext } from './card/context.ts';
import { headline } from './card/headline.ts';
import { escapeHtml } from './html.ts';

/** A crossing in somebody's reach, and how it stands now. */
export interface NearStatus extends Near {
  readonly km: number;
  readonly status: Status;
}

/** Further away than this nobody drives to a crossing today, and from afar a direction misleads. */
export const farKm = 700;

/** The nearest crossings from where somebody is, each with state, distance and direction. Telegram's HTML. */
export function nearby(
  point: Pick<Position, 'lat' | 'lon'>,
  near: readonly NearStatus[],
  localizer: Localizer,
): string {
  const isFar = Math.min(farKm, ...near.map(({ km }) => km)) >= farKm;
  return [
    escapeHtml(localizer.message(isFar ? 'nearby-far' : 'nearby-heading')),
    ...near.map((one) => nearLine(point, one, localizer)),
    '',
    escapeHtml(localizer.message('nearby-once')),
  ].join('\n');
}

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
