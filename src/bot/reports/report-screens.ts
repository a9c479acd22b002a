import { InlineKeyboard } from 'grammy';
import type { AnswerWhich } from '#answer/question.ts';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { type Saw, type VehicleClass, vehicleClasses } from '#domain/reports/traveller-report.ts';
import { carries, countriesOf } from '#domain/rules/scope.ts';
import type { Renderer } from '#render/renderer.ts';
import { dayIn, dayText, makeReport } from '../button-kinds.ts';
import type { Screen } from '../telegram/reply.ts';

/** What was tapped so far. */
export interface ReportTaps {
  readonly crossing: Crossing;
  readonly what?: Saw['what'];
  readonly minutes?: number;
  readonly way?: { readonly toward: string; readonly vehicle: VehicleClass };
  /** The day that they tell of, where that is not now: `2026-12-01`, and its hour. */
  readonly day?: string;
  readonly hour?: number;
}

const whats = ['passed', 'waiting', 'shut'] as const satisfies readonly Saw['what'][];
const labels = { passed: 'report-passed', waiting: 'report-waiting', shut: 'report-shut-here' } as const;

/** How long, in minutes, in rows of three. */
const choices = [10, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720];
const inARow = 3;

/** What a button of a report says so far. @throws Refusal `error-old-button` for what cannot be */
export function tapsIn(data: string, crossings: readonly Crossing[]): ReportTaps {
  const { crossing: id, what: said, minutes: long, toward, vehicle: by, day: of, hour: about } = makeReport.read(data);
  const crossing = crossingById({ crossings }, id);
  const what = whats.find((one) => one === said);
  const minutes = /^\d{1,4}$/.test(long) ? Number(long) : undefined;
  const vehicle = vehicleClasses.find((one) => one === by);
  if (crossing === undefined || (what === undefined && said !== '')) throw new Refusal('error-old-button');
  if (what === undefined) return { crossing };
  const day = dayIn(of);
  const hour = /^(1?\d|2[0-3])$/.test(about) ? Number(about) : undefined;
  if (day === undefined && of !== '') throw new Refusal('error-old-button');
  const asked = { crossing, what, ...given({ minutes, day, hour }) };
  if (vehicle === undefined) return asked;
  if (!countriesOf(crossing).includes(toward)) throw new Refusal('error-old-button');
  return { ...asked, way: { toward, vehicle } };
}

/** The next of the taps: what, how long, which way and with what; and of a day that has passed, at what hour. */
export function reportScreen(taps: ReportTaps, renderer: Renderer): Screen {
  const { crossing, what, minutes, day, way } = taps;
  const { language, message } = renderer;
  const asked = { language, crossing: crossing.id, ...given({ what }) };
  const keyboard = new InlineKeyboard();
  if (what === undefined) {
    for (const one of whats) keyboard.text(message(labels[one]), makeReport.write({ ...asked, what: one })).row();
    return { html: renderer.html('report-ask', { crossing: renderer.crossingName(crossing) }), keyboard };
  }
  if (what !== 'shut' && minutes === undefined) {
    for (const [index, long] of choices.entries()) {
      keyboard.text(renderer.duration(long), makeReport.write({ ...asked, minutes: String(long), ...dayOf(day) }));
      if (index % inARow === inARow - 1) keyboard.row();
    }
    return { html: renderer.html(what === 'passed' ? 'report-how-long' : 'report-how-long-yet'), keyboard };
  }
  if (way !== undefined)
    return { html: renderer.html('report-which-hour'), keyboard: hourButtons(keyboard, taps, renderer) };
  return { html: renderer.html('report-which-way'), keyboard: wayButtons(keyboard, taps, renderer) };
}

const hoursInARow = 6;

function hourButtons(
  keyboard: InlineKeyboard,
  { crossing, what, minutes, way, day }: ReportTaps,
  { language }: Renderer,
): InlineKeyboard {
  const asked = { language, crossing: crossing.id, ...given({ what, ...way, minutes: minutes?.toString() }) };
  for (let hour = 0; hour < 24; hour += 1) {
    const label = `${String(hour).padStart(2, '0')}:00`;
    keyboard.text(label, makeReport.write({ ...asked, ...dayOf(day), hour: String(hour) }));
    if (hour % hoursInARow === hoursInARow - 1) keyboard.row();
  }
  return keyboard;
}

function dayOf(day: string | undefined) {
  return day === undefined ? {} : { day: dayText(day) };
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

/** What the words said of the way, and how long they mean where that hangs on the way. */
interface SaidOfWay {
  readonly toward?: string | undefined;
  readonly vehicle?: VehicleClass | undefined;
  readonly minutesToward?: (toward: string) => number | undefined;
}

/** One button for each direction and class of vehicle that may be meant: the last tap. */
export function wayButtons(
  keyboard: InlineKeyboard,
  { crossing, what, minutes, day }: ReportTaps,
  renderer: Renderer,
  { minutesToward = () => minutes, ...said }: SaidOfWay = {},
): InlineKeyboard {
  const { language } = renderer;
  const asked = { language, crossing: crossing.id, ...given({ what }) };
  for (const toward of countriesOf(crossing).filter((one) => said.toward === undefined || one === said.toward)) {
    for (const vehicle of vehicleClasses.filter((one) => carries(crossing, one))) {
      if (said.vehicle !== undefined && vehicle !== said.vehicle) continue;
      keyboard
        .text(
          renderer.whom({ toward, traffic: vehicle }),
          makeReport.write({ ...asked, minutes: String(minutesToward(toward) ?? ''), toward, vehicle, ...dayOf(day) }),
        )
        .row();
    }
  }
  return keyboard;
}
