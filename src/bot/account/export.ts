import { InputFile } from 'grammy';
import type { ChatData } from '#domain/ports/travellers.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { requireAdministrator } from '../administrators.ts';
import { chatOf } from '../context.ts';
import type { Intent } from '../intent.ts';
import { personOf } from '../reports/reporter.ts';

/** `/export`: everything that is kept about this chat, as a file. */
export const exportData: Intent = {
  command: 'export',

  install(bot, { travellers, reports, reporters }) {
    bot.command('export', async (ctx) => {
      await requireAdministrator(ctx);
      const person = personOf(ctx, reporters);
      const told = person === null ? [] : await reports.of(person);
      const held = { ...exportedFrom(await travellers.exportOf(chatOf(ctx))), reports: told.map(exportedReport) };
      const file = new InputFile(Buffer.from(`${JSON.stringify(held, null, 2)}\n`), 'otkel.json');
      await ctx.replyWithDocument(file, { caption: ctx.renderer.message('export-caption') });
    });
  },
};

/** The file keeps the names of its fields, whatever the code calls them. */
function exportedFrom({
  alertKinds,
  subscriptions,
  conversation,
  lastQuestions,
  letters,
  received,
  ...rest
}: ChatData): object {
  const { chat, language, settings, hints, quietHours, topics, trips, waits, pending, notices } = rest;
  return {
    ...{ chat, language, wants: alertKinds, settings, hints, quietHours, topics },
    subscriptions: subscriptions.map(({ crossing, alertKinds: wants, muted }) => ({ crossing, wants, muted })),
    once: waits.map(({ crossing, want }) => ({ crossing, want })),
    letters: letters.map(({ message, at }) => ({ message, at: new Date(at).toISOString() })),
    ...{ trips, dialogue: conversation, asked: lastQuestions, told: received, pending, notices },
  };
}

function exportedReport({ crossing, toward, vehicle, at, saw }: TravellerReport): object {
  return { crossing, toward, vehicle, at: new Date(at).toISOString(), ...saw };
}
