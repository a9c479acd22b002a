import { reportHoldsMs, type TravellerReport } from './traveller-report.ts';
import { isMostlyKnown } from './window.ts';

interface BesideOthers {
  readonly report: TravellerReport;
  /** Of the people who told at its moment or within three hours before it at most half are new. */
  readonly counts: boolean;
}

/** Each report of one direction and class of vehicle with who told beside it. `told`: in the order of time. */
export function* besideOthers(told: readonly TravellerReport[]): Generator<BesideOthers> {
  const people = createPeople();
  let [first, next] = [0, 0];
  for (const report of told) {
    for (let one = told[next]; one !== undefined && one.at <= report.at; one = told[++next]) people.come(one);
    for (let one = told[first]; one !== undefined && one.at <= report.at - reportHoldsMs; one = told[++first]) {
      people.go(one);
    }
    yield { report, counts: people.areMostlyKnown() };
  }
}

/** Who told within a window that moves on; it costs the same however many they are. */
function createPeople() {
  const told = new Map<string, number>();
  const toldAsNew = new Map<string, number>();
  const add = (counts: Map<string, number>, person: string, by: number) => {
    const now = (counts.get(person) ?? 0) + by;
    if (now === 0) counts.delete(person);
    else counts.set(person, now);
  };
  const move = ({ person, isNew }: TravellerReport, by: number) => {
    add(told, person, by);
    if (isNew) add(toldAsNew, person, by);
  };
  return {
    come: (report: TravellerReport) => move(report, 1),
    go: (report: TravellerReport) => move(report, -1),
    areMostlyKnown: () => isMostlyKnown(told.size, toldAsNew.size),
  };
}
