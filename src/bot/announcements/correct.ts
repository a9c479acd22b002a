import type { Notice, ReplacedHow } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import type { Announcement } from '#search/announcement/announcement.ts';
import { announcementFields, type Written } from '#search/announcement/written.ts';
import type { EditorIntent } from '../intent.ts';
import { begin } from './conversation.ts';
import { newDraft } from './draft.ts';

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
        const draft = newDraft({ replaces: notice.id, how, ...announcementOf(notice, how) });
        await begin(ctx, { draft, words: words.join(' '), changing: true }, services);
      });
    }
  },
};

/** A notice as the announcement it was. What is newly known was said newly: the old date would make it older than it is. */
function announcementOf({ crossing, written }: Notice, how: ReplacedHow): Announcement {
  const { by: { date, ...by } = {}, ...said } = written as Written;
  const kept = how === 'corrected' && date !== undefined ? { ...by, date } : by;
  return { crossings: [crossing], written: { ...said, by: kept }, known: announcementFields, either: {} };
}

async function noticeInForce(id: string, notices: NoticeStore): Promise<Notice | undefined> {
  return (await notices.all()).find((notice) => notice.id === id && notice.ended === null);
}
