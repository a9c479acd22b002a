import { InlineKeyboard } from 'grammy';
import type { DateTime } from 'luxon';
import type { Trip } from '#domain/alerts/subscription.ts';
import { type Crossing, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { bold, escapeHtml } from '#render/html.ts';
import { requireAdministrator } from '../administrators.ts';
import { isDay, noonOf } from '../answers/days.ts';
import { questionFrom, type Screen } from '../answers/screen.ts';
import { buttonsFor, type CardButton, decode, encode } from '../callback-data.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { chatOf, rememberSpoken } from './panel.ts';

/** `/trip Karkyra 1 May` and *Watch this date*: be told of whatever touches a day, until it has passed. */
export const trip: Intent = {
  command: 'trip',

  install(bot, services) {
    const { catalogue, trips } = services;

    bot.command('trip', async (ctx) => {
      const answer = services.answer(questionFrom(ctx.asker, ctx.match, services));
      if (answer.kind === 'choose') {
        const keyboard = new InlineKeyboard();
        for (const [index, crossing] of answer.crossings.entries()) {
          const moment = answer.moments[index];
          if (moment === undefined || !isDay(moment)) return reply(ctx, usage(answer.language, services));
          keyboard.text(...watchButton({ crossing, language: answer.language, moment }, services)).row();
        }
        return reply(ctx, answer.html, keyboard);
      }
      if (answer.kind !== 'answer' || !isDay(answer.moment)) return reply(ctx, usage(answer.language, services));
      await requireAdministrator(ctx);
      const watched = dayOf(answer.crossing, answer.status.at, services.now());
      await trips.add(chatOf(ctx), watched);
      await rememberSpoken(ctx, answer.language, services);
      const { html, keyboard } = watchedPanel(answer.crossing, watched, answer.language, services);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('watch'), async (ctx) => {
      const choice = decode(ctx.callbackQuery.data, catalogue.crossings);
      const { crossing, language } = choice;
      await requireAdministrator(ctx);
      if (choice.moment === undefined) return reply(ctx, usage(language, services));
      const watched = dayOf(crossing, choice.moment.at, services.now());
      await trips.add(chatOf(ctx), watched);
      await rememberSpoken(ctx, language, services);
      const { html, keyboard } = watchedPanel(crossing, watched, language, services);
      await revise(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('unwatch'), async (ctx) => {
      const choice = decode(ctx.callbackQuery.data, catalogue.crossings);
      await requireAdministrator(ctx);
      await trips.remove(chatOf(ctx), dateIn(choice));
      const { html, keyboard } = removedPanel(choice, services);
      await revise(ctx, html, keyboard);
    });
  },
};

function dayOf(crossing: Crossing, at: DateTime, now: DateTime): Trip {
  const { zone } = firstPost(crossing);
  const date = at.setZone(zone).toISODate() ?? '';
  if (date < (now.setZone(zone).toISODate() ?? '')) throw new Refusal('error-trip-past');
  return { crossing: crossing.id, date };
}

function dateIn({ crossing, moment }: CardButton): Trip {
  if (moment === undefined) throw new Refusal('error-old-button');
  return { crossing: crossing.id, date: moment.at.setZone(firstPost(crossing).zone).toISODate() ?? '' };
}

function watchButton(choice: CardButton, { renderer }: Services): [string, string] {
  return [renderer.crossingName(choice.crossing, choice.language), encode('watch', choice)];
}

function watchedPanel(crossing: Crossing, { date }: Trip, language: string, services: Services): Screen {
  const { renderer, translate, now } = services;
  const at = noonOf(date, firstPost(crossing).zone);
  const words = { date: renderer.day(at, now(), language), crossing: renderer.crossingName(crossing, language) };
  const data = (verb: 'unwatch' | 'card') => encode(verb, { crossing, language, moment: { at, precision: 'day' } });
  return {
    html: [bold(translate(language, 'trip-watched', words)), escapeHtml(translate(language, 'trip-how'))].join('\n'),
    keyboard: new InlineKeyboard()
      .text(translate(language, 'button-remove'), data('unwatch'))
      .text(translate(language, 'button-back'), data('card')),
  };
}

function removedPanel(choice: CardButton, { renderer, translate, now }: Services): Screen {
  const { crossing, language } = choice;
  const at = noonOf(dateIn(choice).date, firstPost(crossing).zone);
  const words = { date: renderer.day(at, now(), language), crossing: renderer.crossingName(crossing, language) };
  return {
    html: escapeHtml(translate(language, 'trip-removed', words)),
    keyboard: new InlineKeyboard().text(translate(language, 'button-undo'), encode('watch', choice)),
  };
}

/** With a day that is still ahead, as people here write it. */
function usage(language: string, { catalogue, renderer, translate, now }: Services): string {
  const [crossing] = catalogue.crossings;
  const date = renderer.day(now().plus({ months: 1 }).startOf('month'), now(), language);
  return escapeHtml(
    translate(language, 'trip-ask', { crossing: crossing ? renderer.crossingName(crossing, language) : '', date }),
  );
}
