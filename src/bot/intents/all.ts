import type { Command, EditorIntent, Intent } from '../intent.ts';
import { alerts } from './alerts.ts';
import { announce } from './announce.ts';
import { card } from './card.ts';
import { correct } from './correct.ts';
import { crossings } from './crossings.ts';
import { details } from './details.ts';
import { exportData } from './export.ts';
import { feedback } from './feedback.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { inline } from './inline.ts';
import { language } from './language.ts';
import { makeit } from './makeit.ts';
import { map } from './map.ts';
import { nearby } from './nearby.ts';
import { notices } from './notices.ts';
import { privacy } from './privacy.ts';
import { question } from './question.ts';
import { retract } from './retract.ts';
import { season } from './season.ts';
import { settings } from './settings.ts';
import { stale } from './stale.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { subscribe } from './subscribe.ts';
import { trip } from './trip.ts';
import { unknown } from './unknown.ts';
import { unsubscribe } from './unsubscribe.ts';
import { why } from './why.ts';

/**
 * Everything a traveller can want, in the order in which an update is offered to them and the menu lists them. An editor's
 * dialogue comes after every command, so that it takes none for an answer, and before plain words.
 */
export const intents: readonly (Intent | EditorIntent)[] = [
  start,
  help,
  status,
  nearby,
  makeit,
  season,
  crossings,
  subscribe,
  unsubscribe,
  alerts,
  trip,
  language,
  settings,
  feedback,
  privacy,
  exportData,
  forget,
  card,
  why,
  details,
  map,
  inline,
  notices,
  stale,
  retract,
  announce,
  correct,
  question,
  unknown,
];

/** Telegram's menu and /help. */
export const commands: readonly Command[] = intents.flatMap(({ command }) => command ?? []);
