/**
 * What to check first in the data: `npm run -s data:age`, with `--json` for programs. `--now` moves the present, which is
 * the machine's clock otherwise.
 */

import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { readConfig } from '#config.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { type DataReview, reviewData } from '#domain/data-review.ts';
import type { Statement } from '#domain/statement.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createTranslate } from '#i18n/translate.ts';
import { plain } from '#render/html.ts';
import { createRenderers } from '#render/renderer.ts';

const localesFolder = new URL('../locales', import.meta.url).pathname;

/** The list for people, in the words that editors read. */
export function listed(found: DataReview, catalogue: Catalogue, now: DateTime): string {
  return plain(
    createRenderers({ translate: createTranslate(localesFolder), catalogue })('en', now).dataReview(found, {
      isWhole: true,
    }),
  );
}

/** The same for programs; a statement is told by its place in its file, counted from one. */
export function asJson(found: DataReview): object {
  const told = (statement: Statement) => ({
    statement: statement.order + 1,
    says: statement.says,
    by: {
      who: statement.by.who,
      kind: statement.by.kind,
      date: statement.by.date?.text ?? null,
      url: statement.by.url ?? null,
    },
  });
  return {
    unheard: found.silent.map(({ crossing, status, days }) => ({
      crossing: crossing.id,
      lastHeard: status.lastHeard?.date.text ?? null,
      days,
      state: status.state,
      sure: status.sure,
    })),
    due: found.due.map(({ crossing, statement, what, date, passed }) => ({
      crossing: crossing.id,
      what,
      date: date.text,
      passed,
      ...told(statement),
    })),
    disputes: found.disputes.map(({ crossing, counts, against }) => ({
      crossing: crossing.id,
      counts: counts && told(counts),
      against: told(against),
    })),
    unlinked: found.unlinked.map(({ crossing, statement }) => ({ crossing: crossing.id, ...told(statement) })),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, now: { type: 'string' } } });
  const now = values.now === undefined ? DateTime.now() : DateTime.fromISO(values.now, { setZone: true });
  const codes = loadLanguages(localesFolder).map(({ code }) => code);
  const catalogue = loadCatalogue(readConfig(process.env).dataDir, now, codes);
  const found = reviewData(catalogue, now);
  console.log(values.json === true ? JSON.stringify(asJson(found), null, 2) : listed(found, catalogue, now));
}
