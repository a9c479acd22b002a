import { InlineKeyboard } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { questionFrom } from '../ask.ts';
import { makeReport, stayedAtHome, takeBack, whoIsThrough } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import { allButton, exampleOf } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { askIfThrough } from './ask-if-through.ts';
import { requireAsked } from './asked-back.ts';
import { tellOfReport } from './editors.ts';
import { type ReportTaps, reportScreen, tapsIn, whichScreen } from './report-screens.ts';
import { meet, personIn, take, thanks } from './take.ts';

/** `/report Korday`: what somebody saw there, in three taps. */
export const report: Intent = {
  command: 'report',

  install(bot, services) {
    const { catalogue, reports, reporters, now } = services;

    bot.command('report', async (ctx) => {
      await meet(ctx, services);
      await reply(ctx, firstScreen(ctx, services));
    });

    bot.callbackQuery(makeReport.pattern, async (ctx) => {
      const taps = tapsIn(ctx.callbackQuery.data, catalogue.crossings);
      const renderer = ctx.renderer.inLanguage(makeReport.read(ctx.callbackQuery.data).language);
      // A card stays where it is: the question about it is a message of its own.
      if (taps.what === undefined) return reply(ctx, reportScreen(taps, renderer));
      await requireAsked(ctx, taps, services);
      const isTimed = taps.day === undefined || taps.hour !== undefined;
      const isWhole = taps.way !== undefined && isTimed && (taps.what === 'shut' || taps.minutes !== undefined);
      if (!isWhole) return void (await revise(ctx, reportScreen(taps, renderer)));
      await keep(ctx, taps, renderer, services);
    });

    bot.callbackQuery(stayedAtHome.pattern, async (ctx) => {
      const { language } = stayedAtHome.read(ctx.callbackQuery.data);
      await revise(ctx, { html: ctx.renderer.inLanguage(language).html('trip-stayed') });
    });

    bot.callbackQuery(takeBack.pattern, async (ctx) => {
      const { language, report: id } = takeBack.read(ctx.callbackQuery.data);
      if (!(await reports.withdraw(id, personIn(ctx, reporters)))) throw new Refusal('report-gone');
      const renderer = ctx.renderer.inLanguage(language);
      await revise(ctx, { html: renderer.html('report-undone'), keyboard: allButton(new InlineKeyboard(), renderer) });
    });

    bot.callbackQuery(whoIsThrough.pattern, async (ctx) => {
      const { language, report: id } = whoIsThrough.read(ctx.callbackQuery.data);
      if (!(await reports.complete(id, personIn(ctx, reporters), now().toMillis()))) throw new Refusal('report-gone');
      await revise(ctx, thanks({ id, what: 'passed' }, ctx.renderer.inLanguage(language)));
    });
  },
};

async function keep(ctx: BotContext, taps: ReportTaps, renderer: BotContext['renderer'], services: Services) {
  const { told, isUnseen, screen } = await take(ctx, taps, renderer, services);
  await revise(ctx, screen);
  if (told.saw.what === 'waiting') askIfThrough(ctx, told, renderer, services);
  if (told.saw.what === 'shut' && !isUnseen) await tellOfReport(ctx, told, services, taps.day);
}

/**
 * The crossing that was named, or how to name one; nobody takes a train through a queue of ours.
 *
 * @throws Refusal for another day: one tells what one sees
 */
function firstScreen(ctx: BotContext & { readonly match: unknown }, services: Services): Screen {
  const text = String(ctx.match ?? '').trim();
  const answer = text === '' ? null : services.answer(questionFrom(ctx.asker, text, services));
  if (answer?.kind === 'choose') return whichScreen(answer, {});
  if (answer?.kind !== 'answer' || answer.crossing.kind === 'rail') {
    return { html: ctx.renderer.html('report-write', { crossing: exampleOf(services.catalogue, ctx.renderer) }) };
  }
  if (answer.moment.precision !== 'now') throw new Refusal('report-only-now');
  return reportScreen({ crossing: answer.crossing }, answer.renderer);
}
