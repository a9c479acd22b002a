import { GrammyError, InlineKeyboard } from 'grammy';
import { type QuietHours, quietHours } from '#domain/alerts/quiet-hours.ts';
import { crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { isAdministratorOf } from '../administrators.ts';
import { setChannel } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import { exampleOf } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { revise, type Screen } from '../telegram/reply.ts';

/** The settings of a channel, in the private chat of an administrator: its readers are shown no buttons of settings. */
export const channelDesk: Intent = {
  install(bot, services) {
    bot.callbackQuery(setChannel.pattern, async (ctx) => {
      const { channel, setting, value } = setChannel.read(ctx.callbackQuery.data);
      const id = Number(channel);
      if (!Number.isSafeInteger(id) || ctx.chat?.type !== 'private') throw new Refusal('error-old-button');
      const isTheirs = await isAdministratorOf(ctx, id, ctx.from.id).catch((error: unknown) => {
        // We are in it no more.
        if (error instanceof GrammyError) return false;
        throw error;
      });
      if (!isTheirs) throw new Refusal('error-admins-only');
      await change(id, setting, value, services);
      await revise(ctx, await deskOf(ctx, id, services));
    });
  },
};

async function change(
  channel: number,
  setting: string,
  value: string,
  { travellers, languages }: Services,
): Promise<void> {
  const language = languages.find(({ code }) => code === value);
  const hours = quietHours.find((one) => one === value);
  if (setting === 'language' && language !== undefined) await travellers.rememberLanguage(channel, language.code);
  else if (setting === 'quiet' && hours !== undefined) await travellers.rememberQuietHours(channel, hours);
  else throw new Refusal('error-old-button');
}

/** What is set, what the channel is told of, and how both are changed. */
export async function deskOf(ctx: BotContext, channel: number, services: Services): Promise<Screen> {
  const { catalogue, languages, travellers, subscriptions } = services;
  const { renderer } = ctx;
  const { html, bold, language: spoken } = renderer;
  const [chat, chosen, hours, told] = await Promise.all([
    ctx.api.getChat(channel),
    travellers.languageOf(channel),
    travellers.quietHoursOf(channel),
    subscriptions.of(channel),
  ]);
  const names = told.flatMap((one) => {
    const crossing = crossingById(catalogue, one.crossing);
    return crossing === undefined ? [] : [renderer.crossingName(crossing)];
  });
  const name = languages.find(({ code }) => code === chosen)?.name;
  const lines = [
    bold('channel-heading', { title: 'title' in chat ? (chat.title ?? '') : '' }),
    name === undefined ? html('choose-language') : html('settings-language', { language: name }),
    html('channel-quiet', { hours }),
    names.length === 0 ? html('alerts-none') : html('channel-told', { list: names.join(', ') }),
    html('channel-how', { crossing: exampleOf(catalogue, renderer) }),
  ];
  return { html: lines.join('\n'), keyboard: deskButtons(channel, spoken, hours, services, renderer) };
}

function deskButtons(
  channel: number,
  language: string,
  hours: QuietHours,
  { languages }: Services,
  { message }: BotContext['renderer'],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const data = (setting: string, value: string) =>
    setChannel.write({ language, channel: String(channel), setting, value });
  for (const [index, { code, name }] of languages.entries()) {
    keyboard.text(name, data('language', code));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row();
  for (const one of quietHours) {
    keyboard.text(`${one === hours ? '✅' : '▫️'} ${message('button-quiet', { hours: one })}`, data('quiet', one)).row();
  }
  return keyboard;
}
