import { DateTime } from 'luxon';
import type { Notice } from '#domain/alerts/notice.ts';
import { crossingById, firstPost } from '#domain/crossing.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { noticeButtons } from './notice-list.ts';
import { refreshed } from './publish.ts';

/** As many as fit into one message. */
const shownAtMost = 10;

/** `/notices`: what was published, by whom and when, and what became of it. */
export const notices: EditorIntent = {
  audience: 'editors',

  install(bot, { catalogue, notices: store, preview, log }) {
    bot.command('notices', async (ctx) => {
      const { renderer } = ctx;
      const all = (await store.all()).toReversed();
      await refreshed({ preview, log });
      if (all.length === 0) return reply(ctx, { html: renderer.html('notices-none') });
      const older = all.length - shownAtMost;
      const parts = [
        renderer.bold('notices-heading'),
        ...all.slice(0, shownAtMost).map((notice) => entry(notice, renderer, { catalogue, preview })),
        ...(older > 0 ? [renderer.html('notices-more', { count: String(older) })] : []),
      ];
      const [first, ...others] = all.filter(({ ended }) => ended === null);
      // Of several it is asked which one is meant.
      const id = others.length === 0 ? first?.id : '';
      const html = parts.join('\n\n');
      await reply(ctx, id === undefined ? { html } : { html, keyboard: noticeButtons(id, renderer) });
    });
  },
};

function entry(
  notice: Notice,
  renderer: Renderer,
  { catalogue, preview }: Pick<Services, 'catalogue' | 'preview'>,
): string {
  const { html, message, language } = renderer;
  const crossing = crossingById(catalogue, notice.crossing);
  const name = crossing === undefined ? notice.crossing : renderer.crossingName(crossing);
  const when = (at: number) =>
    crossing === undefined
      ? renderer.day(DateTime.fromMillis(at, { zone: 'utc' }))
      : renderer.moment(DateTime.fromMillis(at, { zone: firstPost(crossing).zone }), crossing);
  const who = (person: number | null) =>
    person === null ? message('editor') : message('editor-known', { id: String(person) });
  const { id, editor, publishedAt, supersedes, ended } = notice;
  const fact = preview.summary(id, language) || String(notice.written['says']);
  return [
    `${ended === null ? '📌' : '▫️'} <code>${escapeHtml(id)}</code> ${escapeHtml(`${name}: ${fact}`)}`,
    ...preview.basis(id, language).map(escapeHtml),
    ...(supersedes === null ? [] : [html('notices-replaces', { id: supersedes })]),
    html('notices-published', { moment: when(publishedAt), editor: who(editor) }),
    ...(ended === null
      ? []
      : [html('notices-ended', { how: ended.how, moment: when(ended.at), editor: who(ended.editor) })]),
  ].join('\n');
}
