import type { Alert, Audience, Broadcast } from '#domain/alerts/alert.ts';
import { isUrgent } from '#domain/alerts/alert.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import type { AlertStore, AudiencePage } from '#domain/ports/alerts.ts';
import type { Outbox } from '#domain/ports/outbox.ts';

/** How many subscribers are read at once. */
const pageSize = 500;
/** How many deliveries may wait in the outbox before nobody else is added. */
const waitingAtMost = 2_000;

/**
 * From an alert to its deliveries, page by page: neither we nor the outbox hold a hundred thousand subscribers at once.
 * Where the next page begins is remembered with each page, so that another process goes on where this one stopped.
 */
export interface FanOut {
  /** One page of every alert that is not handed over yet, corrections first. True if that was anything. */
  step(): Promise<boolean>;
}

type Ready = Broadcast & { readonly audience: Audience };

export function createFanOut(options: {
  alerts: AlertStore;
  outbox: Pick<Outbox, 'waiting'>;
  audienceOf(alert: Alert): Promise<Audience>;
  /** Who publishes notices. */
  editors?: readonly ChatId[];
  /** Told of an alert that has to wait for the next step; the others go on. */
  report(problem: unknown): void;
  waitingAtMost?: number;
}): FanOut {
  const { alerts, outbox } = options;
  const most = options.waitingAtMost ?? waitingAtMost;

  async function withAudience({ alert, audience, ...broadcast }: Broadcast): Promise<Ready> {
    if (audience !== null) return { ...broadcast, alert, audience };
    const whom = await options.audienceOf(alert);
    await alerts.setAudience(alert.id, whom);
    return { ...broadcast, alert, audience: whom };
  }

  async function handOverPage({ alert, audience, cursor }: Ready): Promise<void> {
    const page = await pageOf(alert, audience, cursor);
    await alerts.handOver(alert, page.chats, page.next);
  }

  async function pageOf({ crossing }: Alert, whom: Audience, cursor: string | null): Promise<AudiencePage> {
    if (whom.editors) return { chats: options.editors ?? [], next: null };
    return isNobody(whom) ? { chats: [], next: null } : await alerts.page(crossing, whom, cursor, pageSize);
  }

  const failed = (problem: unknown): false => {
    options.report(problem);
    return false;
  };

  return {
    async step() {
      let done = false;
      // All audiences first: who is told of several crossings in one message is seen from all of them.
      const found = await Promise.all((await alerts.unfinished()).map((one) => withAudience(one).catch(failed)));
      for (const broadcast of found) {
        if (broadcast === false) continue;
        const { urgent, other } = await outbox.waiting();
        const waiting = isUrgent(broadcast.alert) ? urgent : other;
        if (waiting >= most) continue;
        done = (await handOverPage(broadcast).then(() => true, failed)) || done;
      }
      return done;
    },
  };
}

function isNobody({ alertKinds, trips, waits = [], receivedAny }: Audience): boolean {
  return [alertKinds, trips, waits, receivedAny].every(({ length }) => length === 0);
}
