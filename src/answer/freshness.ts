import type { Crossing } from '#domain/crossing.ts';
import type { Passage } from '#domain/passage.ts';
import { isNightOfOld } from '#domain/rules/warnings.ts';
import { certainties, type Status } from '#domain/status.ts';
import type { Renderer } from '#render/renderer.ts';
import type { AnswerServices } from './question.ts';

/** For whoever answers where nobody publishes notices. */
export const dataAlone: Pick<AnswerServices, 'statementsOf' | 'freshness' | 'revision'> = {
  statementsOf: ({ statements }) => statements,
  freshness: () => ({ kind: 'of-late' }),
  revision: () => 0,
};

/** Somebody who has not read a single notice may have missed that everything is different. */
export function withFreshness(parts: AnswerServices): AnswerServices {
  const { freshness, statusAt } = parts;
  return {
    ...parts,
    statusAt(crossing, statements, question) {
      const status = statusAt(crossing, statements, question);
      return freshness().kind === 'never' ? { ...status, sure: atMostTypical(status.sure) } : status;
    },
  };
}

/** A usual pattern is never a plain yes, and neither is a rule against the record; at an hour in doubt nothing is promised. */
export function capCertainty(passage: Passage, status: Status, { freshness }: AnswerServices): Passage {
  const { doubt, shutAsTold } = status;
  const isNever = freshness().kind === 'never';
  if (passage.state === 'open' && (shutAsTold === true || isNightOfOld(status))) return withoutHours(passage);
  if (!isNever && doubt === undefined) return passage;
  const promises = passage.verdict === 'yes' || passage.verdict === 'tight';
  const sure = isNever ? atMostTypical(passage.sure) : passage.sure;
  return { ...passage, sure, ...(promises ? { verdict: 'unknown' } : {}) };
}

/** Whether it is open on arrival nobody knows, and so neither until when. */
function withoutHours(passage: Passage): Passage {
  const nothing = { closes: null, slackMinutes: null, latestDeparture: null } as const;
  return { ...passage, ...nothing, verdict: 'unknown', state: 'unknown', sure: 'unsure' };
}

/** What stands under an answer that may lack the latest news. */
export function freshnessNote(crossing: Crossing, renderer: Renderer, { freshness }: AnswerServices): string {
  const known = freshness();
  return known.kind === 'of-late' ? '' : renderer.freshness(crossing, known.kind === 'never' ? null : known.at);
}

function atMostTypical(sure: Status['sure']): Status['sure'] {
  return certainties.indexOf(sure) < certainties.indexOf('typical') ? 'typical' : sure;
}
