/** Who and what is let through at all. */
import { guide, type Ledger, type OneTraveller, type Statement, saidLast, typical } from './ledger.ts';
import { holds, winnersAt } from './standing.ts';
import type { Verdict } from './verdict.ts';

interface Admits {
  readonly people?: string;
  readonly traffic?: readonly string[];
}

const admitsOf = (one: Statement) => (one.says === 'admits' ? one.jot['admits'] : {}) as Admits;

export const admittedTraffic = (one: Statement) => admitsOf(one).traffic;
export const trafficAdmissions = ({ statements }: Ledger) => statements.filter(admittedTraffic);
export const peopleAdmissions = ({ statements }: Ledger) => statements.filter((one) => admitsOf(one).people);

export function admissionStep(who: OneTraveller, ledger: Ledger): (minute: number) => Verdict | null {
  const isForeign = !ledger.own.includes(who.person);
  const [ofPeople, ofTraffic] = [peopleAdmissions(ledger), trafficAdmissions(ledger)];
  return (minute) => {
    const bars = [
      isForeign ? barOf(ofPeople, minute, (one) => admitsOf(one).people === 'citizens') : null,
      barOfTraffic(who.traffic, ofTraffic, minute),
    ];
    if (bars.includes('closed admits')) return 'closed admits';
    return bars.find((bar) => bar !== null) ?? null;
  };
}

/** A list of cars that does not name two wheels says nothing of them: neither a word for them nor one against. */
function barOfTraffic(traffic: string, candidates: readonly Statement[], minute: number): Verdict | null {
  const isNamed = (one: Statement) => admittedTraffic(one)?.includes(traffic) === true;
  const isSilent = (one: Statement) =>
    traffic.endsWith('cycle') && !isNamed(one) && admittedTraffic(one)?.includes('car') === true;
  return barOf(candidates, minute, (one) => !isNamed(one) && !isSilent(one), isSilent);
}

function barOf(
  candidates: readonly Statement[],
  minute: number,
  bars: (one: Statement) => boolean,
  isSilent: (one: Statement) => boolean = () => false,
): Verdict | null {
  if (candidates.length === 0) return null;
  const verdicts = winnersAt(candidates, minute).map((winner) => {
    if (winner !== null && isSilent(winner)) return 'unknown admits';
    if (winner === null || !bars(winner)) return null;
    const others = candidates.filter((one) => one === winner || holds(one, minute));
    const best = Math.min(...others.filter(bars).map((one) => one.certainty));
    const isContradicted = others.some(
      (one) => !bars(one) && !isSilent(one) && one.kind !== guide && saidLast(one) > saidLast(winner),
    );
    return Math.min(best + (isContradicted ? 1 : 0), typical) === typical ? 'unknown admits' : 'closed admits';
  });
  return verdicts.every((one) => one === verdicts[0]) ? (verdicts[0] ?? null) : 'unknown rough-date';
}
