/**
 * Which updates are done. Telegram hands an update out until it is told of a later one, so it is told only of those before
 * which everything is done: what a process was at when it died comes again.
 */
export interface Progress {
  /** Where Telegram is to go on: everything before is done. 0 at the beginning: wherever it stands. */
  readonly offset: number;
  readonly underWay: number;
  /** True where it is neither done nor under way. */
  isNew(id: number): boolean;
  begin(id: number): void;
  end(id: number): void;
  /** After a week without updates Telegram counts from another number on, which may be a lower one. */
  startAnew(): void;
  /** Resolves when anything has ended, or at once where nothing is under way. */
  ended(): Promise<void>;
}

/**
 * So far the offset stays behind the newest update: Telegram hands out a hundred at a time, and one that takes a minute must
 * not keep the rest away. Only a process that dies with one so old loses it.
 */
const mostBehind = 50;

export function createProgress(): Progress {
  const underWay = new Set<number>();
  const doneAhead = new Set<number>();
  let newest = -1;
  let waiting = Promise.withResolvers<void>();
  const offset = () => {
    const lowest = underWay.size === 0 ? newest + 1 : Math.min(...underWay);
    return Math.max(lowest, newest + 1 - mostBehind);
  };
  return {
    get offset() {
      return offset();
    },
    get underWay() {
      return underWay.size;
    },
    isNew: (id) => !underWay.has(id) && !doneAhead.has(id) && (id > newest || id >= offset()),
    begin(id) {
      underWay.add(id);
      newest = Math.max(newest, id);
    },
    end(id) {
      underWay.delete(id);
      doneAhead.add(id);
      const first = offset();
      for (const done of doneAhead) if (done < first) doneAhead.delete(done);
      waiting.resolve();
      waiting = Promise.withResolvers<void>();
    },
    startAnew() {
      newest = -1;
      doneAhead.clear();
    },
    ended: () => (underWay.size === 0 ? Promise.resolve() : waiting.promise),
  };
}
