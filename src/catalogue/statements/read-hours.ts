import { type Hours, parseHours } from '#domain/time/hours.ts';
import type { Path, ReportProblem } from '../problem.ts';

/** Hours of a week; what is wrong with them is told of the field that has them. */
export function readHours(text: string, path: Path, report: ReportProblem): Hours {
  try {
    return parseHours(text);
  } catch (error) {
    report(path, error instanceof Error ? error.message : String(error));
    return { text, rules: [] };
  }
}
