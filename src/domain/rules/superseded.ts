import type { Statement } from '../statement.ts';

/** The statements that none of the others replaces, in their order. One that is not among them replaces nothing. */
export function withoutSuperseded<S extends Pick<Statement, 'id' | 'supersedes'>>(
  statements: readonly S[],
): readonly S[] {
  const replaced = new Set(statements.map(({ supersedes }) => supersedes));
  return statements.filter(({ id }) => id === undefined || !replaced.has(id));
}
