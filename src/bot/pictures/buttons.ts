import { InlineKeyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import { isDay } from '../ask.ts';
import { makePicture } from '../button-kinds.ts';

/** *Picture* of what an answer tells of its crossing. */
export function pictureButton(answer: AnswerAbout, what: 'season' | 'day' | 'week'): InlineKeyboard {
  const { crossing, renderer, moment, status } = answer;
  const { language } = renderer;
  if (what !== 'day') {
    return new InlineKeyboard().text(
      renderer.message('picture-button'),
      makePicture.write({ language, what, about: crossing.id }),
    );
  }
  const day = isDay(moment) ? { day: status.at.setZone(crossing.posts[0].zone).toISODate() ?? '' } : {};
  return new InlineKeyboard().text(
    renderer.message('picture-button-day'),
    makePicture.write({ language, what, about: crossing.id, ...day }),
  );
}
