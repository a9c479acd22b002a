import { crossingById } from '#domain/crossing.ts';
import { isAtGate, knowsGate } from '#domain/reports/at-gate.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { minuteMs } from '#domain/time/units.ts';
import type { Intent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { personOf } from './reporter.ts';

/** A location belongs to a report that somebody told so lately. */
const togetherMs = 30 * minuteMs;

/** A location sent with a report: at the gate it marks the report, and is forgotten. From elsewhere it asks what is near, too. */
export const placeOfReport: Intent = {
  install(bot, services) {
    const { catalogue, reports, reporters } = services;

    bot.on('message:location', async (ctx, next) => {
      const person = personOf(ctx, reporters);
      const told = person === null ? undefined : await newestOf(person, services);
      const crossing = told && crossingById(catalogue, told.crossing);
      if (told === undefined || crossing === undefined || !knowsGate(crossing)) return next();
      const { latitude: lat, longitude: lon } = ctx.message.location;
      if (isAtGate({ lat, lon }, crossing)) {
        await reports.markAtGate(told.id, told.person);
        return reply(ctx, { html: ctx.renderer.html('report-at-gate') });
      }
      const name = ctx.renderer.crossingName(crossing);
      await reply(ctx, { html: ctx.renderer.html('report-far-from-gate', { crossing: name }) });
      await next();
    });
  },
};

/** What they told last, if that was just now and no location has come with it yet; nothing where the store is away. */
async function newestOf(person: string, { reports, now }: Services): Promise<TravellerReport | undefined> {
  const told = await reports.of(person).catch(() => []);
  const newest = told.at(-1);
  return newest !== undefined && !newest.atGate && now().toMillis() - newest.at < togetherMs ? newest : undefined;
}
