import type { Crossing } from '#domain/crossing.ts';
import { bold, escapeHtml } from './html.ts';
import type { Language } from './languages.ts';
import type { Translate } from './translate.ts';
import { postName, type Voice } from './voice.ts';

/** One message for everybody: nobody's language is known yet. Telegram's HTML, as everything here. */
export function askLanguage(translate: Translate, languages: readonly Language[]): string {
  return escapeHtml(languages.map(({ code }) => translate(code, 'choose-language')).join(' · '));
}

/** What Otkel is for, and how to begin: with the name of a crossing that it knows. */
export function start(example: Crossing | undefined, voice: Voice): string {
  const lines = [voice.phrase('start-what')];
  if (example !== undefined) lines.push(voice.phrase('start-how', { example: postName(example.posts[0], voice) }));
  return lines.map(escapeHtml).join('\n');
}

/** What can be asked, what the signs mean, and that we are no authority. */
export function help(voice: Voice): string {
  const lines = [
    voice.phrase('help-crossing'),
    voice.phrase('help-moment'),
    voice.phrase('help-trip'),
    voice.phrase('help-near'),
    voice.phrase('help-signs'),
    voice.phrase('help-not-government'),
    voice.phrase('help-danger'),
  ];
  return [bold(voice.phrase('help-heading')), ...lines.map(escapeHtml)].join('\n');
}
