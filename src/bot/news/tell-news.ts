import { type Api, GrammyError, type InlineKeyboard } from 'grammy';
import type { DraftRecord } from '#domain/notes/found-draft.ts';
import type { Locks } from '#domain/ports/locks.ts';
import { fitted } from '#render/fit.ts';
import { rendererOf } from '../other-editors.ts';
import { looks } from '../telegram/reply.ts';
import type { NewsServices } from './announcement.ts';
import { newsScreen } from './news-screen.ts';

/** More in an hour are read by nobody: the rest waits in `/drafts`. */
const mostAnHour = 10;
const hourMs = 3_600_000;
/** What nobody could be told in a day is no news any more. */
const toldWithinMs = 24 * hourMs;
const lockSeconds = 60;

/** What telling the editors takes. */
export type TellingServices = NewsServices & { readonly locks: Locks };

/** Tells the editors of each draft once, whichever process finds it. A telling that is cut off goes on at the next call. */
export function createTellNews({ api }: { readonly api: Api }, services: TellingServices): () => Promise<void> {
  let under: Promise<void> | null = null;
  const unreachable = new Set<number>();
  return () => (under ??= tellAll(api, services, unreachable).finally(() => (under = null)));
}

async function tellAll(api: Api, services: TellingServices, unreachable: Set<number>): Promise<void> {
  const { locks, editors, now, drafts } = services;
  if (editors.length === 0) return;
  const present = now().toMillis();
  const lately = await drafts.since(present - toldWithinMs);
  const waiting = lately.filter(({ decision, told }) => decision === null && told.length < editors.length);
  if (waiting.length === 0) return;
  const holder = crypto.randomUUID();
  if (!(await locks.acquire('news-tell', holder, lockSeconds))) return;
  try {
    /** They are tried again the next time. */
    const away: Away = new Map();
    let left = mostAnHour - lately.filter(({ toldAt }) => toldAt !== null && toldAt > present - hourMs).length;
    for (const { found, toldAt } of waiting) {
      if (toldAt === null && left-- <= 0) break;
      await tellOne(found.id, api, services, { unreachable, away });
    }
    for (const problem of away.values()) throw problem;
  } finally {
    await locks.release('news-tell', holder);
  }
}

/** Whom no message has reached this time, and why. */
type Away = Map<number, unknown>;

/** Each for themselves: an editor whom Telegram keeps waiting, or who cannot be reached at the moment, holds up no other. */
async function tellOne(
  id: string,
  api: Api,
  services: TellingServices,
  { unreachable, away }: { readonly unreachable: Set<number>; readonly away: Away },
): Promise<void> {
  const { editors, drafts, log } = services;
  const record = await drafts.find(id);
  if (record === null) return;
  const isTold = (editor: number) => record.told.some(({ chat }) => chat === editor);
  const others = editors.filter((one) => !unreachable.has(one) && !away.has(one) && !isTold(one));
  await Promise.all(
    others.map(async (editor) => {
      try {
        await sendNews(editor, record, api, services);
      } catch (error) {
        if (!(error instanceof GrammyError) || ![400, 403].includes(error.error_code)) {
          away.set(editor, error);
          return;
        }
        unreachable.add(editor);
        log.warn({ why: error.description }, 'an editor cannot be told of a draft');
      }
    }),
  );
}

/** Sends a draft to an editor, in their language, and remembers the message. */
export async function sendNews(chat: number, record: DraftRecord, api: Api, services: NewsServices): Promise<void> {
  const { drafts, now } = services;
  const { html, keyboard } = await newsScreen(record, await rendererOf(chat, services), services);
  const sent = await api.sendMessage(chat, fitted(html), { ...looks, reply_markup: keyboard as InlineKeyboard });
  await drafts.tell(record.found.id, now().toMillis(), { chat, message: sent.message_id });
}
