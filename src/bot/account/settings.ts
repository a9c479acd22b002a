import { InlineKeyboard } from 'grammy';
import { type AlertKind, alertKinds, usualAlertKinds } from '#domain/alerts/subscription.ts';
import { Refusal } from '#domain/errors.ts';
import { bold, escapeHtml } from '#render/html.ts';
import { requireAdministrator } from '../administrators.ts';
import { allButton, type Screen } from '../answers/screen.ts';
import { chooseLanguage, tickAlertKind } from '../button-kinds.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';

/** `/settings`: the language, and what new subscriptions tell of. In a group its administrators choose. */
export const settings: Intent = {
  command: 'settings',

  install(bot, services) {
    bot.command('settings', async (ctx) => {
      const { html, keyboard } = screen(ctx.asker.language, await wantsOf(ctx.chat.id, services), services);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(tickAlertKind.pattern, async (ctx) => {
      const { alertKind } = tickAlertKind.read(ctx.callbackQuery.data);
      const pressed = alertKinds.find((one) => one === alertKind);
      if (pressed === undefined || ctx.chatId === undefined) throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      const before = await wantsOf(ctx.chatId, services);
      const isAlone = before.length === 1 && before[0] === pressed;
      const next = alertKinds.filter((one) =>
        one === pressed ? !before.includes(one) || isAlone : before.includes(one),
      );
      await kept(services.travellers.rememberAlertKinds(ctx.chatId, next), services);
      const { html, keyboard } = screen(ctx.asker.language, next, services);
      await revise(ctx, html, keyboard);
    });
  },
};

async function wantsOf(chat: number, services: Services): Promise<readonly AlertKind[]> {
  return (await kept(services.travellers.alertKindsOf(chat), services)) ?? usualAlertKinds;
}

async function kept<T>(promise: Promise<T>, { log }: Services): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    log.error({ error: String(error) }, 'the store is away');
    throw new Refusal('error-store-away');
  }
}

function screen(language: string, chosen: readonly AlertKind[], services: Services): Screen {
  const { translate, languages } = services;
  const name = languages.find(({ code }) => code === language)?.name ?? language;
  const lines = [
    translate(language, 'settings-language', { language: name }),
    translate(language, 'settings-alert-kinds'),
  ];
  const keyboard = new InlineKeyboard();
  for (const [index, want] of alertKinds.entries()) {
    const sign = chosen.includes(want) ? '✅' : '▫️';
    keyboard.text(
      `${sign} ${translate(language, 'settings-alert-kind', { want })}`,
      tickAlertKind.write({ language, alertKind: want }),
    );
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().text(translate(language, 'button-language'), chooseLanguage.write({ language }));
  const html = [bold(translate(language, 'settings-heading')), ...lines.map(escapeHtml)].join('\n');
  return { html, keyboard: allButton(keyboard, language, services) };
}
