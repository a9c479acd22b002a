import { countriesIn } from './src/search/direction.ts';
import { nothingLearned } from './src/search/learned/learned.ts';
import { readBy } from './src/search/learned/read.ts';
import * as L from './test/languages.ts';
import { ourCatalogue } from './test/search/evaluation.ts';

const c = ourCatalogue();

import { createNameIndex } from './src/search/names/index.ts';

const names = createNameIndex(c, L.linguistics, L.otherPlaces);

for (const q of process.argv.slice(2)) {
  if (!names) break;
  const h = readBy(names, nothingLearned, q);
  console.log(
    q,
    h.tokens.map((t: any) => t.word).join(' '),
    '\n ',
    JSON.stringify(
      h.readings.map((r: any) => [
        r.start,
        r.length,
        r.meaning.kind,
        r.meaning.topic ?? r.meaning.country ?? r.meaning.aspect ?? r.meaning.what ?? '',
        r.meaning.part ?? '',
      ]),
    ),
    '\n',
    JSON.stringify(countriesIn(names, h)),
  );
}
