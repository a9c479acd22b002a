import type { Notice, ReplacedHow } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import type { EditorIntent } from '../intent.ts';
import { readLine } from './answer.ts';
import { decodeStatement } from './codec.ts';
import { begin, plainly } from './conversation.ts';
import { announcementContext } from './screens.ts';

/** What was wrong is corrected, with an apology; what has changed since is updated, without one. */
const commands: Readonly<Record<string, ReplacedHow>> = { correct: 'corrected', update: 'updated' };

/**
 * `/correct 1f2e3d4c 2027-05-15`, `/update 1f2e3d4c until 2027-05-20`: the same notice with another word in it. Comes after
 * `announce`, whose dialogue it is.
 */
export const correct: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    for (const [command, how] of Object.entries(commands)) {
      bot.command(command, async (ctx) => {
        const [id = '', ...words] = ctx.match.trim().split(/[^\S\n]+/);
        const notice = await noticeInForce(id, services.notices);
        if (notice === undefined) throw new Refusal('error-no-notice', { id });
        const draft = {
          id: crypto.randomUUID().slice(0, 8),
          replaces: notice.id,
          how,
          answers: answersOf(notice, how),
        };
        const start = { draft, problems: [], language: ctx.asker.language };
        if (words.length === 0) return begin(ctx, { ...start, changing: true });
        await begin(ctx, { ...start, ...plainly(readLine(draft, words.join(' '), announcementContext(services))) });
      });
    }
  },
};

/** What is newly known was said newly: the old date would make it older than it is. */
function answersOf(notice: Notice, how: ReplacedHow) {
  const { said, ...answers } = decodeStatement(notice);
  return how === 'updated' || said === undefined ? answers : { ...answers, said };
}

async function noticeInForce(id: string, notices: NoticeStore): Promise<Notice | undefined> {
  return (await notices.all()).find((notice) => notice.id === id && notice.ended === null);
}
