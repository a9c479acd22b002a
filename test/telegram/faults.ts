import { chanceFrom } from '../walk/chance.ts';

/*
 * Trouble on demand: `faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 1 })`. What is ordered first
 * happens first; a call that meets trouble is not carried out, unless it says so.
 */

export type Fault =
  /** Telegram's own error: 429 with `retryAfter` in seconds, 400 with the new number of a group, 403, 401, 500 … */
  | { readonly code: number; readonly says?: string; readonly retryAfter?: number; readonly migrateTo?: number }
  /** The connection breaks: before the call was carried out, or after, when only the answer is lost. */
  | 'drop before'
  | 'drop after'
  /** It goes well, but late. */
  | { readonly delayMs: number }
  /** It goes well, but not before this has happened. */
  | { readonly after: Promise<unknown> };

/** Which calls: of this method, about this chat; without either all, polling too. */
interface Which {
  readonly method?: string;
  readonly chat?: number;
}

export interface Faults {
  /** The next calls of this kind meet these, one each. */
  next(which: Which, ...faults: Fault[]): void;
  /** Every call of this kind meets it, until the returned function is called. */
  always(which: Which, fault: Fault): () => void;
  /** This share (0 to 1) of the calls meets one of these; the same seed gives the same row. Polling is spared. */
  atRandom(options: { share: number; seed: number; faults: readonly Fault[] }): () => void;
  /** No more trouble. */
  clear(): void;
}

interface Order {
  readonly meets: (method: string, chat: number | undefined) => Fault | undefined;
}

export function createFaults(): Faults & { meet(method: string, chat: number | undefined): Fault | undefined } {
  const orders = new Set<Order>();
  const place = (meets: Order['meets']) => {
    const order = { meets };
    orders.add(order);
    return () => void orders.delete(order);
  };
  const fits = (which: Which, method: string, chat: number | undefined) =>
    (which.method ?? method) === method && (which.chat ?? chat) === chat;

  return {
    next(which, ...faults) {
      const left = [...faults];
      place((method, chat) => (fits(which, method, chat) ? left.shift() : undefined));
    },
    always: (which, fault) => place((method, chat) => (fits(which, method, chat) ? fault : undefined)),
    atRandom({ share, seed, faults }) {
      const random = chanceFrom(seed);
      return place((method) => {
        if (method === 'getUpdates' || random() >= share) return undefined;
        return faults[Math.floor(random() * faults.length)];
      });
    },
    clear: () => orders.clear(),
    meet(method, chat) {
      for (const { meets } of orders) {
        const fault = meets(method, chat);
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}
