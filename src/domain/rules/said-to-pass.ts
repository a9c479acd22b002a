import type { Statement, Traffic } from '../statement.ts';
import type { Status } from '../status.ts';

/** Whether somebody says that such vehicles pass: a rule that names them, or, where there is none, who saw them pass. */
export function isSaidToPass({ crossing, admits, doubted }: Status, traffic: Traffic): boolean {
  if (doubted.includes(traffic)) return false;
  if (admits.traffic !== null) return admits.traffic.includes(traffic);
  const isSeen = (one: Statement) => one.says === 'works' && one.traffic?.includes(traffic) === true;
  return crossing.statements.some(isSeen);
}
