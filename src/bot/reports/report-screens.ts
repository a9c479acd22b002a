import { InlineKeyboard } from 'grammy';
import type { AnswerWhich } from '#answer/question.ts';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { type Saw, type VehicleClass, vehicleClasses } from '#domain/reports/traveller-report.ts';
import { carries, countriesOf } from '#domain/rules/scope.ts';
import type { Renderer } from '#render/renderer.ts';
import { makeReport } from '../button-kinds.ts';
import type { Screen } from '../telegram/reply.ts';

/** What was tapped so far. */
export interface ReportTaps {
  readonly crossing: Crossing;
  readonly what?: Saw['what'];
  readonly minutes?: number;
  readonly way?: { readonly toward: string; readonly vehicle: VehicleClass };
}

const whats = ['passed', 'waiting', 'shut'] as const satisfies readonly Saw['what'][];
const labels = { passed: 'report-passed', waiting: 'report-waiting', shut: 'report-shut-here' } as const;

/** How long, in minutes, in rows of three. */
const choices = [10, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720];
const inARow = 3;

/** What a button of a report says so far. @throws Refusal `error-old-button` for what cannot be */
export function tapsIn(data: string, crossings: readonly Crossing[]): ReportTaps {
  const { crossing: id, what: said, minutes: long, toward, vehicle: by } = makeReport.read(data);
  const crossing = crossingById({ crossings }, id);
  const what = whats.find((one) => one === said);
  const minutes = /^\d{1,4}$/.test(long) ? Number(long) : undefined;
  const vehicle = vehicleClasses.find((one) => one === by);
  if (crossing === undefined || (what === undefined && said !== '')) throw new Refusal('error-old-button');
  if (what === undefined) return { crossing };
  const asked = { crossing, what, ...(minutes === undefined ? {} : { minutes }) };
  if (vehicle === undefined) return asked;
  if (!countriesOf(crossing).includes(toward)) throw new Refusal('error-old-button');
  return { ...asked, way: { toward, vehicle } };
}

/** The next of the three taps: what, how long, which way and with what. */
export function reportScreen({ crossing, what, minutes }: ReportTaps, renderer: Renderer): Screen {
  const { language, message } = renderer;
  const asked = { language, crossing: crossing.id, ...(what === undefined ? {} : { what }) };
  const keyboard = new InlineKeyboard();
  if (what === undefined) {
    for (const one of whats) keyboard.text(message(labels[one]), makeReport.write({ ...asked, what: one })).row();
    return { html: renderer.html('report-ask', { crossing: renderer.crossingName(crossing) }), keyboard };
  }
  if (what !== 'shut' && minutes === undefined) {
    for (const [index, long] of choices.entries()) {
      keyboard.text(renderer.duration(long), makeReport.write({ ...asked, minutes: String(long) }));
      if (index % inARow === inARow - 1) keyboard.row();
    }
    return { html: renderer.html(what === 'passed' ? 'report-how-long' : 'report-how-long-yet'), keyboard };
  }
  return {
    html: renderer.html('report-which-way'),
    keyboard: wayButtons(keyboard, { crossing, what, ...given({ minutes }) }, renderer),
  };
}

/** Which of the crossings that may be meant it was; the rest is known already. */
export function whichScreen(
  { crossings, renderer }: Pick<AnswerWhich, 'crossings' | 'renderer'>,
  { what, minutes }: Omit<ReportTaps, 'crossing' | 'way'>,
): Screen {
  const keyboard = new InlineKeyboard();
  const asked = { language: renderer.language, ...given({ what, minutes: minutes?.toString() }) };
  for (const crossing of crossings.filter(({ kind }) => kind !== 'rail')) {
    keyboard.text(renderer.crossingName(crossing), makeReport.write({ ...asked, crossing: crossing.id })).row();
  }
  return { html: renderer.html('report-which'), keyboard };
}

/** One button for each direction and class of vehicle that may be meant: the last tap. */
export function wayButtons(
  keyboard: InlineKeyboard,
  { crossing, what, minutes }: ReportTaps,
  renderer: Renderer,
  said: { readonly toward?: string | undefined; readonly vehicle?: VehicleClass | undefined } = {},
): InlineKeyboard {
  const { language } = renderer;
  const asked = { language, crossing: crossing.id, ...given({ what }), minutes: String(minutes ?? '') };
  for (const toward of countriesOf(crossing).filter((one) => said.toward === undefined || one === said.toward)) {
    for (const vehicle of vehicleClasses.filter((one) => carries(crossing, one))) {
      if (said.vehicle !== undefined && vehicle !== said.vehicle) continue;
      keyboard.text(renderer.whom({ toward, traffic: vehicle }), makeReport.write({ ...asked, toward, vehicle })).row();
    }
  }
  return keyboard;
}
