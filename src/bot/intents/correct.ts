import { Refusal } from '#domain/errors.ts';
import { learnLine } from '../announcement.ts';
import { answersOf } from '../announcement-written.ts';
import { deskOf } from '../announcing.ts';
import { begin, plainly } from '../dialogue.ts';
import type { EditorIntent } from '../intent.ts';
import { noticeInForce } from '../notices-in-force.ts';

/** `/correct 1f2e3d4c 2027-05-15`: the same notice with another word in it. Comes after `announce`, whose dialogue it is. */
export const correct: EditorIntent = {
  audience: 'editors',

  install(bot, parts) {
    bot.command('correct', async (ctx) => {
      const [id = '', ...words] = ctx.match.trim().split(/[^\S\n]+/);
      const notice = await noticeInForce(id, parts);
      if (notice === undefined) throw new Refusal('error-no-notice', { id });
      const draft = { id: crypto.randomUUID().slice(0, 8), replaces: notice.id, answers: answersOf(notice) };
      const start = { draft, problems: [], language: ctx.asker.language };
      if (words.length === 0) return begin(ctx, { ...start, changing: true });
      await begin(ctx, { ...start, ...plainly(learnLine(draft, words.join(' '), deskOf(parts))) });
    });
  },
};
