import { DateTime } from 'luxon';
import type { Notice } from '#domain/alerts/notice.ts';
import { firstPost } from '#domain/crossing.ts';
import { bold, escapeHtml } from '#render/html.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { refreshed } from './publish.ts';

/** As many as fit into one message. */
const shownAtMost = 10;

/** `/notices`: what was published, by whom and when, and what became of it. */
export const notices: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    const { translate } = services;

    bot.command('notices', async (ctx) => {
      const { language } = ctx.asker;
      const all = (await services.notices.all()).toReversed();
      await refreshed(services);
      if (all.length === 0) return reply(ctx, escapeHtml(translate(language, 'notices-none')));
      const older = all.length - shownAtMost;
      await reply(
        ctx,
        [
          bold(translate(language, 'notices-heading')),
          ...all.slice(0, shownAtMost).map((notice) => entry(notice, language, services)),
          ...(older > 0 ? [escapeHtml(translate(language, 'notices-more', { count: String(older) }))] : []),
        ].join('\n\n'),
      );
    });
  },
};

function entry(notice: Notice, language: string, services: Services): string {
  const { catalogue, preview, renderer, translate, now } = services;
  const crossing = catalogue.crossings.find(({ id }) => id === notice.crossing);
  const name = crossing === undefined ? notice.crossing : renderer.crossingName(crossing, language);
  const when = (at: number) => {
    const moment = DateTime.fromMillis(at, { zone: crossing === undefined ? 'utc' : firstPost(crossing).zone });
    if (crossing === undefined) return renderer.day(moment, now(), language);
    return renderer.moment(moment, crossing, { now: now(), language });
  };
  const { id, editor, publishedAt, supersedes, ended } = notice;
  const who = (person: number | null) =>
    person === null ? translate(language, 'editor') : translate(language, 'editor-known', { id: String(person) });
  const lines = [
    ...(supersedes === null ? [] : [translate(language, 'notices-replaces', { id: supersedes })]),
    translate(language, 'notices-published', { moment: when(publishedAt), editor: who(editor) }),
    ...(ended === null
      ? []
      : [translate(language, 'notices-ended', { how: ended.how, moment: when(ended.at), editor: who(ended.editor) })]),
  ];
  const fact = preview.summary(id, language) || String(notice.written['says']);
  const head = `${ended === null ? '📌' : '▫️'} <code>${escapeHtml(id)}</code> ${escapeHtml(`${name}: ${fact}`)}`;
  return [head, ...lines.map(escapeHtml)].join('\n');
}
