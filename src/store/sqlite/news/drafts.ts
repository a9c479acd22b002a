import type { DraftStore } from '#domain/ports/news.ts';
import { partNames, recordOf, withoutEditor } from '../../draft-parts.ts';
import type { Database } from '../database.ts';

interface Part {
  readonly draft: string;
  readonly name: string;
  readonly value: string;
}

export function draftsIn(database: Database): DraftStore {
  const put = (draft: string, name: string, value: string) =>
    database.run(
      `INSERT OR IGNORE INTO draft_parts (draft, name, value) SELECT id, ?2, ?3 FROM drafts WHERE id = ?1`,
      draft,
      name,
      value,
    );
  const partsOf = (id: string) => database.rows<Part>('SELECT * FROM draft_parts WHERE draft = ?', id);
  const putLink = (id: string, link: string) =>
    put(id, partNames.link(link), String(partsOf(id).filter(({ name }) => name.startsWith('link ')).length));
  const find = (id: string) => recordOf(fieldsOf(partsOf(id)));
  return {
    async add(found, link) {
      database.atomically(() => {
        const sql = 'INSERT OR IGNORE INTO drafts (id, found_at) VALUES (?, ?)';
        if (database.run(sql, found.id, found.foundAt) === 0) return;
        put(found.id, 'found', JSON.stringify(found));
        if (link !== null) putLink(found.id, link);
      });
    },
    async alsoTold(id, link) {
      database.atomically(() => putLink(id, link));
    },
    async find(id) {
      return find(id);
    },
    async since(moment) {
      const ids = database.rows<{ id: string }>(
        'SELECT id FROM drafts WHERE found_at >= ? ORDER BY found_at, id',
        moment,
      );
      return ids.map(({ id }) => find(id)).filter((record) => record !== null);
    },
    async confirm(id, field) {
      put(id, partNames.confirmed(field), '');
    },
    async decide(id, decision) {
      return database.atomically(() => {
        put(id, 'decision', JSON.stringify(decision));
        return find(id)?.decision ?? decision;
      });
    },
    async tell(id, at, { chat, message }) {
      database.atomically(() => {
        put(id, 'told', String(at));
        put(id, partNames.message(chat), String(message));
      });
    },
    async forget(editor) {
      database.atomically(() => {
        database.run('DELETE FROM draft_parts WHERE name = ?', partNames.message(editor));
        for (const { draft, value } of database.rows<Part>("SELECT * FROM draft_parts WHERE name = 'decision'")) {
          const nameless = withoutEditor(value, editor);
          const sql = "UPDATE draft_parts SET value = ? WHERE draft = ? AND name = 'decision'";
          if (nameless !== null) database.run(sql, nameless, draft);
        }
      });
    },
    async age(before) {
      database.atomically(() => {
        database.run('DELETE FROM draft_parts WHERE draft IN (SELECT id FROM drafts WHERE found_at < ?)', before);
        database.run('DELETE FROM drafts WHERE found_at < ?', before);
      });
    },
  };
}

function fieldsOf(parts: readonly Part[]): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map(({ name, value }) => [name, value]));
}
