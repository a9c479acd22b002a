import { createHash } from 'node:crypto';
import { InputFile } from 'grammy';
import { DateTime } from 'luxon';
import { type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { keepNewest } from '#domain/keep-newest.ts';
import type { PictureAsked } from '#domain/pictures.ts';
import type { Renderer } from '#render/renderer.ts';
import { makePicture } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { busiestWay } from './week.ts';

/** So many pictures that Telegram has already are sent again without being drawn. */
const keptAtMost = 2_000;

/** The button under an answer that is better looked at: the season, the hours of a day, a border, a week of waits. */
export const picture: Intent = {
  install(bot, services) {
    /** What Telegram calls a picture that it has, by what is in it. */
    const sent = new Map<string, string>();

    bot.callbackQuery(makePicture.pattern, async (ctx) => {
      const { language, what, about, day } = makePicture.read(ctx.callbackQuery.data);
      const renderer = ctx.renderer.inLanguage(language);
      const asked = await askedOf(what, about, day, { ctx, renderer, services });
      const svg = services.pictures.svgOf(asked, renderer.language, services.now());
      if (svg === null) throw new Refusal('picture-none');
      const name = createHash('sha256').update(svg).digest('base64url');
      const file = sent.get(name) ?? new InputFile(await drawn(svg, services), `${what}.png`);
      const { photo } = await ctx.replyWithPhoto(file, { caption: captionOf(asked, renderer) });
      const largest = photo.at(-1);
      if (largest !== undefined) keepNewest(sent, name, largest.file_id, keptAtMost);
    });
  },
};

async function drawn(svg: string, { pictures, log }: Services): Promise<Uint8Array> {
  try {
    return await pictures.pngOf(svg);
  } catch (error) {
    log.warn({ problem: String(error) }, 'a picture cannot be drawn');
    throw new Refusal('picture-failed');
  }
}

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
      const counted = countedOf(crossing.id);
      const way = busiestWay(counted);
      if (way === null) throw new Refusal('picture-none');
      return {
        kind: 'week',
        crossing,
        counted,
        way,
        whom: asking.renderer.whom({ toward: way.toward, traffic: way.vehicle }),
      };
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
  const { statuses = [] } = answered;
  const [first] = statuses;
  if (first === undefined) throw new Refusal('picture-none');
  const time = renderer.moment(now(), first.crossing);
  return { kind: 'border', title: renderer.borderName(border.split('-')), time, statuses };
}

/** Noon of a day of the first post: the one that was asked about, or today. */
function dayOf(day: string, crossing: Crossing, now: DateTime): DateTime {
  const { zone } = firstPost(crossing);
  return (day === '' ? now.setZone(zone) : dateOf(day, zone)).set({ hour: 12 });
}

function dateOf(day: string, zone: string): DateTime {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) throw new Refusal('error-old-button');
  return DateTime.fromISO(day, { zone });
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
