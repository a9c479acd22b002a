import { type Alert, alertOf, correctionAlertId, noticeAlertId } from '#domain/alerts/alert.ts';
import type { NewNotice, Notice, NoticeEnd } from '#domain/alerts/notice.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import { cancel, raise } from './alerts.ts';
import type { Database } from './database.ts';

interface Row {
  readonly id: string;
  readonly crossing: string;
  readonly written: string;
  readonly editor: number | null;
  readonly published_at: number;
  readonly supersedes: string | null;
  readonly ended: NoticeEnd['how'] | null;
  readonly ended_at: number | null;
  readonly ended_by: number | null;
}

export function noticesIn(database: Database): NoticeStore {
  return {
    async all() {
      return database.rows<Row>('SELECT * FROM notices ORDER BY number').map(noticeIn);
    },
    async version() {
      return database.row<{ value: number }>("SELECT value FROM marks WHERE name = 'notices'")?.value ?? 0;
    },
    async publish(notice) {
      return database.atomically(() => insert(notice, null, database));
    },
    async retract(id, { at, editor }) {
      return database.atomically(() => end(id, { how: 'retracted', at, editor }, null, database));
    },
    async correct(id, replacement) {
      const { publishedAt: at, editor } = replacement;
      return database.atomically(
        () =>
          !isPublished(replacement.id, database) &&
          end(id, { how: 'corrected', at, editor }, replacement.id, database) &&
          insert(replacement, id, database),
      );
    },
  };
}

function isPublished(id: string, database: Database): boolean {
  return database.row('SELECT 1 FROM notices WHERE id = ?', id) !== undefined;
}

function insert(notice: NewNotice, supersedes: string | null, database: Database): boolean {
  const { id, crossing, written, editor, publishedAt } = notice;
  const added = database.run(
    `INSERT OR IGNORE INTO notices (id, crossing, written, editor, published_at, supersedes) VALUES (?, ?, ?, ?, ?, ?)`,
    id,
    crossing,
    JSON.stringify(written),
    editor,
    publishedAt,
    supersedes,
  );
  if (added === 0) return false;
  raise(alertOf(notice), database);
  changed(database);
  return true;
}

/** Nobody else hears what was wrong; whoever heard it hears that, and what is right instead. */
function end(id: string, { how, at, editor }: NoticeEnd, correct: string | null, database: Database): boolean {
  const ended = database.run(
    'UPDATE notices SET ended = ?, ended_at = ?, ended_by = ? WHERE id = ? AND ended IS NULL',
    how,
    at,
    editor,
    id,
  );
  const row = database.row<Row>('SELECT * FROM notices WHERE id = ?', id);
  if (ended === 0 || row === undefined) return false;
  const { crossing, supersedes } = row;
  const correction: Alert = {
    id: correctionAlertId(id),
    crossing,
    raisedAt: at,
    kind: 'correction',
    notice: id,
    correct,
  };
  raise(correction, database);
  cancel(noticeAlertId(id), correction.id, database);
  if (supersedes !== null) cancel(correctionAlertId(supersedes), correction.id, database);
  changed(database);
  return true;
}

function changed(database: Database): void {
  database.run(
    "INSERT INTO marks (name, value) VALUES ('notices', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
  );
}

function noticeIn(row: Row): Notice {
  const { id, crossing, editor, supersedes, ended: how } = row;
  return {
    id,
    crossing,
    written: JSON.parse(row.written),
    editor,
    publishedAt: row.published_at,
    supersedes,
    ended: how === null ? null : { how, at: row.ended_at ?? 0, editor: row.ended_by },
  };
}
