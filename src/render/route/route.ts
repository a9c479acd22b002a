import type { KnownPlace } from '#domain/roads/place.ts';
import { textIn } from '#domain/texts.ts';
import type { Localizer } from '#i18n/localizer.ts';
import type { Journeys, Way } from '#routes/journeys.ts';
import { escapeHtml } from '../html.ts';
import { arrivalLines, crossingsOf, farLine, hindered, otherLine, passedLine, stateOf } from './lines.ts';
import { leftOutLines, overLines } from './named.ts';
import type { RouteOptions, SaidOfRoute, ToldRoute } from './told.ts';

export type { RouteOptions, ToldRoute } from './told.ts';

/** How many crossings of a journey have a state line of their own. */
const statesTold = 3;
/** The usual way with its state on arrival, and others with what they cost more. Telegram's HTML. */
export function journeyRoute(told: ToldRoute, how: RouteOptions & { readonly localizer: Localizer }): string {
  const said = { ...how, to: told.to, isIntoCountry: told.to.kind === 'country' };
  const { localizer } = said;
  const { ways, alike } = told;
  const journey = journeyName(told, localizer);
  if (told.legs !== undefined) return told.legs.map((leg) => journeyRoute(leg, how)).join('\n');
  if (alike.length > 1) return escapeHtml(alikeLine(alike, localizer));
  const { over = [], left } = told;
  if (over.length > 0 && ways.kind !== 'ends') return overLines(told, over, said).join('\n');
  if (left !== undefined && ways.kind !== 'ends' && ways.kind !== 'inside')
    return leftOutLines(told, left, said).join('\n');
  switch (ways.kind) {
    case 'ends':
      return [...endLines(told.ends ?? [], said), escapeHtml(endsLine(ways, localizer))].join('\n');
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

function waysLines(ways: Extract<Journeys, { kind: 'ways' }>, journey: string, said: SaidOfRoute): readonly string[] {
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
  const passed = passedOver.flatMap(hindered).map((met) => escapeHtml(passedLine(met, said)));
  return [
    ...(said.wayFirst ? [sentence, ...states] : [...states, sentence]),
    ...arrivalLines(usual, said),
    // What is passed over helps nobody before the way that is.
    ...new Set(passed),
    ...new Set(others.map((other) => otherLine(other, usual, said))),
  ];
}

/** How one usually goes to each end, and how what lies on those ways stands. */
function endLines(ends: readonly ToldRoute[], said: SaidOfRoute): readonly string[] {
  const { localizer } = said;
  const usual = ends.flatMap(({ from, to, ways }) => {
    const way = ways.kind === 'ways' ? ways.usual : null;
    return way === null ? [] : [{ way, journey: journeyName({ from, to }, localizer) }];
  });
  const sentences = usual.map(({ way, journey }) =>
    farLine(
      isUnknown(way) ? 'route-unknown' : 'route-over',
      way,
      { journey, crossings: crossingsOf(way, localizer) },
      localizer,
    ),
  );
  const met = usual.flatMap(({ way }) => way.crossings);
  const first = met.filter(({ crossing }, at) => met.findIndex((one) => one.crossing === crossing) === at);
  return [...sentences.map(escapeHtml), ...first.slice(0, statesTold).map((one) => stateOf(one, said))];
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

/** Of a way on which nobody knows whether one gets through it is not said that people take it. */
function isUnknown({ crossings }: Way): boolean {
  return crossings.some(({ hindrance }) => hindrance === 'unknown');
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
