import { InlineKeyboard } from 'grammy';
import type { InlineQuery, InlineQueryResultArticle, Location } from 'grammy/types';
import type { AnswerAbout } from '#answer/answer.ts';
import type { Crossing } from '#domain/crossing.ts';
import { nearestTo } from '#domain/nearby.ts';
import { plain } from '#i18n/html.ts';
import type { ResolvedMoment } from '#search/question.ts';
import { answerTo, askedBy } from '../answers.ts';
import type { Asker } from '../context.ts';
import type { Intent, Parts } from '../intent.ts';
import { looks } from '../send.ts';
import { deepLink } from '../share.ts';
import { wellKnown } from '../well-known.ts';

/** How many crossings are offered to somebody who has typed nothing yet. */
const offered = 5;

/** Telegram may show an answer again to the same person for this long; a card says as of when it is. */
const longestCacheSeconds = 60;

/** `@otkel_bot Karkyra` in any chat: the card as a message, with its own age and a link to the live one. */
export const inline: Intent = {
  install(bot, parts) {
    const { translate } = parts;

    bot.on('inline_query', async (ctx) => {
      const { query } = ctx.inlineQuery;
      const cards =
        query.trim() === '' ? await offers(ctx.inlineQuery, ctx.asker, parts) : found(query, ctx.asker, parts);
      const language = cards[0]?.language ?? ctx.asker.language;
      const words = translate(language, cards.length === 0 ? 'inline-none' : 'inline-open');
      await ctx.answerInlineQuery(
        cards.map((card) => article(card, parts)),
        {
          is_personal: true,
          cache_time: cacheSeconds(cards),
          button: { text: words, start_parameter: 'inline' },
        },
      );
    });
  },
};

/** The crossings that the words may mean, best first; where only names are near, those. */
function found(query: string, asker: Asker, parts: Parts): AnswerAbout[] {
  const answer = parts.answer({ ...askedBy(asker, query, parts), topic: 'status' });
  if (answer.kind === 'answer') return [answer];
  const { language } = answer;
  const crossings = answer.kind === 'choose' ? answer.crossings : answer.near;
  const moments = answer.kind === 'choose' ? answer.moments : [];
  return crossings.map((crossing, index) => cardOf(crossing, language, asker, parts, moments[index]));
}

/** What this person has subscribed to; otherwise the nearest, or those that are told of most. */
async function offers({ from, location }: InlineQuery, asker: Asker, parts: Parts): Promise<AnswerAbout[]> {
  const { subscriptions, catalogue, log } = parts;
  const own = await subscriptions.of(from.id).catch((error: unknown) => {
    log.error({ error: String(error) }, 'subscriptions cannot be read');
    return [];
  });
  const wanted = own.flatMap(({ crossing }) => catalogue.crossings.find(({ id }) => id === crossing) ?? []);
  const crossings = wanted.length > 0 ? wanted : location ? nearestOf(location, parts) : wellKnown(parts, offered);
  return crossings.map((crossing) => cardOf(crossing, asker.language, asker, parts));
}

/** Telegram tells where somebody is only if they and the bot's owner allow it. */
function nearestOf({ latitude: lat, longitude: lon }: Location, { catalogue }: Parts): Crossing[] {
  const near = nearestTo({ lat, lon }, catalogue.crossings).filter(({ km }) => km !== null);
  return near.slice(0, offered).map(({ crossing }) => crossing);
}

function cardOf(
  crossing: Crossing,
  language: string,
  asker: Asker,
  parts: Parts,
  moment?: ResolvedMoment,
): AnswerAbout {
  return answerTo({ crossing, language, ...(moment ? { moment } : {}) }, { ...asker, language }, parts);
}

function article(answer: AnswerAbout, parts: Parts): InlineQueryResultArticle {
  const { crossing, language, status, html } = answer;
  const { say, translate } = parts;
  const [, second = ''] = plain(html).split('\n');
  return {
    type: 'article',
    id: `${crossing.id}:${language}`,
    title: say.headline(status, language, answer),
    description: second,
    input_message_content: { message_text: `${html}\n${say.asOf(status, language)}`, ...looks },
    reply_markup: new InlineKeyboard().url(translate(language, 'button-live'), deepLink(crossing, parts)),
  };
}

/** No longer than any of the cards holds. */
function cacheSeconds(cards: readonly AnswerAbout[]): number {
  const left = cards.map(({ status: { until, now } }) =>
    until === null ? Infinity : until.diff(now, 'seconds').seconds,
  );
  return Math.floor(Math.max(0, Math.min(longestCacheSeconds, ...left)));
}
