import { InlineKeyboard } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import type { Reporters } from '#domain/ports/reports.ts';
import type { ReportRefusal } from '#domain/reports/admit.ts';
import type { Saw, TravellerReport } from '#domain/reports/traveller-report.ts';
import type { Renderer } from '#render/renderer.ts';
import { questionFrom } from '../ask.ts';
import { makeReport, takeBack, whoIsThrough } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import { exampleOf } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { type ReportTaps, reportScreen, tapsIn } from './report-screens.ts';

/** Why it was not taken. */
const refusals = {
  'too-soon': 'report-too-soon',
  'too-many': 'report-too-many',
  silenced: 'report-silenced',
} as const satisfies Record<ReportRefusal, string>;

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
      const isWhole = taps.way !== undefined && (taps.what === 'shut' || taps.minutes !== undefined);
      await revise(ctx, isWhole ? await taken(ctx, taps, renderer, services) : reportScreen(taps, renderer));
    });

    bot.callbackQuery(takeBack.pattern, async (ctx) => {
      const { language, report: id } = takeBack.read(ctx.callbackQuery.data);
      if (!(await reports.withdraw(id, personIn(ctx, reporters)))) throw new Refusal('report-gone');
      await revise(ctx, { html: ctx.renderer.inLanguage(language).html('report-undone') });
    });

    bot.callbackQuery(whoIsThrough.pattern, async (ctx) => {
      const { language, report: id } = whoIsThrough.read(ctx.callbackQuery.data);
      if (!(await reports.complete(id, personIn(ctx, reporters), now().toMillis()))) throw new Refusal('report-gone');
      await revise(ctx, thanks({ id, what: 'passed' }, ctx.renderer.inLanguage(language)));
    });
  },
};

/** The crossing that was named, or how to name one; nobody takes a train through a queue of ours. */
function firstScreen(ctx: BotContext & { readonly match: unknown }, services: Services): Screen {
  const text = String(ctx.match ?? '').trim();
  const answer = text === '' ? null : services.answer(questionFrom(ctx.asker, text, services));
  if (answer?.kind === 'answer' && answer.crossing.kind !== 'rail') return reportScreen(answer, answer.renderer);
  return { html: ctx.renderer.html('report-write', { crossing: exampleOf(services.catalogue, ctx.renderer) }) };
}

async function taken(ctx: BotContext, taps: ReportTaps, renderer: Renderer, services: Services): Promise<Screen> {
  const { reports, now } = services;
  const isNew = await meet(ctx, services);
  const what = taps.what ?? 'shut';
  const saw: Saw = what === 'shut' ? { what } : { what, minutes: taps.minutes ?? 0 };
  const { toward = '', vehicle = 'car' } = taps.way ?? {};
  const told: TravellerReport = {
    ...{ id: crypto.randomUUID().slice(0, 13), person: personIn(ctx, services.reporters), isNew, toward, vehicle, saw },
    ...{ crossing: taps.crossing.id, at: now().toMillis(), atGate: false },
  };
  const refusal = await reports.add(told);
  if (refusal !== null) throw new Refusal(refusals[refusal]);
  return thanks({ id: told.id, what }, renderer);
}

function thanks({ id, what }: { readonly id: string; readonly what: Saw['what'] }, renderer: Renderer): Screen {
  const { language, message } = renderer;
  const keyboard = new InlineKeyboard();
  if (what === 'waiting') keyboard.text(message('report-through'), whoIsThrough.write({ language, report: id })).row();
  keyboard.text(message('button-undo'), takeBack.write({ language, report: id }));
  return { html: renderer.html('report-thanks'), keyboard };
}

/** Was this person met for the first time today? @throws Refusal where this process may take no reports */
async function meet(ctx: BotContext, { reports, reporters, now }: Services): Promise<boolean> {
  const mine = reporters?.fingerprint;
  if (mine === undefined || (await reports.fingerprint(mine)) !== mine) throw new Refusal('report-not-taken');
  const today = now().toUTC().toFormat('yyyy-MM-dd');
  return (await reports.meet(personIn(ctx, reporters), today)) === today;
}

function personIn({ from }: Pick<BotContext, 'from'>, reporters: Reporters | null): string {
  if (reporters === null || from === undefined) throw new Refusal('report-not-taken');
  return reporters.personOf(from.id);
}
