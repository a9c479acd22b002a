import { expect, test } from 'vitest';
import { benchManyReports } from '../../bench/many-reports.ts';

test('a hundred thousand reports cost an answer nothing that can be measured, on either engine', {
  timeout: 300_000,
}, async () => {
  const engines: string[] = [];
  for await (const measured of benchManyReports()) {
    const { engine, reports, answerMs, timesOfTen } = measured as Record<
      'reports' | 'answerMs' | 'timesOfTen',
      number
    > & {
      readonly engine: string;
    };
    engines.push(engine);
    expect(reports).toBe(100_000);
    // Two runs of the same differ by as much on a machine that is busy.
    expect(timesOfTen, `${engine}: beside an answer with ten reports`).toBeLessThan(3);
    expect(answerMs, engine).toBeLessThan(2);
  }
  expect(engines).toContain('sqlite');
});
