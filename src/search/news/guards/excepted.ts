import type { Traffic } from '#domain/statement.ts';
import type { NameMatch } from '../../names/finder.ts';
import { type NewsWords, trafficsOf } from '../words.ts';

interface Said {
  readonly tokens: readonly { readonly text: string; readonly number: boolean; readonly gap: string }[];
  readonly matches: readonly NameMatch[];
  readonly news: NewsWords;
}

/** Whom, and which crossings, a part leaves out of what it says: "to all but buses". */
export interface Excepted {
  readonly traffic: readonly Traffic[];
  readonly matches: readonly NameMatch[];
  /** Who is left out was not understood. */
  readonly isUnclear: boolean;
  readonly tokens: ReadonlySet<number>;
}

const none: Excepted = { traffic: [], matches: [], isUnclear: false, tokens: new Set() };

type Kind = 'traffic' | 'name';

/** What stands beside "except": behind it, or before it with the ending that the language puts there. */
export function exceptedIn(said: Said, fromEndings: readonly string[]): Excepted {
  const words = said.news.of('except');
  if (words.length === 0) return none;
  const isBehind = fromEndings.length > 0;
  const found = words.flatMap(({ start, length }) =>
    isBehind ? before(said, start, fromEndings) : [after(said, start + length)],
  );
  if (found.length === 0) return none;
  const tokens = new Set(found.flatMap(({ start, end }) => range(start, end)));
  const isIn = (at: number) => tokens.has(at);
  const traffic = trafficsOf(said.news.of('traffic').filter(({ start }) => isIn(start)));
  const matches = said.matches.filter(({ start, named }) => isIn(start) && named.length > 0);
  return { traffic: [...new Set(traffic)], matches, isUnclear: traffic.length + matches.length === 0, tokens };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at);

/** So many words stand at most between two that are left out. */
const widest = 2;

function after(said: Said, start: number): Stretch {
  let kind: Kind | null = null;
  let end = start;
  for (let at = start; at < said.tokens.length && at - end <= widest; at += 1) {
    const own = kindAt(said, at);
    const isApart = at > start && /[,:(]/u.test(said.tokens[at]?.gap ?? '');
    if (acts(said, at) || (own !== null && kind !== null && own !== kind) || (isApart && own === null)) break;
    if (own === null) continue;
    kind = own;
    end = at + 1;
  }
  return { start, end };
}

function before(said: Said, start: number, fromEndings: readonly string[]): readonly Stretch[] {
  const last = said.tokens[start - 1]?.text ?? '';
  if (!fromEndings.some((ending) => last.endsWith(ending)) || said.tokens[start - 1]?.number) return [];
  let kind: Kind | null = null;
  let first = start;
  for (let at = start - 1; at >= 0 && first - at <= widest; at -= 1) {
    const own = kindAt(said, at);
    if (acts(said, at) || (own !== null && kind !== null && own !== kind)) break;
    if (own !== null) {
      kind = own;
      first = at;
    }
    if (/[,:(]/u.test(said.tokens[at]?.gap ?? '') && kindAt(said, at - 1) !== kind) break;
  }
  return [{ start: first, end: start }];
}

function kindAt({ news, matches }: Said, at: number): Kind | null {
  if (matches.some(({ start, length, named }) => named.length > 0 && at >= start && at < start + length)) return 'name';
  const isTraffic = (['traffic', 'vehicles', 'passengers', 'foreigners'] as const).some((family) =>
    news.of(family).some(({ start, length }) => at >= start && at < start + length),
  );
  return isTraffic ? 'traffic' : null;
}

const acting = ['shut', 'open', 'willOpen', 'works', 'limit', 'queue', 'admits', 'since', 'until'] as const;
const acts = ({ news, tokens }: Said, at: number) =>
  tokens[at]?.number === true || acting.some((family) => news.at(at, family) !== undefined);
