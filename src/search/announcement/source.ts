import { countriesOf } from '#domain/rules/scope.ts';
import { type Source, sourceKinds } from '#domain/statement.ts';
import { textOf } from '../news/drafts.ts';
import type { LineText } from './line-text.ts';
import { dateRefused, parseDay, timesOfLine } from './times.ts';
import { wordOf } from './values.ts';
import { type Known, type Patch, type ReadingSetting, refused } from './written.ts';

/** A source by its key or by any of its names; else a proper name, whose kind is asked. @throws Refusal */
export function readWho(words: string, known: Known, setting: ReadingSetting): Patch {
  const name = unquoted(words);
  const found = nearest(setting.findSources(name), known, setting);
  const [source, ...others] = found;
  if (others.length > 0) return { known: [], either: { who: found.map(({ id }) => id) } };
  if (source !== undefined) return { written: { by: { source: source.id } }, known: ['who', 'kind'] };
  const parts = name.split(/\s+/u);
  const kind = parts.length > 1 ? setting.read.kind(parts.at(-1) ?? '') : undefined;
  if (kind !== undefined)
    return { written: { by: { who: unquoted(parts.slice(0, -1).join(' ')), kind } }, known: ['who', 'kind'] };
  // A key is no name: it was mistyped.
  if (name.length < 2 || /^[a-z0-9]+([-.][a-z0-9]+)+$/u.test(name)) throw refused('announce-error-who', words);
  return { written: { by: { who: name } }, known: ['who'] };
}

const unquoted = (words: string) => words.replace(/^["“«]|["”»]$/gu, '').trim();

/** Of services that share a name, those of the countries of the crossing. */
function nearest(sources: readonly Source[], { crossing }: Known, { catalogue }: ReadingSetting): readonly Source[] {
  if (sources.length < 2 || crossing === undefined) return sources;
  const own = catalogue.countries
    .filter(({ code }) => countriesOf(crossing).includes(code))
    .map((one) => one.borderService);
  const near = sources.filter(({ id }) => own.includes(id));
  return near.length > 0 ? near : sources;
}

export function readKind(line: LineText, { read }: ReadingSetting): Patch | null {
  const kind = wordOf(line, sourceKinds, read.kind);
  return kind === undefined ? null : { written: { by: { kind } }, known: ['kind'] };
}

/** @throws Refusal for what no browser could open */
export function readLink(words: string): Patch {
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(words) || !URL.canParse(words))
    throw refused('announce-error-link', words);
  return { written: { by: { url: words } }, known: ['link'] };
}

/** Who printed it, when it was said, and whether its end is certain: never asked, and taken where it is told. @throws Refusal */
export function readAsides(
  line: LineText,
  read: (words: string) => LineText,
  known: Known,
  setting: ReadingSetting,
): Patch {
  const { via, said } = line.cut;
  const [printer, ...others] = via === undefined ? [] : setting.findSources(via);
  const by = {
    ...(via === undefined ? {} : { via: printer && others.length === 0 ? printer.id : via }),
    ...(said === undefined ? {} : { date: dayIn(said, read, known, setting) }),
  };
  const ends = wordOf(line, ['planned', 'certain'], setting.read.ends);
  return {
    written: { ...(Object.keys(by).length > 0 ? { by } : {}), ...(ends === undefined ? {} : { ends }) },
    known: [],
  };
}

function dayIn(words: string, read: (words: string) => LineText, known: Known, setting: ReadingSetting): string {
  const times = timesOfLine(read(words), { ...known, written: { says: 'works' } }, setting);
  const day = times.on ?? times.from;
  if (day === undefined) throw dateRefused(words, setting);
  return parseDay(textOf(day), known, setting).text;
}
