/**
 * Writes what travels with the program as CycloneDX, for whoever looks for packages with holes: `npm run -s sbom`. It is npm's own
 * list without what only developers get; `npm sbom --omit dev` leaves out too much, what both need.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Bom {
  readonly components: readonly { readonly name: string; readonly version: string; readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const travelling = new Set(
  Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
);
const bom = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8' })) as Bom;
const left = new Set(
  bom.components
    .filter(({ name, version }) => !travelling.has(`${name}@${version}`))
    .map((component) => component['bom-ref']),
);
const components = bom.components.filter((component) => !left.has(component['bom-ref']));
const dependencies = bom.dependencies
  .filter(({ ref }) => !left.has(ref))
  .map((dependency) => ({ ...dependency, dependsOn: dependency.dependsOn.filter((one) => !left.has(one)) }));
process.stdout.write(`${JSON.stringify({ ...bom, components, dependencies }, null, 2)}\n`);
