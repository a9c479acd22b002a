import type { Notice } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import type { EditorIntent } from '../intent.ts';
import { readLine } from './answer.ts';
import { decodeStatement } from './codec.ts';
import { begin, plainly } from './conversation.ts';
import { announcementContext } from './screens.ts';

/** `/correct 1f2e3d4c 2027-05-15`: the same notice with another word in it. Comes after `announce`, whose dialogue it is. */
export const correct: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    bot.command('correct', async (ctx) => {
      const [id = '', ...words] = ctx.match.trim().split(/[^\S\n]+/);
      const notice = await noticeInForce(id, services.notices);
      if (notice === undefined) throw new Refusal('error-no-notice', { id });
      const draft = { id: crypto.randomUUID().slice(0, 8), replaces: notice.id, answers: decodeStatement(notice) };
      const start = { draft, problems: [], language: ctx.asker.language };
      if (words.length === 0) return begin(ctx, { ...start, changing: true });
      await begin(ctx, { ...start, ...plainly(readLine(draft, words.join(' '), announcementContext(services))) });
    });
  },
};

async function noticeInForce(id: string, notices: NoticeStore): Promise<Notice | undefined> {
  return (await notices.all()).find((notice) => notice.id === id && notice.ended === null);
}
