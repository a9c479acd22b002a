import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryCode } from '#domain/crossing.ts';

/** A piece of the line between two countries: longitude and latitude of its points. */
export interface BorderLine {
  readonly between: readonly CountryCode[];
  readonly points: readonly (readonly [number, number])[];
}

/** Reads the lines that `npm run border-lines` wrote into the folder of the data. */
export function loadBorderLines(dataDir: string): readonly BorderLine[] {
  const { lines } = JSON.parse(readFileSync(join(dataDir, 'border-lines.json'), 'utf8'));
  return lines.map(({ between, points }: { between: string; points: BorderLine['points'] }) => ({
    between: between.split('-'),
    points,
  }));
}
