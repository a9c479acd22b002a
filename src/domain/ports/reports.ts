import type { ReportRefusal } from '../reports/admit.ts';
import type { TravellerReport } from '../reports/traveller-report.ts';
import type { CountedWait } from '../reports/usual.ts';

/**
 * What travellers reported. Whoever reported is a keyed hash: the key is never in the store, and nothing here can be
 * joined to a chat.
 *
 * @throws StoreUnavailable from every method.
 */
export interface ReportStore {
  /** Whose key the hashes are made with: the fingerprint of the first who asked. Another key may take no reports. */
  fingerprint(mine: string): Promise<string>;
  /** The day, `2026-11-28`, on which this person was first met; it is kept from the first time. */
  meet(person: string, day: string): Promise<string>;
  /**
   * Takes a report, unless this person told one too lately or too many. Atomic; the same id again changes nothing. That of
   * somebody `silenced` is kept unseen.
   */
  add(report: TravellerReport): Promise<ReportRefusal | null>;
  /** Whoever was waiting is through. False for one that is not waiting, or not theirs. */
  complete(id: string, person: string, now: number): Promise<boolean>;
  /** The location sent with it lay at the post. False for one that is not theirs. */
  markAtGate(id: string, person: string): Promise<boolean>;
  /** Takes one back. False for one that is not theirs. */
  withdraw(id: string, person: string): Promise<boolean>;
  /** Told from this moment on, and before the other where one is given, in the order of time; none that is unseen. */
  since(moment: number, before?: number): Promise<readonly TravellerReport[]>;
  /** Grows with every change, so that a reader knows when to read again. */
  version(): Promise<number>;
  /** An editor takes one away. */
  strike(id: string): Promise<boolean>;
  /** An editor silences who told this one: what they told and will tell only they themselves find and take back. */
  silence(id: string): Promise<boolean>;
  /** All that this person told, in the order of time; the unseen too. */
  of(person: string): Promise<readonly TravellerReport[]>;
  /** Erases all that this person told. That an editor silenced them stays. */
  forget(person: string): Promise<void>;
  /** Makes the times of history rough, and of what is older than is kept leaves only the counts. May be repeated. */
  age(now: number, countsOf: CountsOf): Promise<void>;
  /** What was counted of reports that are gone. */
  counted(): Promise<readonly CountedWait[]>;
}

/** What the reports that go are counted as, each that is; they come in the order of time. */
export type CountsOf = (gone: readonly TravellerReport[]) => ReadonlyMap<TravellerReport, CountedWait>;

/** Turns people into names that nobody can turn back without the key. */
export interface Reporters {
  /** By it two processes know that they have the same key; the key cannot be found from it. */
  readonly fingerprint: string;
  /** The same name for the same person for as long as the key is the same. */
  personOf(user: number): string;
}
