import { InlineKeyboard } from 'grammy';
import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { Reporters } from '#domain/ports/reports.ts';
import type { ReportRefusal } from '#domain/reports/admit.ts';
import { knowsGate } from '#domain/reports/at-gate.ts';
import type { Saw, TravellerReport } from '#domain/reports/traveller-report.ts';
import type { Status } from '#domain/status.ts';
import type { Renderer } from '#render/renderer.ts';
import { answerFor } from '../ask.ts';
import { takeBack, whoIsThrough } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import type { Screen } from '../telegram/reply.ts';
import { momentOf } from './past-day.ts';
import type { ReportTaps } from './report-screens.ts';

/** Why it was not taken. */
const refusals = {
  'too-long': 'report-too-long',
  'too-soon': 'report-too-soon',
  'too-many': 'report-too-many',
} as const satisfies Record<Exclude<ReportRefusal, 'silenced'>, string>;

/** What was taken, and what is said of it. */
interface Taken {
  readonly told: TravellerReport;
  /** Of somebody silenced: to them it looks as ever, and nobody else hears of it. */
  readonly isUnseen: boolean;
  readonly screen: Screen;
}

/** Keeps what was tapped, and thanks. @throws Refusal where it is not taken */
export async function take(
  ctx: BotContext,
  { crossing, ...taps }: ReportTaps,
  renderer: Renderer,
  services: Services,
): Promise<Taken> {
  const { reports, reporters, now } = services;
  const isNew = await meet(ctx, services);
  const what = taps.what ?? 'shut';
  const saw: Saw = what === 'shut' ? { what } : { what, minutes: taps.minutes ?? 0 };
  const { toward = '', vehicle = 'car' } = taps.way ?? {};
  const told: TravellerReport = {
    ...{ id: crypto.randomUUID().slice(0, 13), person: personIn(ctx, reporters), isNew, toward, vehicle, saw },
    ...{ crossing: crossing.id, at: momentTold(crossing, taps) ?? now().toMillis(), atGate: false },
  };
  const refusal = await reports.add(told);
  if (refusal !== null && refusal !== 'silenced') throw new Refusal(refusals[refusal]);
  const isUnseen = refusal === 'silenced';
  if (taps.day !== undefined)
    return { told, isUnseen, screen: thanks({ id: told.id, what }, renderer, [], pastThanks(what)) };
  const { status } = answerFor({ crossing, language: renderer.language }, ctx.asker, services);
  const isPrivate = ctx.chat?.type === 'private';
  const lines = [
    ...(what === 'shut' ? [] : besideClosed(status)),
    ...(isPrivate && knowsGate(crossing) ? ['report-send-place' as const] : []),
  ];
  return { told, isUnseen, screen: thanks({ id: told.id, what }, renderer, lines) };
}

/** That what is told of a crossing that is closed changes nothing, and by whose word it is. */
function besideClosed({ state, decidedBy }: Status) {
  if (state !== 'closed') return [];
  return [
    decidedBy?.by.kind === 'authority' ? ('report-while-closed' as const) : ('report-while-known-closed' as const),
  ];
}

/** When it was, where that is not now. */
function momentTold(crossing: Crossing, { day, hour, way }: Omit<ReportTaps, 'crossing'>): number | undefined {
  if (day === undefined || hour === undefined || way === undefined) return undefined;
  return momentOf(crossing, { day, hour, toward: way.toward });
}

function pastThanks(what: Saw['what']) {
  return what === 'shut' ? ('report-thanks-past-shut' as const) : ('report-thanks-past' as const);
}

/** What is said of a report that was taken, and how it is taken back. It names nobody. */
export function thanks(
  { id, what }: { readonly id: string; readonly what: Saw['what'] },
  renderer: Renderer,
  more: readonly (ReturnType<typeof besideClosed>[number] | 'report-send-place')[] = [],
  thanked: 'report-thanks' | ReturnType<typeof pastThanks> = 'report-thanks',
): Screen {
  const { language, message } = renderer;
  const keyboard = new InlineKeyboard();
  if (what === 'waiting') keyboard.text(message('report-through'), whoIsThrough.write({ language, report: id })).row();
  keyboard.text(message('report-take-back'), takeBack.write({ language, report: id }));
  return { html: [thanked, ...more].map((key) => renderer.html(key)).join('\n'), keyboard };
}

/** Was this person met for the first time today? @throws Refusal where this process may take no reports */
export async function meet(ctx: BotContext, { reports, reporters, now }: Services): Promise<boolean> {
  const mine = reporters?.fingerprint;
  if (mine === undefined || (await reports.fingerprint(mine)) !== mine) throw new Refusal('report-not-taken');
  const today = dayOf(now());
  return (await reports.meet(personIn(ctx, reporters), today)) === today;
}

/** The day on which somebody is met: the same for all replicas. */
export function dayOf(now: DateTime): string {
  return now.toUTC().toFormat('yyyy-MM-dd');
}

/** Under which name whoever taps here reports. @throws Refusal where there is no key, or nobody */
export function personIn({ from }: Pick<BotContext, 'from'>, reporters: Reporters | null): string {
  if (reporters === null || from === undefined) throw new Refusal('report-not-taken');
  return reporters.personOf(from.id);
}
