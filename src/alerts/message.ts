import { DateTime } from 'luxon';
import type { Alert } from '#domain/alerts/alert.ts';
import type { AlertMessage, AlertQuestion } from '#domain/alerts/delivery.ts';
import { noticesNamed, publicationIdOf } from '#domain/alerts/joint-notice.ts';
import { isLate } from '#domain/alerts/reminder.ts';
import { borderOf, type Catalogue, type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import type { DetourKm } from '#domain/nearby.ts';
import type { PointInTime } from '#domain/question.ts';
import { formatDay } from '#i18n/dates.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import type { Translate } from '#i18n/translate.ts';
import { alertText } from '#render/alert/alert.ts';
import { besideText } from '#render/alert/beside.ts';
import type { AlertView } from '#render/alert/view.ts';
import { escapeHtml } from '#render/html.ts';
import { crossingName } from '#render/names.ts';
import { isUnread } from './audience.ts';
import type { NoticeCache } from './notice-cache.ts';
import type { Reader, ToldBeside } from './reader.ts';
import { alertViewOf, besideViews, isSilent } from './view.ts';

/** How long a text is said again without being put together anew. */
const textKeptMs = 20_000;
/** How many are kept. */
const keptAtMost = 200;

/** Puts the message together once for all who read the same: the same language, for the same reason. */
export function createMessage({
  noticeCache,
  catalogue,
  translate,
  detourKm,
  takesReports,
  now,
}: {
  readonly noticeCache: NoticeCache;
  readonly catalogue: Catalogue;
  readonly translate: Translate;
  readonly detourKm: DetourKm;
  /** Whoever watched a trip may tell how it went. */
  readonly takesReports: boolean;
  readonly now: () => DateTime;
}) {
  const kept = new Map<string, { readonly at: number; readonly message: AlertMessage }>();
  return async (alert: Alert, crossing: Crossing, language: string, own: Reader): Promise<AlertMessage | null> => {
    const present = now();
    const key = JSON.stringify([alert.id, language, own]);
    const known = kept.get(key);
    if (known !== undefined && present.toMillis() - known.at < textKeptMs) return known.message;
    if (isUnread(alert, noticeCache)) await noticeCache.refresh();
    if (isUnread(alert, noticeCache)) throw new StoreUnavailable('the notice of an alert cannot be read');
    const reader = alert.kind === 'planned-end' ? { ...own, beside: endingBeside(alert, noticeCache) } : own;
    const sources = { noticeCache, crossings: catalogue.crossings, now: present, detourKm };
    const found = alertViewOf(alert, crossing, reader, sources);
    if (found === null) return null;
    const view = withBorder(found, crossing, reader, catalogue);
    const moment = momentOf(alert, crossing, reader);
    const asks = questionIn(alert, crossing, takesReports && reader.isAsked, present);
    const localizer = createLocalizer(translate, catalogue, language, present);
    const beside = besideText(view, besideViews(reader, sources), localizer);
    const message: AlertMessage = {
      html: [
        [alertText(view, localizer), ...(beside === '' ? [] : [beside])].join('\n'),
        ...(isLate(alert, crossing, present) ? [lateLine(alert, crossing, localizer)] : []),
        ...(asks?.of === 'trip' ? [escapeHtml(localizer.message('alert-trip-ask'))] : []),
        ...(reader.owesHours ? [escapeHtml(localizer.message('alert-hours-added'))] : []),
      ].join('\n\n'),
      silent: isSilent(alert, crossing, noticeCache, present),
      language,
      crossing: crossing.id,
      buttons: buttonsOf(alert, reader),
      ...given({ moment: moment ?? undefined, asks, mutes: mutesIn(crossing, reader, catalogue, localizer) }),
    };
    if (kept.size > keptAtMost) kept.clear();
    kept.set(key, { at: present.toMillis(), message });
    return message;
  };
}

/** Of one border's crossings together the border is named, and no crossing before the others. */
function withBorder(
  view: AlertView,
  crossing: Crossing,
  { beside = [] }: Reader,
  catalogue: Pick<Catalogue, 'borders' | 'crossings'>,
): AlertView {
  const border = borderOf(crossing, catalogue);
  const others = beside.flatMap((other) => crossingById(catalogue, other.crossing) ?? []);
  const isOne = others.length > 0 && others.every((other) => borderOf(other, catalogue) === border);
  return view.kind === 'planned-end' && border && isOne ? { ...view, border: border.countries } : view;
}

/** What was held up says how old it is. */
function lateLine({ raisedAt }: Alert, crossing: Crossing, localizer: Localizer): string {
  const raised = DateTime.fromMillis(raisedAt, { zone: firstPost(crossing).zone });
  return escapeHtml(localizer.message('alert-late', { date: formatDay(raised, localizer) }));
}

/** *Mute* only where something can be muted; what came for a trip alone ends that trip's watching. */
function buttonsOf(alert: Alert, { subscribes, trips, beside = [] }: Reader): AlertMessage['buttons'] {
  if (alert.kind === 'trip-over') return [];
  if (alert.kind === 'awaited' || alert.kind === 'planned-end') return ['card', 'why'];
  if (alert.kind === 'trip') return ['card', 'why', 'unwatch'];
  if (subscribes) return ['card', 'why', 'mute'];
  const mute = beside.some((other) => other.subscribes) ? (['mute'] as const) : [];
  return trips.length > 0 ? ['card', 'why', 'unwatch', ...mute] : ['card', 'why', ...mute];
}

/** The crossings of a joint message that can be muted: which is meant only whoever taps knows. */
function mutesIn(
  crossing: Crossing,
  { subscribes, beside = [] }: Reader,
  catalogue: Pick<Catalogue, 'crossings'>,
  localizer: Localizer,
): AlertMessage['mutes'] {
  const others = beside.flatMap((other) => {
    const found = other.subscribes ? crossingById(catalogue, other.crossing) : undefined;
    return found ? [found] : [];
  });
  const all = [...(subscribes ? [crossing] : []), ...others];
  return others.length === 0 ? undefined : all.map((one) => ({ crossing: one.id, name: crossingName(one, localizer) }));
}

/** The other crossings of the publication, where its end is planned too: the editors are asked once for all. */
function endingBeside(
  { notice, crossing }: Extract<Alert, { kind: 'planned-end' }>,
  noticeCache: Pick<NoticeCache, 'notices'>,
): readonly ToldBeside[] {
  return noticesNamed(publicationIdOf({ id: notice }), noticeCache.notices())
    .filter((other) => other.crossing !== crossing && other.ended === null)
    .map((other) => ({ alert: other.id, crossing: other.crossing, subscribes: false, trips: [] }));
}

/** How it went is asked on the day after, once; by train nobody stands in a queue of ours. */
function questionIn(alert: Alert, crossing: Crossing, mayAsk: boolean, now: DateTime): AlertQuestion | undefined {
  if (alert.kind === 'planned-end') return { of: 'planned-end', notice: alert.notice };
  if (alert.kind !== 'trip-over' || !mayAsk || crossing.kind === 'rail') return undefined;
  const dayBefore = now.setZone(firstPost(crossing).zone).minus({ days: 1 }).toISODate();
  return alert.date === dayBefore ? { of: 'trip', date: alert.date } : undefined;
}

/** What came for a day leads to the card of that day. */
function momentOf(alert: Alert, crossing: Crossing, { subscribes, trips }: Reader): PointInTime | null {
  const date = alert.kind === 'trip' ? alert.date : subscribes ? undefined : trips[0];
  if (date === undefined) return null;
  return { at: DateTime.fromISO(`${date}T12:00`, { zone: firstPost(crossing).zone }), precision: 'day' };
}
