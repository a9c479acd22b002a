import { InlineKeyboard } from 'grammy';
import { type DateTime, Duration } from 'luxon';
import type { Answer } from '#answer/answer.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { isTooLong } from '#domain/reports/admit.ts';
import { reportHoldsMs, vehicleClassOf } from '#domain/reports/traveller-report.ts';
import { minutesSince } from '#domain/reports/usual.ts';
import { minuteMs } from '#domain/time/units.ts';
import type { Renderer } from '#render/renderer.ts';
import type { ReportRead } from '#search/report-words.ts';
import { questionFrom } from '../ask.ts';
import { encode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Intent } from '../intent.ts';
import { reply, type Screen } from '../telegram/reply.ts';
import { type ReportTaps, reportScreen, wayButtons, whichScreen } from './report-screens.ts';

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
      if (isTooLong(read.minutes ?? 0)) throw new Refusal('report-too-long');
      await reply(ctx, answer.kind === 'choose' ? whichScreen(answer, read) : proposal(answer, read, ctx.present));
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

/**
 * The directions and vehicles that the words leave open, one tap each; or it was a question. Who waits since an hour reads it on
 * the clock of the side they came from, and who leaves open how long is asked.
 */
function proposal(
  answer: Extract<Answer, { readonly kind: 'answer' }>,
  { what, minutes, since }: ReportRead,
  now: DateTime,
): Screen {
  const { crossing, language, renderer, travellerSaid } = answer;
  if (what !== 'shut' && minutes === undefined && since === undefined)
    return reportScreen({ crossing, what }, renderer);
  const { toward, traffic } = travellerSaid;
  const vehicle = traffic === undefined ? undefined : (vehicleClassOf(traffic) ?? undefined);
  const taps: ReportTaps = { crossing, what, ...(minutes === undefined ? {} : { minutes }) };
  const minutesToward =
    since === undefined ? {} : { minutesToward: (way: string) => minutesSince(since, crossing, way, now) };
  const keyboard = wayButtons(new InlineKeyboard(), taps, renderer, { toward, vehicle, ...minutesToward });
  keyboard.text(renderer.message('report-asked'), encode('card', { crossing, language }));
  return {
    html: renderer.html('report-proposal', {
      crossing: renderer.crossingName(crossing),
      what: toldWords({ what, ...given({ minutes, since }) }, renderer),
    }),
    keyboard,
  };
}

function toldWords({ what, minutes = 0, since }: Omit<ReportRead, 'rest'>, { message, duration }: Renderer): string {
  if (what === 'shut') return message('report-told-shut');
  if (since !== undefined)
    return message('report-told-since', { time: Duration.fromObject({ minutes: since }).toFormat('hh:mm') });
  return message(what === 'passed' ? 'report-told-passed' : 'report-told-waiting', { wait: duration(minutes) });
}
