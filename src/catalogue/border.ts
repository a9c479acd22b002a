/** From a border's file to the domain. The file is named after the two countries. */
import type { Border, Crossing, Note } from '#domain/crossing.ts';
import type { Context } from './attribution.ts';
import { readNotes } from './notes.ts';
import { validate } from './validate.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a border is read against: crossings, `null` for one whose file has a mistake; every country that has a file. */
export interface AroundBorder extends Omit<Context, 'zone' | 'report'> {
  readonly crossings: ReadonlyMap<string, Crossing | null>;
  readonly countries: readonly string[];
}

/** What holds at every border inside a union of countries; and what holds there and for whoever comes into it. */
export interface Union {
  readonly countries: readonly string[];
  readonly notes: readonly Note[];
  readonly everywhere: readonly Note[];
}

/** Reads one union. */
export function readUnion(name: string, { raw, report, leaveOut }: YamlFile, around: AroundBorder): Union {
  const { countries = [] } = validate(around.schemas.union, raw, [], report) ?? {};
  for (const code of countries) {
    if (!around.countries.includes(code)) report(['countries'], `${code} has no file: write countries/${code}.yaml`);
  }
  const notesIn = (list: 'notes' | 'everywhere') =>
    readNotes(raw, { place: name, neighbours: countries }, { ...around, zone: 'utc', report, leaveOut }, list);
  return { countries, notes: notesIn('notes'), everywhere: notesIn('everywhere') };
}

/** A border with what holds inside the unions that both of its countries are in, or on coming into one, behind what is its own. */
export function withUnions(border: Border, unions: readonly Union[]): Border {
  const ofUnions = unions.flatMap(({ countries, notes, everywhere }) => {
    const [member, ...more] = border.countries.filter((code) => countries.includes(code));
    if (member === undefined) return [];
    return more.length > 0 ? [...everywhere, ...notes] : everywhere.map((note) => ({ ...note, toward: member }));
  });
  return { ...border, notes: [...border.notes, ...ofUnions] };
}

/** Reads one border. Everything that is wrong with it is reported; `null` where no border can be made of it. */
export function readBorder(name: string, { raw, report, leaveOut }: YamlFile, around: AroundBorder): Border | null {
  const [first = '', second = '', ...more] = name.split('-');
  if (more.length > 0 || !(first < second) || !/^[A-Z]{2}$/.test(first) || !/^[A-Z]{2}$/.test(second)) {
    report([], 'the file name is no border: write the two country codes in the order of the alphabet, such as KG-KZ');
    return null;
  }
  for (const code of [first, second]) {
    if (!around.countries.includes(code)) report([], `${code} has no file: write countries/${code}.yaml`);
  }
  const file = validate(around.schemas.border, raw, [], report);
  const notes = readNotes(
    raw,
    { place: name, neighbours: [first, second] },
    { ...around, zone: 'utc', report, leaveOut },
  );
  const crossings = file?.crossings ?? [];
  const ids = [...around.crossings].flatMap(([id, crossing]) => {
    const codes = crossing?.posts.map(({ country }) => country);
    return codes === undefined || (codes.includes(first) && codes.includes(second)) ? [id] : [];
  });
  crossings.forEach((id, index) => {
    if (crossings.indexOf(id) < index) report(['crossings', index], `"${id}" stands here twice: keep one`);
    else if (around.crossings.size > 0 && !ids.includes(id)) {
      report(['crossings', index], `no crossing "${id}" on this border: write one of ${ids.join(', ')}`);
    }
  });
  return file && { countries: [first, second], isDefault: file.default === true, crossings, notes };
}

/** A crossing with what is told of its border as a whole and puts in doubt that it is open. */
export function withBorderDoubts(crossing: Crossing, borders: readonly Border[]): Crossing {
  const own = borders.filter(({ crossings }) => crossings.includes(crossing.id));
  const borderDoubts = own.flatMap(({ notes }) => notes.filter(({ doubts }) => doubts === true));
  return borderDoubts.length === 0 ? crossing : { ...crossing, borderDoubts };
}
