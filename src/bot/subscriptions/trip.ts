import { InlineKeyboard } from 'grammy';
import type { DateTime } from 'luxon';
import type { Answer } from '#answer/answer.ts';
import { tripReminderDays } from '#domain/alerts/reminder.ts';
import type { Trip } from '#domain/alerts/subscription.ts';
import { type Catalogue, type Crossing, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { isFollowed, type LastQuestion } from '#domain/ports/last-questions.ts';
import type { Renderer } from '#render/renderer.ts';
import { requireAdministrator } from '../administrators.ts';
import { askedAfter, isDay, questionFrom } from '../ask.ts';
import { saveTrip } from '../button-kinds.ts';
import { buttonsFor, type CardButton, decode, encode } from '../callback-data.ts';
import { type BotContext, chatOf } from '../context.ts';
import { crossingButton, exampleOf } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { askingWhich, lastQuestionOf, rememberAsked } from '../last-question.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { textForBot } from '../telegram/text-for-bot.ts';
import { noonOf } from './panel.ts';

/** `/trip Karkyra 1 May` and *Watch this date*: be told of whatever touches a day, until it has passed. */
export const trip: Intent = {
  command: 'trip',

  install(bot, services) {
    const { catalogue, trips } = services;

    bot.command('trip', async (ctx) => {
      await answerTrip(ctx, services.answer(await askedAfter(ctx, ctx.match, services)), services);
    });

    bot.callbackQuery(buttonsFor('watch'), async (ctx) => {
      const { crossing, language, moment } = decode(ctx.callbackQuery.data, catalogue.crossings);
      const renderer = ctx.renderer.inLanguage(language);
      await requireAdministrator(ctx);
      if (moment === undefined) {
        askWhichDay(ctx, crossing);
        return void (await revise(ctx, daysOffered(crossing, ctx.present, renderer)));
      }
      await revise(ctx, await watched(ctx, crossing, moment.at, renderer, services));
    });

    bot.callbackQuery(buttonsFor('unwatch'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, catalogue.crossings);
      await requireAdministrator(ctx);
      await trips.remove(chatOf(ctx), dateIn(button));
      const panel = removedPanel(button, ctx.renderer.inLanguage(button.language));
      // Pressed under an alert it is told in a new message, so that the alert stays.
      if (button.topic === undefined) await reply(ctx, panel);
      else await revise(ctx, panel);
    });
  },
};

/** Which crossing and which day we asked for, in plain words: "Karkyra 1 May", "1 May". Anything else is a new question. */
export const tripAnswer: Intent = {
  install(bot, services) {
    bot.on('message:text', async (ctx, next) => {
      const text = textForBot(ctx, ctx.message.text);
      const last = text === null || text.startsWith('/') ? undefined : await lastQuestionOf(ctx, services);
      if (text === null || last?.asks !== 'trip') return next();
      const answer = services.answer({ ...questionFrom(ctx.asker, text, services), last });
      return fitsTrip(answer, last) ? await answerTrip(ctx, answer, services) : next();
    });
  },
};

/** It names a day or the crossing that was wanting, asks nothing else, and names no other crossing. */
function fitsTrip(answer: Answer, { about, at }: LastQuestion): boolean {
  if (answer.topic !== 'status') return false;
  const isWanting = about.kind === 'nothing';
  if (answer.kind === 'choose') return isWanting && answer.moments.some(isDay);
  if (answer.kind !== 'answer') return false;
  const { crossing, moment } = answer;
  if (!isFollowed({ at }, moment.now.toMillis())) return false;
  return about.kind === 'crossings' ? about.crossings[0] === crossing.id && isDay(moment) : true;
}

/** The day is watched; where it or the crossing is wanting, it is asked for. */
async function answerTrip(ctx: BotContext, answer: Answer, services: Services): Promise<void> {
  const { language, renderer } = answer;
  if (answer.kind === 'choose') {
    const keyboard = new InlineKeyboard();
    for (const [index, crossing] of answer.crossings.entries()) {
      const asked = answer.moments[index];
      const moment = asked !== undefined && isDay(asked) ? { moment: asked } : {};
      keyboard.text(...crossingButton('watch', { crossing, language, ...moment }, renderer)).row();
    }
    if (answer.last !== undefined) ctx.leaves = { ...answer.last, about: { kind: 'nothing' }, asks: 'trip' };
    return reply(ctx, { html: answer.html, keyboard });
  }
  if (answer.kind !== 'answer') {
    askingWhich(ctx, { topic: 'status' }, 'trip');
    return reply(ctx, usage(services.catalogue, ctx.present, renderer));
  }
  if (!isDay(answer.moment)) {
    askWhichDay(ctx, answer.crossing);
    return reply(ctx, daysOffered(answer.crossing, ctx.present, renderer));
  }
  await requireAdministrator(ctx);
  await reply(ctx, await watched(ctx, answer.crossing, answer.status.at, renderer, services));
}

function askWhichDay(ctx: BotContext, { id }: Crossing): void {
  askingWhich(ctx, { topic: 'status' }, 'trip', { kind: 'crossings', crossings: [id] });
}

async function watched(
  ctx: BotContext,
  crossing: Crossing,
  at: DateTime,
  renderer: Renderer,
  services: Pick<Services, 'trips' | 'travellers' | 'now'>,
): Promise<Screen> {
  const trip = dayOf(crossing, at, services.now());
  await services.trips.add(chatOf(ctx), trip);
  await rememberAsked(ctx, crossing, renderer.language, services);
  return watchedPanel(crossing, trip, services.now(), renderer);
}

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

function watchedPanel(crossing: Crossing, { date }: Trip, now: DateTime, renderer: Renderer): Screen {
  const { language, message, html, bold } = renderer;
  const at = noonOf(date, firstPost(crossing).zone);
  const texts = { date: renderer.day(at), crossing: renderer.crossingName(crossing) };
  const moment = { at, precision: 'day' } as const;
  return {
    html: [bold('trip-watched', texts), html('trip-how', { left: remindersLeft(at, now) })].join('\n'),
    keyboard: new InlineKeyboard()
      .text(message('button-remove'), encode('unwatch', { crossing, language, moment, topic: 'here' }))
      .text(message('button-back'), encode('card', { crossing, language, moment }))
      .row()
      .text(message('button-calendar'), saveTrip.write({ language, crossing: crossing.id, date })),
  };
}

function removedPanel(button: CardButton, renderer: Renderer): Screen {
  const { crossing } = button;
  const at = noonOf(dateIn(button).date, firstPost(crossing).zone);
  const texts = { date: renderer.day(at), crossing: renderer.crossingName(crossing) };
  return {
    html: renderer.html('trip-removed', texts),
    keyboard: new InlineKeyboard().text(renderer.message('button-undo'), encode('watch', button)),
  };
}

/** The first of the reminders that are still to come: nobody is promised one for a day that has passed. */
function remindersLeft(day: DateTime, now: DateTime): number {
  const days = Math.round(day.startOf('day').diff(now.setZone(day.zone).startOf('day'), 'days').days);
  return tripReminderDays.find((before) => before < days) ?? 0;
}

/** How many days are offered to tap. */
const daysToTap = 8;

/** Without a day: the next ones, each a button. */
function daysOffered(crossing: Crossing, now: DateTime, renderer: Renderer): Screen {
  const { language } = renderer;
  const noon = now.setZone(firstPost(crossing).zone).set({ hour: 12, minute: 0, second: 0, millisecond: 0 });
  const keyboard = new InlineKeyboard();
  for (let ahead = 0; ahead < daysToTap; ahead += 1) {
    const at = noon.plus({ days: ahead });
    keyboard.text(renderer.day(at), encode('watch', { crossing, language, moment: { at, precision: 'day' } }));
    if (ahead % 2 === 1) keyboard.row();
  }
  const texts = { crossing: renderer.crossingName(crossing), date: exampleDate(now, renderer) };
  return { html: renderer.html('trip-which-day', texts), keyboard };
}

function exampleDate(now: DateTime, renderer: Renderer): string {
  return renderer.day(now.plus({ months: 1 }).startOf('month'));
}

/** With a day that is still ahead, as people here write it. */
function usage(catalogue: Catalogue, now: DateTime, renderer: Renderer): Screen {
  const date = exampleDate(now, renderer);
  return { html: renderer.html('trip-ask', { crossing: exampleOf(catalogue, renderer), date }) };
}
