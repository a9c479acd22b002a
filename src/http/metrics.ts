import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator watches. */
export interface Metrics {
  /** In the format of Prometheus. */
  text(): Promise<string>;
  readonly type: string;
  /** An update was handled. Intents and outcomes are few, and never what somebody wrote. */
  handled(update: { readonly intent: string; readonly outcome: string; readonly seconds: number }): void;
  /** An alert went out, or did not: `arrived`, `wait`, `left` … */
  sent(outcome: string): void;
}

/** What is asked of others when somebody looks; `null` where they cannot tell. */
export interface Watched {
  /** What runs here, by name: `version`, `node` … */
  readonly build: Readonly<Record<string, string>>;
  readonly now: () => number;
  waiting(): Promise<{ readonly urgent: number; readonly other: number } | null>;
  /** Epoch milliseconds since which the oldest delivery waits. */
  oldestWaitingSince(): Promise<number | null>;
  /** What the engine of the deliveries measures itself, in the same format; empty where it cannot tell. */
  engine(): Promise<string>;
  /** Epoch milliseconds at which the notices were last read. */
  noticesReadAt(): number | null;
}

export function createMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Under the names that everybody's dashboards know.
  collectDefaultMetrics({ register: registry });
  const updates = new Histogram({
    name: 'otkel_update_seconds',
    help: 'How long an update took, by what was wanted and what became of it',
    labelNames: ['intent', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 2, 5],
    registers,
  });
  const alerts = new Counter({
    name: 'otkel_alerts_total',
    help: 'Alerts that were sent, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  watchBuild(watched, registers);
  watchDeliveries(watched, registers);
  watchNotices(watched, registers);
  return {
    text: async () => [await registry.metrics(), await watched.engine()].join('\n'),
    type: registry.contentType,
    handled: ({ intent, outcome, seconds }) => updates.observe({ intent, outcome }, seconds),
    sent: (outcome) => alerts.inc({ outcome }),
  };
}

type Registers = Registry[];

function watchBuild({ build }: Watched, registers: Registers): void {
  const labelNames = Object.keys(build);
  new Gauge({ name: 'otkel_build_info', help: 'What runs here', labelNames, registers }).set(build, 1);
}

function watchDeliveries({ waiting, oldestWaitingSince, now }: Watched, registers: Registers): void {
  new Gauge({
    name: 'otkel_deliveries_waiting',
    help: 'Deliveries that wait, corrections (urgent) apart',
    labelNames: ['urgent'],
    registers,
    async collect() {
      const counts = await waiting();
      this.reset();
      if (counts === null) return;
      this.set({ urgent: 'yes' }, counts.urgent);
      this.set({ urgent: 'no' }, counts.other);
    },
  });
  new Gauge({
    name: 'otkel_oldest_delivery_age_seconds',
    help: 'How long the oldest delivery has been waiting; 0 where none waits',
    registers,
    async collect() {
      const since = await oldestWaitingSince();
      this.set(since === null ? 0 : Math.max(0, now() - since) / 1000);
    },
  });
}

function watchNotices({ noticesReadAt }: Watched, registers: Registers): void {
  new Gauge({
    name: 'otkel_notices_read_seconds',
    help: 'When the notices were last read, in seconds since 1970',
    registers,
    collect() {
      const at = noticesReadAt();
      if (at !== null) this.set(at / 1000);
    },
  });
}
