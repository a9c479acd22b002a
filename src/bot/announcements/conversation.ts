import type { Conversation } from '@grammyjs/conversations';
import { Composer, type Context, type MiddlewareFn } from 'grammy';
import { refusalIn } from '#answer/refusal.ts';
import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { fieldAtPath, forgotten, nextField } from '#search/announcement/announcement.ts';
import { draftStep, publishNotice } from '../button-kinds.ts';
import type { BotContext, EditorContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { type Draft, proposalsOf, settingOf } from './draft.ts';
import { publishDraft } from './publish.ts';
import { changeScreen, previewScreen, questionScreen } from './screens.ts';
import { type AnnouncementStep, learnt, pressed, undone, withLearnt } from './steps.ts';

/*
 * The dialogue in which an editor announces something. The conversation is replayed from its beginning at every step, so
 * nothing in it may touch the world: whatever asks, shows or publishes does so inside `external`, which happens once, and
 * by the update's own context, so that all messages look and fail like any other.
 *
 * It takes plain words and its own buttons, and lets everything else pass: commands and cards work inside it.
 */

/** What an editor answered: the data of a button, or words. */
type Reply = { readonly data: string; readonly text?: never } | { readonly data?: never; readonly text: string };

/** An unfinished draft is forgotten after an hour. */
const draftKeptSeconds = 3600;

/** Grows with every change to what is kept; drafts of another version are forgotten. */
const version = 2;
const name = 'announcing';

/** Lets an editor's answers reach the dialogue that asked for them. Most processes see no editor, and load nothing of it. */
export function installConversation(bot: Composer<EditorContext>, services: Services): void {
  let loading: Promise<MiddlewareFn<EditorContext>> | undefined;
  bot.use(async (ctx, next) => {
    loading ??= loadDialogue(services);
    const dialogue = await loading;
    await dialogue(ctx, next);
  });
}

async function loadDialogue(services: Services): Promise<MiddlewareFn<EditorContext>> {
  const { conversations, createConversation } = await import('@grammyjs/conversations');
  const { conversations: store, log } = services;
  const dialogue = new Composer<EditorContext>();
  dialogue.use(
    conversations<EditorContext, Context>({
      storage: {
        type: 'key',
        version,
        adapter: {
          // With the store away nobody is in a dialogue, and questions are answered.
          read: (chat) => store.read(Number(chat)).catch((error) => forgiven(error, log)) as never,
          write: (chat, state) => store.write(Number(chat), state, draftKeptSeconds),
          delete: (chat) => store.remove(Number(chat)),
        },
      },
    }),
  );
  dialogue.use(
    createConversation<EditorContext, Context>(
      (conversation, _, start: AnnouncementStep) => announcing(conversation, start, services),
      { id: name },
    ),
  );
  return dialogue.middleware();
}

async function announcing(
  conversation: Conversation<EditorContext, Context>,
  start: AnnouncementStep,
  services: Services,
): Promise<void> {
  let step: AnnouncementStep | null = start;
  while (step !== null) {
    const here: AnnouncementStep = step;
    const shown = await conversation.external((ctx) => show(ctx, here, services));
    const answered = await conversation.waitUntil((ctx) => replyIn(ctx, shown.draft) !== null, { next: true });
    const said = replyIn(answered, shown.draft) ?? { text: '' };
    step = await conversation.external((ctx) => taken(ctx, shown, said, services));
  }
}

/** Words, or one of the dialogue's own buttons; `null` for everything that is meant for others. */
function replyIn(ctx: Context, { id }: Draft): Reply | null {
  const data = ctx.callbackQuery?.data;
  if (data !== undefined)
    return draftStep.pattern.test(data) || data === publishNotice.write({ draft: id }) ? { data } : null;
  const text = ctx.message?.text;
  return text === undefined || text.startsWith('/') ? null : { text };
}

/** Shows the next question or the preview, and what was wrong before it. Returns the step as it was shown. */
async function show(ctx: BotContext, step: AnnouncementStep, services: Services): Promise<AnnouncementStep> {
  const { screen, ...shown } = await screenOf(step, ctx.renderer.inLanguage(step.language), services);
  const problems = shown.problems.map(({ key, args }) => {
    const text = refusalIn(services.translate, step.language, new Refusal(key, args));
    return `⚠️ ${escapeHtml(text)}`;
  });
  const withProblems = { ...screen, html: [...problems, screen.html].join('\n\n') };
  if (ctx.callbackQuery === undefined) await reply(ctx, withProblems);
  else await revise(ctx, withProblems);
  return { ...shown, problems: [] };
}

async function screenOf(
  step: AnnouncementStep,
  renderer: Renderer,
  services: Services,
): Promise<AnnouncementStep & { screen: Screen }> {
  const { draft } = step;
  const shown = { draft, renderer, services, canUndo: (step.past ?? []).length > 0 };
  if (step.changing) return { ...step, screen: changeScreen(shown) };
  if (nextField(draft) !== null) return { ...step, screen: questionScreen(shown) };
  const { proposals, slips } = proposalsOf(draft, services);
  if (proposals !== undefined) {
    const recipients = await services.preview.recipients(proposals);
    return { ...step, screen: previewScreen(proposals, recipients, shown) };
  }
  // The data has rules that no single answer breaks: what stands in the way is asked again.
  const [slip] = slips;
  const question = fieldAtPath(slip?.path ?? [], draft.written);
  const field = renderer.message('announce-field', { question });
  const problem = { key: 'announce-error-statement', args: { problem: slip?.kind ?? 'other', field } };
  const again = { ...draft, ...forgotten(draft, question) };
  const problems = [...step.problems, problem];
  return { ...step, draft: again, problems, screen: questionScreen({ ...shown, draft: again }) };
}

/** What an answer leads to; `null` when the dialogue is over. */
async function taken(
  ctx: BotContext,
  step: AnnouncementStep,
  said: Reply,
  services: Services,
): Promise<AnnouncementStep | null> {
  const { draft } = step;
  const renderer = ctx.renderer.inLanguage(step.language);
  const { changing: _, ...here } = step;
  if (said.text !== undefined) return withLearnt(here, learnt(draft, said.text, services), services);
  if (publishNotice.pattern.test(said.data)) return await published(ctx, here, renderer, services);
  const { action, value } = draftStep.read(said.data);
  if (action === 'cancel') {
    await revise(ctx, { html: renderer.html('announce-cancelled') });
    return null;
  }
  if (action === 'change') return { ...here, changing: true };
  if (action === 'undo') return undone(here);
  return pressed(here, { action, value }, services);
}

/** Over once it is published; what stands in its way is said, and the draft stays. */
async function published(
  ctx: BotContext,
  step: AnnouncementStep,
  renderer: Renderer,
  services: Services,
): Promise<AnnouncementStep | null> {
  try {
    return (await publishDraft(ctx, step.draft, renderer, services)) ? null : step;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...step, problems: [{ key: error.key, args: error.args }] };
  }
}

/**
 * Begins a dialogue with what is known already, as a draft of the news brings it, and with what words add to that. Another
 * dialogue that is under way ends.
 */
export async function begin(
  ctx: EditorContext,
  {
    draft,
    words = '',
    changing = false,
  }: { readonly draft: Draft; readonly words?: string; readonly changing?: boolean },
  services: Services,
): Promise<void> {
  const first: AnnouncementStep = { draft, problems: [], language: ctx.asker.language };
  const start =
    words.trim() === ''
      ? { ...first, ...(changing ? { changing } : {}) }
      : withLearnt(first, services.readAnnouncement().line(draft, words, settingOf(services)), services);
  const { past: _, ...fresh } = start;
  await ctx.conversation.exitAll();
  await ctx.conversation.enter(name, fresh);
}

function forgiven(error: unknown, log: Services['log']): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
  log.warn({ error: error.message }, 'the store cannot be read; an editor’s dialogue waits');
  return undefined;
}
