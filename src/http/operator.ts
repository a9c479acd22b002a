import type { Metrics } from './metrics.ts';
import { type Readiness, readinessReply } from './readiness.ts';
import { type HttpOptions, notFound, pathAskedIn } from './server.ts';

export interface OperatorAnswers {
  readiness(): Promise<Readiness>;
  readonly metrics: Metrics;
}

/** What operators ask, on a port of their own: `/metrics`, and `/readyz` with the reasons. */
export function createOperatorAnswer({ readiness, metrics }: OperatorAnswers): HttpOptions['answer'] {
  return async (request) => {
    switch (pathAskedIn(request)) {
      case '/readyz':
        return readinessReply(await readiness(), true);
      case '/metrics':
        return { status: 200, body: await metrics.text(), type: metrics.type };
      default:
        return notFound;
    }
  };
}
