import { type Crossing, type Position, type Post, textIn } from '#domain/crossing.ts';
import { type Pin, pinOf } from '#domain/nearby.ts';
import { type Localizer, postName } from '#i18n/localizer.ts';
import { bold, escapeHtml, link } from './html.ts';
import { crossingName, sideName } from './names.ts';

/**
 * Where each post is, and how roughly that is known: a pin of the post is promised only where it can be driven to; else
 * the area on a map, and a pin of the last town. Telegram's HTML.
 */
export function map(crossing: Crossing, localizer: Localizer): string {
  const head = `${bold(localizer.message('map-heading'))} · ${escapeHtml(crossingName(crossing, localizer))}`;
  const posts = crossing.posts.map((post) => placeLines(post, crossing, localizer).join('\n'));
  return [head, ...posts, escapeHtml(localizer.message('emergency-copy'))].join('\n\n');
}

/** What stands over and under a pin: a town says that it is not the post. */
export function describePin(
  pin: Pin,
  post: Post,
  crossing: Crossing,
  localizer: Localizer,
): { title: string; address: string } {
  const side = sideName(post, crossing, localizer);
  if (pin.name !== undefined) {
    return { title: textIn(pin.name, localizer.language), address: localizer.message('map-town-address', { side }) };
  }
  const town = post.towns[0];
  return {
    title: post.name === undefined ? crossingName(crossing, localizer) : postName(post, localizer),
    address: town === undefined ? side : `${side} · ${textIn(town.name, localizer.language)}`,
  };
}

function placeLines(post: Post, crossing: Crossing, localizer: Localizer): readonly string[] {
  const side = sideName(post, crossing, localizer);
  const pin = pinOf(post);
  const area = post.position === undefined ? [] : [link(areaOn(post.position), localizer.message('map-area'))];
  if (pin?.of === 'post') return [escapeHtml(localizer.message('map-pin', { side })), ...area];
  const known =
    post.position === undefined
      ? localizer.message('map-nowhere', { side })
      : localizer.message('map-rough', { side, km: String(Math.ceil(post.position.withinKm)) });
  return [escapeHtml(known), ...area, ...townLine(pin, post, localizer).map(escapeHtml)];
}

function townLine(pin: Pin | null, { towns: [town] }: Post, { language, message }: Localizer): readonly string[] {
  if (pin?.name !== undefined) return [message('map-town-pin', { town: textIn(pin.name, language) })];
  return town === undefined ? [] : [message('map-town', { town: textIn(town.name, language) })];
}

/** Kilometres of one degree of latitude. */
const degreeKm = 111.2;

/** A box as large as our doubt, drawn on OpenStreetMap: a marker would promise a point. */
function areaOn({ lat, lon, withinKm }: Position): string {
  const north = withinKm / degreeKm;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const corners = { minlon: lon - east, minlat: lat - north, maxlon: lon + east, maxlat: lat + north };
  const query = Object.entries(corners).map(([name, degrees]) => `${name}=${degrees.toFixed(3)}`);
  return `https://www.openstreetmap.org/?${query.join('&')}&box=yes`;
}
