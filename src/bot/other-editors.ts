import { type Api, GrammyError } from 'grammy';
import type { Renderer } from '#render/renderer.ts';
import type { BotContext } from './context.ts';
import type { Services } from './intent.ts';
import { looks, type Screen } from './telegram/reply.ts';
import { soonEnough } from './telegram/turns.ts';

/** What reaching an editor takes, in a process that answers nobody too. */
export type EditorServices = Pick<Services, 'editors' | 'travellers' | 'languages' | 'rendererFor' | 'now' | 'log'>;

/** In the language that this editor has chosen. */
export async function rendererOf(chat: number, { travellers, languages, rendererFor, now }: EditorServices) {
  const chosen = await travellers.languageOf(chat).catch(() => null);
  const language = languages.find(({ code }) => code === chosen) ?? languages[0];
  return rendererFor(language?.code ?? '', now());
}

/** Tells every editor but this one at once, each in their language. Who cannot be reached is named in the log. */
export async function tellEditors(
  api: Api,
  screenIn: (renderer: Renderer) => Screen,
  services: EditorServices,
  except?: number,
): Promise<void> {
  const others = services.editors.filter((editor) => editor !== except);
  const told = others.map(async (editor) => {
    try {
      const { html, keyboard } = screenIn(await rendererOf(editor, services));
      await api.sendMessage(editor, html, { ...looks, ...(keyboard ? { reply_markup: keyboard } : {}) });
    } catch (error) {
      const why = error instanceof GrammyError ? error.description : String(error);
      services.log.warn({ why }, 'an editor could not be reached');
    }
  });
  await soonEnough(Promise.all(told));
}

/** How an editor is called who does something now. */
export function nameOfEditor(ctx: BotContext): string {
  return ctx.from?.first_name ?? ctx.renderer.message('editor');
}

/** And who did it earlier: only the number is kept. */
export function knownEditor(editor: number | null, { message }: Renderer): string {
  return editor === null ? message('editor') : message('editor-known', { id: String(editor) });
}
