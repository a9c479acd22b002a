/** What travellers' reports make of a moment, read slowly and straight from DESIGN §12: every pair, every rule by itself. */
import type { TravellerReport } from '#domain/reports/traveller-report.ts';

const hour = 3_600_000;

export interface Told {
  /** Those of the direction and the vehicle asked about. */
  readonly reports: readonly TravellerReport[];
  /** When an authority spoke. */
  readonly authority: readonly { readonly first: number; readonly last: number }[];
  readonly rules: (moment: number) => string;
  /** What the rules say where the two who passed are heard as one sighting; the argument is when the earlier one passed. */
  readonly withSighting: (moment: number, since: number) => string;
}

/** "open", "closed …", "unknown …" by the rules and the travellers. */
export function readReports({ reports, authority, rules, withSighting }: Told, moment: number): string {
  const base = rules(moment);
  const told = reports.filter((one) => one.at <= moment);
  const now = told.filter((one) => moment - one.at < 3 * hour);
  const crowd = (one: TravellerReport) => {
    const beside = now.filter((other) => other.toward === one.toward && other.vehicle === one.vehicle);
    const everybody = [...new Set(beside.map(({ person }) => person))];
    const unknown = everybody.filter((person) => beside.some((other) => other.person === person && other.isNew));
    return unknown.length > everybody.length / 2;
  };
  const weighty = told.filter((one) => !one.isNew && !crowd(one));
  const passed = weighty.filter((one) => one.saw.what === 'passed');

  const doubts = now
    .filter((one) => one.saw.what === 'shut')
    .filter((one) => !rules(one.at).startsWith('closed'))
    .filter((one) => !passed.some((other) => other.at > one.at))
    .filter((one) => !authority.some(({ first }) => first > one.at && first <= moment));
  const counted = doubts.filter((one) => weighty.includes(one));
  const persons = new Set(counted.map(({ person }) => person)).size;
  const enough = persons >= 3 || (persons === 2 && counted.some((one) => one.atGate));
  const outweighed = authority.some(({ first, last }) => first <= moment && moment - last < 24 * hour);
  if (base.startsWith('open')) return enough && !outweighed ? 'unknown travellers' : base;
  if (base.startsWith('closed') || doubts.length > 0) return base;

  const pairs = passed.flatMap((first) =>
    passed
      .filter((second) => first.person !== second.person)
      .filter((second) => first.toward === second.toward && first.vehicle === second.vehicle)
      .filter((second) => first.at <= second.at && second.at - first.at < 3 * hour && moment - second.at < 3 * hour)
      .map((second) => ({ first, second })),
  );
  // Of several pairs the newest: of those with the newest second the newest first.
  const newest = Math.max(...pairs.map(({ second }) => second.at));
  const since = Math.max(...pairs.filter(({ second }) => second.at === newest).map(({ first }) => first.at));
  if (pairs.length === 0 || !/^unknown (no-evidence|closure)/.test(base)) return base;
  const heard = withSighting(moment, since);
  return heard.startsWith('open') ? heard : base;
}
