/**
 * The slow, obviously right answer: read the whole ledger aloud for every minute. Plain numbers only. What was said is
 * sorted once; nothing is remembered from one minute to the next.
 */
import type { Jotted } from '../build.ts';
import { admissionStep, admittedTraffic, peopleAdmissions, trafficAdmissions } from './admission.ts';
import { type Closure, closureAt, closureFromClosing, occurrences } from './closures.ts';
import { hoursStep } from './hours.ts';
import { type Asked, always, type Ledger, type OneTraveller, type Row, readLedger, speaksTo } from './ledger.ts';
import { type PostView, viewOf } from './post.ts';
import { isRuleOfTheYear, seasonOf } from './season.ts';
import { winnersAt } from './standing.ts';
import { openness, type Verdict, worst } from './verdict.ts';

export function oracle(row: Row, jotted: readonly Jotted[], asked: Asked): (minute: number) => Verdict {
  const ledger = readLedger(row, jotted, asked);
  const answers = travellersAsking(ledger).map((one) => answerFor(one, ledger));
  return (minute) => {
    let best: Verdict = '';
    for (const answer of answers) {
      const verdict = answer(minute);
      if (verdict.startsWith('open')) return verdict;
      if (best === '' || openness(verdict) > openness(best)) best = verdict;
    }
    return best;
  };
}

function travellersAsking(ledger: Ledger): OneTraveller[] {
  const { asked, row, own, statements } = ledger;
  const ends = [row.posts[0]?.country ?? '', row.posts.at(-1)?.country ?? ''];
  const towards = asked.toward === undefined ? ends : [asked.toward];
  const traffic = asked.traffic ?? usualTraffic(ledger);
  const all = personsAsking(ledger).flatMap((person) => towards.map((toward) => ({ person, toward, traffic })));
  // Two of whom every statement speaks alike need not both be asked.
  const seen = new Set<string>();
  return all.filter((one) => {
    const barred = peopleAdmissions(ledger).length > 0 && !own.includes(one.person);
    const key = `${barred}${statements.map((each) => speaksTo(each, one)).join('')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function personsAsking({ asked: { people }, own, everybody }: Ledger): readonly string[] {
  if (people === undefined) return everybody;
  if (people === 'citizens') return own;
  return [people !== 'foreigners' && everybody.includes(people) ? people : 'others'];
}

function usualTraffic(ledger: Ledger): string {
  if (ledger.row.kind === 'rail') return 'train';
  const may = winnersAt(trafficAdmissions(ledger), ledger.asked.at)[0];
  const admitted = may && admittedTraffic(may);
  if (!admitted) return 'car';
  return ['car', 'foot', 'bus', 'truck'].find((one) => admitted.includes(one)) ?? admitted[0] ?? 'car';
}

/** The rules of the decision, in their order, for one traveller. */
function answerFor(who: OneTraveller, ledger: Ledger): (minute: number) => Verdict {
  const heard = ledger.statements.filter((one) => speaksTo(one, who));
  const posts = ledger.row.posts.map((post) => viewOf(post, ledger.row, heard));
  const admission = admissionStep(who, ledger);
  const closures = closuresFor(posts, heard, ledger);
  const seasons = posts.map((view) => seasonOf(view, ledger));
  const hours = hoursStep(posts, heard, ledger);
  return (minute) =>
    admission(minute) ??
    closureStep(closures, minute) ??
    worst(seasons.map((season) => season(minute))) ??
    hours(minute);
}

function closuresFor(posts: readonly PostView[], heard: PostView['reports'], ledger: Ledger): Closure[] {
  const isSeasonal = (minute: number) =>
    posts.some(({ seasons }) => isRuleOfTheYear(winnersAt(seasons, minute)[0] ?? null));
  const closed = heard.filter(({ says }) => says === 'closed');
  const closedForGood = heard.filter(({ says, date }) => says === 'closes' && !isSeasonal(date?.first ?? always));
  return [
    ...closed.flatMap((one) => occurrences(one, ledger)),
    ...closedForGood.map((one) => closureFromClosing(one, ledger)),
  ];
}

function closureStep(closures: readonly Closure[], minute: number): Verdict | null {
  let worstSoFar: Verdict | null = null;
  for (const closure of closures) {
    const verdict = closureAt(closure, minute);
    if (verdict === 'closed closure') return verdict;
    worstSoFar ??= verdict;
  }
  return worstSoFar;
}
