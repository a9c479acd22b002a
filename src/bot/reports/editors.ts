import { InlineKeyboard } from 'grammy';
import { DateTime } from 'luxon';
import { crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { dayMs } from '#domain/time/units.ts';
import type { Renderer } from '#render/renderer.ts';
import { silenceReporter, strikeReport } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { tellEditors } from '../other-editors.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';

/** How many reports one message lists. */
const listedAtMost = 10;

/** `/reports`: what travellers told in the last day. An editor strikes one, or silences whoever told it; they are not told. */
export const reportsDesk: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    const { reports, now } = services;

    bot.command('reports', async (ctx) => {
      const told = (await reports.since(now().toMillis() - dayMs)).toReversed().slice(0, listedAtMost);
      await reply(ctx, listScreen(told, ctx.renderer, services));
    });

    bot.callbackQuery(strikeReport.pattern, async (ctx) => {
      const { language, report } = strikeReport.read(ctx.callbackQuery.data);
      if (!(await reports.strike(report))) throw new Refusal('report-gone');
      await revise(ctx, { html: ctx.renderer.inLanguage(language).html('report-struck') });
    });

    bot.callbackQuery(silenceReporter.pattern, async (ctx) => {
      const { language, report } = silenceReporter.read(ctx.callbackQuery.data);
      if (!(await reports.silence(report))) throw new Refusal('report-gone');
      await revise(ctx, { html: ctx.renderer.inLanguage(language).html('report-silenced-done') });
    });
  },
};

/** Editors hear at once that somebody found a crossing shut, now or on a day that has passed: it may be news. */
export async function tellOfReport(
  { api }: Pick<BotContext, 'api'>,
  told: TravellerReport,
  services: Services,
  day?: string,
): Promise<void> {
  const screenIn = (renderer: Renderer): Screen => {
    const place = placeOf(told, renderer, services);
    const html =
      day === undefined
        ? renderer.html('reports-heard-shut', place)
        : renderer.html('reports-heard-was-shut', {
            ...place,
            date: renderer.day(DateTime.fromISO(day, { zone: 'utc' })),
          });
    return { html, keyboard: buttonsFor(told, '', new InlineKeyboard(), renderer) };
  };
  await tellEditors(api, screenIn, services);
}

function listScreen(told: readonly TravellerReport[], renderer: Renderer, services: Services): Screen {
  if (told.length === 0) return { html: renderer.html('reports-none') };
  const keyboard = new InlineKeyboard();
  const lines = told.map((one, index) => {
    const number = String(index + 1);
    buttonsFor(one, number, keyboard, renderer).row();
    const { what, ago } = renderer.reported(one);
    return renderer.html('reports-line', { number, what, ago, ...placeOf(one, renderer, services) });
  });
  return { html: [renderer.bold('reports-title'), ...lines].join('\n'), keyboard };
}

function placeOf({ crossing, toward, vehicle }: TravellerReport, renderer: Renderer, { catalogue }: Services) {
  const known = crossingById(catalogue, crossing);
  const scope = renderer.whom({ toward, traffic: vehicle });
  return { crossing: known === undefined ? crossing : renderer.crossingName(known), scope };
}

function buttonsFor({ id }: TravellerReport, number: string, keyboard: InlineKeyboard, renderer: Renderer) {
  const { language, message } = renderer;
  const data = { language, report: id };
  return keyboard
    .text(message('button-strike', { number }).trim(), strikeReport.write(data))
    .text(message('button-silence', { number }).trim(), silenceReporter.write(data));
}
