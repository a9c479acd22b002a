/** Notes: what a guide would print about a crossing, a border or a country. */
import type { Note } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { type NoteTopic, noteParts } from '#domain/notes/note-topics.ts';
import { type Context, type FileContext, readAttributions, readTexts, unlessAhead } from './attribution.ts';
import type { Path } from './problem.ts';
import { readHours } from './statements/read-hours.ts';
import { validate } from './validate.ts';

/** Of what notes tell. */
export interface AroundNotes {
  /** The file that they stand in, without its ending. */
  readonly place: string;
  /** Where somebody who reads them may be going, `null` if that cannot be read. */
  readonly neighbours: readonly string[] | null;
  /** Those of a crossing. */
  readonly posts?: readonly string[];
}

/** The notes of a file. `list`: under which name they stand. */
export function readNotes(
  raw: unknown,
  around: AroundNotes,
  context: FileContext,
  list: 'notes' | 'everywhere' = 'notes',
): readonly Note[] {
  const notes = listIn(raw, list).flatMap((one, index) => {
    const read = (own: Context) => readNote(one, [list, index], around, own);
    return unlessAhead(context, 'this note', read) ?? [];
  });
  const ids = notes.map(({ id }) => id);
  const twice = ids.find((id, index) => id !== undefined && ids.indexOf(id) < index);
  if (twice !== undefined) context.report([list], `two notes have the id "${idIn(twice)}": give one of them another`);
  return notes;
}

/** What is written in the file of an id. */
function idIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function readNote(one: unknown, path: Path, around: AroundNotes, context: Context): readonly Note[] {
  const file = validate(context.schemas.note, one, path, context.report);
  if (!file) return [];
  checkPart(file, path, context);
  checkPlaces(file, path, around, context);
  const {
    topic,
    part,
    post,
    toward,
    citizens,
    up_to_days: upToDays,
    plates,
    except_plates: exceptPlates,
    leaves_open: leavesOpen,
    borders,
    tells,
    doubts,
    joins,
    of,
    verdict,
  } = file;
  const during = file.during === undefined ? undefined : readHours(file.during, [...path, 'during'], context.report);
  const by = readAttributions(file.by, [...path, 'by'], context);
  return [
    {
      topic,
      text: readTexts(file.text),
      by,
      disputed: file.disputed ?? false,
      ...given({
        id: file.id && `${around.place}/${file.id}`,
        part,
        post,
        toward,
        citizens,
        upToDays,
        plates,
        exceptPlates,
        borders,
        during,
        leavesOpen,
        tells,
        doubts,
        joins,
        of,
        verdict,
        short: file.short && readTexts(file.short),
      }),
    },
  ];
}

/** The post and the country that it is about, where they are known. */
function checkPlaces(
  file: { readonly post?: string | undefined; readonly toward?: string | undefined },
  path: Path,
  { neighbours, posts }: Omit<AroundNotes, 'place'>,
  { report }: Context,
): void {
  if (posts && file.post !== undefined && !posts.includes(file.post)) {
    report([...path, 'post'], `no post "${file.post}" here: write ${posts.join(' or ')}`);
  }
  if (neighbours && file.toward !== undefined && !neighbours.includes(file.toward)) {
    report([...path, 'toward'], `nobody goes to ${file.toward} here: write ${neighbours.join(' or ')}`);
  }
}

function checkPart(
  { topic, part }: { topic: NoteTopic; part?: string | undefined },
  path: Path,
  { report }: Context,
): void {
  const parts: readonly string[] = noteParts[topic];
  if (part === undefined || parts.includes(part)) return;
  const instead = parts.length === 0 ? 'take it out' : `write one of ${parts.join(', ')}`;
  report([...path, 'part'], `"${part}" is no part of ${topic}: ${instead}`);
}

export function listIn(raw: unknown, field: string): readonly unknown[] {
  const list: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, field) : undefined;
  return Array.isArray(list) ? list : [];
}
