import { InlineKeyboard } from 'grammy';
import { refusalIn } from '#answer/refusal.ts';
import { mostUsed, referenceText } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import {
  type PersonalSettingName,
  type PersonalSettings,
  passportsKnown,
  personalSettingNames,
  vehicles,
} from '#domain/personal-settings.ts';
import { shorten } from '#render/fit.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { ownSetting } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';

import type { Intent, Services } from '../intent.ts';
import { acknowledge, reply, revise, type Screen } from '../telegram/reply.ts';
import { isCommand } from '../telegram/text-for-bot.ts';
import { orStoreAway, settingsOf, settingsScreen } from './settings-screen.ts';

/** So many passports are offered; any other is typed. */
const passportsOffered = 18;

/** Of what somebody typed, so much is repeated. */
const longestRepeated = 40;

/** What a button says instead of a value. */
const typing = 'type';
const nothing = 'none';

const questions = {
  passport: 'settings-ask-passport',
  vehicle: 'settings-ask-vehicle',
  town: 'settings-ask-town',
} as const satisfies Record<PersonalSettingName, string>;

/** What can be typed, and how we ask for it. */
const prompts = { passport: 'settings-type-passport', town: 'settings-type-town' } as const;
type Typed = keyof typeof prompts;
const typed: readonly Typed[] = ['passport', 'town'];

/**
 * My passport, my vehicle, my town: by buttons, or typed as a reply to our question, which Telegram opens by itself. Only in
 * one's own chat.
 */
export const personal: Intent = {
  install(bot, services) {
    bot.callbackQuery(ownSetting.pattern, async (ctx) => {
      const { setting, value } = ownSetting.read(ctx.callbackQuery.data);
      const name = personalSettingNames.find((one) => one === setting);
      if (ctx.chat?.type !== 'private' || (name === undefined && setting !== '')) throw new Refusal('error-old-button');
      if (name === undefined) return void (await revise(ctx, await settingsScreen(ctx, services)));
      if (value === '') return void (await revise(ctx, await choiceScreen(name, ctx.chat.id, ctx.renderer, services)));
      if (value === typing) return await askToType(ctx, name);
      await remember(ctx.chat.id, name, value === nothing ? undefined : chosenIn(name, value, services), services);
      await revise(ctx, await settingsScreen(ctx, services));
    });

    bot.chatType('private').on('message:text', async (ctx, next) => {
      const name = typedNow(ctx, services);
      if (name === undefined) return next();
      const words = ctx.message.text;
      const value = name === 'passport' ? services.findCountry(words) : townIn(words, services);
      if (value === null) return await askAgain(ctx, name, words, services);
      await remember(ctx.chat.id, name, value, services);
      await reply(ctx, await settingsScreen(ctx, services));
    });
  },
};

/** The values to choose from, then what else one can do about this setting. */
async function choiceScreen(
  name: PersonalSettingName,
  chat: number,
  renderer: Renderer,
  services: Services,
): Promise<Screen> {
  const { language, message, html } = renderer;
  const keyboard = new InlineKeyboard();
  const { [name]: set } = await settingsOf(chat, services);
  for (const [index, { value, label }] of choicesOf(name, renderer, services).entries()) {
    const sign = value === set ? '✅ ' : '';
    keyboard.text(`${sign}${label}`, ownSetting.write({ language, setting: name, value }));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row();
  if (name === 'passport') keyboard.text(message('button-other-country'), writeTyping(name, language)).row();
  if (name === 'town') keyboard.text(message('button-write-town'), writeTyping(name, language)).row();
  if (set !== undefined) {
    keyboard.text(message('button-remove'), ownSetting.write({ language, setting: name, value: nothing }));
  }
  keyboard.text(message('button-back'), ownSetting.write({ language }));
  return { html: html(questions[name]), keyboard };
}

function writeTyping(setting: Typed, language: string): string {
  return ownSetting.write({ language, setting, value: typing });
}

function choicesOf(name: PersonalSettingName, renderer: Renderer, { catalogue }: Services) {
  switch (name) {
    case 'passport':
      return passportsKnown(catalogue)
        .slice(0, passportsOffered)
        .map((value) => ({ value, label: renderer.countryName(value) }));
    case 'vehicle':
      return vehicles.map((value) => ({ value, label: renderer.message('vehicle', { vehicle: value }) }));
    case 'town':
      return [];
  }
}

/** The value of a pressed button, which anybody may forge. */
function chosenIn(name: PersonalSettingName, value: string, { catalogue }: Services): string {
  const known: readonly string[] = name === 'passport' ? passportsKnown(catalogue) : name === 'vehicle' ? vehicles : [];
  if (!known.includes(value)) throw new Refusal('error-old-button');
  return value;
}

async function remember(
  chat: number,
  name: PersonalSettingName,
  value: string | undefined,
  services: Services,
): Promise<void> {
  const before = await settingsOf(chat, services);
  const next = given({ ...before, [name]: value }) as PersonalSettings;
  await orStoreAway(services.travellers.rememberSettings(chat, next), services);
}

async function askToType(ctx: BotContext, name: PersonalSettingName): Promise<void> {
  const asked = typed.find((one) => one === name);
  if (asked === undefined) throw new Refusal('error-old-button');
  await acknowledge(ctx);
  await reply(ctx, { html: ctx.renderer.html(prompts[asked]), keyboard: { force_reply: true } });
}

/** Says what was not understood, and asks the same again. */
async function askAgain(ctx: BotContext, name: Typed, text: string, services: Services): Promise<void> {
  const { renderer } = ctx;
  const words = shorten(text, longestRepeated);
  const problem =
    name === 'passport'
      ? new Refusal('error-country-unknown', { words })
      : new Refusal('error-town-not-ours', { words, towns: exampleTowns(renderer, services) });
  const said = escapeHtml(refusalIn(services.translate, renderer.language, problem));
  const html = `${said}\n\n${renderer.html(prompts[name])}`;
  await reply(ctx, { html, keyboard: { force_reply: true } });
}

/** So many crossings give an example of a town each. */
const exampleCrossings = 3;

function exampleTowns(renderer: Renderer, { catalogue }: Services): string {
  const towns = mostUsed(catalogue, exampleCrossings).flatMap(({ posts }) =>
    posts.flatMap((post) => post.towns.slice(0, 1)),
  );
  return renderer.townNames(towns);
}

/** Which of our questions a message replies to, whatever language it was asked in. */
function typedNow({ message, me }: BotContext, { languages, translate }: Services): Typed | undefined {
  const { from, text } = message?.reply_to_message ?? {};
  if (from?.id !== me.id || text === undefined || isCommand({ message })) return undefined;
  return typed.find((name) => languages.some(({ code }) => text.endsWith(translate(code, prompts[name]))));
}

function townIn(words: string, { findTown, catalogue }: Services): string | null {
  const found = findTown(words, ...catalogue.crossings);
  return found === null ? null : referenceText(found.town.name);
}
