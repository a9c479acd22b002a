import type { Api } from 'grammy';
import { idOfGroup, together } from '#domain/alerts/joint-notice.ts';
import { isHeld } from '#domain/alerts/notice-hold.ts';
import type { Locks } from '#domain/ports/locks.ts';
import { hourMs } from '#domain/time/units.ts';
import type { Services } from '../intent.ts';
import { heldScreen } from './hold.ts';
import { type EditorServices, knownEditor, tellEditors } from './other-editors.ts';

/** Longer than anybody needs to remember that it was said. */
const saidSeconds = 30 * 24 * 3_600;

type StopServices = EditorServices &
  Pick<Services, 'catalogue' | 'preview' | 'notices' | 'outbox'> & { readonly locks: Locks };

/** Tells all editors once of everything that one of them stopped more than an hour ago and nobody has let go on. */
export function createRemindOfStops({ api }: { readonly api: Api }, services: StopServices): () => Promise<void> {
  const { outbox, notices, locks, now } = services;
  const isDue = async (what: string, at: number) =>
    now().toMillis() - at >= hourMs && (await locks.once(`stop-told-${what}-${at}`, saidSeconds));

  return async () => {
    const paused = await outbox.paused();
    if (paused !== null && (await isDue('all', paused.at))) {
      await tellEditors(
        api,
        (one) => ({ html: one.html('alerts-paused-still', { editor: knownEditor(paused.editor, one) }) }),
        services,
      );
    }
    for (const group of together((await notices.all()).filter(isHeld))) {
      const [{ held }] = group;
      const id = idOfGroup(group);
      if (held === undefined || !(await isDue(id, held.at))) continue;
      await tellEditors(
        api,
        (one) => heldScreen('notice-held-still', { id, group, editor: knownEditor(held.editor, one) }, one, services),
        services,
      );
    }
  };
}
