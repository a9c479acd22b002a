import { StoreUnavailable } from '#domain/errors.ts';
import type { PersonalSettings } from '#domain/personal-settings.ts';
import { isFollowed } from '#domain/ports/last-questions.ts';
import { chooseLanguage } from '#i18n/languages.ts';
import { languageUnder } from '../callback-data.ts';
import type { Asker, BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { lastQuestionOf } from '../last-question.ts';
import { isCommand } from '../telegram/text-for-bot.ts';

/**
 * Who asks, and in which language they are answered: in the one they chose; under a button in that of its message; to a command
 * in that of the words before it, or else of their Telegram.
 */
export async function askerOf(ctx: BotContext, services: Services): Promise<Asker> {
  const spoken = (code: string | null | undefined) =>
    services.languages.find((language) => language.code === code)?.code;
  const client = chooseLanguage(services.languages, ctx.from?.language_code);
  const [kept, settings, before] = await Promise.all([
    chosenIn(ctx, services),
    settingsIn(ctx, services),
    isCommand(ctx) ? lastQuestionOf(ctx, services) : undefined,
  ]);
  const chosen = spoken(kept) ?? null;
  const written = before && isFollowed(before, ctx.present.toMillis()) ? before.language : undefined;
  const language = chosen ?? spoken(languageUnder(ctx.callbackQuery?.data)) ?? spoken(written) ?? client;
  return { chosen, client, language, settings };
}

async function chosenIn(ctx: BotContext, services: Services): Promise<string | null> {
  // An inline question comes from no chat of ours, and a guest is a member of none: what its asker chose in their own chat counts.
  const chat = (ctx.guestMessage === undefined ? ctx.chatId : undefined) ?? ctx.from?.id;
  return chat === undefined ? null : orWithout(services.travellers.languageOf(chat), null, services);
}

/** In a group, in a channel, inline and as a guest the words of a question stand alone. */
async function settingsIn({ chat, guestMessage }: BotContext, services: Services): Promise<PersonalSettings> {
  return guestMessage === undefined && chat?.type === 'private'
    ? orWithout(services.travellers.settingsOf(chat.id), {}, services)
    : {};
}

/** The store may be away; then nobody has chosen, and the answer still comes. */
async function orWithout<T>(reading: Promise<T>, without: T, { log }: Services): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) log.error({ error: String(error) }, 'the store cannot be read');
    return without;
  }
}
