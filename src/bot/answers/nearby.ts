import { InlineKeyboard, Keyboard } from 'grammy';
import type { Location } from 'grammy/types';
import { nearestTo } from '#domain/nearby.ts';
import { farKm, type NearStatus } from '#render/nearby.ts';
import { sendLocation } from '../button-kinds.ts';
import type { Asker, BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { acknowledge, reply } from '../telegram/reply.ts';
import { textForBot } from '../telegram/text-for-bot.ts';
import { emergencyButtons } from './emergency.ts';
import { allButton, answerFor, crossingButtons } from './screen.ts';

/** How many crossings somebody hears of who asks where they are. */
const named = 5;

/** `/nearby`, a location or a venue: the nearest crossings and how they stand. The position is used and forgotten. */
export const nearby: Intent = {
  command: 'nearby',

  install(bot, services) {
    bot.command('nearby', (ctx) => askWhere(ctx, services));

    bot.callbackQuery(sendLocation.pattern, async (ctx) => {
      await acknowledge(ctx);
      await askWhere(ctx, services);
    });

    bot.on('message:location', async (ctx, next) => {
      if (textForBot(ctx, '') === null) return next();
      const { html, keyboard } = answerHere(ctx.message.location, ctx.asker, services);
      await reply(ctx, html, keyboard);
    });
  },
};

/** Telegram's button for this exists only in private chats; elsewhere one answers with a location. */
async function askWhere(ctx: BotContext, { translate }: Services): Promise<void> {
  const { language } = ctx.asker;
  const once = translate(language, 'nearby-once');
  if (ctx.chat?.type !== 'private') {
    return reply(ctx, `${translate(language, 'nearby-reply')}\n${once}`);
  }
  const button = new Keyboard().requestLocation(translate(language, 'button-location')).resized().oneTime();
  await reply(ctx, `${translate(language, 'nearby-ask')}\n${once}`, button);
}

function answerHere({ latitude: lat, longitude: lon }: Location, asker: Asker, services: Services) {
  const { language } = asker;
  const near = nearestTo({ lat, lon }, services.catalogue.crossings).flatMap(({ crossing, km }): NearStatus[] =>
    km === null ? [] : [{ crossing, km, status: answerFor({ crossing, language }, asker, services).status }],
  );
  const nearest = near.slice(0, named);
  const keyboard = crossingButtons(
    nearest.map(({ crossing }) => crossing),
    language,
    services,
  );
  const [first] = nearest;
  const isNear = first !== undefined && first.km < farKm;
  const numbers = isNear ? emergencyButtons(first.crossing, services) : new InlineKeyboard();
  return {
    html: services.renderer.nearby({ lat, lon }, nearest, language),
    keyboard: allButton(keyboard.append(numbers).row(), language, services),
  };
}
