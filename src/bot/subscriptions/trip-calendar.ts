import { InputFile } from 'grammy';
import { tripCalendar } from '#calendar/trip.ts';
import { crossingById, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { isInCalendar } from '#domain/time/dated.ts';
import { createLocalizer } from '#i18n/localizer.ts';
import { saveTrip } from '../button-kinds.ts';
import type { Intent } from '../intent.ts';
import { startParameter } from '../start-parameter.ts';
import { noonOf } from './panel.ts';

/** *To my calendar*, under a watched day: the same day as a file for the telephone's calendar. */
export const tripInCalendar: Intent = {
  install(bot, { catalogue, statementsOf, translate, me }) {
    bot.callbackQuery(saveTrip.pattern, async (ctx) => {
      const { language, crossing: id, date } = saveTrip.read(ctx.callbackQuery.data);
      const crossing = crossingById(catalogue, id);
      if (crossing === undefined) throw new Refusal('error-old-button');
      if (!isDate(date)) throw new Refusal('error-old-button');
      const at = noonOf(date, firstPost(crossing).zone);
      const renderer = ctx.renderer.inLanguage(language);
      const url = `https://t.me/${me().username}?start=${startParameter(crossing, { at, precision: 'day' })}`;
      const known = { crossing, statements: statementsOf(crossing), now: ctx.present, url };
      const text = tripCalendar(date, known, createLocalizer(translate, catalogue, language, ctx.present));
      const caption = renderer.message('trip-calendar', {
        date: renderer.day(at),
        crossing: renderer.crossingName(crossing),
      });
      await ctx.replyWithDocument(new InputFile(Buffer.from(text), `${id}-${date}.ics`), { caption });
    });
  },
};

/** A day that exists. Luxon is not asked: it may be set to throw. */
function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(text) && isInCalendar(year, month, day);
}
