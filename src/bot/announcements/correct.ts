import type { ReplacedHow } from '#domain/alerts/notice.ts';
import { given } from '#domain/given.ts';
import { announcementFields, type Written } from '#search/announcement/written.ts';
import { changeNotice } from '../button-kinds.ts';
import type { EditorContext } from '../context.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { begin } from './conversation.ts';
import { type Draft, newDraft } from './draft.ts';
import { chooseNotice, type NoticeGroup, noticesInForce } from './notice-list.ts';

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
        if (id === '') return reply(ctx, await chooseNotice(how, ctx.renderer, services));
        await change(ctx, { id, how, words: words.join(' ') }, services);
      });
    }

    bot.callbackQuery(changeNotice.pattern, async (ctx) => {
      const { how, notice: id } = changeNotice.read(ctx.callbackQuery.data);
      const known = how === 'updated' ? how : 'corrected';
      if (id === '') return reply(ctx, await chooseNotice(known, ctx.renderer, services));
      await change(ctx, { id, how: known, words: '' }, services);
    });
  },
};

interface Change {
  readonly id: string;
  readonly how: ReplacedHow;
  readonly words: string;
}

async function change(ctx: EditorContext, { id, how, words }: Change, services: Services): Promise<void> {
  const draft = replacing(id, await noticesInForce(id, services), how);
  await begin(ctx, { draft, words, changing: true }, services);
}

/** The draft of what takes the place of a publication. */
export function replacing(id: string, group: NoticeGroup, how: ReplacedHow): Draft {
  return newDraft({ replaces: id, how, ...announcementOf(group, how) });
}

/** A publication as the announcement it was; of several crossings some may be taken. What is newly known was said newly: the old date would make it older than it is. */
function announcementOf(group: NoticeGroup, how: ReplacedHow): Omit<Draft, 'id'> {
  const crossings = group.map(({ crossing }) => crossing);
  const [{ written }] = group;
  const { by: { date, ...by } = {}, ...said } = written as Written;
  const kept = how === 'corrected' && date !== undefined ? { ...by, date } : by;
  const offered = crossings.length > 1 ? crossings : undefined;
  return { crossings, written: { ...said, by: kept }, known: announcementFields, either: {}, ...given({ offered }) };
}
