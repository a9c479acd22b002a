import { InlineKeyboard } from 'grammy';
import { type AlertKind, alertKinds, usualAlertKinds } from '#domain/alerts/subscription.ts';
import { Refusal } from '#domain/errors.ts';
import { type PersonalSettingName, type PersonalSettings, personalSettingNames } from '#domain/personal-settings.ts';
import type { Renderer } from '#render/renderer.ts';
import { chooseLanguage, ownSetting, tickAlertKind } from '../button-kinds.ts';
import { type BotContext, chatOf } from '../context.ts';
import { allButton } from '../crossing-buttons.ts';
import type { Services } from '../intent.ts';
import type { Screen } from '../telegram/reply.ts';

type Store = Pick<Services, 'travellers' | 'log'>;

/** The settings of a chat; of oneself one tells in one's own chat only. */
export async function settingsScreen(ctx: BotContext, services: Store & Pick<Services, 'languages'>): Promise<Screen> {
  const { renderer, chat } = ctx;
  const { language, html, bold } = renderer;
  const own = chat?.type === 'private' ? await settingsOf(chat.id, services) : null;
  const chosen = await alertKindsOf(chatOf(ctx), services);
  const name = services.languages.find(({ code }) => code === language)?.name ?? language;
  const lines = [
    bold('settings-heading'),
    html('settings-language', { language: name }),
    ...(own === null ? [] : [...ownLines(own, renderer), html('settings-own')]),
    html('settings-alert-kinds'),
  ];
  const keyboard = alertKindButtons(chosen, renderer);
  if (own !== null) ownButtons(keyboard.row(), renderer);
  keyboard.row().text(renderer.message('button-language'), chooseLanguage.write({ language }));
  return { html: lines.join('\n'), keyboard: allButton(keyboard, renderer) };
}

/** What new subscriptions of a chat tell of. */
export async function alertKindsOf(chat: number, store: Store): Promise<readonly AlertKind[]> {
  return (await orStoreAway(store.travellers.alertKindsOf(chat), store)) ?? usualAlertKinds;
}

export function settingsOf(chat: number, store: Store): Promise<PersonalSettings> {
  return orStoreAway(store.travellers.settingsOf(chat), store);
}

/** @throws Refusal `error-store-away` where what was asked of the store failed */
export async function orStoreAway<T>(promise: Promise<T>, { log }: Store): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    log.error({ error: String(error) }, 'the store is away');
    throw new Refusal('error-store-away');
  }
}

function ownLines({ passport, vehicle, town }: PersonalSettings, renderer: Renderer): readonly string[] {
  const { html, message } = renderer;
  const unset = message('settings-not-set');
  return [
    html('settings-passport', { country: passport === undefined ? unset : renderer.countryName(passport) }),
    html('settings-vehicle', { vehicle: vehicle === undefined ? unset : message('vehicle', { vehicle }) }),
    html('settings-town', { town: town === undefined ? unset : renderer.ownTown(town) }),
  ];
}

function alertKindButtons(chosen: readonly AlertKind[], { language, message }: Renderer): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, want] of alertKinds.entries()) {
    const sign = chosen.includes(want) ? '✅' : '▫️';
    const label = `${sign} ${message('settings-alert-kind', { want })}`;
    keyboard.text(label, tickAlertKind.write({ language, alertKind: want }));
    if (index % 2 === 1) keyboard.row();
  }
  return keyboard;
}

const labels = {
  passport: 'button-passport',
  vehicle: 'button-vehicle',
  town: 'button-town',
} as const satisfies Record<PersonalSettingName, string>;

function ownButtons(keyboard: InlineKeyboard, { language, message }: Renderer): void {
  for (const setting of personalSettingNames) {
    keyboard.text(message(labels[setting]), ownSetting.write({ language, setting }));
  }
}
