import { readFileSync, readdirSync } from 'node:fs';
import { DateTime } from 'luxon';
import { loadNewsReader } from '../src/press/reader.ts';
import { measureOf } from '../test/news/measure.ts';
const readPost = loadNewsReader({ dataDir: 'data', localesDir: 'locales' }, () => DateTime.now());
const sets = readdirSync('test/news').filter((f) => f.endsWith('.jsonl')).map((f) => [f, `test/news/${f}`]);
sets.push(['p10', '/tmp/w/old/posts10.jsonl'], ['NEWS', '/work/shared/cases/news.jsonl']);
const out: string[] = [];
for (const [name, path] of sets) {
  const read = readFileSync(path!, 'utf8').trim().split('\n').map((l) => JSON.parse(l)).map((post) => ({ post, drafts: readPost(post) }));
  const m = measureOf(read);
  console.log(name, JSON.stringify(m.measure));
  for (const x of m.misled) out.push(`MISLED ${name} ${x}`);
  for (const x of m.misread) out.push(`misread ${name} ${x}`);
}
console.log(out.join('\n'));
