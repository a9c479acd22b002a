/** Closures as the oracle reads them: when each begins, what ends it, and what may reopen the road after a planned end. */
import { day, type Edge, type Span, yearDay, yearIn } from './calendar.ts';
import {
  always,
  carrier,
  covers,
  endOf,
  guide,
  isPlan,
  isReport,
  type Ledger,
  laterSaid,
  month,
  never,
  passed,
  press,
  type Statement,
  saidLast,
  startOf,
  traveller,
  validFrom,
} from './ledger.ts';

export interface Closure {
  readonly from: Edge;
  readonly certain: Edge | null;
  readonly planned: Edge | null;
  readonly isRumour: boolean;
  readonly enders: readonly Edge[];
  readonly reopeners: readonly Edge[];
}

/** A closure of every year, one by one; any other as it is. */
export function occurrences(one: Statement, ledger: Ledger): Closure[] {
  if (one.from !== null) return [closureOf(one, startOf(one.from), one.until && endOf(one.until), ledger)];
  const [from, until] = [String(one.jot['from']), String(one.jot['until'])];
  const years = (one.jot['years'] ?? {}) as { from?: number; to?: number };
  const wraps = until < from ? 1 : 0;
  const now = yearIn(ledger.row.posts[0]?.zone ?? '', ledger.asked.at);
  const closures: Closure[] = [];
  for (let year = Math.max(now - 4, years.from ?? 0); year <= Math.min(now + 4, years.to ?? 9999); year++) {
    const begin = yearDay(one.zone, year, from);
    const end = yearDay(one.zone, year + wraps, until, 1);
    closures.push(closureOf(one, { lo: begin, hi: begin }, { lo: end, hi: end }, ledger));
  }
  return closures;
}

/** `closes` at a crossing without a season: a closure without an end, from the end of that day. */
export function closureFromClosing(one: Statement, ledger: Ledger): Closure {
  return closureOf(one, one.date ? endOf(one.date) : { lo: never, hi: never }, null, ledger);
}

function closureOf(one: Statement, from: Edge, until: Edge | null, ledger: Ledger): Closure {
  const covering = ledger.statements.filter((other) => other !== one && covers(other, one, ledger));
  const plan = planFor(one, from, until, covering);
  const isRumour = one.kind >= traveller;
  const ends = one.jot['ends'] ?? (isYearly(one) ? 'certain' : 'planned');
  // A closure announced ahead fades from its beginning: it cannot be doubted before it began.
  const monthAfter = Math.max(saidFirst(one), from.lo) + month;
  const faded = isRumour ? Math.max(monthAfter, from.hi) : monthAfter;
  const own = until ?? (fades(one) ? { lo: faded, hi: faded } : null);
  const isCertain = (until !== null && ends === 'certain') || isRumour;
  const planned = isCertain ? null : plan?.date ? startOf(plan.date) : own;
  const given = ends === 'planned' && plan?.date ? startOf(plan.date) : until;
  const end = isRumour && given && (until !== null || given.lo < faded) ? given : own;
  return {
    from,
    certain: isCertain ? end : null,
    planned,
    isRumour,
    enders: endersOf(one, from, until, covering),
    reopeners: planned === null ? [] : reopenersOf(covering).filter((edge) => edge.lo >= planned.hi),
  };
}

const isYearly = (one: Statement) => one.says === 'closed' && one.from === null;
const saidFirst = (one: Statement) => one.said?.first ?? always;

/** Without an end, these are doubted when nobody has spoken of them for a month. */
function fades({ kind, jot }: Statement): boolean {
  return kind === press || kind >= traveller || kind === carrier || ['weather', 'road'].includes(String(jot['cause']));
}

/** The last `opens` said in advance that speaks of this closure's end. */
function planFor(
  one: Statement,
  from: Edge,
  until: Edge | null,
  covering: readonly Statement[],
): Statement | undefined {
  if (isYearly(one)) return undefined;
  return covering
    .filter((other) => isPlan(other) && (other.date?.first ?? always) > from.lo)
    .filter((other) => saidFirst(other) >= saidFirst(one) && (until === null || saidLast(other) >= saidLast(one)))
    .sort(laterSaid)
    .at(-1);
}

const reportEdges = (covering: readonly Statement[], isFit: (other: Statement) => boolean) =>
  covering
    .filter((other) => isReport(other) && other.date !== null && isFit(other))
    .map((other) => startOf(other.date as Span));

/** Later reports by a source at least as trusted and, where no end is given, whatever such a source says anew. */
function endersOf(one: Statement, from: Edge, until: Edge | null, covering: readonly Statement[]): Edge[] {
  const isToTheMinute = one.from !== null && one.from.first === one.from.last;
  const began = isToTheMinute ? from.lo + 1 : (one.from?.last ?? (isYearly(one) ? from.lo + day : from.hi));
  const enders = reportEdges(covering, (other) => other.kind <= one.kind).filter(
    (edge) => edge.lo >= began && edge.lo >= saidFirst(one),
  );
  if (until !== null) return enders;
  for (const other of covering) {
    if (other.kind > one.kind || saidLast(other) <= saidLast(one)) continue;
    const edge = saidAnew(other);
    if (edge && edge.lo >= Math.max(one.from?.last ?? from.hi, saidFirst(one))) enders.push(edge);
  }
  return enders;
}

/** Later hours, a later season or a later closure: from when a statement speaks of it anew. */
function saidAnew(other: Statement): Edge | null {
  const said = saidFirst(other);
  const edge = isRule(other)
    ? validFrom(other)
    : other.says === 'closed' && other.from !== null
      ? startOf(other.from)
      : null;
  return edge && { lo: Math.max(edge.lo, said), hi: Math.max(edge.hi, said) };
}

const isRule = ({ says }: Statement) => says === 'hours' || says === 'season';

function reopenersOf(covering: readonly Statement[]): Edge[] {
  const rules = covering.filter((other) => isRule(other) && other.kind !== guide);
  return [...reportEdges(covering, (other) => other.kind !== guide), ...rules.map(validFrom)];
}

export function closureAt(closure: Closure, minute: number): string | null {
  const begun = passed(minute, closure.from);
  if (begun === 0) return null;
  let ended = Math.max(0, ...closure.enders.map((edge) => passed(minute, edge)));
  if (closure.certain) ended = Math.max(ended, passed(minute, closure.certain));
  if (ended === 2) return null;
  // What may still begin is not over because somebody saw it working.
  if (begun === 1) return 'unknown rough-date';
  if (closure.isRumour) return ended === 1 ? 'unknown rough-date' : 'unknown closure';
  const over = closure.planned ? passed(minute, closure.planned) : 0;
  if (over > 0 && closure.reopeners.some((edge) => passed(minute, edge) === 2)) return null;
  if (over === 2) return 'unknown reopening-unconfirmed';
  return ended === 0 && over === 0 ? 'closed closure' : 'unknown rough-date';
}
