import type { DateTime } from 'luxon';
import { type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { borderMap, type PictureAsked, weekOfWaits } from '#domain/pictures.ts';
import { dateTimeIn } from '#domain/time/iso.ts';
import type { Renderer } from '#render/renderer.ts';
import { makePicture } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { sendPicture } from './send.ts';

/** The button under an answer that is better looked at: the season, the hours of a day, a border, a week of waits. */
export const picture: Intent = {
  install(bot, services) {
    bot.callbackQuery(makePicture.pattern, async (ctx) => {
      const { language, what, about, day } = makePicture.read(ctx.callbackQuery.data);
      const renderer = ctx.renderer.inLanguage(language);
      const asked = await askedOf(what, about, day, { ctx, renderer, services });
      const svg = services.pictures.svgOf(asked, renderer.language, services.now());
      if (svg === null) throw new Refusal('picture-none');
      await sendPicture(ctx, { svg, kind: asked.kind, caption: captionOf(asked, renderer) }, services);
    });
  },
};

interface Asking {
  readonly ctx: BotContext;
  readonly renderer: Renderer;
  readonly services: Services;
}

/** @throws Refusal `error-old-button` for what is forged, or has gone */
async function askedOf(what: string, about: string, day: string, asking: Asking): Promise<PictureAsked> {
  const { catalogue, statementsOf, now, countedOf } = asking.services;
  if (what === 'border') return borderOf(about, asking);
  const crossing = crossingById(catalogue, about);
  if (crossing === undefined) throw new Refusal('error-old-button');
  const ofCrossing = { crossing, statements: statementsOf(crossing) };
  switch (what) {
    case 'season':
      return { kind: 'season', ...ofCrossing };
    case 'day':
      return { kind: 'day', ...ofCrossing, at: dayOf(day, crossing, now()) };
    case 'week': {
      const week = weekOfWaits(crossing, countedOf(crossing.id), asking.renderer);
      if (week === null) throw new Refusal('picture-none');
      return week;
    }
    default:
      throw new Refusal('error-old-button');
  }
}

function borderOf(border: string, { ctx, renderer, services }: Asking): PictureAsked {
  const { answer, now } = services;
  const { settings } = ctx.asker;
  const answered = answer({ border, now: now(), language: renderer.language, settings });
  if (answered.kind !== 'border') throw new Refusal('error-old-button');
  const asked = borderMap(answered, renderer, now());
  if (asked === null) throw new Refusal('picture-none');
  return asked;
}

/** Noon of a day of the first post: the one that was asked about, or today. */
function dayOf(day: string, crossing: Crossing, now: DateTime): DateTime {
  const { zone } = firstPost(crossing);
  return (day === '' ? now.setZone(zone) : dateOf(day, zone)).set({ hour: 12 });
}

function dateOf(day: string, zone: string): DateTime {
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? dateTimeIn(day, zone) : null;
  if (date === null) throw new Refusal('error-old-button');
  return date;
}

/** What it is, in the words that stand over it. */
function captionOf(asked: PictureAsked, renderer: Renderer): string {
  if (asked.kind === 'border') return `${asked.title} · ${asked.time}`;
  const words =
    asked.kind === 'season'
      ? renderer.message('picture-season')
      : asked.kind === 'day'
        ? renderer.message('picture-day', { day: renderer.day(asked.at) })
        : renderer.message('picture-week', { whom: asked.whom });
  return `${renderer.crossingName(asked.crossing)} · ${words}`;
}
