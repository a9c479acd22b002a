/** Ways that were asked about by what is on them, and ways without what was left out. Telegram's HTML. */
import type { OnWay } from '#domain/roads/on-way.ts';
import { textIn } from '#domain/texts.ts';
import { formatDuration } from '#i18n/durations.ts';
import { type Localizer, listOf } from '#i18n/localizer.ts';
import type { Journeys, OtherWay, Way } from '#routes/journeys.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import {
  arrivalLines,
  crossingsOf,
  farLine,
  farWords,
  headlineOf,
  headlineWhy,
  hindered,
  otherLine,
  passedLine,
  roughly,
  stateOf,
} from './lines.ts';
import type { SaidOfRoute, ToldLeftOut, ToldOver, ToldRoute } from './told.ts';

/** The way over what was named, with its state on arrival, and the usual one where that is another. */
export function overLines(told: ToldRoute, over: readonly ToldOver[], said: SaidOfRoute): readonly string[] {
  const [one, ...others] = over;
  if (one === undefined) return [];
  return others.length === 0 ? onlyLines(told, one, said) : comparedLines(told, over, said);
}

function onlyLines(told: ToldRoute, { named, ways }: ToldOver, said: SaidOfRoute): readonly string[] {
  const { localizer } = said;
  const way = firstOf(ways);
  const journey = journeyOver(told, named, localizer);
  if (way === undefined) {
    const none = escapeHtml(
      localizer.message('route-named-none', { journey: withCrossings(journey, named, localizer) }),
    );
    return [none, ...usualLines(told, undefined, said)];
  }
  const isInside = way.crossings.length === 0;
  const crossings = isInside ? '' : crossingsOf(way, localizer);
  const key = isInside ? 'route-inside' : 'route-named';
  const sentence = escapeHtml(farLine(key, way, { journey, crossings }, localizer));
  const states = way.crossings.map((met) => stateOf(met, said));
  const passed = ways.kind === 'ways' && ways.usual !== null ? ways.passedOver.flatMap(hindered) : [];
  return [
    ...(said.wayFirst ? [sentence, ...states] : [...states, sentence]),
    ...(way.works ? arrivalLines(way, said) : []),
    ...passed.map((met) => escapeHtml(passedLine(met, said))),
    ...usualLines(told, way, said),
  ];
}

/** Each in a line, and which of them is shorter: first where the way is asked for, and not the state. */
function comparedLines(told: ToldRoute, over: readonly ToldOver[], said: SaidOfRoute): readonly string[] {
  const { localizer } = said;
  const lines = over.map(({ named, ways }) => {
    const way = firstOf(ways);
    if (way === undefined) {
      const journey = withCrossings(journeyOver(told, named, localizer), named, localizer);
      return escapeHtml(localizer.message('route-named-none', { journey }));
    }
    const places = named.filter(({ kind }) => kind !== 'crossing').map((one) => nameOf(one, localizer));
    const label = places.length === 0 ? '' : escapeHtml(`${places.join(' – ')}: `);
    const states = way.crossings.map((met) => headlineWhy(met, said));
    return `${label}${[...states, escapeHtml(farWords(way, localizer))].join(' · ')}`;
  });
  const isTold = over.some(({ ways }) => isSame(firstOf(ways), firstOf(told.ways)));
  const verdict = verdictLines(over, localizer);
  const compared = said.wayFirst ? [...verdict, ...lines] : [...lines, ...verdict];
  return [...compared, ...(isTold ? [] : usualLines(told, undefined, said))];
}

/** The only one that one gets through, or the shorter of two. */
function verdictLines(over: readonly ToldOver[], localizer: Localizer): readonly string[] {
  const ways = over.flatMap(({ named, ways: known }) => {
    const way = firstOf(known);
    return way === undefined ? [] : [{ way, name: named.map((one) => nameOf(one, localizer)).join(' – ') }];
  });
  const open = ways.filter(({ way }) => way.works);
  const [best, next, ...more] = open.toSorted((a, b) => a.way.reckoned.km - b.way.reckoned.km);
  if (best === undefined || more.length > 0) return [];
  if (next === undefined) {
    return ways.length === 2 ? [escapeHtml(localizer.message('route-compare-shut', { name: best.name }))] : [];
  }
  const { km, minutes } = best.way;
  if (km === null || minutes === null || next.way.km === null || next.way.minutes === null) return [];
  const [lessKm, lessMinutes] = [next.way.km - km, next.way.minutes - minutes];
  if (lessKm <= 0 || lessMinutes <= 0) return [];
  const words = { name: best.name, km: String(lessKm), duration: formatDuration(roughly(lessMinutes), localizer) };
  return [escapeHtml(localizer.message('route-compare-shorter', words))];
}

/** Whether the way is the usual one, or which is. */
function usualLines(told: ToldRoute, way: Way | undefined, said: SaidOfRoute): readonly string[] {
  const { localizer } = said;
  const usual = told.ways.kind === 'ways' ? told.ways.usual : null;
  if (usual === null) return [];
  if (isSame(usual, way)) return [escapeHtml(localizer.message('route-named-usual'))];
  const crossings = crossingsOf(usual, localizer);
  const sentence = escapeHtml(
    farLine('route-over', usual, { journey: journeyOver(told, [], localizer), crossings }, localizer),
  );
  return [sentence, ...usual.crossings.map((met) => headlineOf(met, said))];
}

/** The way without what was left out, with what it costs beside the usual one; and others. */
export function leftOutLines(told: ToldRoute, left: ToldLeftOut, said: SaidOfRoute): readonly string[] {
  const { localizer } = said;
  const { ways } = told;
  const journey = journeyOver(told, [], localizer);
  const premise = left.isShut ? stateOfLeftOut(left, said) : [];
  if (ways.kind !== 'ways') {
    return [escapeHtml(localizer.message('route-other-none', { journey })), ...premise];
  }
  const { usual, others, passedOver } = ways;
  if (usual === null) {
    const barred = passedOver.flatMap(hindered).map((met) => stateOf(met, said));
    return [escapeHtml(localizer.message('route-other-shut', { journey })), ...barred, ...premise];
  }
  const before = left.usual.kind === 'ways' ? left.usual.usual : null;
  const key = isSame(usual, before ?? undefined) ? 'route-over' : 'route-other';
  const sentence = escapeHtml(farLine(key, usual, { journey, crossings: crossingsOf(usual, localizer) }, localizer));
  const states = usual.crossings.map((met) => stateOf(met, said));
  return [
    ...(said.wayFirst ? [sentence, ...states] : [...states, sentence]),
    ...(before === null || key === 'route-over' ? [] : longerLines(left.more, before, localizer)),
    ...arrivalLines(usual, said),
    ...passedOver.flatMap(hindered).map((met) => escapeHtml(passedLine(met, said))),
    ...others.map((other) => otherLine(other, usual, said)),
    ...premise,
  ];
}

function longerLines(more: OtherWay['more'], usual: Way, localizer: Localizer): readonly string[] {
  if (more === null || more.km <= 0 || more.minutes <= 0) return [];
  const duration = formatDuration(roughly(more.minutes), localizer);
  const words = { km: String(more.km), duration, crossings: crossingsOf(usual, localizer) };
  return [escapeHtml(localizer.message('route-other-longer', words))];
}

/** Who says that it is shut may be wrong. */
function stateOfLeftOut({ named, usual }: ToldLeftOut, said: SaidOfRoute): readonly string[] {
  const ways = usual.kind === 'ways' ? [usual.usual ?? [], usual.passedOver].flat() : [];
  const met = ways.flatMap(({ crossings }) => crossings);
  const isNamed = ({ crossing }: (typeof met)[number]) =>
    named.some((one) => one.kind === 'crossing' && one.crossings.includes(crossing));
  return met
    .filter(isNamed)
    .slice(0, 1)
    .map((one) => headlineOf(one, said));
}

function firstOf(ways: Journeys): Way | undefined {
  if (ways.kind === 'inside') return ways.way;
  return ways.kind === 'ways' ? (ways.usual ?? ways.passedOver[0]) : undefined;
}

function isSame(one: Way | undefined, other: Way | undefined): boolean {
  const idsOf = ({ crossings }: Way) => crossings.map(({ crossing }) => crossing.id).join();
  return one !== undefined && other !== undefined && idsOf(one) === idsOf(other);
}

/** `Tashkent – Taraz – Bishkek`. */
function journeyOver({ from, to }: ToldRoute, named: readonly OnWay[], localizer: Localizer): string {
  const between = named.filter(({ kind }) => kind !== 'crossing').map((one) => nameOf(one, localizer));
  return [textIn(from.names, localizer.language), ...between, textIn(to.names, localizer.language)].join(' – ');
}

function withCrossings(journey: string, named: readonly OnWay[], localizer: Localizer): string {
  const crossings = named.filter(({ kind }) => kind === 'crossing').map((one) => nameOf(one, localizer));
  return crossings.length === 0 ? journey : `${journey} (${listOf(crossings, localizer)})`;
}

function nameOf(named: OnWay, localizer: Localizer): string {
  switch (named.kind) {
    case 'crossing':
      return named.crossings
        .slice(0, 1)
        .map((one) => crossingName(one, localizer))
        .join();
    case 'place':
      return textIn(named.place.names, localizer.language);
    case 'country':
      return localizer.country(named.country);
  }
}
