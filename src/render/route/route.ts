import type { PointInTime, Traveller } from '#domain/question.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { textIn } from '#domain/texts.ts';
import { minuteMs } from '#domain/time/clock.ts';
import { formatDay } from '#i18n/dates.ts';
import { formatDuration } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import type { Journeys, OtherWay, Way, WayCrossing } from '#routes/journeys.ts';
import { createCardContext } from '../card/context.ts';
import { headline } from '../card/headline.ts';
import { stateLine } from '../direct/state-line.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';

/** A journey, and what the roads say of it. */
export interface ToldRoute {
  readonly from: KnownPlace;
  readonly to: KnownPlace;
  /** Places of one name, of which one is meant. */
  readonly alike: readonly KnownPlace[];
  readonly ways: Journeys;
  /** The same journey the other way round, where they come back. */
  readonly back?: Journeys;
  /** Stage by stage, where stages were named. */
  readonly legs?: readonly ToldRoute[];
}

export interface RouteOptions {
  readonly traveller: Traveller;
  readonly precision: PointInTime['precision'];
  /** The distance or the way was asked for, and not the state. */
  readonly wayFirst: boolean;
  /** Under a card of the usual crossing: its state is told there. */
  readonly isUnderCard?: true;
}

interface Said extends RouteOptions {
  readonly to: KnownPlace;
  /** Of where they go only the country was named. */
  readonly isIntoCountry: boolean;
  readonly localizer: Localizer;
}

/** How many crossings of a journey have a state line of their own. */
const statesTold = 3;
/** An arrival is told as roughly as it is known. */
const arrivalStepMinutes = 10;

/** The usual way with its state on arrival, and others with what they cost more. Telegram's HTML. */
export function journeyRoute(told: ToldRoute, how: RouteOptions & { readonly localizer: Localizer }): string {
  const said = { ...how, to: told.to, isIntoCountry: told.to.kind === 'country' };
  const { localizer } = said;
  const { ways, alike } = told;
  const journey = journeyName(told, localizer);
  if (told.legs !== undefined) return told.legs.map((leg) => journeyRoute(leg, how)).join('\n');
  if (alike.length > 1) return escapeHtml(alikeLine(alike, localizer));
  switch (ways.kind) {
    case 'ends':
      return escapeHtml(endsLine(ways, localizer));
    case 'none':
      return escapeHtml(
        localizer.message(how.traveller.traffic === 'train' ? 'route-none-train' : 'route-none', { journey }),
      );
    case 'inside':
      return escapeHtml(farLine('route-inside', ways.way, { journey }, localizer));
    case 'ways':
      return [...waysLines(ways, journey, said), ...backLines(ways, told.back, localizer)].join('\n');
  }
}

/** `Almaty – Karakol`. */
export function journeyName({ from, to }: Pick<ToldRoute, 'from' | 'to'>, { language }: Localizer): string {
  return [from, to].map(({ names }) => textIn(names, language)).join(' – ');
}

function waysLines(ways: Extract<Journeys, { kind: 'ways' }>, journey: string, said: Said): readonly string[] {
  const { localizer } = said;
  const { usual, others, passedOver } = ways;
  if (usual === null) {
    const barred = passedOver.flatMap(hindered).map((met) => stateOf(met, said));
    return [escapeHtml(localizer.message('route-no-way', { journey })), ...barred];
  }
  const crossings = crossingsOf(usual, localizer);
  const key = said.isIntoCountry ? 'route-nearest' : isUnknown(usual) ? 'route-unknown' : 'route-over';
  const sentence = escapeHtml(farLine(key, usual, { journey, crossings }, localizer));
  const states = said.isUnderCard ? [] : usual.crossings.slice(0, statesTold).map((met) => stateOf(met, said));
  return [
    ...passedOver.flatMap(hindered).map((met) => escapeHtml(passedLine(met, said))),
    ...(said.wayFirst ? [sentence, ...states] : [...states, sentence]),
    ...arrivalLines(usual, said),
    ...others.map((other) => otherLine(other, usual, said)),
  ];
}

/** Whether the way back goes over the same crossings, or over which others. */
function backLines(
  { usual }: Extract<Journeys, { kind: 'ways' }>,
  back: Journeys | undefined,
  localizer: Localizer,
): readonly string[] {
  if (back?.kind !== 'ways' || usual === null) return [];
  if (back.usual === null) return [escapeHtml(localizer.message('route-back-no-way'))];
  const idsOf = (way: Way) => way.crossings.map(({ crossing }) => crossing.id);
  const isSame = idsOf(back.usual).toReversed().join() === idsOf(usual).join();
  const crossings = crossingsOf(back.usual, localizer);
  return [escapeHtml(localizer.message(isSame ? 'route-back-same' : 'route-back-over', { crossings }))];
}

/** When they are there, where they said when they leave; of a way that is mostly a guess nothing is promised. */
function arrivalLines({ arrival, minutes }: Way, { to, precision, localizer }: Said): readonly string[] {
  if (precision !== 'moment' || minutes === null || to.kind === 'country') return [];
  const step = arrivalStepMinutes * minuteMs;
  const at = arrival.plus(Math.round(arrival.toMillis() / step) * step - arrival.toMillis());
  const place = textIn(to.names, localizer.language);
  const words = { place, date: formatDay(at, localizer), time: at.toFormat('HH:mm') };
  return [escapeHtml(localizer.message('route-arrival', words))];
}

function hindered(way: Way): readonly WayCrossing[] {
  return way.crossings.filter(({ hindrance }) => hindrance !== null).slice(0, 1);
}

/** Of a way on which nobody knows whether one gets through it is not said that people take it. */
function isUnknown({ crossings }: Way): boolean {
  return crossings.some(({ hindrance }) => hindrance === 'unknown');
}

function passedLine({ crossing, hindrance, status }: WayCrossing, { localizer, traveller }: Said): string {
  // Who named no vehicle may walk, and is told who is barred.
  const isOfCars = hindrance === 'admission' && traveller.traffic === undefined && barsCars(status);
  const why = isOfCars ? 'cars' : (hindrance ?? 'unknown');
  return localizer.message('route-passed', { crossing: crossingName(crossing, localizer), hindrance: why });
}

function barsCars({ admits }: WayCrossing['status']): boolean {
  return admits.traffic !== null && !admits.traffic.includes('car');
}

/** The state on arrival, with the moment of it. */
function stateOf({ status }: WayCrossing, said: Said): string {
  const step = arrivalStepMinutes * minuteMs;
  const at = status.at.plus(Math.round(status.at.toMillis() / step) * step - status.at.toMillis());
  return stateLine(contextOf({ ...status, at }, said));
}

function contextOf(status: WayCrossing['status'], { localizer, traveller, precision }: Said) {
  return createCardContext(status, localizer, { traveller, precision: precision === 'now' ? 'moment' : precision });
}

function otherLine({ way, more }: OtherWay, usual: Way, said: Said): string {
  const own = way.crossings.find(({ crossing }) => !usual.crossings.some((met) => met.crossing === crossing));
  const shown = own ?? way.crossings[0];
  const words = escapeHtml(moreWords(more, said.localizer));
  return shown === undefined ? words : `${headline(contextOf(shown.status, said))} · ${words}`;
}

function moreWords(more: OtherWay['more'], localizer: Localizer): string {
  if (more === null) return localizer.message('route-more-unknown');
  if (more.km <= 0 || more.minutes <= 0) return localizer.message('route-as-long');
  const duration = formatDuration(roughly(more.minutes), localizer);
  return localizer.message('route-more', { km: String(more.km), duration });
}

function crossingsOf({ crossings }: Way, localizer: Localizer): string {
  const names = crossings.map(({ crossing }) => crossingName(crossing, localizer));
  return names.reduce((before, next) => localizer.message('route-then', { before, next }));
}

/** A drive is never known to the minute. */
const roughly = (minutes: number) => Math.max(1, Math.round(minutes / arrivalStepMinutes)) * arrivalStepMinutes;

const unmeasured = {
  'route-over': 'route-over-unmeasured',
  'route-unknown': 'route-unknown-unmeasured',
  'route-nearest': 'route-nearest-unmeasured',
  'route-inside': 'route-inside-unmeasured',
} as const;
type FarKey = keyof typeof unmeasured;

/** How far it is stands in the sentence where that is known. */
function farLine(
  key: FarKey,
  { km, minutes, about }: Way,
  names: { readonly journey: string; readonly crossings?: string },
  localizer: Localizer,
): string {
  const { journey, crossings = '' } = names;
  if (km === null || minutes === null) {
    const sentence = localizer.message(unmeasured[key], { journey, crossings });
    return `${sentence} ${localizer.message('route-unmeasured')}`;
  }
  const duration = formatDuration(roughly(minutes), localizer);
  const far = localizer.message(about ? 'route-far-about' : 'route-far', { km: String(km), duration });
  return localizer.message(key, { journey, crossings, far });
}

function alikeLine(alike: readonly KnownPlace[], localizer: Localizer): string {
  const names = alike.map(
    ({ names: own, country }) => `${textIn(own, localizer.language)} (${localizer.country(country)})`,
  );
  return localizer.message('route-alike', { places: [...new Set(names)].join(', ') });
}

function endsLine({ place, ends }: Extract<Journeys, { kind: 'ends' }>, localizer: Localizer): string {
  const nameOf = ({ names }: KnownPlace) => textIn(names, localizer.language);
  return localizer.message('route-ends', { place: nameOf(place), ends: ends.map(nameOf).join(', ') });
}
