import { type Traffic, trafficClasses } from '#domain/statement.ts';
import type { Limit, Status } from '#domain/status.ts';
import { capital, ofCountries } from '#i18n/localizer.ts';
import { describeScope } from '../statement.ts';
import type { CardContext } from './context.ts';

/** What travellers come with: a crossing that bars one of these is open only with a limit. Lorries are only told of. */
const expected: readonly Traffic[] = ['foot', 'car'];
const worthNaming: readonly Traffic[] = ['foot', 'bicycle', 'car', 'bus', 'truck'];

/** Whether somebody or something that a traveller may be does not get through; who was asked for is not told of others. */
export function isRestricted({ status: { limits, admits, crossing, state }, traveller }: CardContext): boolean {
  const bars =
    traveller.traffic === undefined &&
    crossing.kind === 'road' &&
    expected.some((traffic) => admits.traffic?.includes(traffic) === false);
  const citizens = traveller.people === undefined && admits.people === 'citizens';
  const concerns = (limit: Limit) => limit.traffic === undefined || traveller.traffic === undefined;
  return bars || citizens || limits.some((limit) => limit.state !== state && concerns(limit));
}

/** The only ones that may pass, where the traveller did not ask as one of them. */
export function onlyOnes({ status: { admits, crossing }, traveller }: CardContext): OnlyOnes | null {
  if (admits.people === 'citizens' && traveller.people === undefined) return 'citizens';
  if (traveller.traffic !== undefined) return null;
  if (crossing.kind !== 'road') return crossing.kind === 'rail' ? 'train' : 'foot';
  const [only, ...others] = admits.traffic ?? [];
  return others.length === 0 && (only === 'truck' || only === 'foot') ? only : null;
}

type OnlyOnes = 'citizens' | 'train' | 'truck' | 'foot';

/** Who may not pass, or may pass though others may not. */
export function limitLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  const lines: string[] = [];
  const { kind } = status.crossing;
  if (kind !== 'road' && (status.state !== 'open' || onlyOnes(context) === null)) {
    lines.push(localizer.message('state-only', { only: kind === 'rail' ? 'train' : 'foot' }));
  }
  const citizens = status.admits.people === 'citizens';
  if (citizens) {
    const countries = [...new Set(status.crossing.posts.map((post) => post.country))];
    lines.push(localizer.message('citizens-only', { countries: ofCountries(countries, localizer) }));
  }
  const barred = barredTraffic(status);
  if (barred.length > 0) {
    const traffic = barred.map((one) => localizer.message('traffic', { traffic: one })).join(', ');
    lines.push(localizer.message('not-admitted', { traffic }));
  }
  const doubted = doubtedTraffic(status);
  if (doubted.length > 0) {
    const traffic = doubted.map((one) => localizer.message('traffic', { traffic: one })).join(', ');
    lines.push(localizer.message('perhaps-not-admitted', { traffic }));
  }
  for (const limit of status.limits) {
    if (limit.state === status.state || (citizens && saysCitizensOnly(limit))) continue;
    if (limit.traffic !== undefined && isImplied(limit.traffic, status.admits.traffic ?? [])) continue;
    if (isOfTraffic(limit, [...trafficClasses.filter((one) => !worthNaming.includes(one)), ...barred, ...doubted]))
      continue;
    const { traffic, ...rest } = limit;
    const whom = describeScope(traffic === undefined ? rest : { ...rest, traffic: [traffic] }, localizer);
    lines.push(localizer.message('limit', { whom: capital(whom), state: limit.state }));
  }
  return lines;
}

function barredTraffic(status: Status): readonly Traffic[] {
  const doubted = doubtedTraffic(status);
  return leftOut(status).filter((traffic) => !doubted.includes(traffic));
}

function doubtedTraffic(status: Status): readonly Traffic[] {
  return leftOut(status).filter((traffic) => status.doubted.includes(traffic));
}

function leftOut({ admits, crossing }: Status): readonly Traffic[] {
  const { traffic: admitted } = admits;
  if (crossing.kind !== 'road' || admitted === null) return [];
  return worthNaming.filter((traffic) => !admitted.includes(traffic) && !isImplied(traffic, admitted));
}

/** Sources that list cars and pedestrians seldom mention bicycles: their absence is no bar. */
function isImplied(traffic: Traffic, admitted: readonly Traffic[]): boolean {
  return traffic === 'bicycle' && admitted.some((one) => one === 'foot' || one === 'car');
}

function saysCitizensOnly({ people, toward, traffic, because }: Limit): boolean {
  return people === 'foreigners' && toward === undefined && traffic === undefined && because === 'admits';
}

function isOfTraffic({ traffic, people, toward }: Limit, among: readonly Traffic[]): boolean {
  return traffic !== undefined && people === undefined && toward === undefined && among.includes(traffic);
}
