import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator watches. */
export interface Metrics {
  /** In the format of Prometheus. */
  text(): Promise<string>;
  readonly type: string;
  /** An update was answered, well or not, after so many seconds. */
  answered(seconds: number): void;
  /** An alert went out, or did not: `arrived`, `wait`, `left` … */
  sent(outcome: string): void;
}

/** What is asked of others when somebody looks; `null` where they cannot tell. */
export interface Watched {
  waiting(): Promise<{ readonly urgent: number; readonly other: number } | null>;
  /** What the engine of the deliveries measures itself, in the same format; empty where it cannot tell. */
  engine(): Promise<string>;
  /** Epoch milliseconds at which the notices were last read. */
  noticesReadAt(): number | null;
}

export function createMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'otkel_' });
  const updates = new Histogram({
    name: 'otkel_update_seconds',
    help: 'How long an update took',
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 2, 5],
    registers,
  });
  const alerts = new Counter({
    name: 'otkel_alerts_total',
    help: 'Alerts that were sent, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  new Gauge({
    name: 'otkel_deliveries_waiting',
    help: 'Deliveries that wait, corrections (urgent) apart',
    labelNames: ['urgent'],
    registers,
    async collect() {
      const waiting = await watched.waiting();
      this.reset();
      if (waiting === null) return;
      this.set({ urgent: 'yes' }, waiting.urgent);
      this.set({ urgent: 'no' }, waiting.other);
    },
  });
  new Gauge({
    name: 'otkel_notices_read_seconds',
    help: 'When the notices were last read, in seconds since 1970',
    registers,
    collect() {
      const at = watched.noticesReadAt();
      if (at !== null) this.set(at / 1000);
    },
  });
  return {
    text: async () => [await registry.metrics(), await watched.engine()].join('\n'),
    type: registry.contentType,
    answered: (seconds) => updates.observe(seconds),
    sent: (outcome) => alerts.inc({ outcome }),
  };
}
