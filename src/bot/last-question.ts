import { type Crossing, crossingById } from '#domain/crossing.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import { crossingKeptHours, followedForMinutes, type LastQuestion } from '#domain/ports/last-questions.ts';
import { anybody } from '#domain/question.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { buttonsFor } from './callback-data.ts';
import { type BotContext, chatOf } from './context.ts';
import type { Services } from './intent.ts';

/*
 * What somebody asked last. Alone with us it is the last question of the chat; among others that of the message that is
 * replied to, whoever replies. What was passed on, and edits of an older message, neither take one nor leave one.
 */

/** Alone with us: the last question, and which crossing was asked about lately. */
const names = { last: 'last', crossing: 'crossing' } as const;

type Store = Pick<Services, 'lastQuestions' | 'log'>;
type Known = Store & Pick<Services, 'catalogue'>;

/** What this question may leave out, read once. With the store away it has to say everything. */
export function lastQuestionOf(ctx: BotContext, store: Known): Promise<LastQuestion | undefined> {
  ctx.before ??= readBefore(ctx, store);
  return ctx.before;
}

async function readBefore(ctx: BotContext, store: Known): Promise<LastQuestion | undefined> {
  const { chatId, revises } = ctx;
  if (chatId === undefined || standsApart(ctx)) return undefined;
  if (revises !== undefined) return ctx.replies.newest(ctx)?.took;
  const read = (name: string) => store.lastQuestions.read(chatId, name);
  const answered = ctx.message?.reply_to_message?.message_id;
  const took = await orNothing(async () => {
    if (ctx.chat?.type === 'private') {
      const [last, crossing] = await Promise.all([read(names.last), read(names.crossing)]);
      return repliedTo(ctx, last ?? crossing, store) ?? last ?? crossing;
    }
    return answered === undefined ? undefined : await read(String(answered));
  }, store);
  if (took !== undefined) ctx.took = took;
  return took;
}

/** Alone with us a reply is about the card that it replies to, however many others came after; its buttons know which. */
function repliedTo(
  { message, present }: BotContext,
  last: LastQuestion | undefined,
  { catalogue }: Pick<Services, 'catalogue'>,
): LastQuestion | undefined {
  const under = message?.reply_to_message?.reply_markup?.inline_keyboard.flat() ?? [];
  const data = under.flatMap((button) => ('callback_data' in button ? button.callback_data : []));
  const id = data.find((one) => buttonsFor('why').test(one))?.split(':')[2];
  const crossing = crossingById(catalogue, id);
  const isLast = last?.about.kind === 'crossings' && last.about.crossings[0] === id;
  if (crossing === undefined || isLast) return undefined;
  const about = { kind: 'crossings', crossings: [crossing.id] } as const;
  return { at: present.toMillis(), about, topic: { topic: 'status' }, traveller: anybody };
}

/** Keeps what the next question may leave out, when this one has been answered. */
export async function rememberQuestion(ctx: BotContext, store: Store): Promise<void> {
  const { chatId, leaves, sent } = ctx;
  if (leaves === undefined || chatId === undefined || standsApart(ctx)) return;
  const seconds = followedForMinutes * 60;
  const write = (name: string, last = leaves, life = seconds) => store.lastQuestions.write(chatId, name, last, life);
  const messages = [sent ?? ctx.callbackQuery?.message?.message_id, ctx.message?.message_id];
  await orNothing(async () => {
    if (ctx.chat?.type !== 'private') {
      await Promise.all(messages.map((message) => (message === undefined ? undefined : write(String(message)))));
      return undefined;
    }
    const { about } = leaves;
    const isOne = about.kind === 'crossings' && about.crossings.length === 1;
    const crossing = () => write(names.crossing, onlyAbout(leaves), crossingKeptHours * 3600);
    // Written together, so that they make one round trip.
    await Promise.all([write(names.last), isOne ? crossing() : undefined]);
    return undefined;
  }, store);
}

/** We ask something back about this topic: which crossing, or what a trip lacks. */
export function askingWhich(
  ctx: BotContext,
  topic: AskedAbout,
  asks: NonNullable<LastQuestion['asks']> = 'crossing',
  about: LastQuestion['about'] = { kind: 'nothing' },
): void {
  const { language } = ctx.asker;
  ctx.leaves = { at: ctx.present.toMillis(), about, topic, traveller: anybody, asks, language };
}

function onlyAbout({ at, about }: LastQuestion): LastQuestion {
  return { at, about, topic: { topic: 'status' }, traveller: anybody };
}

/** What was passed on is nobody's own question; an older one that is edited belongs to what was said then. */
function standsApart(ctx: BotContext): boolean {
  const isOldEdit = ctx.isEdit === true && ctx.replies.newest(ctx) === undefined;
  return ctx.message?.forward_origin !== undefined || ctx.message?.via_bot !== undefined || isOldEdit;
}

async function orNothing<T>(work: () => Promise<T>, { log }: Store): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) log.error({ error: String(error) }, 'the last question cannot be kept');
    return undefined;
  }
}

/** Alerts come when nobody is asking: in the language and in the topic in which they were asked for. */
export async function rememberAsked(
  ctx: BotContext,
  { id: crossing }: Pick<Crossing, 'id'>,
  language: string,
  { travellers }: Pick<Services, 'travellers'>,
): Promise<void> {
  const chat = chatOf(ctx);
  if (ctx.asker.chosen === null) await travellers.rememberLanguage(chat, language);
  if (isForum(ctx)) await travellers.rememberTopic(chat, crossing, topicIn(ctx));
}

function isForum({ chat }: BotContext): boolean {
  return chat?.type === 'supergroup' && chat.is_forum === true;
}

/** Where there are no topics a reply has a thread too. */
function topicIn({ msg }: BotContext): number | null {
  return (msg?.is_topic_message ? msg.message_thread_id : undefined) ?? null;
}
