import { type Ledger, type Rung, typical, type Word, wordsThatSay } from './ledger.ts';
import { type Asking, isCitizen } from './scope.ts';
import { type Choice, chooseStanding, rungOfStep } from './standing.ts';
import type { AdmitsStatement, Statement, Traffic } from './statement.ts';

/** Who and what may pass, as the ledger has it: two facts, each with a word of its own. */
export interface Admission {
  readonly people: Choice<AdmitsStatement>;
  readonly traffic: Choice<AdmitsStatement>;
}

export interface AdmissionStep {
  readonly outcome: 'admitted' | 'barred' | 'perhaps-barred';
  /** `null` where admission takes no part in how sure the answer is. */
  readonly rung: Rung | null;
  readonly by: Statement | null;
}

export function admissionAt(ledger: Ledger, moment: number): Admission {
  const words = wordsThatSay(ledger, 'admits');
  return {
    people: chooseStanding(
      words.filter((word) => word.statement.admits.people !== undefined),
      moment,
    ),
    traffic: chooseStanding(
      words.filter((word) => word.statement.admits.traffic !== undefined),
      moment,
    ),
  };
}

/** The traffic an unasked answer is for: the first admitted of the usual kinds. */
export function usualTraffic(ledger: Ledger, admission: Admission): Traffic {
  const usual: readonly Traffic[] = ledger.crossing.kind === 'rail' ? ['train'] : ['car', 'foot', 'bus', 'truck'];
  const admitted = admission.traffic.winner?.statement.admits.traffic;
  return usual.find((traffic) => admitted?.includes(traffic) ?? true) ?? admitted?.[0] ?? 'car';
}

/** May this traveller pass at all? A bar that is only *typical* leaves it unknown. */
export function stepOfAdmission(
  admission: Admission,
  asking: Asking,
  ledger: Ledger,
  trafficAsked: boolean,
): AdmissionStep {
  const foreign = asking.people !== undefined && !isCitizen(asking.people, ledger.crossing);
  const people = admission.people.winner;
  const traffic = admission.traffic.winner;
  const citizensOnly = people?.statement.admits.people === 'citizens';
  if (people !== null && foreign && citizensOnly) return barred(people, rungOfPeople(admission.people, people));
  const wheels = traffic?.statement.admits.traffic;
  if (traffic !== null && wheels !== undefined && !wheels.includes(asking.traffic)) {
    return barred(traffic, rungOfTraffic(admission.traffic, traffic, asking.traffic));
  }
  const weighed = [
    foreign ? { rung: people === null ? typical : rungOfPeople(admission.people, people), word: people } : null,
    trafficAsked && traffic !== null
      ? { rung: rungOfTraffic(admission.traffic, traffic, asking.traffic), word: traffic }
      : null,
  ].filter((one) => one !== null);
  const weakest = weighed.reduce<(typeof weighed)[number] | null>((a, b) => (a && a.rung >= b.rung ? a : b), null);
  return { outcome: 'admitted', rung: weakest?.rung ?? null, by: weakest?.word?.statement ?? null };
}

function barred(word: Word<AdmitsStatement>, rung: Rung): AdmissionStep {
  return { outcome: rung === typical ? 'perhaps-barred' : 'barred', rung, by: word.statement };
}

function rungOfPeople(choice: Choice<AdmitsStatement>, winner: Word<AdmitsStatement>): Rung {
  return rungOfStep(choice, winner, (word) => word.statement.admits.people === winner.statement.admits.people);
}

function rungOfTraffic(choice: Choice<AdmitsStatement>, winner: Word<AdmitsStatement>, traffic: Traffic): Rung {
  const admits = (word: Word<AdmitsStatement>) => word.statement.admits.traffic?.includes(traffic) ?? false;
  return rungOfStep(choice, winner, (word) => admits(word) === admits(winner));
}
