/** What was said of one post, sorted once. */

import type { Position } from '#domain/crossing.ts';
import { rulesOf } from './calendar.ts';
import { isReport, never, type OraclePost, passed, type Row, type Statement, startOf } from './ledger.ts';

export interface PostView {
  readonly post: OraclePost;
  readonly hours: readonly Statement[];
  readonly rules: ReadonlyMap<Statement, ReturnType<typeof rulesOf>>;
  readonly seasons: readonly Statement[];
  /** What was said of openings and closings. */
  readonly edges: readonly Statement[];
  readonly reports: readonly Statement[];
  /** Where the sun is looked up: its own place, or that of a neighbour. */
  readonly sun?: Position;
}

export function viewOf(post: OraclePost, row: Row, heard: readonly Statement[]): PostView {
  const here = heard.filter((one) => one.posts === undefined || one.posts.includes(post.id));
  const say = (says: string) => here.filter((one) => one.says === says);
  const sun = post.position ?? row.posts.find((one) => one.position)?.position;
  const hours = say('hours');
  return {
    post,
    hours,
    rules: new Map(hours.map((one) => [one, rulesOf(String(one.jot['hours']))])),
    seasons: say('season'),
    edges: [...say('opens'), ...say('closes')],
    reports: here.filter(isReport),
    ...(sun && { sun }),
  };
}

export function isSeenAfter(trial: Statement, reports: readonly Statement[], minute: number): boolean {
  const end = trial.until?.last ?? never;
  return reports.some(({ date }) => date !== null && date.first >= end && passed(minute, startOf(date)) === 2);
}
