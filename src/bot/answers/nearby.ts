import { InlineKeyboard, Keyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import type { Place } from '#domain/crossing.ts';
import { farKm, isForPeople, isReached, nearestByDrive } from '#domain/nearby.ts';
import { personalSettingNames } from '#domain/personal-settings.ts';
import type { NearStatus } from '#render/nearby.ts';
import { placeIn } from '#search/position.ts';
import { answerFor } from '../ask.ts';
import { sendLocation } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import { allButton, crossingButtons } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { acknowledge, reply, type Screen } from '../telegram/reply.ts';
import { textForBot } from '../telegram/text-for-bot.ts';
import { emergencyButtons } from './emergency.ts';

/** How many crossings are listed for somebody who asks where they are. */
const listedAtMost = 5;

/** `/nearby`, a location or a venue: the nearest crossings and how they stand. The position is used and forgotten. */
export const nearby: Intent = {
  command: 'nearby',

  install(bot, services) {
    bot.command('nearby', async (ctx) => {
      const found = placeIn(ctx.match);
      if (found.kind === 'place') await reply(ctx, nearestScreen(found.place, ctx, services));
      else await askWhere(ctx);
    });

    bot.callbackQuery(sendLocation.pattern, async (ctx) => {
      await acknowledge(ctx);
      await askWhere(ctx);
    });

    bot.on('message:location', async (ctx, next) => {
      if (textForBot(ctx, '') === null) return next();
      const { latitude: lat, longitude: lon } = ctx.message.location;
      await reply(ctx, nearestScreen({ lat, lon }, ctx, services));
    });
  },
};

/** Telegram's button for this exists only in private chats; elsewhere one answers with a location. */
async function askWhere(ctx: BotContext): Promise<void> {
  const { html, message } = ctx.renderer;
  const once = html('nearby-once');
  if (ctx.chat?.type !== 'private') return reply(ctx, { html: `${html('nearby-reply')}\n${once}` });
  const keyboard = new Keyboard().requestLocation(message('button-location')).resized().oneTime();
  await reply(ctx, { html: `${html('nearby-ask')}\n${once}`, keyboard });
}

type Decided = Pick<AnswerAbout, 'decided'>;

/** The crossings around a place, and how they stand: those that somebody may drive to today, or else the nearest of all. */
export function nearestScreen(place: Place, ctx: BotContext, services: Services): Screen {
  const { renderer, asker } = ctx;
  const { language } = asker;
  const { catalogue, nearestByRoad, now } = services;
  const all = nearestByDrive(place, catalogue.crossings, nearestByRoad(place, now()));
  const reached = all.filter(isReached);
  const near = (reached.length > 0 ? reached : all.slice(0, listedAtMost)).map((one): NearStatus & Decided => {
    const { status, decided } = answerFor({ crossing: one.crossing, language }, asker, services);
    return { ...one, status, decided };
  });
  // What takes only lorries or trains is no answer to a driver: it stands last, and its headline says so.
  const nearest = near
    .toSorted((a, b) => Number(isForPeople(b.status)) - Number(isForPeople(a.status)))
    .slice(0, listedAtMost);
  const keyboard = crossingButtons(
    nearest.map(({ crossing }) => crossing),
    renderer,
  );
  const decided = personalSettingNames.filter((name) => nearest.some((one) => one.decided.includes(name)));
  const used = renderer.settingsUsed(decided, asker.settings);
  const [first] = near;
  const isNear = first !== undefined && (reached.length > 0 || (first.km ?? farKm) < farKm);
  const numbers = isNear ? emergencyButtons(first.crossing, catalogue) : new InlineKeyboard();
  return {
    html: [renderer.nearby(place, nearest), used].filter((text) => text !== '').join('\n'),
    keyboard: allButton(keyboard.append(numbers).row(), renderer),
  };
}
