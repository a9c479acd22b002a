import { type Bot, GrammyError } from 'grammy';
import { referenceOf } from '#i18n/languages.ts';
import { allCountries } from '#render/names.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { commands } from '../intents.ts';

/** The languages in which Telegram itself speaks of us: our own, and the reference for everybody else. */
type Spoken = { readonly language: string; readonly where: { language_code?: never } };

/**
 * The command menu, the name and the descriptions, in every language. Telegram is told only of what differs: it allows
 * few changes a day.
 */
export async function publishProfile(
  bot: Bot<BotContext>,
  { catalogue, languages, translate, log }: Pick<Services, 'catalogue' | 'languages' | 'translate' | 'log'>,
): Promise<void> {
  const reference = referenceOf(languages);
  const spoken: Spoken[] = [
    { language: reference, where: {} },
    ...languages
      .filter(({ code }) => code !== reference)
      .map(({ code }) => ({ language: code, where: { language_code: code as never } })),
  ];
  const { api } = bot;
  for (const { language, where } of spoken) {
    const menu = commands.map((command) => ({ command, description: translate(language, `command-${command}`) }));
    const name = translate(language, 'about-name');
    const countries = allCountries(catalogue, language);
    const description = translate(language, 'about', { countries });
    const short = translate(language, 'about-short', { countries });
    try {
      if (!isSame(await api.getMyCommands(where), menu)) await api.setMyCommands(menu, where);
      if ((await api.getMyName(where)).name !== name) await api.setMyName(name, where);
      if ((await api.getMyDescription(where)).description !== description) {
        await api.setMyDescription(description, where);
      }
      if ((await api.getMyShortDescription(where)).short_description !== short) {
        await api.setMyShortDescription(short, where);
      }
    } catch (error) {
      const says = error instanceof GrammyError ? error.description : String(error);
      log.warn({ language, says }, 'what Telegram shows about the bot could not be set');
      return;
    }
  }
}

type Menu = readonly { readonly command: string; readonly description: string }[];

function isSame(one: Menu, other: Menu): boolean {
  const lines = (menu: Menu) => menu.map(({ command, description }) => `${command} ${description}`).join('\n');
  return lines(one) === lines(other);
}
