import { type Crossing, type Post, textIn } from '#domain/crossing.ts';
import { pinWithinKm } from '#domain/nearby.ts';
import { type Localizer, postName } from '#i18n/localizer.ts';
import { bold, escapeHtml } from './html.ts';
import { crossingName, sideName } from './names.ts';

/** Where each post is, and how roughly that is known: a pin is promised only where it can be driven to. Telegram's HTML. */
export function map(crossing: Crossing, localizer: Localizer): string {
  const head = `${bold(localizer.message('map-heading'))} · ${escapeHtml(crossingName(crossing, localizer))}`;
  const posts = crossing.posts.map((post) => placeLines(post, crossing, localizer).map(escapeHtml).join('\n'));
  return [head, ...posts, escapeHtml(localizer.message('emergency-copy'))].join('\n\n');
}

/** What stands over and under a pin. */
export function describePin(post: Post, crossing: Crossing, localizer: Localizer): { title: string; address: string } {
  const side = sideName(post, crossing, localizer);
  const town = post.towns[0];
  return {
    title: post.name === undefined ? crossingName(crossing, localizer) : postName(post, localizer),
    address: town === undefined ? side : `${side} · ${textIn(town.name, localizer.language)}`,
  };
}

function placeLines(post: Post, crossing: Crossing, localizer: Localizer): readonly string[] {
  const side = sideName(post, crossing, localizer);
  const [town] = post.towns;
  const last =
    town === undefined ? [] : [localizer.message('map-town', { town: textIn(town.name, localizer.language) })];
  if (post.position === undefined) return [localizer.message('map-nowhere', { side }), ...last];
  const { withinKm } = post.position;
  if (withinKm <= pinWithinKm) return [localizer.message('map-pin', { side })];
  return [localizer.message('map-rough', { side, km: String(Math.ceil(withinKm)) }), ...last];
}
