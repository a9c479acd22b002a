import { InlineKeyboard, Keyboard } from 'grammy';
import type { Location } from 'grammy/types';
import { nearestTo } from '#domain/nearby.ts';
import { farKm, type NearStatus } from '#i18n/near-you.ts';
import { allButton, answerTo, crossingButtons } from '../answers.ts';
import type { Asker, BotContext } from '../context.ts';
import { emergencyButtons } from '../emergency.ts';
import type { Intent, Parts } from '../intent.ts';
import { acknowledge, reply } from '../send.ts';
import { wordsToUs } from '../to-us.ts';

/** How many crossings somebody hears of who asks where they are. */
const named = 5;

/** `/nearby`, a location or a venue: the nearest crossings and how they stand. The position is used and forgotten. */
export const nearby: Intent = {
  command: 'nearby',

  install(bot, parts) {
    bot.command('nearby', (ctx) => askWhere(ctx, parts));

    bot.callbackQuery(/^nearby:/, async (ctx) => {
      await acknowledge(ctx);
      await askWhere(ctx, parts);
    });

    bot.on('message:location', async (ctx, next) => {
      if (wordsToUs(ctx, '') === null) return next();
      const { html, keyboard } = answerHere(ctx.message.location, ctx.asker, parts);
      await reply(ctx, html, keyboard);
    });
  },
};

/** Telegram's button for this exists only in private chats; elsewhere one answers with a location. */
async function askWhere(ctx: BotContext, { translate }: Parts): Promise<void> {
  const { language } = ctx.asker;
  const once = translate(language, 'nearby-once');
  if (ctx.chat?.type !== 'private') {
    return reply(ctx, `${translate(language, 'nearby-reply')}\n${once}`);
  }
  const button = new Keyboard().requestLocation(translate(language, 'button-location')).resized().oneTime();
  await reply(ctx, `${translate(language, 'nearby-ask')}\n${once}`, button);
}

function answerHere({ latitude: lat, longitude: lon }: Location, asker: Asker, parts: Parts) {
  const { language } = asker;
  const near = nearestTo({ lat, lon }, parts.catalogue.crossings).flatMap(({ crossing, km }): NearStatus[] =>
    km === null ? [] : [{ crossing, km, status: answerTo({ crossing, language }, asker, parts).status }],
  );
  const nearest = near.slice(0, named);
  const keyboard = crossingButtons(
    nearest.map(({ crossing }) => crossing),
    language,
    parts,
  );
  const [first] = nearest;
  const isNear = first !== undefined && first.km < farKm;
  const numbers = isNear ? emergencyButtons(first.crossing, parts) : new InlineKeyboard();
  return {
    html: parts.say.nearYou({ lat, lon }, nearest, language),
    keyboard: allButton(keyboard.append(numbers).row(), language, parts),
  };
}
