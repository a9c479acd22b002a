import { type Traffic, trafficClasses } from '#domain/statement.ts';
import type { Limit, Status } from '#domain/status.ts';
import { capital, ofCountries } from '#i18n/localizer.ts';
import { describeScope } from '../statement.ts';
import type { CardContext } from './context.ts';

/** What travellers come with: a crossing that bars one of these is open only with a limit. Lorries are only told of. */
const expected: readonly Traffic[] = ['foot', 'car'];
const worthNaming: readonly Traffic[] = ['foot', 'bicycle', 'car', 'bus', 'truck'];

/** Whether somebody or something that a traveller may be does not get through. */
export function isRestricted({ limits, admits, crossing, state }: Status): boolean {
  const bars = crossing.kind === 'road' && expected.some((traffic) => admits.traffic?.includes(traffic) === false);
  return bars || admits.people === 'citizens' || limits.some((limit) => limit.state !== state);
}

/** Who may not pass, or may pass though others may not. */
export function limitLines({ status, localizer }: CardContext): readonly string[] {
  const lines: string[] = [];
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

/** What is left out by a word that is only a usual pattern. */
function doubtedTraffic(status: Status): readonly Traffic[] {
  // Asked for one that is left out: what leaves it out is one word, as unsure for the others.
  if (status.state === 'unknown' && status.because === 'admits' && isLeftOut(status)) return leftOut(status);
  const unsure = status.limits.filter(({ state, because }) => state === 'unknown' && because === 'admits');
  return leftOut(status).filter((traffic) => unsure.some((limit) => isOfTraffic(limit, [traffic])));
}

const isLeftOut = ({ admits, traffic }: Status) => admits.traffic?.includes(traffic) === false;

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
