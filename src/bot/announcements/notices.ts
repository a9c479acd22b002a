import { DateTime } from 'luxon';
import { idOfGroup, publicationIdOf, together } from '#domain/alerts/joint-notice.ts';
import { crossingById, firstPost } from '#domain/crossing.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { knownEditor } from '../other-editors.ts';
import { reply } from '../telegram/reply.ts';
import { type NoticeGroup, nameOf, noticeButtons } from './notice-list.ts';
import { refreshed } from './publish.ts';

/** As many as fit into one message. */
const shownAtMost = 10;

/** `/notices`: what was published, by whom and when, and what became of it. */
export const notices: EditorIntent = {
  audience: 'editors',

  install(bot, { catalogue, notices: store, preview, log }) {
    bot.command('notices', async (ctx) => {
      const { renderer } = ctx;
      const all = together(await store.all()).toReversed();
      await refreshed({ preview, log });
      if (all.length === 0) return reply(ctx, { html: renderer.html('notices-none') });
      const older = all.length - shownAtMost;
      const parts = [
        renderer.bold('notices-heading'),
        ...all.slice(0, shownAtMost).map((group) => entry(group, renderer, { catalogue, preview })),
        ...(older > 0 ? [renderer.html('notices-more', { count: String(older) })] : []),
      ];
      const [first, ...others] = all.filter(([{ ended }]) => ended === null);
      // Of several it is asked which one is meant.
      const id = others.length > 0 ? '' : first && idOfGroup(first);
      const html = parts.join('\n\n');
      await reply(ctx, id === undefined ? { html } : { html, keyboard: noticeButtons(id, renderer) });
    });
  },
};

function entry(
  group: NoticeGroup,
  renderer: Renderer,
  { catalogue, preview }: Pick<Services, 'catalogue' | 'preview'>,
): string {
  const { html, language } = renderer;
  const [notice] = group;
  const crossing = crossingById(catalogue, notice.crossing);
  const when = (at: number) =>
    crossing === undefined
      ? renderer.day(DateTime.fromMillis(at, { zone: 'utc' }))
      : renderer.moment(DateTime.fromMillis(at, { zone: firstPost(crossing).zone }), crossing);
  const who = (person: number | null) => knownEditor(person, renderer);
  const { id, editor, publishedAt, supersedes, ended, held } = notice;
  const name = escapeHtml(nameOf(group, renderer, { catalogue, preview }));
  return [
    `${ended === null ? '📌' : '▫️'} <code>${escapeHtml(idOfGroup(group))}</code> ${name}`,
    ...preview.basis(id, language).map(escapeHtml),
    ...(supersedes === null
      ? []
      : [html('notices-replaces', { id: group.length > 1 ? publicationIdOf({ id: supersedes }) : supersedes })]),
    html('notices-published', { moment: when(publishedAt), editor: who(editor) }),
    ...(held === undefined || ended !== null
      ? []
      : [html('notices-held', { moment: when(held.at), editor: who(held.editor) })]),
    ...(ended === null
      ? []
      : [html('notices-ended', { how: ended.how, moment: when(ended.at), editor: who(ended.editor) })]),
  ].join('\n');
}
