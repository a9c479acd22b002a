/**
 * What to check first in the data: `npm run -s data:age`, with `--json` for programs. `--now` moves the present, which is
 * the machine's clock otherwise.
 */
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { readConfig } from '#config.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import { type Due, type WhatToCheck, whatToCheck } from '#domain/what-to-check.ts';
import { datedWords, saidWords } from '#i18n/dates.ts';
import { factWords } from '#i18n/fact.ts';
import { crossingName } from '#i18n/names.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createVoice, type Voice, whoSaid } from '#i18n/voice.ts';

const localesFolder = new URL('../locales', import.meta.url).pathname;

/** The list for people: a heading and a line for each thing to ask about. */
export function listed(found: WhatToCheck, catalogue: Catalogue, now: DateTime): string {
  const voice = createVoice(createTranslate(localesFolder), catalogue, 'en', now);
  const name = (crossing: Crossing) => crossingName(crossing, voice);
  const fact = (crossing: Crossing, statement: Statement) =>
    `${factWords(statement, crossing, voice)} (${by(statement, voice)})`;
  return [
    section(
      'Last heard, longest ago first',
      found.unheard.map(({ crossing, status: { lastHeard, state, sure }, days }) => {
        const heard = lastHeard === null ? 'never' : `${datedWords(lastHeard.date, voice)}, ${days} days ago`;
        return `${name(crossing)}: ${heard} (${state}, ${sure})`;
      }),
    ),
    section(
      'Plans and trials that come due',
      found.due.map((due) => `${name(due.crossing)}: ${planWords(due, voice)}: ${fact(due.crossing, due.statement)}`),
    ),
    section(
      'Where sources disagree',
      found.disputes.map(({ crossing, counts, against }) => {
        const holds = counts === null ? 'nothing' : fact(crossing, counts);
        return `${name(crossing)}: ${holds} counts; against it ${fact(crossing, against)}`;
      }),
    ),
    section(
      'Statements without a link',
      found.unlinked.map(({ crossing, statement }) => `${name(crossing)}: ${fact(crossing, statement)}`),
    ),
  ].join('\n\n');
}

/** The same for programs; a statement is told by its place in its file, counted from one. */
export function asJson(found: WhatToCheck): object {
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
    unheard: found.unheard.map(({ crossing, status, days }) => ({
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

function section(heading: string, lines: readonly string[]): string {
  return [`${heading}:`, ...(lines.length === 0 ? ['nothing'] : lines).map((line) => `  ${line}`)].join('\n');
}

function planWords({ what, date, passed }: Due, voice: Voice): string {
  return `${what} ${datedWords(date, voice)}${passed ? ', and nobody said whether it did' : ''}`;
}

function by({ by: said }: Statement, voice: Voice): string {
  return `${whoSaid(said, voice)}, ${saidWords(said, voice)}`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, now: { type: 'string' } } });
  const now = values.now === undefined ? DateTime.now() : DateTime.fromISO(values.now, { setZone: true });
  const catalogue = loadCatalogue(readConfig(process.env).dataDir, now);
  const found = whatToCheck(catalogue, now);
  console.log(values.json === true ? JSON.stringify(asJson(found), null, 2) : listed(found, catalogue, now));
}
