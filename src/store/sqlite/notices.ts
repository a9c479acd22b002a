import type { NewNotice, Notice, NoticeEnd } from '#domain/alerts/notice.ts';
import {
  correctionsOf,
  holdOf,
  type NoticeEnding,
  type Publication,
  publicationOf,
  releaseOf,
  retractionsOf,
} from '#domain/alerts/notice-ending.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import { cancel, holdAlert, raise } from './alerts.ts';
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
  readonly held_at: number | null;
  readonly held_by: number | null;
}

export function noticesIn(database: Database): NoticeStore {
  return {
    async all() {
      return readNotices(database);
    },
    async version() {
      return database.row<{ value: number }>("SELECT value FROM marks WHERE name = 'notices'")?.value ?? 0;
    },
    async publish(notices) {
      const all = [notices].flat() as readonly NewNotice[];
      return database.atomically(() => {
        const known = new Set(readNotices(database).map(({ id }) => id));
        if (all.some(({ id }) => known.has(id))) return false;
        for (const notice of all) publish(publicationOf(notice), database);
        return true;
      });
    },
    async retract(id, end) {
      return database.atomically(() => commit(retractionsOf(id, end, readNotices(database)), database));
    },
    async correct(id, replacements, how) {
      const all = [replacements].flat() as readonly NewNotice[];
      return database.atomically(() => commit(correctionsOf(id, all, readNotices(database), how), database));
    },
    async hold(id, by) {
      return database.atomically(() => {
        const hold = holdOf(id, readNotices(database));
        for (const notice of hold?.notices ?? [])
          database.run('UPDATE notices SET held_at = ?, held_by = ? WHERE id = ?', by.at, by.editor, notice);
        for (const alert of hold?.alerts ?? []) holdAlert(alert, database);
        if (hold !== null) changed(database);
        return hold !== null;
      });
    },
    async release(id) {
      return database.atomically(() => {
        const hold = releaseOf(id, readNotices(database));
        for (const notice of hold?.notices ?? [])
          database.run('UPDATE notices SET held_at = NULL, held_by = NULL WHERE id = ?', notice);
        for (const alert of hold?.alerts ?? []) database.run('UPDATE alerts SET held = 0 WHERE id = ?', alert);
        if (hold !== null) changed(database);
        return hold !== null;
      });
    },
  };
}

function publish({ notice, alert }: Publication, database: Database): void {
  const { id, crossing, written, editor, publishedAt, supersedes } = notice;
  database.run(
    `INSERT INTO notices (id, crossing, written, editor, published_at, supersedes) VALUES (?, ?, ?, ?, ?, ?)`,
    id,
    crossing,
    JSON.stringify(written),
    editor,
    publishedAt,
    supersedes,
  );
  raise(alert, database);
  changed(database);
}

function commit(endings: readonly NoticeEnding[], database: Database): boolean {
  for (const { id, end, cancelled, correction, replacement } of endings) {
    const sql = 'UPDATE notices SET ended = ?, ended_at = ?, ended_by = ? WHERE id = ?';
    database.run(sql, end.how, end.at, end.editor, id);
    for (const alert of cancelled) cancel(alert, correction.id, database);
    raise(correction, database);
    changed(database);
    if (replacement !== null) publish(replacement, database);
  }
  return endings.length > 0;
}

function changed(database: Database): void {
  database.run(
    "INSERT INTO marks (name, value) VALUES ('notices', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
  );
}

export function readNotices(database: Database): readonly Notice[] {
  return database.rows<Row>('SELECT * FROM notices ORDER BY number').map(noticeIn);
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
    ...(row.held_at === null ? {} : { held: { at: row.held_at, editor: row.held_by } }),
  };
}
