import type { Source } from '#domain/statement.ts';
import { type Normalizer, wholeKey } from '../text/normalize.ts';

/** The sources that a name means, in any language, alphabet and spelling: none, one, or all who share it. */
export type FindSources = (name: string) => readonly Source[];

/** Goes by names and aliases, and where those say nothing by web addresses: `kaktus.media`, or "Kaktus" alone. */
export function createFindSources(sources: readonly Source[], normalizer: Normalizer): FindSources {
  const shelvesBy = (namesOf: (source: Source) => readonly string[]) => {
    const named = sources.flatMap((source) =>
      namesOf(source).map((name) => [wholeKey(name, normalizer), source] as const),
    );
    return Map.groupBy(new Set(named.filter(([key]) => key !== '')), ([key]) => key);
  };
  const shelves = [shelvesBy(namesOf), shelvesBy(addressesOf)];
  return (name) => {
    const key = wholeKey(name, normalizer);
    const found = shelves.map((shelf) => shelf.get(key) ?? []).find((shelf) => shelf.length > 0) ?? [];
    return [...new Set(found.map(([, source]) => source))];
  };
}

/** What stands in brackets explains a name. */
function namesOf({ id, name, aliases }: Source): readonly string[] {
  const names = Object.values(name).flatMap((text) => [text, text.replace(/\s*\(.*\)$/, '')]);
  return [id, ...names, ...aliases];
}

/** Of a page within somebody else's site the address names nobody. */
function addressesOf({ url = '' }: Source): readonly string[] {
  const { hostname = '', pathname } = URL.parse(url) ?? {};
  const host = hostname.replace(/^www\./, '');
  return pathname === '/' ? [host, host.replace(/\.[^.]+$/, '')] : [];
}
