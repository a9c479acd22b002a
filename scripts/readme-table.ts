/**
 * Writes into README.md what is known of each crossing, as a table. It goes by the moment in its own caption, so that it
 * grows stale by the data and not by the clock. Run it after changing the data or the words: `npm run generate`. With
 * a moment it moves the table there: `node_modules/.bin/node scripts/readme-table.ts 2027-01-15T12:00+06:00`.
 */

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { anybodyAt } from '#domain/question.ts';
import type { Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { formatDated } from '#i18n/dates.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import { createTranslate } from '#i18n/translate.ts';
import { formatHours } from '#render/hours.ts';
import { createRenderers, plain, type Renderer } from '#render/renderer.ts';
import { readReadme } from './readme.ts';

const projectDir = resolve(import.meta.dirname, '..');
const table = /(<!-- crossings:begin -->\n)([\s\S]*?)(<!-- crossings:end -->)/;
const captioned = /at `([^`]+)`/;

/** README with its table as the data has it at the moment in the table's caption, or at another one. */
export function freshTable(readme: string, moment = captioned.exec(table.exec(readme)?.[2] ?? '')?.[1]): string {
  if (moment === undefined) throw new Error('README.md: the caption of the crossings says no moment, such as at `…`');
  return readme.replace(table, (_, begin: string, _old: string, end: string) => begin + tableAt(moment) + end);
}

function tableAt(moment: string): string {
  const now = DateTime.fromISO(moment, { setZone: true });
  const catalogue = loadCatalogue(
    join(projectDir, 'data'),
    now,
    loadLanguages(join(projectDir, 'locales')).map(({ code }) => code),
  );
  const translate = createTranslate(join(projectDir, 'locales'));
  const renderer = createRenderers({ translate, catalogue })('en', now);
  // A year later the dates of this year are said with it, as a table that is kept for long needs them.
  const voice = createLocalizer(translate, catalogue, 'en', now.plus({ years: 1 }));
  return [
    `What it answered at \`${moment}\`, by \`npm run generate\`:`,
    '',
    '| crossing | state | hours | how sure | last heard |',
    '|---|---|---|---|---|',
    ...rowsOf(catalogue, now, renderer, voice),
    '',
  ].join('\n');
}

function rowsOf({ crossings }: Catalogue, now: DateTime, renderer: Renderer, voice: Localizer): readonly string[] {
  return crossings.map((crossing) => {
    const status = statusAt(crossing, crossing.statements, anybodyAt(now, now));
    const [headline = ''] = plain(renderer.card(status, { precision: 'now' })).split('\n');
    const [state = '', name = ''] = headline.split(' · ');
    const heard = status.lastHeard === null ? '–' : formatDated(status.lastHeard.date, voice);
    const cells = [name, state, hoursOf(status, voice), voice.message('certainty', { sure: status.sure }), heard];
    return `| ${cells.join(' | ')} |`;
  });
}

/** Hours say nothing about a crossing that is shut whatever they are. */
function hoursOf({ posts, because }: Status, voice: Localizer): string {
  if (because === 'closure') return '–';
  const hours = posts.map((post) => (post.hours === undefined ? null : formatHours(post.hours.hours, voice)));
  return [...new Set(hours.map((words) => words ?? voice.message('hours-unknown')))].join(', ');
}

if (import.meta.main) {
  writeFileSync(join(projectDir, 'README.md'), freshTable(readReadme(), process.argv[2]));
}
