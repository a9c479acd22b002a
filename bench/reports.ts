/**
 * How right travellers' words are: a month at a crossing whose true waits are known, with honest, noisy and hostile people
 * (`npm run bench:reports`), first without the noisy ones: all honest guesses spread by 0.3 then. Prints the error of *now*
 * and of *usual at this hour*, and how far those who lie move the median; then what 100,000 reports cost an answer.
 */
import { simulate } from '../test/reports/simulation.ts';
import { benchManyReports } from './many-reports.ts';

const seed = 20261128;

for (const noisy of [0, 0.1]) {
  for (const hostile of [0, 0.1, 0.2, 0.3]) {
    for (const lie of hostile === 0 ? [1] : [0.1, 0.4, 0.67, 2, 3, 10]) {
      const { many, few, now, usual, moved, movedByFew } = simulate({ hostile, lie, noisy, seed });
      const inPercent = { now, usual, moved, movedByFew };
      process.stdout.write(`${JSON.stringify({ bench: 'reports', noisy, hostile, lie, many, few, ...inPercent })}\n`);
    }
  }
}

for await (const measured of benchManyReports()) process.stdout.write(`${JSON.stringify(measured)}\n`);
