/**
 * The slow, obviously right answer: read the whole ledger aloud for every minute. Plain numbers only.
 *
 * Nothing is remembered from one minute to the next; how sure each word is, is settled once for the moment asked about,
 * because ageing is no change.
 */
import type { Position } from '#domain/crossing.ts';
import type { Jotted } from '../build.ts';
import { day, type Edge, type Gate, gateAt, lightAt, rulesOf, type Span, spanOf, yearDay, yearIn } from './calendar.ts';

export interface Gates {
  readonly kind: 'road' | 'rail' | 'foot';
  readonly posts: readonly { id: string; country: string; zone: string; position?: Position }[];
}

export interface Asked {
  readonly at: number;
  readonly now: number;
  readonly toward?: string;
  readonly traffic?: string;
  readonly people?: string;
}

/** State and reason, such as "closed season". */
export type Verdict = string;

const kinds = ['authority', 'press', 'carrier', 'traveller', 'guide'];
const [press, carrier, traveller, guide] = [1, 2, 3, 4];
const everyTraffic = ['foot', 'bicycle', 'motorcycle', 'car', 'bus', 'truck', 'train'];
const [confirmed, announced, likely, typical] = [0, 1, 2, 3] as const;
const month = 30 * day;
const never = Number.POSITIVE_INFINITY;
const always = Number.NEGATIVE_INFINITY;

interface Word {
  readonly jot: Jotted;
  readonly says: string;
  readonly order: number;
  readonly kind: number;
  readonly who: string;
  /** When it was said; `null` where it is undated. */
  readonly said: Span | null;
  /** How sure it is, from `confirmed` to `typical`. */
  readonly rung: number;
  readonly zone: string;
  readonly posts?: readonly string[];
  readonly toward?: string;
  readonly traffic?: readonly string[];
  /** Whom it speaks of, among all sorts of people that matter here. */
  readonly people: readonly string[] | null;
  readonly date: Span | null;
  readonly since: Span | null;
  readonly until: Span | null;
  readonly from: Span | null;
}

/** One traveller: a citizenship, a direction, a way of going. */
interface Traveller {
  readonly person: string;
  readonly toward: string;
  readonly traffic: string;
}

/** Has it happened: no, perhaps, yes. */
function passed(minute: number, { lo, hi }: Edge): 0 | 1 | 2 {
  return minute >= hi ? 2 : minute >= lo ? 1 : 0;
}

const startOf = ({ first, last, sharp }: Span): Edge => ({ lo: first, hi: sharp ? first : last });
const endOf = ({ first, last, sharp }: Span): Edge => ({ lo: sharp ? last : first, hi: last });
const saidLast = (word: Word) => word.said?.last ?? always;
const laterSaid = (one: Word, other: Word) => saidLast(one) - saidLast(other) || one.order - other.order;
/** What was said on the day that it speaks of is no plan, whatever the hour. */
const lastSaying = ({ said }: Word) => {
  if (!said) return never;
  return said.last - said.first <= 25 * 60 ? Math.max(said.first, said.last - 1) : said.first;
};
const isPlan = (word: Word) => word.says === 'opens' && lastSaying(word) < (word.date?.first ?? always);
/** Somebody saw it working; a guide only repeats what others saw. */
const isReport = (word: Word) =>
  word.kind !== guide && (word.says === 'works' || word.says === 'queue' || (word.says === 'opens' && !isPlan(word)));

/** Standing words hold from `since`, or else from the day they were said, to `until`. */
const validFrom = (word: Word): Edge =>
  word.since ? startOf(word.since) : { lo: word.said?.first ?? always, hi: word.said?.first ?? always };
const validTo = (word: Word): Edge => (word.until ? endOf(word.until) : { lo: never, hi: never });

export function oracle(gates: Gates, ledger: readonly Jotted[], asked: Asked): (minute: number) => Verdict {
  const first = gates.posts[0]?.zone ?? '';
  const own = [...new Set(gates.posts.map((post) => post.country))];
  const foreign = new Set(ledger.flatMap((jot) => (Array.isArray(jot['people']) ? jot['people'] : [])));
  const everybody = [...new Set([...own, ...foreign, 'others'])] as string[];
  const words = known(read());

  const admitsTraffic = words.filter((word) => admitsOf(word).traffic);
  const admitsPeople = words.filter((word) => admitsOf(word).people);
  const travellers = travellersAsking();
  const minds = travellers.map((one) => mindOf(one));

  return (minute) => {
    let best: Verdict = '';
    for (const mind of minds) {
      const verdict = mind(minute);
      if (verdict.startsWith('open')) return verdict;
      if (best === '' || openness(verdict) > openness(best)) best = verdict;
    }
    return best;
  };

  function read(): Word[] {
    return ledger.map((jot, order) => {
      const [kind = '', who = '', date] = jot.by.split(' ');
      const posts = jot['posts'] as string[] | undefined;
      const zone = gates.posts.find((post) => post.id === posts?.[0])?.zone ?? first;
      const dated = (key: string) => {
        const text = jot[key] as string | undefined;
        return text === undefined || /^\d\d-\d\d$/.test(text) ? null : spanOf(text, zone);
      };
      const [since, on, from] = [dated('since'), dated('date'), dated('from')];
      const said = date === undefined ? (since ?? on ?? from) : spanOf(date, first);
      const yearly = jot.says === 'closed' && from === null;
      const ofKind = kinds.indexOf(kind);
      return {
        jot,
        says: jot.says,
        order,
        kind: ofKind,
        who,
        said,
        rung: yearly ? typical : rungOf(ofKind, said),
        zone,
        ...(posts && { posts }),
        ...(jot['toward'] ? { toward: jot['toward'] as string } : {}),
        ...(jot['traffic'] ? { traffic: jot['traffic'] as string[] } : {}),
        people: peopleOf(jot['people'] as string | string[] | undefined),
        date: on,
        since,
        until: dated('until'),
        from,
      };
    });
  }

  /** Words said after the present are not known, and words replaced by one that is known are only history. */
  function known(all: Word[]): Word[] {
    const heard = all.filter((word) => word.said === null || word.said.first <= asked.now);
    const replaced = new Set(heard.map((word) => word.jot['supersedes']));
    return heard.filter((word) => word.jot['id'] === undefined || !replaced.has(word.jot['id']));
  }

  function rungOf(kind: number, said: Span | null): number {
    if (said === null || kind === traveller || kind === guide) return typical;
    const age = Math.max(0, asked.at - said.first);
    const year = 365.25 * day;
    if (kind === press || kind === carrier) return age <= 2 * year ? likely : typical;
    if (age <= month) return confirmed;
    if (age <= 2 * year) return announced;
    return age <= 5 * year ? likely : typical;
  }

  function peopleOf(people: string | string[] | undefined): string[] | null {
    if (people === undefined) return null;
    if (people === 'citizens') return own;
    if (people === 'foreigners') return everybody.filter((person) => !own.includes(person));
    return people as string[];
  }

  function travellersAsking(): Traveller[] {
    const { people } = asked;
    const persons =
      people === undefined
        ? everybody
        : people === 'citizens'
          ? own
          : people === 'foreigners'
            ? ['others']
            : [everybody.includes(people) ? people : 'others'];
    const ends = [gates.posts[0]?.country ?? '', gates.posts.at(-1)?.country ?? ''];
    const towards = asked.toward === undefined ? ends : [asked.toward];
    const traffic = asked.traffic ?? usualTraffic();
    const all = persons.flatMap((person) => towards.map((toward) => ({ person, toward, traffic })));
    // Two of whom every word speaks alike need not both be asked.
    const seen = new Set<string>();
    return all.filter((one) => {
      const barred = admitsPeople.length > 0 && !own.includes(one.person);
      const key = `${barred}${words.map((word) => speaksTo(word, one)).join('')}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  function usualTraffic(): string {
    if (gates.kind === 'rail') return 'train';
    const may = winnersAt(admitsTraffic, asked.at)[0];
    const admitted = may && admitsOf(may).traffic;
    if (!admitted) return 'car';
    return ['car', 'foot', 'bus', 'truck'].find((one) => admitted.includes(one)) ?? admitted[0] ?? 'car';
  }

  function speaksTo(word: Word, { person, toward, traffic }: Traveller): boolean {
    return (
      (word.toward === undefined || word.toward === toward) &&
      (word.traffic === undefined || word.traffic.includes(traffic)) &&
      (word.people === null || word.people.includes(person))
    );
  }

  function covers(word: Word, halt: Word): boolean {
    const posts = halt.posts ?? gates.posts.map((post) => post.id);
    return (
      posts.every((post) => word.posts === undefined || word.posts.includes(post)) &&
      (word.toward === undefined || word.toward === halt.toward) &&
      (halt.traffic ?? everyTraffic).every((one) => word.traffic === undefined || word.traffic.includes(one)) &&
      (halt.people ?? everybody).every((one) => word.people === null || word.people.includes(one))
    );
  }

  /** Better rung, guides last, an `until` first, later said, lower in the file: less is better. */
  function byWeight(one: Word, other: Word): number {
    return (
      Math.max(one.rung, announced) - Math.max(other.rung, announced) ||
      Number(one.kind === guide) - Number(other.kind === guide) ||
      Number(one.until === null) - Number(other.until === null) ||
      laterSaid(other, one)
    );
  }

  /** The word that counts, or none; where rough dates leave open whether a better one holds, all that may count. */
  function winnersAt(candidates: readonly Word[], minute: number): (Word | null)[] {
    let sure: Word | null = null;
    let perhaps: Word[] | null = null;
    for (const word of candidates) {
      const begun = passed(minute, validFrom(word));
      const ended = passed(minute, validTo(word));
      if (begun === 0 || ended === 2) continue;
      if (begun === 2 && ended === 0) {
        if (sure === null || byWeight(word, sure) < 0) sure = word;
      } else {
        perhaps ??= [];
        perhaps.push(word);
      }
    }
    if (perhaps === null) return [sure];
    const winner = sure;
    const better = perhaps.filter((word) => winner === null || byWeight(word, winner) < 0);
    return [winner, ...better];
  }

  function holds(word: Word, minute: number): boolean {
    return passed(minute, validFrom(word)) === 2 && passed(minute, validTo(word)) === 0;
  }

  /** The rules of the decision, in their order, for one traveller. */
  function mindOf(who: Traveller): (minute: number) => Verdict {
    const heard = words.filter((word) => speaksTo(word, who));
    const say = (says: string) => heard.filter((word) => word.says === says);
    const reports = heard.filter(isReport);
    const closings = say('closes');
    const isForeign = !own.includes(who.person);
    const posts = gates.posts.map((post) => {
      const here = (word: Word) => word.posts === undefined || word.posts.includes(post.id);
      const sun = post.position ?? gates.posts.find((one) => one.position)?.position;
      const hours = say('hours').filter(here);
      return {
        post,
        hours: hours.map((word) => ({ word, rules: rulesOf(String(word.jot['hours'])) })),
        hourWords: hours,
        seasons: say('season').filter(here),
        edges: [...say('opens'), ...closings].filter(here),
        reports: reports.filter(here),
        ...(sun && { sun }),
      };
    });
    const calendars = new Map<string, SeasonEdge[]>();
    const closedForGood = closings.filter((word) => !isSeasonal(word.date?.first ?? always)).map(haltFromClosing);
    const halts = [...say('closed').flatMap(occurrences), ...closedForGood];

    return (minute) => {
      const admission = admissionStep(minute);
      if (admission !== null) return admission;
      const closure = closureStep(minute);
      if (closure !== null) return closure;
      const season = worst(posts.map((one) => seasonStep(one, minute)));
      if (season !== null) return season;
      return hoursStep(minute);
    };

    // 1. Admits.

    function admissionStep(minute: number): Verdict | null {
      const bars = [
        isForeign ? barOf(admitsPeople, minute, (word) => admitsOf(word).people === 'citizens') : null,
        barOf(admitsTraffic, minute, (word) => !admitsOf(word).traffic?.includes(who.traffic)),
      ];
      if (bars.includes('closed admits')) return 'closed admits';
      return bars.find((bar) => bar !== null) ?? null;
    }

    function barOf(candidates: readonly Word[], minute: number, bars: (word: Word) => boolean): Verdict | null {
      if (candidates.length === 0) return null;
      const verdicts = winnersAt(candidates, minute).map((winner) => {
        if (winner === null || !bars(winner)) return null;
        const others = candidates.filter((word) => word === winner || holds(word, minute));
        const best = Math.min(...others.filter(bars).map((word) => word.rung));
        const isContradicted = others.some(
          (word) => !bars(word) && word.kind !== guide && saidLast(word) > saidLast(winner),
        );
        return Math.min(best + (isContradicted ? 1 : 0), typical) === typical ? 'unknown admits' : 'closed admits';
      });
      return verdicts.every((one) => one === verdicts[0]) ? (verdicts[0] ?? null) : 'unknown rough-date';
    }

    // 2. Closure.

    function closureStep(minute: number): Verdict | null {
      let worstSoFar: Verdict | null = null;
      for (const halt of halts) {
        const verdict = haltAt(halt, minute);
        if (verdict === 'closed closure') return verdict;
        worstSoFar ??= verdict;
      }
      return worstSoFar;
    }

    function isSeasonal(minute: number): boolean {
      return posts.some(({ seasons }) => isRuleOfTheYear(winnersAt(seasons, minute)[0] ?? null));
    }

    function haltAt(halt: Halt, minute: number): Verdict | null {
      const begun = passed(minute, halt.from);
      if (begun === 0) return null;
      let ended = Math.max(0, ...halt.enders.map((edge) => passed(minute, edge)));
      if (halt.certain) ended = Math.max(ended, passed(minute, halt.certain));
      if (ended === 2) return null;
      // What may still begin is not over because somebody saw it working.
      if (begun === 1) return 'unknown rough-date';
      if (halt.isRumour) return ended === 1 ? 'unknown rough-date' : 'unknown closure';
      const over = halt.planned ? passed(minute, halt.planned) : 0;
      if (over > 0 && halt.reopeners.some((edge) => passed(minute, edge) === 2)) return null;
      if (over === 2) return 'unknown reopening-unconfirmed';
      return ended === 0 && over === 0 ? 'closed closure' : 'unknown rough-date';
    }

    // 3. Season, for one post.

    function seasonStep({ seasons, edges, reports: seen }: (typeof posts)[number], minute: number): Verdict | null {
      const by = (rule: Word | null) => {
        if (!isRuleOfTheYear(rule)) return null;
        const year = calendarOf(rule, edges);
        const verdict = inYear(year, minute);
        return verdict !== null && isSeenWorking(rule, year, seen, minute) ? null : verdict;
      };
      const verdicts = winnersAt(seasons, minute).map(by);
      if (verdicts.some((one) => one !== verdicts[0])) return 'unknown rough-date';
      const trial = lapsedTrial(seasons, minute);
      if (trial && !isSeenAfter(trial, seen, minute) && by(trial) !== verdicts[0]) return 'unknown expired';
      return verdicts[0] ?? null;
    }

    function calendarOf(rule: Word, edges: readonly Word[]): SeasonEdge[] {
      const key = `${rule.order} ${edges.map((word) => word.order).join()}`;
      const kept = calendars.get(key);
      if (kept) return kept;
      const made = seasonEdges(rule, edges);
      calendars.set(key, made);
      return made;
    }

    function inYear(year: readonly SeasonEdge[], minute: number): Verdict | null {
      let isInside = false;
      for (const { kind, lo, hi, isAnnounced } of year) {
        if (isAnnounced && minute >= lo && minute < hi) return 'unknown rough-date';
        if (!isAnnounced && Math.abs(minute - lo) <= 14 * day) return 'unknown season-edge';
        if (minute >= lo) isInside = kind === 'opens';
      }
      return isInside ? null : 'closed season';
    }

    function isSeenWorking(rule: Word, year: readonly SeasonEdge[], seen: readonly Word[], minute: number): boolean {
      return seen.some((report) => {
        const { date } = report;
        if (date === null || report.rung > rule.rung) return false;
        if (passed(minute, startOf(date)) < 2 || minute >= date.first + month) return false;
        return !year.some(({ kind, lo }) => kind === 'closes' && lo > date.first && lo <= minute);
      });
    }

    // 4. Hours, of each post. 5. Nothing known.

    function hoursStep(minute: number): Verdict {
      const verdict = worst(posts.map((one) => postStep(one, minute)));
      if (verdict !== null) return verdict;
      return posts.every(({ hourWords }) => winnersAt(hourWords, minute)[0] !== null) ? 'open hours' : 'open works';
    }

    function postStep(one: (typeof posts)[number], minute: number): Verdict | null {
      const by = (word: Word | null) => {
        const gate = word && gateOf(one, word, minute);
        return gate === 'open' ? null : gate === 'closed' ? 'closed hours' : byWorks(one, minute);
      };
      const winners = winnersAt(one.hourWords, minute);
      const trial = lapsedTrial(one.hourWords, minute);
      if (trial && isSeenAfter(trial, one.reports, minute)) return by(winners[0] ?? trial);
      if (trial) {
        const verdict = by(winners[0] ?? trial);
        const isAgreed = winners[0] && openness(verdict ?? 'open') === openness(by(trial) ?? 'open');
        return isAgreed && openness(verdict ?? 'open') !== 1 ? verdict : 'unknown expired';
      }
      const verdicts = winners.map(by);
      return verdicts.every((verdict) => verdict === verdicts[0]) ? (verdicts[0] ?? null) : 'unknown rough-date';
    }

    function gateOf({ hours, post, sun }: (typeof posts)[number], word: Word, minute: number): Gate {
      const rules = hours.find((one) => one.word === word)?.rules ?? [];
      return gateAt(rules, minute, post.zone, sun);
    }

    /** A trial past its planned end, unless a better or a later word has replaced it. */
    function lapsedTrial(candidates: readonly Word[], minute: number): Word | null {
      let trial: Word | null = null;
      for (const word of candidates) {
        if (word.until === null || word.jot['ends'] !== 'planned' || minute < word.until.last) continue;
        if (trial === null || byWeight(word, trial) < 0) trial = word;
      }
      const standing = trial && winnersAt(candidates, minute)[0];
      if (!trial || !standing || passed(minute, validFrom(standing)) < 2) return trial;
      if (standing.kind !== guide && (standing.said?.first ?? always) >= (trial.until?.last ?? never)) return null;
      const worth = (word: Word) => Math.max(word.rung, announced) + (word.kind === guide ? 1 : 0);
      return (worth(standing) - worth(trial) || laterSaid(trial, standing)) < 0 ? null : trial;
    }

    function isSeenAfter(trial: Word, seen: readonly Word[], minute: number): boolean {
      const end = trial.until?.last ?? never;
      return seen.some(({ date }) => date !== null && date.first >= end && passed(minute, startOf(date)) === 2);
    }

    function byWorks({ post, sun }: (typeof posts)[number], minute: number): Verdict | null {
      if (!heard.some((word) => toldOfTraffic(word, minute))) {
        return heard.some((word) => word.says !== 'warning') ? 'unknown no-hours' : 'unknown no-evidence';
      }
      if (gates.kind === 'rail') return null;
      if (sun === undefined) return 'unknown no-hours';
      return lightAt(minute, post.zone, sun) ? null : 'unknown no-hours';
    }

    /** Within five years, and by the moment: rules when they were said, sightings when something was seen. */
    function toldOfTraffic(word: Word, minute: number): boolean {
      const isCertainEnd = word.says === 'closed' && word.from !== null && word.jot['ends'] === 'certain';
      const told = isReport(word)
        ? word.date?.first
        : word.says === 'hours' || word.says === 'season'
          ? word.said && Math.min(word.said.first, word.until?.last ?? never)
          : isCertainEnd
            ? word.until?.last
            : undefined;
      if (word.kind === guide || told === undefined || told === null) return false;
      return told <= minute && asked.at - told <= 5 * 365.25 * day;
    }
  }

  interface Halt {
    readonly word: Word;
    readonly from: Edge;
    readonly certain: Edge | null;
    readonly planned: Edge | null;
    readonly isRumour: boolean;
    readonly enders: readonly Edge[];
    readonly reopeners: readonly Edge[];
  }

  /** A halt of every year, one by one; any other as it is. */
  function occurrences(word: Word): Halt[] {
    if (word.from !== null) return [haltOf(word, startOf(word.from), word.until && endOf(word.until))];
    const [from, until] = [String(word.jot['from']), String(word.jot['until'])];
    const years = (word.jot['years'] ?? {}) as { from?: number; to?: number };
    const wraps = until < from ? 1 : 0;
    const halts: Halt[] = [];
    const now = yearIn(first, asked.at);
    for (let year = Math.max(now - 4, years.from ?? 0); year <= Math.min(now + 4, years.to ?? 9999); year++) {
      const begin = yearDay(word.zone, year, from);
      const end = yearDay(word.zone, year + wraps, until, 1);
      halts.push(haltOf(word, { lo: begin, hi: begin }, { lo: end, hi: end }));
    }
    return halts;
  }

  /** `closes` at a crossing without a season: a halt without an end, from the end of that day. */
  function haltFromClosing(word: Word): Halt {
    return haltOf(word, word.date ? endOf(word.date) : { lo: never, hi: never }, null);
  }

  function haltOf(word: Word, from: Edge, until: Edge | null): Halt {
    const isYearly = word.says === 'closed' && word.from === null;
    const ends = word.jot['ends'] ?? (isYearly ? 'certain' : 'planned');
    const isRumour = word.kind >= traveller;
    const isToTheMinute = word.from !== null && word.from.first === word.from.last;
    const began = isToTheMinute ? from.lo + 1 : (word.from?.last ?? (isYearly ? from.lo + day : from.hi));
    const saidFirst = word.said?.first ?? always;
    const isLater = (edge: Edge) => edge.lo >= began && edge.lo >= saidFirst;
    const covering = words.filter((other) => other !== word && covers(other, word));
    const reports = covering.filter(isReport).filter((other) => other.date !== null);
    const enders = reports
      .filter((other) => other.kind <= word.kind)
      .map((other) => startOf(other.date as Span))
      .filter(isLater);
    if (until === null) {
      for (const other of covering) {
        if (other.kind > word.kind || saidLast(other) <= saidLast(word)) continue;
        const edge = heardAgain(other);
        if (edge && edge.lo >= Math.max(word.from?.last ?? from.hi, saidFirst)) enders.push(edge);
      }
    }

    const fades =
      word.kind === press || word.kind === carrier || ['weather', 'road'].includes(String(word.jot['cause']));
    const plans = (isYearly ? [] : covering)
      .filter((other) => isPlan(other) && (other.date?.first ?? always) > from.lo)
      .filter(
        (other) => (other.said?.first ?? always) >= saidFirst && (until === null || saidLast(other) >= saidLast(word)),
      );
    const plan = plans.sort(laterSaid).at(-1);
    // A halt announced ahead fades from its beginning: it cannot be doubted before it began.
    const monthAfter = Math.max(saidFirst, from.lo) + month;
    const faded = isRumour ? Math.max(monthAfter, from.hi) : monthAfter;
    const fading = fades || isRumour ? { lo: faded, hi: faded } : null;
    const own = until ?? fading;
    const isCertain = (until !== null && ends === 'certain') || isRumour;
    const planned = isCertain ? null : plan?.date ? startOf(plan.date) : own;
    const given = ends === 'planned' && plan?.date ? startOf(plan.date) : until;
    const end = isRumour && given && (until !== null || given.lo < faded) ? given : own;
    const reopeners = planned
      ? [
          ...reports.filter((other) => other.kind !== guide).map((other) => startOf(other.date as Span)),
          ...covering
            .filter((other) => (other.says === 'hours' || other.says === 'season') && other.kind !== guide)
            .map(validFrom),
        ].filter((edge) => edge.lo >= planned.hi)
      : [];
    return { word, from, certain: isCertain ? end : null, planned, isRumour, enders, reopeners };
  }

  /** Later hours, a later season or a later halt: from when a word speaks of it anew. */
  function heardAgain(other: Word): Edge | null {
    const isRule = other.says === 'hours' || other.says === 'season';
    const edge = isRule
      ? validFrom(other)
      : other.says === 'closed' && other.from !== null
        ? startOf(other.from)
        : null;
    const said = other.said?.first ?? always;
    return edge && { lo: Math.max(edge.lo, said), hi: Math.max(edge.hi, said) };
  }

  interface SeasonEdge extends Edge {
    readonly kind: 'opens' | 'closes';
    readonly isAnnounced: boolean;
  }

  /** The edges of the years around: the standing ones, each replaced by what was announced nearest to it. */
  function seasonEdges(rule: Word, announcedEdges: readonly Word[]): SeasonEdge[] {
    const [from = '', to = ''] = String(rule.jot['season']).split('..');
    const standing: { kind: 'opens' | 'closes'; at: number; by: Word | null }[] = [];
    const now = yearIn(first, asked.at);
    for (let year = now - 12; year <= now + 6; year++) {
      standing.push({ kind: 'opens', at: yearDay(first, year, from), by: null });
      standing.push({ kind: 'closes', at: yearDay(first, year, to, 1), by: null });
    }
    for (const word of announcedEdges) {
      if (word.date === null) continue;
      const when = String(word.jot['date']).startsWith('<=') ? word.date.last : word.date.first;
      const nearest = standing
        .filter((edge) => edge.kind === word.says)
        .sort((one, other) => Math.abs(one.at - when) - Math.abs(other.at - when))[0];
      if (nearest && (nearest.by === null || laterSaid(word, nearest.by) > 0)) nearest.by = word;
    }
    return standing
      .flatMap(({ kind, at, by }): SeasonEdge[] => {
        const usual = { kind, isAnnounced: false, lo: at, hi: at };
        if (by === null) return [usual];
        const said = { kind, isAnnounced: true, ...doubted(by, at) };
        // A closing before its own opening says nothing of the season that opens afterwards.
        const opening = standing.filter((edge) => edge.kind === 'opens' && edge.at < at).at(-1);
        const opened = opening?.by ? (opening.by.date as Span).first : (opening?.at ?? always);
        return kind === 'closes' && said.lo <= opened ? [said, usual] : [said];
      })
      .sort((one, other) => one.lo - other.lo || Number(one.kind === 'opens') - Number(other.kind === 'opens'));
  }

  /** A date bound from one side only is in doubt no further than fourteen days beyond the usual edge. */
  function doubted(word: Word, usual: number): Edge {
    const { lo, hi } = edgeOf(word);
    const bound = String(word.jot['date']).slice(0, 2);
    if (bound === '<=') return { lo: Math.min(hi, Math.max(lo, usual - 14 * day)), hi };
    if (bound === '>=') return { lo, hi: Math.max(lo, Math.min(hi, usual + 14 * day)) };
    return { lo, hi };
  }

  function edgeOf(word: Word): Edge {
    const date = word.date as Span;
    return word.says === 'opens' ? startOf(date) : endOf(date);
  }
}

function admitsOf(word: Word): { people?: string; traffic?: readonly string[] } {
  return (word.says === 'admits' ? word.jot['admits'] : {}) as { people?: string; traffic?: string[] };
}

function isRuleOfTheYear(word: Word | null): word is Word {
  return word !== null && word.jot['season'] !== 'year-round';
}

function openness(verdict: Verdict): number {
  return verdict.startsWith('open') ? 2 : verdict.startsWith('unknown') ? 1 : 0;
}

/** Any post shut shuts the crossing; otherwise any that nobody knows of leaves it unknown. */
function worst(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return verdicts.find((one) => one?.startsWith('closed')) ?? verdicts.find((one) => one !== null) ?? null;
}
