import type { InlineQuery } from 'grammy/types';
import type { AnswerAbout } from '#answer/answer.ts';
import { type Crossing, crossingsById, mostUsed, type Place } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isForPeople, nearestByDrive } from '#domain/nearby.ts';
import type { PointInTime } from '#domain/question.ts';
import { placeIn } from '#search/position.ts';
import { answerFor, questionFrom } from '../ask.ts';
import type { Asker } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { article, type Shown } from './article.ts';

/** How many crossings are offered to somebody who has typed nothing yet. */
const offered = 5;

/** Telegram may show an answer again to the same person for this long; a card says as of when it is. */
const longestCacheSeconds = 60;

/** `@otkel_bot Karkyra` in any chat: the card as a message, with its own age and a link to the live one. */
export const inline: Intent = {
  install(bot, services) {
    bot.on('inline_query', async (ctx) => {
      const { query } = ctx.inlineQuery;
      const isEmpty = query.trim() === '';
      const cards: readonly Shown[] = isEmpty
        ? await offers(ctx.inlineQuery, ctx.asker, services)
        : found(query, ctx.asker, services);
      const { message } = cards[0]?.renderer ?? ctx.renderer;
      const text = message(cards.length === 0 ? 'inline-none' : 'inline-open');
      await ctx.answerInlineQuery(
        cards.map((card) => article(card, services)),
        {
          is_personal: true,
          cache_time: cacheSeconds(cards),
          button: { text, start_parameter: 'inline' },
        },
      );
    });
  },
};

/** The crossings that the words may mean, best first; where only names are near, those. */
function found(query: string, asker: Asker, services: Services): readonly Shown[] {
  const here = placeIn(query);
  if (here.kind === 'place') return forPeopleFirst(nearestOf(here.place, services), asker, services);
  const answer = services.answer({ ...questionFrom(asker, query, services), topic: 'status' });
  if (answer.kind === 'answer' || answer.kind === 'route') return [answer];
  const { language } = answer;
  const crossings = answer.kind === 'choose' ? answer.crossings : answer.near;
  const moments = answer.kind === 'choose' ? answer.moments : [];
  return crossings.map((crossing, index) => cardOf(crossing, language, asker, services, moments[index]));
}

/** What this person has subscribed to; otherwise the nearest, or those that are told of most. */
async function offers({ from, location }: InlineQuery, asker: Asker, services: Services): Promise<AnswerAbout[]> {
  const { subscriptions, catalogue, log } = services;
  const own = await subscriptions.of(from.id).catch((error: unknown) => {
    log.error({ error: String(error) }, 'subscriptions cannot be read');
    return [];
  });
  const subscribed = crossingsById(
    catalogue,
    own.map(({ crossing }) => crossing),
  );
  const near = location && nearestOf({ lat: location.latitude, lon: location.longitude }, services);
  const crossings = subscribed.length > 0 ? subscribed : (near ?? mostUsed(catalogue, offered));
  return forPeopleFirst(crossings, asker, services);
}

function forPeopleFirst(crossings: readonly Crossing[], asker: Asker, services: Services): AnswerAbout[] {
  const cards = crossings.map((crossing) => cardOf(crossing, asker.language, asker, services));
  return cards.toSorted((a, b) => Number(isForPeople(b.status)) - Number(isForPeople(a.status)));
}

/** Telegram tells where somebody is only if they and the bot's owner allow it. */
function nearestOf(place: Place, { catalogue, nearestByRoad, now }: Services): Crossing[] {
  const near = nearestByDrive(place, catalogue.crossings, nearestByRoad(place, now()));
  return near.slice(0, offered).map(({ crossing }) => crossing);
}

function cardOf(
  crossing: Crossing,
  language: string,
  asker: Asker,
  services: Services,
  moment?: PointInTime,
): AnswerAbout {
  return answerFor({ crossing, language, ...given({ moment }) }, { ...asker, language }, services);
}

function statusesOf(card: Shown): readonly AnswerAbout['status'][] {
  if (card.kind === 'answer') return [card.status];
  return card.options.flatMap(({ crossings }) => crossings.map(({ status }) => status));
}

/** No longer than any of the cards holds. */
function cacheSeconds(cards: readonly Shown[]): number {
  const left = cards
    .flatMap(statusesOf)
    .map(({ until, now }) => (until === null ? Infinity : until.diff(now, 'seconds').seconds));
  return Math.floor(Math.max(0, Math.min(longestCacheSeconds, ...left)));
}
