import type { AnswerAbout } from '#answer/answer.ts';
import { pinOf } from '#domain/nearby.ts';
import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { revise, type Screen } from '../telegram/reply.ts';
import { emergencyButtons } from './emergency.ts';
import { backToCard } from './screen.ts';

/** *Map*: how well each post's place is known, pins of what one can drive to, and whom to call on the way. */
export const map: Intent = {
  install(bot, { catalogue, answer, now }) {
    bot.callbackQuery(buttonsFor('map'), async (ctx) => {
      const about = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, { answer, now });
      const isNew = await revise(ctx, mapScreen(about, catalogue));
      if (isNew) await sendPins(ctx, about);
    });
  },
};

export function mapScreen(answer: AnswerAbout, catalogue: Services['catalogue']): Screen {
  const { crossing, renderer } = answer;
  return { html: renderer.map(crossing), keyboard: backToCard(answer, emergencyButtons(crossing, catalogue)) };
}

/** The posts that one can drive to; of the others the last town, once where both sides have the same. */
export async function sendPins(ctx: BotContext, { crossing, renderer }: AnswerAbout): Promise<void> {
  if (ctx.chatId === undefined) return;
  const sent = new Set<string>();
  for (const post of crossing.posts) {
    const pin = pinOf(post);
    if (pin === null || sent.has(`${pin.lat} ${pin.lon}`)) continue;
    sent.add(`${pin.lat} ${pin.lon}`);
    const { title, address } = renderer.pin(pin, post, crossing);
    await ctx.replyWithVenue(pin.lat, pin.lon, title, address);
  }
}
