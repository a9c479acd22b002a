import type { DateTime } from 'luxon';
import { loadKnowledge } from '../../src/knowledge.ts';

/** Answers from the data as it is, with no notice in force. */
export function ourAnswer(now: DateTime) {
  const config = { dataDir: 'data', localesDir: 'locales' };
  return loadKnowledge({ config, now: () => now }).createAnswerFrom();
}
