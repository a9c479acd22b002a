import type { Conversation } from '@grammyjs/conversations';
import { Composer, type Context, type MiddlewareFn } from 'grammy';
import { refusalIn } from '#answer/refusal.ts';
import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { draftStep, publishNotice } from '../button-kinds.ts';
import type { BotContext, EditorContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { readLine, setField } from './answer.ts';
import { fieldAtPath } from './codec.ts';
import { type AnnouncementField, announcementFields, type Draft, nextField, withoutField } from './draft.ts';
import { publishDraft } from './publish.ts';
import { announcementContext, changeScreen, previewScreen, proposalOf, questionScreen } from './screens.ts';

/*
 * The dialogue in which an editor announces something. The conversation is replayed from its beginning at every step, so
 * nothing in it may touch the world: whatever asks, shows or publishes does so inside `external`, which happens once, and
 * by the update's own context, so that all messages look and fail like any other.
 *
 * It takes plain words and its own buttons, and lets everything else pass: commands and cards work inside it.
 */

/** Where a dialogue has come to. Kept as JSON. */
export interface AnnouncementStep {
  readonly draft: Draft;
  /** What was wrong with the last answer. */
  readonly problems: readonly Problem[];
  readonly language: string;
  /** The editor is choosing what to change. */
  readonly changing?: boolean;
}

type Problem = { readonly key: string; readonly args: Readonly<Record<string, string | number>> };

/** What an editor answered: the data of a button, or words. */
type Reply = { readonly data: string; readonly text?: never } | { readonly data?: never; readonly text: string };

/** An unfinished draft is forgotten after an hour. */
const draftKeptSeconds = 3600;

/** Grows with every change to what is kept; drafts of another version are forgotten. */
const version = 1;
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

/** Begins a dialogue with what is known already; another that is under way ends. */
export async function begin(ctx: EditorContext, start: AnnouncementStep): Promise<void> {
  await ctx.conversation.exitAll();
  await ctx.conversation.enter(name, start);
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
  const context = announcementContext(services);
  if (step.changing) return { ...step, screen: changeScreen(draft, renderer, services) };
  if (nextField(draft, context) !== null) return { ...step, screen: questionScreen(draft, renderer, services) };
  const { proposal, slips } = proposalOf(draft, context, services);
  if (proposal !== undefined) {
    const recipients = await services.preview.recipients(proposal);
    return { ...step, screen: previewScreen(draft, proposal, recipients, renderer, services) };
  }
  // The data has rules that no single answer breaks: what stands in the way is asked again.
  const [slip] = slips;
  const problem = { key: 'announce-error-statement', args: { problem: slip?.message ?? '' } };
  const again = { ...step, draft: withoutField(draft, fieldAtPath(slip?.path ?? [], draft.answers.says)) };
  return { ...again, problems: [...step.problems, problem], screen: questionScreen(again.draft, renderer, services) };
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
  if (said.text !== undefined) return { ...here, ...learnt(draft, said.text, services) };
  if (publishNotice.pattern.test(said.data)) {
    return (await publishDraft(ctx, draft, renderer, services)) ? null : here;
  }
  const { action, value } = draftStep.read(said.data);
  const question = announcementFields.find((one) => one === (action === 'redo' ? value : action));
  switch (action) {
    case 'cancel':
      await revise(ctx, { html: renderer.html('announce-cancelled') });
      return null;
    case 'change':
      return { ...here, changing: true };
    case 'redo':
      return question === undefined ? here : { ...here, draft: withoutField(draft, question) };
    default:
      return question === undefined ? here : { ...here, ...answeredBy(draft, question, value, services) };
  }
}

/** Typed words answer the question that was asked; under the preview they change what they name. */
function learnt(draft: Draft, text: string, services: Services) {
  const context = announcementContext(services);
  const question = nextField(draft, context);
  return question === null ? plainly(readLine(draft, text, context)) : answeredBy(draft, question, text, services);
}

function answeredBy(draft: Draft, question: AnnouncementField, words: string, services: Services) {
  return plainly(setField(draft, question, words, announcementContext(services)));
}

/** A refusal is no JSON. */
export function plainly({ draft, problems }: { draft: Draft; problems: readonly Refusal[] }) {
  return { draft, problems: problems.map(({ key, args }) => ({ key, args })) };
}

function forgiven(error: unknown, log: Services['log']): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
  log.warn({ error: error.message }, 'the store cannot be read; an editor’s dialogue waits');
  return undefined;
}
