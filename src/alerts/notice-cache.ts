import type { Notice } from '#domain/alerts/notice.ts';
import { isHeld } from '#domain/alerts/notice-ending.ts';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import type { Freshness } from '#domain/freshness.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import type { Statement } from '#domain/statement.ts';
import { createIntervalReader, type IntervalReader } from '#domain/time/interval-reader.ts';

/** In-memory copy of the notices in force, read from the store at intervals. */
export interface NoticeCache extends IntervalReader {
  /** Everything said about a crossing: the data, then the notices in force. */
  statementsOf(crossing: Crossing): readonly Statement[];
  /** The same without this notice and all that came after it. */
  statementsBefore(crossing: Crossing, notice: string): readonly Statement[];
  /** What a notice says, whether it is in force or over; `null` for one that is not known, or of no use any more. */
  statementFor(notice: string): Statement | null;
  /** The whole history, as last read. */
  notices(): readonly Notice[];
  freshness(): Freshness;
  /** Another number whenever the notices are others. */
  revision(): number;
  /** Epoch milliseconds; `null` when they could never be read. */
  readAt(): number | null;
}

export interface NoticeCacheOptions {
  readonly notices: Pick<NoticeStore, 'all' | 'version'>;
  readonly crossings: readonly Crossing[];
  /** `null` for a notice that cannot be used any more, as when its post has left the data. */
  readonly parse: (notice: Notice, crossing: Crossing, order: number) => Statement | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds of a clock that only rises: how old a read is does not depend on the hour. */
  readonly elapsed?: () => number;
  readonly report: (problem: unknown) => void;
  readonly pace?: Partial<NoticeCachePace>;
}

export interface NoticeCachePace {
  /** How often the store is asked: half of what a reader may lag behind an editor. */
  readonly everyMs: number;
  /** When the last successful read is older than this, an answer says as of when it is. */
  readonly lateMs: number;
}

const usualPace: NoticeCachePace = { everyMs: 1_000, lateMs: 5_000 };

/** Notices come after the file, and among themselves in the order of publication: the later of two equals wins. */
const afterTheFile = 1_000_000;

export function createNoticeCache(options: NoticeCacheOptions): NoticeCache {
  const { notices, crossings, parse, now, elapsed = () => performance.now(), report } = options;
  const { everyMs, lateMs } = { ...usualPace, ...options.pace };
  let history: readonly Notice[] = [];
  let posted: readonly Posted[] = [];
  let version: number | null = null;
  let revision = 0;
  let readAt: number | null = null;
  let readElapsed = 0;

  async function read(): Promise<void> {
    const latest = await notices.version();
    if (latest !== version) {
      history = await notices.all();
      posted = posting(history, crossings, parse);
      revision += 1;
    }
    version = latest;
    readAt = now();
    readElapsed = elapsed();
  }

  return {
    statementsOf: (crossing) => withNotices(crossing, posted),
    statementsBefore(crossing, id) {
      const place = posted.findIndex(({ notice }) => notice.id === id);
      return withNotices(crossing, place === -1 ? posted : posted.slice(0, place));
    },
    statementFor: (id) => posted.find(({ notice }) => notice.id === id)?.statement ?? null,
    notices: () => history,
    freshness() {
      if (readAt === null) return { kind: 'never' };
      return elapsed() - readElapsed < lateMs ? { kind: 'of-late' } : { kind: 'as-of', at: readAt };
    },
    revision: () => revision,
    readAt: () => readAt,
    ...createIntervalReader({ read, report, everyMs }),
  };
}

/** A notice with what it says. */
interface Posted {
  readonly notice: Notice;
  readonly statement: Statement;
}

function posting(
  all: readonly Notice[],
  crossings: readonly Crossing[],
  parse: NoticeCacheOptions['parse'],
): readonly Posted[] {
  return all.flatMap((notice, index) => {
    const crossing = crossingById({ crossings }, notice.crossing);
    const statement = crossing && parse(notice, crossing, afterTheFile + index);
    if (!statement) return [];
    return [{ notice, statement: isHeld(notice) ? { ...statement, inDoubt: true as const } : statement }];
  });
}

function withNotices({ id, statements }: Crossing, posted: readonly Posted[]): readonly Statement[] {
  const inForce = posted.filter(({ notice }) => notice.crossing === id && notice.ended === null);
  return inForce.length === 0 ? statements : [...statements, ...inForce.map(({ statement }) => statement)];
}
