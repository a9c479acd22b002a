import { type Conversation, conversations, createConversation } from '@grammyjs/conversations';
import type { Composer, Context } from 'grammy';
import { type Refusal, StoreUnavailable } from '#domain/errors.ts';
import { escapeHtml } from '#i18n/html.ts';
import { learn, learnLine } from './announcement.ts';
import { questionAbout } from './announcement-written.ts';
import { changeScreen, deskOf, previewScreen, proposalOf, questionScreen } from './announcing.ts';
import type { Showing } from './answers.ts';
import type { BotContext, EditorContext } from './context.ts';
import { type Draft, nextQuestion, type Question, questions, unlearn } from './draft.ts';
import type { Parts } from './intent.ts';
import { publishDraft } from './publishing.ts';
import { reply, revise } from './send.ts';

/*
 * The dialogue in which an editor announces something. The conversation is replayed from its beginning at every step, so
 * nothing in it may touch the world: whatever asks, shows or publishes does so inside `external`, which happens once, and
 * by the update's own context, so that all messages look and fail like any other.
 *
 * It takes plain words and its own buttons, and lets everything else pass: commands and cards work inside it.
 */

/** Where a dialogue has come to. Kept as JSON. */
export interface Announcing {
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
export const draftKeptSeconds = 3600;

/** Grows with every change to what is kept; drafts of another version are forgotten. */
const version = 1;
const name = 'announcing';

/** Lets an editor's answers reach the dialogue that asked for them. */
export function installDialogue(bot: Composer<EditorContext>, parts: Parts): void {
  const { conversations: store, log } = parts;
  bot.use(
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
  bot.use(
    createConversation<EditorContext, Context>(
      (conversation, _, start: Announcing) => announcing(conversation, start, parts),
      { id: name },
    ),
  );
}

/** Begins a dialogue with what is known already; another that is under way ends. */
export async function begin(ctx: EditorContext, start: Announcing): Promise<void> {
  await ctx.conversation.exitAll();
  await ctx.conversation.enter(name, start);
}

async function announcing(
  conversation: Conversation<EditorContext, Context>,
  start: Announcing,
  parts: Parts,
): Promise<void> {
  let step: Announcing | null = start;
  while (step !== null) {
    const here: Announcing = step;
    const shown = await conversation.external((ctx) => show(ctx, here, parts));
    const answered = await conversation.waitUntil((ctx) => replyIn(ctx, shown.draft) !== null, { next: true });
    const said = replyIn(answered, shown.draft) ?? { text: '' };
    step = await conversation.external((ctx) => taken(ctx, shown, said, parts));
  }
}

/** Words, or one of the dialogue's own buttons; `null` for everything that is meant for others. */
function replyIn(ctx: Context, { id }: Draft): Reply | null {
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) return data.startsWith('draft:') || data === `publish:${id}` ? { data } : null;
  const text = ctx.message?.text;
  return text === undefined || text.startsWith('/') ? null : { text };
}

/** Shows the next question or the preview, and what was wrong before it. Returns the step as it was shown. */
async function show(ctx: BotContext, step: Announcing, parts: Parts): Promise<Announcing> {
  const { translate } = parts;
  const { screen, ...shown } = await screenOf(step, parts);
  const say = translate as (language: string, key: string, args: object) => string;
  const problems = shown.problems.map(({ key, args }) => `⚠️ ${escapeHtml(say(step.language, key, args))}`);
  const html = [...problems, screen.html].join('\n\n');
  if (ctx.callbackQuery === undefined) await reply(ctx, html, screen.keyboard);
  else await revise(ctx, html, screen.keyboard);
  return { ...shown, problems: [] };
}

async function screenOf(step: Announcing, parts: Parts): Promise<Announcing & { screen: Showing }> {
  const { draft, language } = step;
  const desk = deskOf(parts);
  if (step.changing) return { ...step, screen: changeScreen(draft, language, parts) };
  if (nextQuestion(draft, desk) !== null) return { ...step, screen: questionScreen(draft, language, parts) };
  const { proposal, slips } = proposalOf(draft, desk, parts);
  if (proposal !== undefined) {
    const recipients = await parts.newsroom.recipients(proposal);
    return { ...step, screen: previewScreen(draft, proposal, recipients, language, parts) };
  }
  // The data has rules that no single answer breaks: what stands in the way is asked again.
  const [slip] = slips;
  const problem = { key: 'announce-error-statement', args: { problem: slip?.message ?? '' } };
  const again = { ...step, draft: unlearn(draft, questionAbout(slip?.path ?? [], draft.answers.says)) };
  return { ...again, problems: [...step.problems, problem], screen: questionScreen(again.draft, language, parts) };
}

/** What an answer leads to; `null` when the dialogue is over. */
async function taken(ctx: BotContext, step: Announcing, said: Reply, parts: Parts): Promise<Announcing | null> {
  const { draft, language } = step;
  const { changing: _, ...here } = step;
  if (said.text !== undefined) return { ...here, ...learnt(draft, said.text, parts) };
  const [verb, , action = '', ...rest] = said.data.split(':');
  if (verb === 'publish') return (await publishDraft(ctx, draft, language, parts)) ? null : here;
  const value = rest.join(':');
  const question = questions.find((one) => one === (action === 'redo' ? value : action));
  switch (action) {
    case 'cancel':
      await revise(ctx, escapeHtml(parts.translate(language, 'announce-cancelled')));
      return null;
    case 'change':
      return { ...here, changing: true };
    case 'redo':
      return question === undefined ? here : { ...here, draft: unlearn(draft, question) };
    default:
      return question === undefined ? here : { ...here, ...answeredBy(draft, question, value, parts) };
  }
}

/** Typed words answer the question that was asked; under the preview they change what they name. */
function learnt(draft: Draft, text: string, parts: Parts) {
  const desk = deskOf(parts);
  const question = nextQuestion(draft, desk);
  return question === null ? plainly(learnLine(draft, text, desk)) : answeredBy(draft, question, text, parts);
}

function answeredBy(draft: Draft, question: Question, words: string, parts: Parts) {
  return plainly(learn(draft, question, words, deskOf(parts)));
}

/** A refusal is no JSON. */
export function plainly({ draft, problems }: { draft: Draft; problems: readonly Refusal[] }) {
  return { draft, problems: problems.map(({ key, args }) => ({ key, args })) };
}

function forgiven(error: unknown, log: Parts['log']): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
  log.warn({ error: error.message }, 'the store cannot be read; an editor’s dialogue waits');
  return undefined;
}
