import { DateTime } from 'luxon';
import { tripOverId } from '#domain/alerts/reminder.ts';
import { Refusal } from '#domain/errors.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { postReachedFirst } from '#domain/reports/usual.ts';
import { type BotContext, chatOf } from '../context.ts';
import type { Services } from '../intent.ts';
import type { ReportTaps } from './report-screens.ts';
import { personIn } from './take.ts';

/**
 * Of a day that has passed only whoever was asked tells, and once; of the present everybody.
 *
 * @throws Refusal where this chat was not asked of that day, or has told of it
 */
export async function requireAsked(ctx: BotContext, { crossing, day }: ReportTaps, services: Services): Promise<void> {
  if (day === undefined) return;
  const { alerts, reports, reporters } = services;
  const person = personIn(ctx, reporters);
  const [wasAsked, told] = await Promise.all([
    alerts.hasReceived([tripOverId(crossing.id, day)], chatOf(ctx)),
    reports.of(person),
  ]);
  if (!wasAsked) throw new Refusal('error-old-button');
  const isOfDay = ({ crossing: where, toward, at }: TravellerReport) =>
    where === crossing.id &&
    DateTime.fromMillis(at, { zone: postReachedFirst(crossing, toward).zone }).toISODate() === day;
  if (told.some(isOfDay)) throw new Refusal('report-told-of-day');
}
