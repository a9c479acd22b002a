import type { Command, Intent } from '../intent.ts';
import { card } from './card.ts';
import { crossings } from './crossings.ts';
import { details } from './details.ts';
import { feedback } from './feedback.ts';
import { help } from './help.ts';
import { inline } from './inline.ts';
import { language } from './language.ts';
import { makeit } from './makeit.ts';
import { map } from './map.ts';
import { nearby } from './nearby.ts';
import { question } from './question.ts';
import { season } from './season.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { unknown } from './unknown.ts';
import { why } from './why.ts';

/** Everything a traveller can want, in the order in which an update is offered to them and the menu lists them. */
export const intents: readonly Intent[] = [
  start,
  help,
  status,
  nearby,
  makeit,
  season,
  crossings,
  language,
  settings,
  feedback,
  card,
  why,
  details,
  map,
  inline,
  question,
  unknown,
];

/** Telegram's menu and /help. */
export const commands: readonly Command[] = intents.flatMap(({ command }) => command ?? []);
