import { InlineKeyboard } from 'grammy';
import { crossingById } from '#domain/crossing.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import type { Renderer } from '#render/renderer.ts';
import { takeBack, whoIsThrough } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { looks } from '../telegram/reply.ts';

/**
 * Asks once, silently, whether somebody who was waiting is through. The timer lies in memory only: a restart forgets it, and
 * with it nothing is ever kept that joins a report to a chat.
 */
export function askIfThrough(ctx: BotContext, told: TravellerReport, renderer: Renderer, services: Services): void {
  const chat = ctx.chat?.type === 'private' ? ctx.chat.id : undefined;
  if (chat === undefined) return;
  const ask = async () => {
    if (!(await stillWaits(told, services))) return;
    const { html, keyboard } = askScreen(told, renderer, services);
    await ctx.api.sendMessage(chat, html, { ...looks, reply_markup: keyboard, disable_notification: true });
  };
  const failed = (problem: unknown) => services.log.warn({ problem: String(problem) }, 'nobody could be asked');
  setTimeout(() => void ask().catch(failed), services.askThroughAfterMs).unref();
}

async function stillWaits({ id, person }: TravellerReport, { reports }: Services): Promise<boolean> {
  return (await reports.of(person)).some((report) => report.id === id && report.saw.what === 'waiting');
}

function askScreen({ id, crossing }: TravellerReport, renderer: Renderer, { catalogue }: Services) {
  const { language, message } = renderer;
  const known = crossingById(catalogue, crossing);
  const keyboard = new InlineKeyboard()
    .text(message('report-through'), whoIsThrough.write({ language, report: id }))
    .row()
    .text(message('report-take-back'), takeBack.write({ language, report: id }));
  const name = known === undefined ? crossing : renderer.crossingName(known);
  return { html: renderer.html('report-ask-through', { crossing: name }), keyboard };
}
