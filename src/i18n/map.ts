import { type Crossing, type Post, textIn } from '#domain/crossing.ts';
import { pinWithinKm } from '#domain/nearby.ts';
import { bold, escapeHtml } from './html.ts';
import { crossingName, sideName } from './names.ts';
import { postName, type Voice } from './voice.ts';

/** Where each post is, and how roughly that is known: a pin is promised only where it can be driven to. Telegram's HTML. */
export function map(crossing: Crossing, voice: Voice): string {
  const head = `${bold(voice.phrase('map-heading'))} · ${escapeHtml(crossingName(crossing, voice))}`;
  const posts = crossing.posts.map((post) => placeLines(post, crossing, voice).map(escapeHtml).join('\n'));
  return [head, ...posts, escapeHtml(voice.phrase('emergency-copy'))].join('\n\n');
}

/** What stands over and under a pin. */
export function pinWords(post: Post, crossing: Crossing, voice: Voice): { title: string; address: string } {
  const side = sideName(post, crossing, voice);
  const town = post.towns[0];
  return {
    title: post.name === undefined ? crossingName(crossing, voice) : postName(post, voice),
    address: town === undefined ? side : `${side} · ${textIn(town.name, voice.language)}`,
  };
}

function placeLines(post: Post, crossing: Crossing, voice: Voice): readonly string[] {
  const side = sideName(post, crossing, voice);
  const [town] = post.towns;
  const last = town === undefined ? [] : [voice.phrase('map-town', { town: textIn(town.name, voice.language) })];
  if (post.position === undefined) return [voice.phrase('map-nowhere', { side }), ...last];
  const { withinKm } = post.position;
  if (withinKm <= pinWithinKm) return [voice.phrase('map-pin', { side })];
  return [voice.phrase('map-rough', { side, km: String(Math.ceil(withinKm)) }), ...last];
}
