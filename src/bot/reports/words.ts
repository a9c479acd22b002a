import { InlineKeyboard } from 'grammy';
import type { Answer } from '#answer/answer.ts';
import { Refusal } from '#domain/errors.ts';
import { reportHoldsMs, vehicleClassOf } from '#domain/reports/traveller-report.ts';
import { minuteMs } from '#domain/time/units.ts';
import type { ReportRead } from '#search/report-words.ts';
import { questionFrom } from '../ask.ts';
import { encode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Intent } from '../intent.ts';
import { reply, type Screen } from '../telegram/reply.ts';
import { type ReportTaps, wayButtons, whichScreen } from './report-screens.ts';

/**
 * "Two hours at Korday already": a proposal that one tap confirms, in a private chat, in somebody's own words. Forwarded words
 * are no report, and in a group only the command is.
 */
export const reportWords: Intent = {
  install(bot, services) {
    bot.on('message:text', async (ctx, next) => {
      const { text, forward_origin: forwarded } = ctx.message;
      const isPlain = ctx.chat.type === 'private' && ctx.isEdit !== true && !text.startsWith('/');
      const read = isPlain && services.reporters !== null ? services.readReport(text) : null;
      if (read === null) return next();
      const answer = services.answer(questionFrom(ctx.asker, read.rest, services));
      if (answer.kind !== 'choose' && (answer.kind !== 'answer' || answer.crossing.kind === 'rail')) return next();
      if (forwarded !== undefined) return reply(ctx, forwardedScreen(answer));
      if (!isOfNow(answer, read, ctx)) throw new Refusal('report-only-now');
      await reply(ctx, answer.kind === 'choose' ? whichScreen(answer, read) : proposal(answer, read));
    });
  },
};

/** Why it is not noted, and where the answer is for whoever asked it. */
function forwardedScreen(answer: Extract<Answer, { readonly kind: 'answer' | 'choose' }>): Screen {
  const { language, renderer } = answer;
  const keyboard = new InlineKeyboard();
  for (const crossing of answer.kind === 'choose' ? answer.crossings : [answer.crossing])
    keyboard.text(renderer.crossingName(crossing), encode('card', { crossing, language })).row();
  return { html: renderer.html('report-forwarded'), keyboard };
}

function isOfNow({ moment }: Answer, { ago = 0 }: ReportRead, { present }: BotContext): boolean {
  if (ago * minuteMs >= reportHoldsMs) return false;
  return moment.precision === 'now' || (moment.precision === 'day' && moment.at.hasSame(present, 'day'));
}

/** The directions and vehicles that the words leave open, one tap each; or it was a question. */
function proposal(answer: Extract<Answer, { readonly kind: 'answer' }>, { what, minutes }: ReportRead) {
  const { crossing, language, renderer, travellerSaid } = answer;
  const { toward, traffic } = travellerSaid;
  const vehicle = traffic === undefined ? undefined : (vehicleClassOf(traffic) ?? undefined);
  const taps: ReportTaps = { crossing, what, ...(minutes === undefined ? {} : { minutes }) };
  const wait = renderer.duration(minutes ?? 0);
  const told =
    what === 'shut'
      ? renderer.message('report-told-shut')
      : renderer.message(what === 'passed' ? 'report-told-passed' : 'report-told-waiting', { wait });
  const keyboard = wayButtons(new InlineKeyboard(), taps, renderer, { toward, vehicle });
  keyboard.text(renderer.message('report-asked'), encode('card', { crossing, language }));
  return {
    html: renderer.html('report-proposal', { crossing: renderer.crossingName(crossing), what: told }),
    keyboard,
  };
}
