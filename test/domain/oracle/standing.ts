/** Of the standing statements that hold at a minute, which one counts. */
import { announced, guide, laterSaid, passed, type Statement, validFrom, validTo } from './ledger.ts';

/** The better certainty, guides last, an `until` first, later said, lower in the file: less is better. */
function byWeight(one: Statement, other: Statement): number {
  return (
    Math.max(one.certainty, announced) - Math.max(other.certainty, announced) ||
    Number(one.kind === guide) - Number(other.kind === guide) ||
    Number(one.until === null) - Number(other.until === null) ||
    laterSaid(other, one)
  );
}

/** The one that counts, or none; where rough dates leave open whether a better one holds, all that may count. */
export function winnersAt(candidates: readonly Statement[], minute: number): (Statement | null)[] {
  let sure: Statement | null = null;
  let perhaps: Statement[] | null = null;
  for (const one of candidates) {
    const begun = passed(minute, validFrom(one));
    const ended = passed(minute, validTo(one));
    if (begun === 0 || ended === 2) continue;
    if (begun === 2 && ended === 0) {
      if (sure === null || byWeight(one, sure) < 0) sure = one;
    } else {
      perhaps ??= [];
      perhaps.push(one);
    }
  }
  if (perhaps === null) return [sure];
  const winner = sure;
  return [winner, ...perhaps.filter((one) => winner === null || byWeight(one, winner) < 0)];
}

export function holds(one: Statement, minute: number): boolean {
  return passed(minute, validFrom(one)) === 2 && passed(minute, validTo(one)) === 0;
}

/** A trial past its planned end, unless a better or a later statement has replaced it. */
export function lapsedTrial(candidates: readonly Statement[], minute: number): Statement | null {
  let trial: Statement | null = null;
  for (const one of candidates) {
    if (one.until === null || one.jot['ends'] !== 'planned' || minute < one.until.last) continue;
    if (trial === null || byWeight(one, trial) < 0) trial = one;
  }
  const standing = trial && winnersAt(candidates, minute)[0];
  if (!trial || !standing || passed(minute, validFrom(standing)) < 2) return trial;
  const [said, end] = [standing.said?.first, trial.until?.last];
  if (standing.kind !== guide && said !== undefined && end !== undefined && said >= end) return null;
  const worth = (one: Statement) => Math.max(one.certainty, announced) + (one.kind === guide ? 1 : 0);
  return (worth(standing) - worth(trial) || laterSaid(trial, standing)) < 0 ? null : trial;
}
