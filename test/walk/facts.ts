import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Traveller } from '#domain/question.ts';
import { dayNumber, type Parts, readStamp, type Stamp } from './calendar.ts';
import type { WalkCase } from './cases.ts';
import type { By, Kind, Written, WrittenNotice } from './written.ts';

/** Everything that a person could look up to judge a text: the words of the ledger, the question and the present. */
export interface Facts {
  readonly posts: readonly { readonly id: string; readonly zone: string }[];
  /** What is in force, oldest first. */
  readonly ledger: readonly Saying[];
  /** What an alert may speak of besides: the word that was wrong. */
  readonly over: readonly Saying[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly at: number;
  readonly precision: WalkCase['moment']['precision'];
  readonly traveller: Traveller;
  /** Days that the reader named, and days on which we wrote. */
  readonly named: readonly Parts[];
}

/** A statement with who said it, as people know them. */
export interface Saying extends Written {
  readonly kind: Kind;
  readonly names: Readonly<Record<string, string>>;
  readonly said: Stamp | null;
}

const folder = new URL('../../data/', import.meta.url);
const yaml = (path: string) => parse(readFileSync(new URL(path, folder), 'utf8'));

type Names = string | Readonly<Record<string, string>>;
const sources = yaml('sources.yaml') as Readonly<Record<string, { kind: Kind; name: Names }>>;

interface CrossingFile {
  readonly posts: readonly { readonly id: string; readonly zone: string }[];
  readonly statements: readonly Written[];
}

const files = new Map<string, CrossingFile>();

function fileOf(crossing: string): CrossingFile {
  const known = files.get(crossing);
  if (known !== undefined) return known;
  const file = yaml(`crossings/${crossing}.yaml`) as CrossingFile;
  files.set(crossing, file);
  return file;
}

const madeUp: Readonly<Record<string, readonly string[]>> = {
  'made-up': ['kg', 'kz'],
  'made-up-turned': ['kz', 'kg'],
};
const zones: Readonly<Record<string, string>> = { kg: 'Asia/Bishkek', kz: 'Asia/Almaty' };

export function factsOf(
  one: WalkCase,
  notices: readonly WrittenNotice[],
  asked: Pick<Facts, 'at' | 'precision' | 'traveller' | 'named'>,
): Facts {
  const ids = madeUp[one.crossing];
  const { posts, statements } =
    ids === undefined
      ? fileOf(one.crossing)
      : { posts: ids.map((id) => ({ id, zone: zones[id] ?? '' })), statements: [] };
  const inForce = notices.filter(({ ended }) => ended === undefined).map(({ written }) => written);
  const over = notices.filter(({ ended }) => ended !== undefined).map(({ written }) => written);
  const all = [...statements, ...inForce];
  const replaced = new Set(all.flatMap(({ supersedes }) => supersedes ?? []));
  const stands = all.filter(({ id }) => id === undefined || !replaced.has(id));
  const old = all.filter(({ id }) => id !== undefined && replaced.has(id));
  return {
    posts,
    ledger: stands.map(saying),
    over: [...over, ...old].map(saying),
    now: one.now.toMillis(),
    ...asked,
  };
}

function saying(written: Written): Saying {
  const { by } = written;
  const source = by.source === undefined ? undefined : sources[by.source];
  const kind = source?.kind ?? by.kind ?? 'guide';
  return {
    ...written,
    kind,
    names: namesOf(by, source?.name),
    said: by.date === undefined ? null : readStamp(by.date),
  };
}

function namesOf(by: By, name: Names | undefined): Readonly<Record<string, string>> {
  const said = name ?? by.who ?? '';
  return typeof said === 'string' ? { en: said, ru: said, ky: said, kk: said } : said;
}

/** The day from which a word ages: when it was said, else since when it holds. */
export function saidDay({ said, since, date, from }: Saying): number | null {
  const stamp = said ?? [since, date, from].map((text) => (text === undefined ? null : readStamp(text))).find(Boolean);
  return stamp?.year === undefined ? null : dayNumber(stamp);
}
