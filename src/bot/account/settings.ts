import { InlineKeyboard } from 'grammy';
import { type AlertKind, alertKinds, usualAlertKinds } from '#domain/alerts/subscription.ts';
import { Refusal } from '#domain/errors.ts';
import type { Language } from '#i18n/languages.ts';
import type { Renderer } from '#render/renderer.ts';
import { requireAdministrator } from '../administrators.ts';
import { chooseLanguage, tickAlertKind } from '../button-kinds.ts';
import { allButton } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';

/** `/settings`: the language, and what new subscriptions tell of. In a group its administrators choose. */
export const settings: Intent = {
  command: 'settings',

  install(bot, { travellers, languages, log }) {
    const store = { travellers, log };

    bot.command('settings', async (ctx) => {
      await reply(ctx, settingsScreen(await alertKindsOf(ctx.chat.id, store), languages, ctx.renderer));
    });

    bot.callbackQuery(tickAlertKind.pattern, async (ctx) => {
      const { alertKind } = tickAlertKind.read(ctx.callbackQuery.data);
      const pressed = alertKinds.find((one) => one === alertKind);
      if (pressed === undefined || ctx.chatId === undefined) throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      const before = await alertKindsOf(ctx.chatId, store);
      const isAlone = before.length === 1 && before[0] === pressed;
      const next = alertKinds.filter((one) =>
        one === pressed ? !before.includes(one) || isAlone : before.includes(one),
      );
      await orStoreAway(travellers.rememberAlertKinds(ctx.chatId, next), store);
      await revise(ctx, settingsScreen(next, languages, ctx.renderer));
    });
  },
};

type Store = Pick<Services, 'travellers' | 'log'>;

async function alertKindsOf(chat: number, store: Store): Promise<readonly AlertKind[]> {
  return (await orStoreAway(store.travellers.alertKindsOf(chat), store)) ?? usualAlertKinds;
}

async function orStoreAway<T>(promise: Promise<T>, { log }: Store): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    log.error({ error: String(error) }, 'the store is away');
    throw new Refusal('error-store-away');
  }
}

function settingsScreen(chosen: readonly AlertKind[], languages: readonly Language[], renderer: Renderer): Screen {
  const { language, html, message, bold } = renderer;
  const name = languages.find(({ code }) => code === language)?.name ?? language;
  const lines = [bold('settings-heading'), html('settings-language', { language: name }), html('settings-alert-kinds')];
  const keyboard = new InlineKeyboard();
  for (const [index, want] of alertKinds.entries()) {
    const sign = chosen.includes(want) ? '✅' : '▫️';
    const label = `${sign} ${message('settings-alert-kind', { want })}`;
    keyboard.text(label, tickAlertKind.write({ language, alertKind: want }));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().text(message('button-language'), chooseLanguage.write({ language }));
  return { html: lines.join('\n'), keyboard: allButton(keyboard, renderer) };
}
