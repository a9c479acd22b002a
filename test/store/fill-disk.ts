/** Publishes until there is no room left, and prints how many there were and what then went wrong. */
import { openSqlite } from '#store/sqlite/sqlite.ts';

const [, , file = ''] = process.argv;
const store = openSqlite(file);
let published = 0;
try {
  for (;;) {
    const written = { says: 'warning', text: 'x'.repeat(500) };
    await store.notices.publish({
      id: `n${published}`,
      crossing: 'karkyra',
      written,
      editor: 1,
      publishedAt: published,
    });
    published += 1;
  }
} catch (error) {
  const { name, message } = error as Error;
  process.stdout.write(JSON.stringify({ published, name, message }));
}
