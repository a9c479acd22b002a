import { added } from './account/added.ts';
import { channelDesk } from './account/channel-desk.ts';
import { exportData } from './account/export.ts';
import { forget } from './account/forget.ts';
import { help } from './account/help.ts';
import { language } from './account/language.ts';
import { moved } from './account/moved.ts';
import { personal } from './account/personal.ts';
import { privacy } from './account/privacy.ts';
import { settings } from './account/settings.ts';
import { start } from './account/start.ts';
import { unknown } from './account/unknown.ts';
import { announce } from './announcements/announce.ts';
import { correct } from './announcements/correct.ts';
import { dataReview } from './announcements/data-review.ts';
import { editorMenu } from './announcements/editor-menu.ts';
import { notices } from './announcements/notices.ts';
import { plannedEnd } from './announcements/planned-end.ts';
import { retract } from './announcements/retract.ts';
import { hold, pause } from './announcements/stops.ts';
import { card } from './answers/card.ts';
import { crossings } from './answers/crossings.ts';
import { details } from './answers/details.ts';
import { makeit } from './answers/makeit.ts';
import { map } from './answers/map.ts';
import { nearby } from './answers/nearby.ts';
import { once } from './answers/once.ts';
import { place } from './answers/place.ts';
import { question } from './answers/question.ts';
import { season } from './answers/season.ts';
import { status } from './answers/status.ts';
import { why } from './answers/why.ts';
import { guest } from './elsewhere/guest.ts';
import { inline } from './elsewhere/inline.ts';
import type { ButtonUnderCard, Command, EditorIntent, Intent } from './intent.ts';
import { answerLetter } from './letters/answer.ts';
import { feedback } from './letters/feedback.ts';
import { news } from './news/news.ts';
import { picture } from './pictures/picture.ts';
import { reportsDesk } from './reports/editors.ts';
import { met } from './reports/met.ts';
import { placeOfReport } from './reports/place-of-report.ts';
import { report } from './reports/report.ts';
import { reportWords } from './reports/words.ts';
import { alerts } from './subscriptions/alerts.ts';
import { subscribe } from './subscriptions/subscribe.ts';
import { trip, tripAnswer } from './subscriptions/trip.ts';
import { tripInCalendar } from './subscriptions/trip-calendar.ts';
import { unsubscribe } from './subscriptions/unsubscribe.ts';

/**
 * Everything a traveller can want, in the order in which an update is offered to them and the menu lists them. An editor's
 * dialogue comes after every command, so that it takes none for an answer, and before plain words.
 */
export const intents: readonly (Intent | EditorIntent)[] = [
  editorMenu,
  moved,
  met,
  added,
  channelDesk,
  start,
  help,
  status,
  placeOfReport,
  nearby,
  makeit,
  season,
  crossings,
  report,
  subscribe,
  unsubscribe,
  alerts,
  trip,
  tripInCalendar,
  language,
  settings,
  personal,
  feedback,
  answerLetter,
  privacy,
  exportData,
  forget,
  card,
  once,
  why,
  details,
  map,
  picture,
  inline,
  guest,
  notices,
  dataReview,
  reportsDesk,
  retract,
  hold,
  pause,
  announce,
  correct,
  plannedEnd,
  news,
  place,
  tripAnswer,
  reportWords,
  question,
  unknown,
];

/** Telegram's menu and /help. */
export const commands: readonly Command[] = intents.flatMap(({ command }) => command ?? []);

/** The buttons under a card, row by row, as they stand there. */
export const cardRows: readonly (readonly ButtonUnderCard[])[] = [
  [
    { label: 'button-why', action: 'why' },
    { label: 'button-details', action: 'more' },
  ],
  [
    { label: 'button-makeit', action: 'makeit' },
    { label: 'button-season', action: 'season' },
  ],
  [
    { label: 'button-map', action: 'map' },
    { label: 'button-share', action: 'share' },
  ],
  [
    { label: 'button-refresh', action: 'card' },
    { label: 'button-others', action: 'list' },
  ],
  [
    { label: 'button-alerts', action: 'alerts' },
    { label: 'button-watch', action: 'watch' },
  ],
  [{ label: 'button-was-here', action: 'report' }],
];
