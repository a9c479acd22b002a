import type { DateTime } from 'luxon';
import type { Notices } from '#domain/contracts.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Notice } from '#domain/notice.ts';
import type { Statement } from '#domain/statement.ts';

/** How often every replica asks whether there is something new: well within the two seconds that are promised. */
const lookEveryMs = 700;

/** Turns a notice as it was written into a statement; `null` when the data no longer has room for it. */
export type ParseNotice = (written: unknown, crossing: Crossing, order: number) => Statement | null;

/** What is published, as this process last read it. With the store away it goes on with that. */
export interface Board {
  /** The crossing's ledger with the notices in force. */
  statementsOf(crossing: Crossing): readonly Statement[];
  /** The same, as it was without this notice and whatever came after it. */
  statementsBefore(crossing: Crossing, notice: string): readonly Statement[];
  statementOf(notice: string): Statement | null;
  /** The whole history. */
  notices(): readonly Notice[];
  /** When it was last read; `null` when it never could be, and then notices may be missing. */
  readAt(): DateTime | null;
  /** Reads again if anything changed. */
  refresh(): Promise<void>;
  /** Goes on reading by itself, until `close`. */
  watch(): void;
  close(): void;
}

export function createBoard(options: {
  notices: Pick<Notices, 'all' | 'version'>;
  crossings: readonly Crossing[];
  parse: ParseNotice;
  now: () => DateTime;
  report: (problem: unknown) => void;
}): Board {
  const { crossings, parse, now, report } = options;
  let all: readonly Notice[] = [];
  let posted: readonly Posted[] = [];
  let version: number | null = null;
  let readAt: DateTime | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching = false;

  async function refresh(): Promise<void> {
    const newest = await options.notices.version();
    if (newest !== version) {
      all = await options.notices.all();
      posted = all.flatMap((notice, index) => post(notice, index, crossings, parse, report));
      version = newest;
    }
    readAt = now();
  }

  async function look(): Promise<void> {
    await refresh().catch(report);
    if (watching) timer = setTimeout(() => void look(), lookEveryMs);
  }

  const withPosted = (crossing: Crossing, some: readonly Posted[]) => {
    const own = some.filter(({ notice }) => notice.crossing === crossing.id && notice.ended === null);
    return own.length === 0 ? crossing.statements : [...crossing.statements, ...own.map(({ statement }) => statement)];
  };

  return {
    statementsOf: (crossing) => withPosted(crossing, posted),
    statementsBefore(crossing, id) {
      const place = posted.findIndex(({ notice }) => notice.id === id);
      return withPosted(crossing, place === -1 ? posted : posted.slice(0, place));
    },
    statementOf: (id) => posted.find(({ notice }) => notice.id === id)?.statement ?? null,
    notices: () => all,
    readAt: () => readAt,
    refresh,
    watch() {
      watching = true;
      void look();
    },
    close() {
      watching = false;
      clearTimeout(timer);
    },
  };
}

/** A notice with its statement. */
interface Posted {
  readonly notice: Notice;
  readonly statement: Statement;
}

/** Notices come after the file: the later of two equals wins. */
const afterTheFile = 1_000_000;

function post(
  notice: Notice,
  index: number,
  crossings: readonly Crossing[],
  parse: ParseNotice,
  report: (problem: unknown) => void,
): Posted[] {
  const crossing = crossings.find(({ id }) => id === notice.crossing);
  const written = { id: notice.id, ...notice.written };
  const statement = crossing === undefined ? null : parse(written, crossing, afterTheFile + index);
  if (statement !== null) return [{ notice, statement }];
  report(new Error(`the notice ${notice.id} about ${notice.crossing} does not fit the data any more: left out`));
  return [];
}
