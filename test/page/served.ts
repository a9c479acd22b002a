import { DateTime } from 'luxon';
import { refusalIn } from '#answer/refusal.ts';
import { createPage } from '#page/page.ts';
import type { PageServices } from '#page/services.ts';
import { createPagePictures } from '#picture/page-pictures.ts';
import { openPictures } from '#picture/pictures.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { counted } from '../picture/counted.ts';

/** When the tests happen: noon in Bishkek. */
export const present = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

export const missing: string[] = [];
const knowledge = loadKnowledge({
  config: { dataDir: 'data', localesDir: 'locales' },
  now: () => present,
  report: (problem) => missing.push(problem),
});
export const { catalogue, languages, rendererFor } = knowledge;
export const answer = knowledge.createAnswerFrom();
/** As the page has them; a thread that draws begins with the first preview. */
const opened = openPictures({ ...knowledge, dataDir: 'data' });
export const pictures = createPagePictures({
  pictures: opened,
  statementsOf: ({ statements }) => statements,
  countedOf: (crossing) => counted.filter((one) => one.crossing === crossing),
  rendererFor,
  now: () => present,
});
export const closePictures = () => opened.close();
export const codes = languages.map(({ code }) => code);

/** The page from our own data, with no notice in force, and what was reported of it. */
export function page(changed: Partial<PageServices> = {}) {
  const problems: unknown[] = [];
  const app = createPage({
    ...{ catalogue, languages, rendererFor, answer, now: () => present, version: 'v' },
    statementsOf: ({ statements }) => statements,
    freshness: () => ({ kind: 'of-late' }),
    revision: () => 0,
    refusal: (refused, language) => refusalIn(knowledge.translate, language, refused),
    webUrl: null,
    report: (problem) => problems.push(problem),
    ...changed,
  });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { app, get, problems };
}

/** What a reader sees, as one line of words. */
export function words(html: string): string {
  return html
    .replace(/<(style|title)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
