import { InlineKeyboard } from 'grammy';
import type { DateTime } from 'luxon';
import type { Trip } from '#domain/alerts/subscription.ts';
import { type Crossing, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { bold, escapeHtml } from '#i18n/html.ts';
import { requireAdministrator } from '../administrators.ts';
import { askedBy, type Showing } from '../answers.ts';
import { buttonsFor, type Choice, choiceIn, dataOf } from '../choices.ts';
import { isDay, noonOf } from '../days.ts';
import type { Intent, Parts } from '../intent.ts';
import { reply, revise } from '../send.ts';
import { chatOf, rememberSpoken } from '../subscribing.ts';

/** `/trip Karkyra 1 May` and *Watch this date*: be told of whatever touches a day, until it has passed. */
export const trip: Intent = {
  command: 'trip',

  install(bot, parts) {
    const { catalogue, trips } = parts;

    bot.command('trip', async (ctx) => {
      const answer = parts.answer(askedBy(ctx.asker, ctx.match, parts));
      if (answer.kind === 'choose') {
        const keyboard = new InlineKeyboard();
        for (const [index, crossing] of answer.crossings.entries()) {
          const moment = answer.moments[index];
          if (moment === undefined || !isDay(moment)) return reply(ctx, usage(answer.language, parts));
          keyboard.text(...watchButton({ crossing, language: answer.language, moment }, parts)).row();
        }
        return reply(ctx, answer.html, keyboard);
      }
      if (answer.kind !== 'answer' || !isDay(answer)) return reply(ctx, usage(answer.language, parts));
      await requireAdministrator(ctx);
      const watched = dayOf(answer.crossing, answer.status.at, parts.now());
      await trips.add(chatOf(ctx), watched);
      await rememberSpoken(ctx, answer.language, parts);
      const { html, keyboard } = watchedPanel(answer.crossing, watched, answer.language, parts);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('watch'), async (ctx) => {
      const choice = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      const { crossing, language } = choice;
      await requireAdministrator(ctx);
      if (choice.moment === undefined) return reply(ctx, usage(language, parts));
      const watched = dayOf(crossing, choice.moment.at, parts.now());
      await trips.add(chatOf(ctx), watched);
      await rememberSpoken(ctx, language, parts);
      const { html, keyboard } = watchedPanel(crossing, watched, language, parts);
      await revise(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('unwatch'), async (ctx) => {
      const choice = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      await requireAdministrator(ctx);
      await trips.remove(chatOf(ctx), dateIn(choice));
      const { html, keyboard } = removedPanel(choice, parts);
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

function dateIn({ crossing, moment }: Choice): Trip {
  if (moment === undefined) throw new Refusal('error-old-button');
  return { crossing: crossing.id, date: moment.at.setZone(firstPost(crossing).zone).toISODate() ?? '' };
}

function watchButton(choice: Choice, { say }: Parts): [string, string] {
  return [say.crossingName(choice.crossing, choice.language), dataOf('watch', choice)];
}

function watchedPanel(crossing: Crossing, { date }: Trip, language: string, parts: Parts): Showing {
  const { say, translate, now } = parts;
  const at = noonOf(date, firstPost(crossing).zone);
  const words = { date: say.day(at, now(), language), crossing: say.crossingName(crossing, language) };
  const data = (verb: 'unwatch' | 'card') => dataOf(verb, { crossing, language, moment: { at, precision: 'day' } });
  return {
    html: [bold(translate(language, 'trip-watched', words)), escapeHtml(translate(language, 'trip-how'))].join('\n'),
    keyboard: new InlineKeyboard()
      .text(translate(language, 'button-remove'), data('unwatch'))
      .text(translate(language, 'button-back'), data('card')),
  };
}

function removedPanel(choice: Choice, { say, translate, now }: Parts): Showing {
  const { crossing, language } = choice;
  const at = noonOf(dateIn(choice).date, firstPost(crossing).zone);
  const words = { date: say.day(at, now(), language), crossing: say.crossingName(crossing, language) };
  return {
    html: escapeHtml(translate(language, 'trip-removed', words)),
    keyboard: new InlineKeyboard().text(translate(language, 'button-undo'), dataOf('watch', choice)),
  };
}

/** With a day that is still ahead, as people here write it. */
function usage(language: string, { catalogue, say, translate, now }: Parts): string {
  const [crossing] = catalogue.crossings;
  const date = say.day(now().plus({ months: 1 }).startOf('month'), now(), language);
  return escapeHtml(
    translate(language, 'trip-ask', { crossing: crossing ? say.crossingName(crossing, language) : '', date }),
  );
}
