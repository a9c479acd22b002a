import type { Passage } from '#domain/passage.ts';
import { rungs, type Status } from '#domain/status.ts';
import type { AnswerParts } from './told.ts';

/** For whoever answers where nobody publishes notices. */
export const dataAlone: Pick<AnswerParts, 'statementsOf' | 'heard'> = {
  statementsOf: ({ statements }) => statements,
  heard: () => ({ kind: 'of-late' }),
};

/** Somebody who has not read a single notice may have missed that everything is different. */
export function withHeard(parts: AnswerParts): AnswerParts {
  const { heard, statusAt } = parts;
  return {
    ...parts,
    statusAt(crossing, statements, question) {
      const status = statusAt(crossing, statements, question);
      return heard().kind === 'never' ? { ...status, sure: atMostTypical(status.sure) } : status;
    },
  };
}

/** A usual pattern is never a plain yes. */
export function asHeard(passage: Passage, { heard }: AnswerParts): Passage {
  if (heard().kind !== 'never') return passage;
  const promises = passage.verdict === 'yes' || passage.verdict === 'tight';
  return { ...passage, sure: atMostTypical(passage.sure), ...(promises ? { verdict: 'unknown' } : {}) };
}

/** What stands under an answer that may lack the latest news. */
export function remark(status: Status, language: string, { heard, say }: AnswerParts): string {
  const known = heard();
  return known.kind === 'of-late' ? '' : say.heard(status, known.kind === 'never' ? null : known.at, language);
}

function atMostTypical(sure: Status['sure']): Status['sure'] {
  return rungs.indexOf(sure) < rungs.indexOf('typical') ? 'typical' : sure;
}
