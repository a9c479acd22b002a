import { createHash } from 'node:crypto';
import { GrammyError, InputFile } from 'grammy';
import { Refusal, unlessAway } from '#domain/errors.ts';
import type { PictureAsked } from '#domain/pictures.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';

/** A picture to send. */
interface Picture {
  readonly svg: string;
  readonly kind: PictureAsked['kind'];
  readonly caption: string;
}

/** A picture carries its date, and a map its minute: afterwards it is another one, under another name. */
const keptSeconds = { season: 86_400, day: 86_400, week: 86_400, border: 120 } as const;

/**
 * Sends a picture. One that Telegram has already is neither drawn nor uploaded again; where Telegram does not know it any
 * more, it is drawn anew.
 *
 * @throws Refusal `picture-failed` where it cannot be drawn
 */
export async function sendPicture(ctx: BotContext, picture: Picture, services: Services): Promise<void> {
  const { sentPictures } = services;
  const name = createHash('sha256').update(picture.svg).digest('base64url');
  const known = await unlessAway(sentPictures.fileOf(name), null);
  if (known !== null && (await isSent(ctx, known, picture))) return;
  const drawn = new InputFile(await pngOf(picture.svg, services), `${picture.kind}.png`);
  const { photo } = await ctx.replyWithPhoto(drawn, { caption: picture.caption });
  const largest = photo.at(-1);
  if (largest === undefined) return;
  await unlessAway(sentPictures.keep(name, largest.file_id, keptSeconds[picture.kind]), undefined);
}

/** False where Telegram does not take the file that it once named. */
async function isSent(ctx: BotContext, file: string, { caption }: Picture): Promise<boolean> {
  try {
    await ctx.replyWithPhoto(file, { caption });
    return true;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400 && /file/i.test(error.description)) return false;
    throw error;
  }
}

async function pngOf(svg: string, { pictures, log }: Services): Promise<Uint8Array> {
  try {
    return await pictures.pngOf(svg);
  } catch (error) {
    log.warn({ problem: String(error) }, 'a picture cannot be drawn');
    throw new Refusal('picture-failed');
  }
}
