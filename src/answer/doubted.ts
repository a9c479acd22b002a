import type { Crossing } from '#domain/crossing.ts';
import { monthsBetween, seasonDoubt } from '#domain/seasons/doubt.ts';
import type { StateOfSpan } from '#domain/seasons/span.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { Renderer } from '#render/renderer.ts';
import type { QuestionRead } from './question.ts';

interface Told {
  readonly crossing: Crossing;
  readonly statements: readonly Statement[];
  readonly status: Status;
  readonly states: readonly StateOfSpan[];
  readonly question: QuestionRead;
  readonly renderer: Renderer;
}

/**
 * What stands above all else where the rule has it open for the whole time that was asked about, and the record never had;
 * empty where nothing speaks against it. Telegram's HTML.
 */
export function doubtedLine({ crossing, statements, status, states, question, renderer }: Told): string {
  const [span, ...others] = states;
  const isOpen = others.length === 0 && (span?.state ?? status.state) === 'open';
  const { from, until, now } = question.moment;
  const over = span ?? { from, until: until ?? from };
  const months = monthsBetween(crossing, over.from, over.until);
  const found = status.doubt ?? null;
  const doubt = isOpen
    ? span === undefined
      ? found
      : seasonDoubt(crossing, statements, { months, at: over.from, now }, status.season)
    : null;
  if (doubt === null) return '';
  const dates = renderer.days(over.from, span === undefined ? over.from : over.until.minus({ minutes: 1 }));
  const why = renderer.html('against-record', { month: doubt.month, count: String(doubt.years) });
  return `${renderer.html('span-doubted', { dates })} ${why}`;
}
