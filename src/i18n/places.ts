import type { Catalogue, Crossing } from '#domain/crossing.ts';
import { bold, escapeHtml } from './html.ts';
import { crossingName, flagsOf, townsOf } from './names.ts';
import type { Voice } from './voice.ts';

/** Longer questions are not repeated to the one who asked. */
const longestQuery = 60;

/** Which of these is meant? With what tells them apart. Telegram's HTML, as everything here. */
export function choose(crossings: readonly Crossing[], voice: Voice, catalogue: Catalogue): string {
  return [bold(voice.phrase('choose')), ...crossings.map((crossing) => line(crossing, voice, catalogue))].join('\n');
}

/** Nothing was found: the nearest names, and the way to the list. */
export function none(
  near: readonly Crossing[],
  query: string | null | undefined,
  voice: Voice,
  catalogue: Catalogue,
): string {
  const asked = shortened(query ?? '');
  return [
    escapeHtml(asked === '' ? voice.phrase('none') : voice.phrase('none-query', { query: asked })),
    ...(near.length === 0 ? [] : [escapeHtml(voice.phrase('none-near'))]),
    ...near.map((crossing) => line(crossing, voice, catalogue)),
    escapeHtml(voice.phrase('none-list')),
  ].join('\n');
}

/** Everything we know of, and that it is not more. */
export function crossings(list: readonly Crossing[], voice: Voice, catalogue: Catalogue): string {
  return [
    bold(voice.phrase('crossings')),
    ...list.map((crossing) => line(crossing, voice, catalogue)),
    escapeHtml(voice.phrase('crossings-scope')),
  ].join('\n');
}

function line(crossing: Crossing, voice: Voice, catalogue: Catalogue): string {
  const towns = townsOf(crossing, voice);
  const name = { crossing: crossingName(crossing, voice), flags: flagsOf(crossing, catalogue) };
  return escapeHtml(
    towns === '' ? voice.phrase('choose-line', name) : voice.phrase('choose-line-towns', { ...name, towns }),
  );
}

/** On one line, without control characters, cut between whole characters. */
function shortened(query: string): string {
  const words = query.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const characters = [...words];
  return characters.length <= longestQuery ? words : `${characters.slice(0, longestQuery).join('')}…`;
}
