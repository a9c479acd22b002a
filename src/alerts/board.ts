import type { Notices } from '#domain/contracts.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Heard } from '#domain/heard.ts';
import type { Notice } from '#domain/notice.ts';
import type { Statement } from '#domain/statement.ts';

/** What hangs at the border: the notices in force, as this process last read them. */
export interface Board {
  /** Everything said about a crossing: the data, then the notices in force. */
  statementsOf(crossing: Crossing): readonly Statement[];
  heard(): Heard;
  /** Looks once, now. Never rejects: what cannot be read stays as it was. */
  look(): Promise<void>;
  /** Looks every now and then, until somebody closes it. */
  watch(): Promise<void>;
  close(): void;
}

export interface BoardParts {
  readonly notices: Pick<Notices, 'all' | 'version'>;
  readonly crossings: readonly Crossing[];
  /** `null` for a notice that cannot be used any more, as when its post has left the data. */
  readonly parse: (notice: Notice, crossing: Crossing, order: number) => Statement | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly report: (problem: unknown) => void;
}

/** Half of what a reader may lag behind an editor. */
const everyMs = 1_000;

/** Without a word from the store for so long, an answer says as of when it is. */
const lateMs = 5_000;

/** Notices come after the file, and among themselves in the order of publication: the later of two equals wins. */
const afterTheFile = 1_000_000;

export function createBoard({ notices, crossings, parse, now, report }: BoardParts): Board {
  let posted: ReadonlyMap<string, readonly Statement[]> = new Map();
  let version: number | null = null;
  let readAt: number | null = null;
  let isAway = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;

  async function read(): Promise<void> {
    const latest = await notices.version();
    if (latest !== version) posted = posting(await notices.all(), crossings, parse);
    version = latest;
    readAt = now();
  }

  async function look(): Promise<void> {
    try {
      await read();
      isAway = false;
    } catch (error) {
      if (!isAway) report(error);
      isAway = true;
    }
  }

  /** Several who ask at once look once. */
  function lookOnce(): Promise<void> {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  }

  return {
    statementsOf({ id, statements }) {
      const further = posted.get(id);
      return further === undefined ? statements : [...statements, ...further];
    },
    heard() {
      if (readAt === null) return { kind: 'never' };
      return now() - readAt < lateMs ? { kind: 'of-late' } : { kind: 'as-of', at: readAt };
    },
    look: lookOnce,
    async watch() {
      timer ??= setInterval(() => void lookOnce(), everyMs).unref();
      await lookOnce();
    },
    close() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

function posting(
  all: readonly Notice[],
  crossings: readonly Crossing[],
  parse: BoardParts['parse'],
): ReadonlyMap<string, readonly Statement[]> {
  const posted = new Map<string, Statement[]>();
  for (const [index, notice] of all.entries()) {
    const crossing = crossings.find(({ id }) => id === notice.crossing);
    const statement = notice.ended === null && crossing && parse(notice, crossing, afterTheFile + index);
    if (statement) posted.set(notice.crossing, [...(posted.get(notice.crossing) ?? []), statement]);
  }
  return posted;
}
