import { DateTime } from 'luxon';
import { idOfGroup, publicationIdOf } from '#domain/alerts/joint-notice.ts';
import { crossingById, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { applied, forgotten, nothingKnown } from '#search/announcement/announcement.ts';
import type { Written } from '#search/announcement/written.ts';
import { answerEnd } from '../button-kinds.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { begin } from './conversation.ts';
import { replacing } from './correct.ts';
import { type Draft, newDraft } from './draft.ts';
import { type NoticeGroup, noticeButtons, noticesInForce } from './notice-list.ts';

/**
 * The day before an end that a notice plans its editors were asked whether it stands. *As planned* of a halt announces the
 * opening, *extended* updates the notice: who says so is asked. Comes after `announce`, whose dialogue it is.
 */
export const plannedEnd: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    bot.callbackQuery(answerEnd.pattern, async (ctx) => {
      const { language, notice, answer } = answerEnd.read(ctx.callbackQuery.data);
      const renderer = ctx.renderer.inLanguage(language);
      const group = await noticesInForce(publicationIdOf({ id: notice }), services);
      switch (answer) {
        case 'planned': {
          const draft = openingAfter(group, services);
          if (draft !== null) return begin(ctx, { draft }, services);
          await revise(ctx, { html: renderer.html('planned-end-stays') });
          return;
        }
        case 'extended':
          return begin(ctx, { draft: extending(group) }, services);
        case 'unsure':
          await revise(ctx, {
            html: renderer.html('planned-end-unsure'),
            keyboard: noticeButtons(idOfGroup(group), renderer),
          });
          return;
        default:
          throw new Refusal('error-old-button');
      }
    });
  },
};

/** The same notice until another day; until when is asked, and who says so. */
function extending(group: NoticeGroup): Draft {
  const draft = replacing(idOfGroup(group), group, 'updated');
  return { ...draft, ...(['until', 'who', 'link'] as const).reduce(forgotten, draft) };
}

/** It opens on the day after a halt's last, for whom it was shut; `null` of another kind of notice. */
function openingAfter(group: NoticeGroup, { catalogue }: Pick<Services, 'catalogue'>): Draft | null {
  const [{ crossing: first, written }] = group;
  const crossing = crossingById(catalogue, first);
  const { says, until, posts, toward, people, traffic } = written as Written;
  if (crossing === undefined || says !== 'closed' || until === undefined) return null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(until);
  const { zone } = firstPost(crossing);
  const date = isDay ? (DateTime.fromISO(until, { zone }).plus({ days: 1 }).toISODate() ?? until) : until;
  const scope = given({ posts, toward, people, traffic });
  const known = ['crossing', 'says', 'when', 'scope'] as const;
  const crossings = group.map((notice) => notice.crossing);
  return newDraft(applied(nothingKnown, { crossings, written: { says: 'opens', date, ...scope }, known }));
}
