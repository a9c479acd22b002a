import type { Crossing } from '#domain/crossing.ts';
import { type Localizer, postName } from '#i18n/localizer.ts';
import { bold, escapeHtml } from './html.ts';

/** What Otkel is for, and how to begin: with the name of a crossing that it knows. Telegram's HTML. */
export function start(example: Crossing | undefined, localizer: Localizer): string {
  const lines = [localizer.message('start-what')];
  if (example !== undefined)
    lines.push(localizer.message('start-how', { example: postName(example.posts[0], localizer) }));
  return lines.map(escapeHtml).join('\n');
}

/** What can be asked, what the signs mean, and that we are no authority. */
export function help(localizer: Localizer): string {
  const lines = [
    localizer.message('help-crossing'),
    localizer.message('help-moment'),
    localizer.message('help-trip'),
    localizer.message('help-near'),
    localizer.message('help-signs'),
    localizer.message('help-not-government'),
    localizer.message('help-danger'),
  ];
  return [bold(localizer.message('help-heading')), ...lines.map(escapeHtml)].join('\n');
}
