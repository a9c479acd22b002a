import type { CountryCode, Crossing } from '#domain/crossing.ts';
import { type Localizer, ofCountries, postName } from '#i18n/localizer.ts';
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

/** Talk that asks for nothing is answered in one line. */
export type SmallTalkKind =
  | 'greetings'
  | 'thanks'
  | 'told'
  | 'whoAreYou'
  | 'offTopic'
  | 'botPrice'
  | 'publishing'
  | 'heard'
  | 'goodbye'
  | 'help'
  | 'stopping';

/** One human line, and an example where somebody may want to ask. Help begins with whom to call. */
export function smallTalk(what: SmallTalkKind, example: Crossing, localizer: Localizer): string {
  const words = { what, example: postName(example.posts[0], localizer) };
  const line = escapeHtml(localizer.message('smalltalk', words));
  return what === 'help' ? [escapeHtml(localizer.message('help-danger')), line].join('\n') : line;
}

/** Another place: what we know instead. */
export function elsewhere(countries: readonly CountryCode[], localizer: Localizer): string {
  return escapeHtml(localizer.message('elsewhere', { countries: ofCountries(countries, localizer) }));
}
