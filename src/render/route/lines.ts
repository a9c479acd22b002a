/** The lines of a journey, one kind each. Plain, but for those that have a state in them. */
import { isDoubted } from '#domain/rules/warnings.ts';
import { textIn } from '#domain/texts.ts';
import { minuteMs } from '#domain/time/clock.ts';
import { formatDay } from '#i18n/dates.ts';
import { formatDuration } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import type { OtherWay, Way, WayCrossing } from '#routes/journeys.ts';
import { createCardContext } from '../card/context.ts';
import { headline } from '../card/headline.ts';
import { briefLine, isToldToWork, stateLine } from '../direct/state-line.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import type { SaidOfRoute } from './told.ts';

/** An arrival is told as roughly as it is known. */
const arrivalStepMinutes = 10;

/** When they are there, where they said when they leave; of a way that is mostly a guess nothing is promised. */
export function arrivalLines({ arrival, minutes }: Way, { to, precision, localizer }: SaidOfRoute): readonly string[] {
  if (precision !== 'moment' || minutes === null || to.kind === 'country') return [];
  const step = arrivalStepMinutes * minuteMs;
  const at = arrival.plus(Math.round(arrival.toMillis() / step) * step - arrival.toMillis());
  const place = textIn(to.names, localizer.language);
  const words = { place, date: formatDay(at, localizer), time: at.toFormat('HH:mm') };
  return [escapeHtml(localizer.message('route-arrival', words))];
}

export function hindered(way: Way): readonly WayCrossing[] {
  return way.crossings.filter(({ hindrance }) => hindrance !== null).slice(0, 1);
}

export function passedLine(
  { crossing, hindrance, status }: WayCrossing,
  { localizer, traveller }: SaidOfRoute,
): string {
  // Who named no vehicle may walk, and is told who is barred.
  const isOfCars = hindrance === 'admission' && traveller.traffic === undefined && barsCars(status);
  const isOfCitizens = hindrance === 'admission' && status.admits.people === 'citizens';
  const why = isOfCitizens ? 'citizens' : isOfCars ? 'cars' : (hindrance ?? 'unknown');
  return localizer.message('route-passed', { crossing: crossingName(crossing, localizer), hindrance: why });
}

function barsCars({ admits }: WayCrossing['status']): boolean {
  return admits.traffic !== null && !admits.traffic.includes('car');
}

/** The state on arrival, with the moment of it. */
export function stateOf({ status }: WayCrossing, said: SaidOfRoute): string {
  const step = arrivalStepMinutes * minuteMs;
  const at = status.at.plus(Math.round(status.at.toMillis() / step) * step - status.at.toMillis());
  return stateLine(contextOf({ ...status, at }, said));
}

function contextOf(status: WayCrossing['status'], { localizer, traveller, precision }: SaidOfRoute) {
  return createCardContext(status, localizer, { traveller, precision: precision === 'now' ? 'moment' : precision });
}

/** A state in a few words, with the name. */
export function headlineOf({ status }: WayCrossing, said: SaidOfRoute): string {
  return headline(contextOf(status, said));
}

/** The same, with what speaks against it where it may not be open. */
export function headlineWhy({ status }: WayCrossing, said: SaidOfRoute): string {
  const context = contextOf(status, said);
  return status.state === 'open' && !isDoubted(status) ? headline(context) : briefLine(context).replace(/\.$/u, '');
}

export function otherLine({ way, more }: OtherWay, usual: Way, said: SaidOfRoute): string {
  const own = way.crossings.find(({ crossing }) => !usual.crossings.some((met) => met.crossing === crossing));
  const shown = own ?? way.crossings[0];
  const words = escapeHtml(moreWords(more, said.localizer));
  if (shown === undefined) return words;
  // That somebody told that it works says more than that it is unknown at the hour of arriving.
  const state = isToldToWork(shown.status) ? headlineWhy(shown, said) : headline(contextOf(shown.status, said));
  return `${state} · ${words}`;
}

function moreWords(more: OtherWay['more'], localizer: Localizer): string {
  if (more === null) return localizer.message('route-more-unknown');
  if (more.km <= 0 || more.minutes <= 0) return localizer.message('route-as-long');
  const duration = formatDuration(roughly(more.minutes), localizer);
  return localizer.message('route-more', { km: String(more.km), duration });
}

export function crossingsOf({ crossings }: Way, localizer: Localizer): string {
  const names = crossings.map(({ crossing }) => crossingName(crossing, localizer));
  return names.reduce((before, next) => localizer.message('route-then', { before, next }));
}

/** A drive is never known to the minute. */
export const roughly = (minutes: number) => Math.max(1, Math.round(minutes / arrivalStepMinutes)) * arrivalStepMinutes;

const unmeasured = {
  'route-over': 'route-over-unmeasured',
  'route-unknown': 'route-unknown-unmeasured',
  'route-nearest': 'route-nearest-unmeasured',
  'route-inside': 'route-inside-unmeasured',
  'route-named': 'route-named-unmeasured',
  'route-other': 'route-other-unmeasured',
} as const;
type FarKey = keyof typeof unmeasured;

/** How far it is stands in the sentence where that is known. */
export function farLine(
  key: FarKey,
  way: Way,
  names: { readonly journey: string; readonly crossings?: string },
  localizer: Localizer,
): string {
  const { journey, crossings = '' } = names;
  if (way.km === null || way.minutes === null) {
    const sentence = localizer.message(unmeasured[key], { journey, crossings });
    return `${sentence} ${localizer.message('route-unmeasured')}`;
  }
  return localizer.message(key, { journey, crossings, far: farWords(way, localizer) });
}

/** How far it is, or that nobody has measured it. */
export function farWords({ km, minutes, about }: Way, localizer: Localizer): string {
  if (km === null || minutes === null) return localizer.message('route-unmeasured');
  const duration = formatDuration(roughly(minutes), localizer);
  return localizer.message(about ? 'route-far-about' : 'route-far', { km: String(km), duration });
}
