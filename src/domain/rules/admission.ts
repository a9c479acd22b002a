import { type AdmitsStatement, type Statement, type Traffic, trafficClasses } from '../statement.ts';
import type { Status } from '../status.ts';
import {
  type CertaintyLevel,
  confirmed,
  type Ledger,
  oncePerWeighing,
  statementsOfKind,
  typical,
  type WeighedStatement,
} from './ledger.ts';
import { carries, isCitizen, type TravellerKind } from './scope.ts';
import { levelOfStep, resolveStanding, type StandingResolution } from './standing-rules.ts';

/** Who and what may pass, as the ledger has it: two facts, each with a statement of its own. */
export interface Admission {
  readonly people: StandingResolution<AdmitsStatement>;
  readonly traffic: StandingResolution<AdmitsStatement>;
}

export interface AdmissionStep {
  /** `rough`: known only roughly when the bar begins or ends. */
  readonly outcome: 'admitted' | 'barred' | 'perhaps-barred' | 'rough';
  /** `null` where admission takes no part in how sure the answer is. */
  readonly level: CertaintyLevel | null;
  readonly by: Statement | null;
}

export function admissionAt(ledger: Ledger, moment: number): Admission {
  const { people, traffic } = statedIn(ledger);
  return { people: resolveStanding(people, moment), traffic: resolveStanding(traffic, moment) };
}

/** Looking ahead asks at every step. */
const statedIn = oncePerWeighing((ledger) => {
  const all = statementsOfKind(ledger, 'admits');
  return {
    people: all.filter((weighed) => weighed.statement.admits.people !== undefined),
    traffic: all.filter((weighed) => weighed.statement.admits.traffic !== undefined),
  };
});

/** What travellers come with, the likeliest first. */
const usualKinds: readonly Traffic[] = ['car', 'foot', 'bus', 'truck', 'train'];

/** The traffic an unasked answer is for: the first admitted of the usual kinds. */
export function usualTraffic(ledger: Ledger, admission: Admission): Traffic {
  const usual = usualKinds.filter((traffic) => carries(ledger.crossing, traffic));
  const admitted = admission.traffic.winner?.statement.admits.traffic;
  return usual.find((traffic) => admitted?.includes(traffic) ?? true) ?? admitted?.[0] ?? 'car';
}

/** May this traveller pass at all? A bar that is only *typical* leaves it unknown. */
export function stepOfAdmission(
  admission: Admission,
  traveller: TravellerKind,
  ledger: Ledger,
  trafficAsked: boolean,
): AdmissionStep {
  if (!carries(ledger.crossing, traveller.traffic)) return { outcome: 'barred', level: confirmed, by: null };
  const foreign = traveller.people !== undefined && !isCitizen(traveller.people, ledger.crossing);
  const people = foreign
    ? stepFor(admission.people, (admits) => (admits.people === 'citizens' ? 'bars' : 'lets'))
    : null;
  const wheels = stepFor(admission.traffic, ({ traffic }) => saidOfTraffic(traffic, traveller.traffic));
  const bars = [people, wheels].filter((step) => step !== null && step.outcome !== 'admitted');
  const bar = bars.find((step) => step?.outcome === 'barred') ?? bars[0];
  if (bar) return bar;
  const unsaid: AdmissionStep = { outcome: 'admitted', level: typical, by: null };
  const steps = [foreign ? (people ?? unsaid) : null, trafficAsked ? wheels : null].filter((step) => step !== null);
  const weakest = steps.reduce<AdmissionStep | null>((a, b) => (a && (a.level ?? 0) >= (b.level ?? 0) ? a : b), null);
  return weakest ?? { outcome: 'admitted', level: null, by: null };
}

/** What is left out by a word that is only a usual pattern: the same doubt, whatever the state is. */
export function doubtedTraffic(admission: Admission, ledger: Ledger): readonly Traffic[] {
  return trafficClasses
    .filter((traffic) => carries(ledger.crossing, traffic))
    .filter((traffic) => {
      const { outcome } = stepOfAdmission(admission, { traffic }, ledger, true);
      return outcome === 'perhaps-barred' || outcome === 'rough';
    });
}

/** What a list of traffic says of one kind; `open`: it neither lets it pass nor leaves it out. */
type Said = 'lets' | 'bars' | 'open';

/** Sources that list cars, buses and lorries seldom mention two wheels: that they leave them out is no bar. */
const seldomNamed: readonly Traffic[] = ['bicycle', 'motorcycle'];

function saidOfTraffic(admitted: readonly Traffic[] | undefined, asked: Traffic): Said {
  if (admitted?.includes(asked) ?? true) return 'lets';
  return seldomNamed.includes(asked) && admitted?.includes('car') === true ? 'open' : 'bars';
}

/** What one of the two facts says to the traveller; nothing where nobody stated it. */
function stepFor(
  choice: StandingResolution<AdmitsStatement>,
  saidBy: (told: AdmitsStatement['admits']) => Said,
): AdmissionStep | null {
  const step = stepBy(choice, choice.winner, saidBy);
  const others = choice.rivals.map((rival) => stepBy(choice, rival, saidBy));
  const rival = others.find((other) => (other?.outcome ?? 'admitted') !== (step?.outcome ?? 'admitted'));
  return rival ? { outcome: 'rough', level: typical, by: rival.by } : step;
}

/** What the one statement says that counts, or may. */
function stepBy(
  choice: StandingResolution<AdmitsStatement>,
  winner: WeighedStatement<AdmitsStatement> | null,
  saidBy: (told: AdmitsStatement['admits']) => Said,
): AdmissionStep | null {
  if (winner === null) return null;
  const by = winner.statement;
  const said = saidBy(by.admits);
  if (said === 'open') return { outcome: 'perhaps-barred', level: typical, by };
  const level = levelOfStep(choice, winner, ({ statement }) => {
    const other = saidBy(statement.admits);
    return other === 'open' ? null : other === said;
  });
  if (said === 'lets') return { outcome: 'admitted', level, by };
  return { outcome: level === typical ? 'perhaps-barred' : 'barred', level, by };
}

/** Whether somebody says that such vehicles pass: a rule that names them, or, where there is none, who saw them pass or wait, or names their hours. */
export function isSaidToPass({ crossing, admits, doubted }: Status, traffic: Traffic): boolean {
  if (doubted.includes(traffic)) return false;
  if (admits.traffic !== null) return admits.traffic.includes(traffic);
  const isSeen = (one: Statement) =>
    (one.says === 'works' || one.says === 'queue' || one.says === 'hours') && one.traffic?.includes(traffic) === true;
  return crossing.statements.some(isSeen);
}
