import { GrammyError } from 'grammy';
import type { Message } from 'grammy/types';
import { idOfGroup, publicationIdOf } from '#domain/alerts/joint-notice.ts';
import { Refusal } from '#domain/errors.ts';
import { type DraftDecision, type DraftRecord, draftKeptMs } from '#domain/notes/found-draft.ts';
import type { HandedPost } from '#domain/ports/news.ts';
import type { Renderer } from '#render/renderer.ts';
import { begin } from '../announcements/conversation.ts';
import { publishDraft } from '../announcements/publish.ts';
import { retracted } from '../announcements/retract.ts';
import { newsStep } from '../button-kinds.ts';
import type { EditorContext } from '../context.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { knownEditor, rendererOf } from '../other-editors.ts';
import { looks, reply, revise } from '../telegram/reply.ts';
import { newsProposal, newsScreen } from './news-screen.ts';
import { sendNews } from './tell-news.ts';

/** As many as one looks through. */
const shownAtMost = 5;
/** A longer message is rather a post than a question. */
const longestQuestion = 120;

/**
 * What the news say: `/drafts`, the buttons under a draft, and posts that an editor hands in. Comes after the dialogue of
 * announcements, which takes long answers and links too.
 */
export const news: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    const { drafts, notices, takeNews, now } = services;

    bot.command('drafts', async (ctx) => {
      const published = new Set((await notices.all()).map(publicationIdOf));
      const kept = await drafts.since(now().toMillis() - draftKeptMs);
      const open = kept.filter(({ found, decision }) => decision === null && !published.has(found.id)).toReversed();
      if (open.length === 0) return reply(ctx, { html: ctx.renderer.html('drafts-none') });
      for (const record of open.slice(0, shownAtMost))
        await reply(ctx, await newsScreen(record, ctx.renderer, services));
      const more = open.length - shownAtMost;
      if (more > 0) await reply(ctx, { html: ctx.renderer.html('drafts-more', { count: String(more) }) });
    });

    bot.callbackQuery(newsStep.pattern, async (ctx) => {
      const { language, draft: id, action, value } = newsStep.read(ctx.callbackQuery.data);
      const record = await drafts.find(id);
      if (record === null) throw new Refusal('announce-lapsed');
      await taken(ctx, { record, action, value, renderer: ctx.renderer.inLanguage(language) }, services);
    });

    bot.on(['message:text', 'message:caption'], async (ctx, next) => {
      const post = postIn(ctx.message);
      if (post === null) return next();
      const ids = await takeNews(post);
      for (const id of ids) {
        const record = await drafts.find(id);
        if (record !== null) await sendNews(ctx.chat.id, record, ctx.api, services);
      }
      if (ids.length > 0) return;
      if (ctx.message.forward_origin === undefined) return next();
      await reply(ctx, { html: ctx.renderer.html('news-nothing') });
    });
  },
};

interface Tap {
  readonly record: DraftRecord;
  readonly action: string;
  readonly value: string;
  readonly renderer: Renderer;
}

async function taken(ctx: EditorContext, tap: Tap, services: Services): Promise<void> {
  const { record, action, value, renderer } = tap;
  const { drafts } = services;
  const { id, draft } = record.found;
  if (record.decision !== null && record.decision.editor !== ctx.from?.id) {
    return sayWhose(ctx, record.decision, renderer);
  }
  switch (action) {
    case 'confirm': {
      if (draft.guessed.includes(value)) await drafts.confirm(id, value);
      const newer = (await drafts.find(id)) ?? record;
      await revise(ctx, await newsScreen(newer, renderer, services));
      return;
    }
    case 'change': {
      const { draft: start } = await newsProposal(record, services);
      return begin(ctx, { draft: start }, services);
    }
    case 'dismiss':
      if (await decided(ctx, record, 'dismissed', renderer, services)) {
        await revise(ctx, { html: renderer.html('news-dismissed') });
      }
      return;
    case 'retract':
      return retractDenied(ctx, tap, services);
    default:
      return publish(ctx, tap, services);
  }
}

async function publish(ctx: EditorContext, { record, action, renderer }: Tap, services: Services): Promise<void> {
  const { draft, proposals, guesses, isLate } = await newsProposal(record, services);
  if (proposals === null || guesses.length > 0 || (isLate && action !== 'sure')) {
    await revise(ctx, await newsScreen(record, renderer, services, true));
    return;
  }
  // Who has decided and was cut off goes on: the notice has the draft's id, and is published once.
  if (await decided(ctx, record, 'published', renderer, services)) {
    await publishDraft(ctx, draft, renderer, services);
  }
}

/** The notice that the post denies is withdrawn, and whoever was told hears that it was wrong. */
async function retractDenied(ctx: EditorContext, { record, value, renderer }: Tap, services: Services): Promise<void> {
  const { denied } = await newsProposal(record, services);
  if (!denied.some((group) => idOfGroup(group) === value)) throw new Refusal('error-no-notice', { id: value });
  if (await decided(ctx, record, 'withdrawn', renderer, services)) {
    await revise(ctx, { html: await retracted(ctx, value, services) });
  }
}

/** True for the first who decides; the others' messages then say whose it is. */
async function decided(
  ctx: EditorContext,
  { found, told }: DraftRecord,
  how: DraftDecision['how'],
  renderer: Renderer,
  services: Services,
): Promise<boolean> {
  const editor = ctx.from?.id ?? null;
  const stands = await services.drafts.decide(found.id, { how, editor });
  if (stands.editor !== editor || stands.how !== how) {
    await sayWhose(ctx, stands, renderer);
    return false;
  }
  const name = ctx.from?.first_name ?? '';
  for (const { chat, message } of told) {
    if (chat === editor) continue;
    const text = (await rendererOf(chat, services)).html('news-taken', { how, editor: name });
    await ctx.api.editMessageText(chat, message, text, looks).catch((error: unknown) => {
      if (!(error instanceof GrammyError)) throw error;
    });
  }
  return true;
}

async function sayWhose(ctx: EditorContext, { how, editor }: DraftDecision, renderer: Renderer): Promise<void> {
  await revise(ctx, { html: renderer.html('news-taken', { how, editor: knownEditor(editor, renderer) }) });
}

/** A post that was passed on, or that is too long or too well linked for a question; `null` for everything else. */
function postIn(message: Message): HandedPost | null {
  const whole = message.text ?? message.caption ?? '';
  const origin = message.forward_origin;
  const link = linkIn(message, whole);
  if (whole.startsWith('/') || (origin === undefined && link === null && whole.length <= longestQuestion)) return null;
  const channel = origin?.type === 'channel' ? (origin.chat.username ?? null) : null;
  const own = origin?.type === 'channel' && channel !== null ? `${channel}/${origin.message_id}` : null;
  const [title = '', ...lines] = whole.trim().split('\n');
  return {
    id: own ?? whole.trim(),
    at: (origin?.date ?? message.date) * 1_000,
    ...{ title, text: lines.join('\n'), channel },
    link: own === null ? link : `https://t.me/${own}`,
  };
}

function linkIn({ entities, caption_entities }: Message, whole: string): string | null {
  for (const entity of entities ?? caption_entities ?? []) {
    const said = entity.type === 'text_link' ? entity.url : whole.slice(entity.offset, entity.offset + entity.length);
    const isLink = entity.type === 'url' || entity.type === 'text_link';
    if (isLink && /^https?:\/\//.test(said) && URL.canParse(said)) return said;
  }
  return null;
}
