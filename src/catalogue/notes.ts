/** Notes: what a guide would print about a crossing, a border or a country. */
import type { Note } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { type NoteTopic, noteParts } from '#domain/notes/note-topics.ts';
import { type Context, type FileContext, readAttributions, readTexts, unlessAhead } from './attribution.ts';
import type { Path } from './problem.ts';
import { readHours } from './statements/read-hours.ts';
import { validate } from './validate.ts';

/**
 * The notes of a file. `neighbours`: where somebody who reads them may be going, `null` if that cannot be read; `posts`
 * are those of a crossing; `list` is under which name they stand.
 */
export function readNotes(
  raw: unknown,
  neighbours: readonly string[] | null,
  context: FileContext,
  posts?: readonly string[],
  list = 'notes',
): readonly Note[] {
  return listIn(raw, list).flatMap((one, index) => {
    const read = (own: Context) => readNote(one, [list, index], neighbours, own, posts);
    return unlessAhead(context, 'this note', read) ?? [];
  });
}

function readNote(
  one: unknown,
  path: Path,
  neighbours: readonly string[] | null,
  context: Context,
  posts?: readonly string[],
): readonly Note[] {
  const file = validate(context.schemas.note, one, path, context.report);
  if (!file) return [];
  checkPart(file, path, context);
  checkPlaces(file, path, { neighbours, posts }, context);
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
  {
    neighbours,
    posts,
  }: { readonly neighbours: readonly string[] | null; readonly posts: readonly string[] | undefined },
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
