import type { InlineKeyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Services } from '../intent.ts';

/** Opens our chat with the crossing's card, as it is then. It subscribes to nothing. */
export function deepLink({ id }: Crossing, { me }: Services): string {
  return `https://t.me/${me().username}?start=${id}`;
}

/**
 * *Share*: by inline mode, where the bot has it, the whole card with its age goes to a chosen chat; otherwise its first
 * line with the link to the live one.
 */
export function shareButton(keyboard: InlineKeyboard, answer: AnswerAbout, services: Services): InlineKeyboard {
  const { crossing, language, status, traveller, moment } = answer;
  const words = services.translate(language, 'button-share');
  if (services.me().supports_inline_queries)
    return keyboard.switchInline(words, services.renderer.crossingName(crossing, language));
  const headline = services.renderer.headline(status, language, { traveller, precision: moment.precision });
  const link = new URL('https://t.me/share/url');
  link.searchParams.set('url', deepLink(crossing, services));
  link.searchParams.set('text', headline);
  return keyboard.url(words, link.href);
}
