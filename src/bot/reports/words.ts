import { InlineKeyboard } from 'grammy';
import { type DateTime, Duration } from 'luxon';
import type { Answer, Asked } from '#answer/answer.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { isFollowed } from '#domain/ports/last-questions.ts';
import { isTooLong } from '#domain/reports/admit.ts';
import { reportHoldsMs, vehicleClassOf } from '#domain/reports/traveller-report.ts';
import { minutesSince } from '#domain/reports/usual.ts';
import { minuteMs } from '#domain/time/units.ts';
import type { Renderer } from '#render/renderer.ts';
import type { ReportRead } from '#search/report-words.ts';
import { questionFrom } from '../ask.ts';
import { encode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { exampleOf } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { lastQuestionOf } from '../last-question.ts';
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
      const asked = questionFrom(ctx.asker, read.rest, services);
      const answer = services.answer(await aboutBefore(asked, read, ctx, services));
      const meant = crossingsIn(answer, read);
      if (meant === null) return next();
      if (forwarded !== undefined) return reply(ctx, forwardedScreen(answer, meant));
      if (!isOfNow(answer, read, ctx)) throw new Refusal('report-only-now');
      if (isTooLong(read.minutes ?? 0)) throw new Refusal('report-too-long');
      await reply(ctx, nextScreen(answer, meant, read, ctx.present, services));
    });
  },
};

/** Who names no place and tells how long tells it of the crossing that was asked about just now. */
async function aboutBefore(asked: Asked, { isBare, isPlaceless }: ReportRead, ctx: BotContext, services: Services) {
  const last = isPlaceless && !isBare ? await lastQuestionOf(ctx, services) : undefined;
  if (last?.about.kind !== 'crossings' || !isFollowed(last, ctx.present.toMillis())) return asked;
  const [crossing, ...others] = last.about.crossings;
  if (crossing === undefined || others.length > 0) return asked;
  const { text: _, ...rest } = asked;
  return { ...rest, crossing, language: asked.language ?? ctx.asker.language };
}

/** The crossings that may be meant, none where no place is named; `null` for what is no report from any. */
function crossingsIn(answer: Answer, { isBare, isPlaceless }: ReportRead): readonly Crossing[] | null {
  const isOther = answer.unread.length > 0 || (answer.topic !== 'status' && answer.topic !== 'waits');
  if (isBare && (answer.kind !== 'answer' || isOther || answer.moment.precision !== 'now')) return null;
  const named =
    answer.kind === 'answer'
      ? [answer.crossing]
      : answer.kind === 'choose' || answer.kind === 'border'
        ? answer.crossings
        : [];
  const meant = named.filter(({ kind }) => kind !== 'rail');
  return meant.length > 0 || (isPlaceless && named.length === 0) ? meant : null;
}

function nextScreen(
  answer: Answer,
  meant: readonly Crossing[],
  read: ReportRead,
  now: DateTime,
  { catalogue }: Pick<Services, 'catalogue'>,
): Screen {
  const { renderer } = answer;
  if (answer.kind === 'answer') return proposal(answer, read, now);
  if (meant.length > 0) return whichScreen({ crossings: meant, renderer }, read);
  return { html: renderer.html('report-write', { crossing: exampleOf(catalogue, renderer) }) };
}

/** Why it is not noted, and where the answer is for whoever asked it. */
function forwardedScreen({ language, renderer }: Answer, meant: readonly Crossing[]): Screen {
  const keyboard = new InlineKeyboard();
  for (const crossing of meant)
    keyboard.text(renderer.crossingName(crossing), encode('card', { crossing, language })).row();
  return { html: renderer.html('report-forwarded'), keyboard };
}

function isOfNow({ moment }: Answer, { ago = 0 }: ReportRead, { present }: BotContext): boolean {
  if (ago * minuteMs >= reportHoldsMs) return false;
  return moment.precision === 'now' || (moment.precision === 'day' && moment.at.hasSame(present, 'day'));
}

/**
 * The directions and vehicles that the words leave open, one tap each; or it was a question. Who waits since an hour reads it
 * on the clock of the side they came from, and who leaves open how long is asked.
 */
function proposal(
  answer: Extract<Answer, { readonly kind: 'answer' }>,
  { what, minutes, since }: ReportRead,
  now: DateTime,
): Screen {
  const { crossing, language, renderer, travellerSaid } = answer;
  const question = [renderer.message('report-asked'), encode('card', { crossing, language })] as const;
  if (what !== 'shut' && minutes === undefined && since === undefined) {
    const { html, keyboard = new InlineKeyboard() } = reportScreen({ crossing, what }, renderer);
    return { html, keyboard: keyboard.text(...question) };
  }
  const { toward, traffic } = travellerSaid;
  const vehicle = traffic === undefined ? undefined : (vehicleClassOf(traffic) ?? undefined);
  const taps: ReportTaps = { crossing, what, ...(minutes === undefined ? {} : { minutes }) };
  const minutesToward =
    since === undefined ? {} : { minutesToward: (way: string) => minutesSince(since, crossing, way, now) };
  const keyboard = wayButtons(new InlineKeyboard(), taps, renderer, { toward, vehicle, ...minutesToward });
  keyboard.text(...question);
  return {
    html: renderer.html('report-proposal', {
      crossing: renderer.crossingName(crossing),
      what: toldWords({ what, ...given({ minutes, since }) }, renderer),
    }),
    keyboard,
  };
}

function toldWords(
  { what, minutes = 0, since }: Pick<ReportRead, 'what' | 'minutes' | 'since'>,
  { message, duration }: Renderer,
): string {
  if (what === 'shut') return message('report-told-shut');
  if (since !== undefined)
    return message('report-told-since', { time: Duration.fromObject({ minutes: since }).toFormat('hh:mm') });
  return message(what === 'passed' ? 'report-told-passed' : 'report-told-waiting', { wait: duration(minutes) });
}
